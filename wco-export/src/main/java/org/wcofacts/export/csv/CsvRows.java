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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wcofacts.export.report.ExportException;
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

    /** A day of every year, in the form of XML Schema: it begins like a formula and is none. */
    private static final Pattern DAY_OF_EVERY_YEAR = Pattern.compile("--[0-9]{2}-[0-9]{2}");

    /** So many different values of a column are compared with the words for missing values. */
    private static final int MOST_COMPARED = 10_000;

    private static final int LONGEST_COMPARED = 60;

    private final String table;
    private final List<DataColumn> columns;
    private final TextPolicy policy;
    private final Consumer<Finding> findings;
    private final Writer writer;
    private final CsvWriter csv;
    private final List<Set<String>> missingWords = new ArrayList<>();
    private final List<Set<String>> values = new ArrayList<>();
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
        columns.forEach(column -> {
            missingWords.add(new TreeSet<>());
            values.add(new HashSet<>());
        });
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
        return value(safe(value));
    }

    @Override
    public RowSink number(long value) {
        return value(Long.toString(value));
    }

    @Override
    public RowSink number(double value) {
        if (Double.isNaN(value)) {
            return value("NaN");
        }
        if (Double.isInfinite(value)) {
            return value(value > 0 ? "INF" : "-INF");
        }
        return value(DecimalText.of(value));
    }

    @Override
    public RowSink date(LocalDate value) {
        return value(value.toString());
    }

    @Override
    public RowSink missing(String word) {
        boolean explained = columns.get(row.size()).explainedBy().isPresent();
        String safe = explained ? "" : safe(word);
        requireDifferent(safe, values.get(row.size()));
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

    private RowSink value(String value) {
        requireDifferent(value, missingWords.get(row.size()));
        Set<String> compared = values.get(row.size());
        if (compared.size() < MOST_COMPARED && value.length() <= LONGEST_COMPARED) {
            compared.add(value);
        }
        row.add(value);
        return this;
    }

    /** A reader takes every cell with a word for missing values for one, so that no value may be that word. */
    private void requireDifferent(String cell, Set<String> others) {
        if (others.contains(cell)) {
            throw new ExportException(place() + ": " + Rules.quoted(cell)
                    + " is a value and a word for a missing value; in a column the two must differ");
        }
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
        if (!isFormula(fit) || DAY_OF_EVERY_YEAR.matcher(fit).matches()) {
            return fit;
        }
        findings.accept(new Finding(Finding.Kind.FORMULA_DISARMED, place(), fit));
        return APOSTROPHE + fit;
    }

    /** Blanks before a formula are passed over, as programs do. */
    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        return first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private String place() {
        return "table " + Rules.quoted(table) + ", row " + (rows + 1) + ", column "
                + Rules.quoted(columns.get(row.size()).id());
    }
}
