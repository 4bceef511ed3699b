package org.wcofacts.export.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wcofacts.export.factsheet.DataTable;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.report.Finding;

/**
 * Renders a fact sheet as an Excel workbook, and data tables of one's own beside it. Safe for use by many threads at once;
 * the same sheet gives the same bytes. Rows go from their source to the stream in one pass and are never held in memory.
 */
public final class WorkbookRenderer {

    /** What is held back, so that a small workbook which cannot be written leaves no byte behind. */
    private static final int HELD_BACK = 1 << 18;

    private WorkbookRenderer() {}

    /**
     * Writes a sheet to a stream, which is left open.
     *
     * @param own tables beside those of the sheet, each asked for its rows once
     * @param findings takes what could not be written as given, in the order in which it is met
     * @throws IOException if the stream or the rows of a table fail; more than 256 KB may then be written in part
     * @throws org.wcofacts.export.report.ExportException if a title, a table, a row or a text is beyond what a workbook
     *     holds; the message names the place; more than 256 KB may then be written in part
     */
    public static void render(FactSheet sheet, List<DataTable> own, Consumer<Finding> findings, OutputStream out)
            throws IOException {
        Contents contents = Contents.of(sheet, own);
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
        for (DataTable table : contents.tables().keySet()) {
            parts.add(new DataSheet(frame, contents, table));
        }
        if (contents.charts().isPresent()) {
            parts.add(new ChartsSheet(frame, contents));
        }
        for (DataTable table : contents.about().keySet()) {
            parts.add(new DataSheet(frame, contents, table));
        }
        return parts;
    }
}
