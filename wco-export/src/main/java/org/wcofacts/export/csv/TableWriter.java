package org.wcofacts.export.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.CheckedRows;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FitTexts;

/** Writes one table as one CSV file (RFC 4180, UTF-8), as it would be in a Data Package. */
public final class TableWriter {

    private static final int HELD_BACK = 1 << 18;

    private TableWriter() {}

    /**
     * Writes a table and leaves the stream open. If it fails, more than 256 KB may be written in part.
     *
     * @throws IOException if the stream fails, or the rows
     * @throws org.wcofacts.export.report.ExportException if a row does not fit its columns
     */
    public static void write(DataTable table, Consumer<Finding> findings, OutputStream out) throws IOException {
        DataTable fit = FitTexts.in(Rules.given("table", table), new TextPolicy(findings));
        OutputStream held = new BufferedOutputStream(out, HELD_BACK);
        CsvRows rows = new CsvRows(fit, findings, held);
        CheckedRows.write(fit, rows);
        rows.finish();
        held.flush();
    }
}
