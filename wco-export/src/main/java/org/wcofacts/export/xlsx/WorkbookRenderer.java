package org.wcofacts.export.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.FitTexts;
import org.wcofacts.export.sheet.Renderer;
import org.wcofacts.export.xlsx.part.PackageZip;

/**
 * Renders a fact sheet as an Excel workbook, and data tables of your own beside it. Safe for use by many threads at once;
 * the same sheet gives the same bytes. Rows go from their source to the stream in one pass and are never held in memory.
 */
public final class WorkbookRenderer implements Renderer {

    /** What is held back, so that a small workbook which cannot be written leaves no byte behind. */
    private static final int HELD_BACK = 1 << 18;

    private final List<DataTable> own;

    /**
     * A workbook with tables of your own.
     *
     * @param own tables beside those of the sheet, each asked for its rows once
     */
    public WorkbookRenderer(List<DataTable> own) {
        this.own = List.copyOf(own);
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileName(FactSheet sheet) {
        return sheet.fileStem() + ".xlsx";
    }

    /**
     * {@inheritDoc} If it fails, more than 256 KB may be written in part.
     *
     * @throws org.wcofacts.export.report.ExportException if a table, a row or a text is beyond what a workbook holds; the message names the place
     */
    @Override
    public void render(FactSheet sheet, Consumer<Finding> findings, OutputStream out) throws IOException {
        TextPolicy policy = new TextPolicy(findings);
        List<DataTable> fit =
                own.stream().map(table -> FitTexts.in(table, policy)).toList();
        Contents contents = Contents.of(sheet, fit, findings);
        OutputStream held = new BufferedOutputStream(out, HELD_BACK);
        try (Frame frame = new Frame(sheet, findings)) {
            frame.write(parts(frame, contents), new PackageZip(held));
        }
        held.flush();
    }

    private static List<Part> parts(Frame frame, Contents contents) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(new CoverSheet(frame, contents));
        parts.add(new ContentsSheet(frame, contents));
        if (contents.overview().isPresent()) {
            parts.add(new OverviewSheet(frame, contents));
        }
        if (contents.charts().isPresent()) {
            parts.add(new ChartsSheet(frame, contents));
        }
        for (DataTable table : contents.tables().keySet()) {
            parts.add(new DataSheet(frame, contents, table));
        }
        if (contents.chartNumbers().isPresent()) {
            parts.add(new ChartNumbersSheet(frame, contents));
        }
        for (DataTable table : contents.about().keySet()) {
            parts.add(new DataSheet(frame, contents, table));
        }
        return parts;
    }
}
