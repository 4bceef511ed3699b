package org.wcofacts.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of the dataset: a header line, then one record a line, sorted by the first column, which identifies it. */
final class CsvTable {

    /** Reads a row into a value. */
    interface RowReader<T> {

        /**
         * Reads a row.
         *
         * @throws DatasetException if a field breaks a rule of the dataset
         * @throws IllegalArgumentException if the value breaks a rule of the model
         */
        T read(CsvRow row);
    }

    private final String path;
    private final List<String> columns;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private CsvTable(String path, List<String> columns) {
        this.path = path;
        this.columns = columns;
        for (String column : columns) {
            positions.put(column, positions.size());
        }
    }

    /**
     * Reads a table.
     *
     * @param columns the columns that the table has, in this order; the first one is its key
     * @throws DatasetException if the file breaks a rule
     */
    static CsvTable read(DataFolder folder, String path, List<String> columns) {
        CsvTable table = new CsvTable(path, columns);
        String text = String.join("\n", StrictText.lines(folder, path));
        requireClosedQuotes(path, text);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            table.readAll(reader.iterator());
        } catch (CsvParseException e) {
            throw new DatasetException(path + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new DatasetException(path + ": the file cannot be read", e);
        }
        return table;
    }

    private static void requireClosedQuotes(String path, String text) {
        boolean closed = true;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            closed = !closed;
        }
        if (!closed) {
            throw new DatasetException(path + ": every quotation mark must be closed");
        }
    }

    String path() {
        return path;
    }

    List<CsvRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * Checks that a field of another table names a row of this one.
     *
     * @param thing what the rows of this table are, in the singular
     */
    void require(String key, CsvRow row, String column, String thing) {
        if (!keys.contains(key)) {
            throw row.error(column, Quote.of(key) + " is not " + thing + " in " + path);
        }
    }

    /** Reads every row into a value, in the order of the file. */
    <T> List<T> map(RowReader<T> reader) {
        return map(rows, reader);
    }

    /** Reads every row into a value, in the order of a column that numbers them from 1 without gap. */
    <T> List<T> mapInOrder(String column, RowReader<T> reader) {
        return map(inOrder(rows, column), reader);
    }

    /** The rows that have a value in a column, in the order of another one that numbers them from 1 without gap. */
    <T> List<T> mapWhere(String column, String value, String order, RowReader<T> reader) {
        List<CsvRow> chosen = new ArrayList<>();
        for (CsvRow row : rows) {
            if (row.text(column).equals(value)) {
                chosen.add(row);
            }
        }
        return map(inOrder(chosen, order), reader);
    }

    private static <T> List<T> map(List<CsvRow> rows, RowReader<T> reader) {
        List<T> values = new ArrayList<>(rows.size());
        for (CsvRow row : rows) {
            try {
                values.add(reader.read(row));
            } catch (IllegalArgumentException e) {
                throw row.broken(e);
            }
        }
        return values;
    }

    private static List<CsvRow> inOrder(List<CsvRow> rows, String column) {
        CsvRow[] ordered = new CsvRow[rows.size()];
        for (CsvRow row : rows) {
            int number = row.number(column, 1);
            if (number > ordered.length || ordered[number - 1] != null) {
                throw row.error(
                        column,
                        Quote.of(number) + " leaves a gap or occurs twice; the numbers must run from 1 to "
                                + ordered.length);
            }
            ordered[number - 1] = row;
        }
        return List.of(ordered);
    }

    private void readAll(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new DatasetException(path + ", line 1: the table must begin with a header");
        }
        checkHeader(records.next().getFields());
        String last = "";
        while (records.hasNext()) {
            CsvRow row = row(records.next());
            String key = row.text(columns.get(0));
            if (!rows.isEmpty() && last.compareTo(key) >= 0) {
                throw row.error(
                        columns.get(0),
                        last.equals(key)
                                ? Quote.of(key) + " occurs twice; a key must be unique"
                                : Quote.of(key) + " comes after " + Quote.of(last)
                                        + "; the table must be sorted by its key");
            }
            rows.add(row);
            keys.add(key);
            last = key;
        }
    }

    private CsvRow row(CsvRecord record) {
        CsvRow row = new CsvRow(path, record.getStartingLineNumber(), positions, record.getFields());
        if (record.getFieldCount() != columns.size()) {
            throw row.error(
                    record.getFieldCount() + " fields; must have one for each of the " + columns.size() + " columns");
        }
        row.checkFields();
        return row;
    }

    private void checkHeader(List<String> header) {
        if (header.equals(columns)) {
            return;
        }
        for (String column : header) {
            if (!columns.contains(column)) {
                throw new DatasetException(
                        path + ", line 1, column " + column + ": the table must not have this column");
            }
        }
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new DatasetException(path + ", line 1, column " + column + ": the table must have this column");
            }
        }
        throw new DatasetException(path + ", line 1: the columns must be, in this order and once each, " + columns);
    }
}
