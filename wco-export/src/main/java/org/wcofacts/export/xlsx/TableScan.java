package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wcofacts.export.factsheet.DataColumn;
import org.wcofacts.export.factsheet.DataTable;
import org.wcofacts.export.factsheet.RowSink;
import org.wcofacts.export.report.ExportException;

/** Goes through a table before a cell of it is written: checks it against the limits of a worksheet and measures it. */
final class TableScan implements RowSink {

    static final int MOST_ROWS = 1_048_575;
    static final int MOST_COLUMNS = 16_384;

    private static final int LONGEST_HEADER = 255;

    private final DataTable table;
    private final List<DataColumn> columns;
    private final ColumnWidths widths;
    private int rows;
    private int column;

    private TableScan(DataTable table) {
        this.table = table;
        columns = table.columns();
        widths = new ColumnWidths(columns);
    }

    /**
     * Goes through all rows of a table.
     *
     * @throws ExportException if a worksheet cannot hold them; the message names table, row and column
     */
    static TableScan of(DataTable table) throws IOException {
        TableScan scan = new TableScan(table);
        scan.checkColumns();
        table.rows().writeTo(scan);
        if (scan.column != 0) {
            throw new ExportException(scan.row() + ": not ended; every row is ended before the last call returns");
        }
        return scan;
    }

    int rows() {
        return rows;
    }

    ColumnWidths widths() {
        return widths;
    }

    @Override
    public RowSink text(String value) {
        DataColumn at = next("a text", EnumSet.of(DataColumn.Type.TEXT, DataColumn.Type.CODE, DataColumn.Type.ADDRESS));
        seeText(at, value);
        return this;
    }

    @Override
    public RowSink number(long value) {
        DataColumn at = next(
                "a whole number", EnumSet.of(DataColumn.Type.INTEGER, DataColumn.Type.DECIMAL, DataColumn.Type.YEAR));
        String digits = Long.toString(value);
        int separators = at.type() == DataColumn.Type.INTEGER ? (digits.length() - 1) / 3 : 0;
        widths.see(column - 1, digits + ",".repeat(separators));
        return this;
    }

    @Override
    public RowSink number(double value) {
        next("a number", EnumSet.of(DataColumn.Type.DECIMAL));
        widths.see(column - 1, Double.toString(value));
        return this;
    }

    @Override
    public RowSink date(LocalDate value) {
        next("a day", EnumSet.of(DataColumn.Type.DATE));
        widths.see(column - 1, value.toString());
        return this;
    }

    @Override
    public RowSink missing(String word) {
        DataColumn at = next("a missing value", EnumSet.allOf(DataColumn.Type.class));
        if (word.isBlank()) {
            throw new ExportException(
                    place(at) + ": a missing value without a word; every cell has a value or says why not");
        }
        seeText(at, word);
        return this;
    }

    @Override
    public void endRow() {
        if (column != columns.size()) {
            throw new ExportException(
                    row() + ": " + column + " cells; a row has a cell for each of the " + columns.size() + " columns");
        }
        rows++;
        column = 0;
    }

    private DataColumn next(String what, Set<DataColumn.Type> types) {
        if (rows == MOST_ROWS) {
            throw new ExportException(
                    row() + ": one too many; a worksheet holds at most " + MOST_ROWS + " rows under a header");
        }
        if (column == columns.size()) {
            throw new ExportException(row() + ", cell " + (column + 1) + ": one too many; a row has a cell for each of"
                    + " the " + columns.size() + " columns");
        }
        DataColumn at = columns.get(column);
        if (!types.contains(at.type())) {
            throw new ExportException(place(at) + ": " + what + " in a column of type " + at.type());
        }
        column++;
        return at;
    }

    private void seeText(DataColumn at, String words) {
        if (words.length() > CellText.LONGEST) {
            CellText.checkLength(words, place(at));
        }
        widths.see(column - 1, words);
    }

    private void checkColumns() {
        String place = "table '" + table.id() + "'";
        if (columns.size() > MOST_COLUMNS) {
            throw new ExportException(place + ", column '"
                    + columns.get(MOST_COLUMNS).id() + "': one too many; a worksheet holds at most " + MOST_COLUMNS
                    + " columns");
        }
        Set<String> headers = new HashSet<>();
        for (DataColumn about : columns) {
            String header = about.header();
            String of = place + ", column '" + about.id() + "', header";
            if (header.isBlank() || header.length() > LONGEST_HEADER) {
                throw new ExportException(of + ": " + header.length() + " characters; a header has words, and at most "
                        + LONGEST_HEADER + " characters");
            }
            if (CellText.looksEscaped(header) || header.chars().anyMatch(Character::isISOControl)) {
                throw new ExportException(
                        of + " '" + header + "': a header holds no control character and nothing like _x000D_");
            }
            if (!headers.add(header.toLowerCase(Locale.ROOT))) {
                throw new ExportException(
                        of + " '" + header + "': another column has it; headers are unique, whatever their case");
            }
        }
    }

    private String row() {
        return "table '" + table.id() + "', row " + (rows + 1);
    }

    private String place(DataColumn at) {
        return row() + ", column '" + at.id() + "'";
    }
}
