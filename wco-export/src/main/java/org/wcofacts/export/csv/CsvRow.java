package org.wcofacts.export.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.make.Join;
import org.wcofacts.export.report.NearMisses;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Reference;

/**
 * A row of a CSV file of your own, whose first line names the columns. What is blank has no value; what cannot be read as what is asked
 * for is refused with file, line, column and rule. Immutable.
 *
 * <pre>{@code
 * Path file = Files.writeString(folder.resolve("trade.csv"), "partner,share,since\nUganda,12.5 %,2014-03\nU.K.,,\n");
 * List<CsvRow> rows = CsvRow.read(file);
 * System.out.println(rows.get(0).number("share") + " since " + rows.get(0).date("since")); // 12.5 since 2014-03
 * }</pre>
 */
public final class CsvRow {

    private static final int MOST_BYTES = 64 << 20;
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private final String file;
    private final List<String> header;
    private final long line;
    private final List<String> fields;

    private CsvRow(String file, List<String> header, CsvRecord row) {
        this.file = file;
        this.header = header;
        this.line = row.getStartingLineNumber();
        this.fields = List.copyOf(row.getFields());
    }

    /**
     * Reads a file: UTF-8, columns parted by commas, words with commas or line ends in quotation marks. Empty lines are passed over.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is not UTF-8, has more than 64 MiB, two columns of one name or a column without one, or a
     *     row without a field for each column; the message names file and line
     */
    public static List<CsvRow> read(Path file) throws IOException {
        Rules.given("CSV, file", file);
        String name = "file " + Rules.quoted(String.valueOf(file.getFileName()));
        Rules.require(Files.size(file) <= MOST_BYTES, () -> name + ": must be at most " + MOST_BYTES + " bytes");
        String text = text(name, Files.readAllBytes(file));
        List<CsvRow> rows = new ArrayList<>();
        List<String> header = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (header.isEmpty()) {
                    header = header(name, row);
                } else {
                    requireWhole(name, header, row);
                    rows.add(new CsvRow(name, header, row));
                }
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(name + ": must be CSV; " + e.getMessage(), e);
        }
        Rules.require(!rows.isEmpty(), () -> name + ": must have a line that names the columns, and a row");
        return List.copyOf(rows);
    }

    private static String text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + ": must be in UTF-8", e);
        }
    }

    private static List<String> header(String name, CsvRecord first) {
        List<String> header = first.getFields().stream().map(String::strip).toList();
        HashSet<String> seen = new HashSet<>();
        for (String column : header) {
            Rules.require(
                    !column.isEmpty() && seen.add(column),
                    () -> name + ", line " + first.getStartingLineNumber() + ", column " + Rules.quoted(column)
                            + ": every column must have a name of its own");
        }
        return header;
    }

    private static void requireWhole(String name, List<String> header, CsvRecord row) {
        Rules.require(
                row.getFieldCount() == header.size(),
                () -> name + ", line " + row.getStartingLineNumber() + ": " + row.getFieldCount()
                        + " fields; must have one for each of the " + header.size() + " columns");
    }

    /**
     * Finds the economy of each row.
     *
     * @param column the one that has codes or names
     * @throws IllegalArgumentException if the file has no such column; the message names near misses
     */
    public static Join<CsvRow> join(List<CsvRow> rows, String column, Reference reference) {
        Rules.items("join, rows", rows).stream().findFirst().ifPresent(row -> row.text(column));
        return Join.of(rows, row -> row.text(column), reference);
    }

    /** The line on which it begins, from 1. */
    public long line() {
        return line;
    }

    /**
     * What it says in a column, without blanks around it; null if it is blank.
     *
     * @throws IllegalArgumentException if the file has no such column; the message names near misses
     */
    public @Nullable String text(String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(file + ", column " + Rules.quoted(column)
                    + ": must be one that its first line names" + NearMisses.among(column, header));
        }
        String field = fields.get(at).strip();
        return field.isEmpty() ? null : field;
    }

    /**
     * A number, as {@code 1234.5}; a sign of percent after it is left out, so that {@code 12.5 %} is 12.5. Null if it is blank.
     *
     * @throws IllegalArgumentException if it is no such number, or the file has no such column
     */
    public @Nullable BigDecimal number(String column) {
        String field = text(column);
        if (field == null) {
            return null;
        }
        String digits =
                field.endsWith("%") ? field.substring(0, field.length() - 1).strip() : field;
        if (!NUMBER.matcher(digits).matches()) {
            throw refused(column, field, "must be a number written 1234.5, or 12.5 %");
        }
        return new BigDecimal(digits.replace('\u2212', '-'));
    }

    /**
     * A date as far as it is known: a year, a month or a day, as {@code 2014}, {@code 2014-03} or {@code 2014-03-24}. Null if it is
     * blank.
     *
     * @throws IllegalArgumentException if it is no such date, or the file has no such column
     */
    public @Nullable PartialDate date(String column) {
        String field = text(column);
        if (field == null) {
            return null;
        }
        try {
            if (DATE.matcher(field).matches()) {
                return PartialDate.parse(field);
            }
        } catch (IllegalArgumentException noDate) {
            // Said below, in the words of the file.
        }
        throw refused(column, field, "must be a date written 2014, 2014-03 or 2014-03-24");
    }

    private IllegalArgumentException refused(String column, String field, String rule) {
        return new IllegalArgumentException(
                file + ", line " + line + ", column " + Rules.quoted(column) + ": " + Rules.quoted(field) + " " + rule);
    }
}
