package org.wcofacts.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.DecimalText;
import org.wcofacts.export.sheet.RowSink;

/** Writes rows as CSV under a header of column ids. Its stream is left open. */
final class CsvRows implements RowSink {

    /** What spreadsheet programs take for the beginning of a formula, by the advice of OWASP on CSV injection. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final String APOSTROPHE = "'";

    private final String table;
    private final List<DataColumn> columns;
    private final TextPolicy policy;
    private final Consumer<Finding> findings;
    private final Writer writer;
    private final CsvWriter csv;
    private final List<Set<String>> missingWords = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private int rows;

    CsvRows(DataTable table, Consumer<Finding> findings, OutputStream out) throws IOException {
        this.table = table.id();
        this.columns = table.columns();
        this.policy = new TextPolicy(findings);
        this.findings = findings;
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(writer);
        write(columns.stream().map(DataColumn::id).toList());
        columns.forEach(column -> missingWords.add(new TreeSet<>()));
    }

    /** The words that stand for missing values, column by column, as they stand in the file. */
    List<Set<String>> missingWords() {
        return missingWords;
    }

    void finish() throws IOException {
        try {
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    @Override
    public RowSink text(String value) {
        row.add(safe(value));
        return this;
    }

    @Override
    public RowSink number(long value) {
        row.add(Long.toString(value));
        return this;
    }

    @Override
    public RowSink number(double value) {
        if (Double.isNaN(value)) {
            row.add("NaN");
        } else if (Double.isInfinite(value)) {
            row.add(value > 0 ? "INF" : "-INF");
        } else {
            row.add(DecimalText.of(value));
        }
        return this;
    }

    @Override
    public RowSink date(LocalDate value) {
        row.add(value.toString());
        return this;
    }

    @Override
    public RowSink missing(String word) {
        String safe = safe(word);
        missingWords.get(row.size()).add(safe);
        row.add(safe);
        return this;
    }

    @Override
    public void endRow() throws IOException {
        write(row);
        row.clear();
        rows++;
    }

    private void write(List<String> record) throws IOException {
        try {
            csv.writeRecord(record);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String safe(String text) {
        String fit = TextPolicy.accepts(text) ? text : policy.apply(text, place());
        if (fit.isEmpty() || FORMULA_STARTS.indexOf(fit.charAt(0)) < 0) {
            return fit;
        }
        findings.accept(new Finding(Finding.Kind.FORMULA_DISARMED, place(), fit));
        return APOSTROPHE + fit;
    }

    private String place() {
        return "table " + Rules.quoted(table) + ", row " + (rows + 1) + ", column "
                + Rules.quoted(columns.get(row.size()).id());
    }
}
