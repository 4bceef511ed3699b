package org.wcofacts.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.wcofacts.export.factsheet.DataTable;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.report.Finding;

/**
 * Renders a fact sheet as an Excel workbook: a cover, an overview of the sections for reading, a worksheet for each data
 * table and one for the sources. Safe for use by many threads at once; the same sheet gives the same bytes.
 */
public final class WorkbookRenderer {

    private WorkbookRenderer() {}

    /**
     * Writes a sheet to a stream, which is left open. Nothing is written before the whole workbook is known to fit its
     * format.
     *
     * @param findings takes what could not be written as given, in the order in which it is met
     * @throws IOException if the stream or the rows of a table fail
     * @throws org.wcofacts.export.report.ExportException if a title, a table, a row or a text is beyond what a workbook
     *     holds; the message names the place
     */
    public static void render(FactSheet sheet, Consumer<Finding> findings, OutputStream out) throws IOException {
        Contents contents = Contents.of(sheet);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Frame frame = new Frame(sheet, findings)) {
            new CoverSheet(frame, contents).write();
            new OverviewSheet(frame, contents.overview()).write();
            for (DataTable table : contents.tables()) {
                if (table == contents.sources() && contents.charts().isPresent()) {
                    new ChartsSheet(frame, contents.charts().get()).write();
                }
                new DataSheet(frame, table, contents.entry(table)).write();
            }
            frame.writeTo(bytes);
        }
        bytes.writeTo(out);
    }
}
