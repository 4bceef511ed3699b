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

/** Checks rows against their columns and the limits of a worksheet, and hands them on. */
final class TableCheck implements RowSink {

    /** The rows of a worksheet, those above a table included. */
    static final int MOST_ROWS = 1_048_576;

    static final int MOST_COLUMNS = 16_384;

    private static final int LONGEST_HEADER = 255;
    private static final Set<DataColumn.Type> WORDS =
            EnumSet.of(DataColumn.Type.TEXT, DataColumn.Type.CODE, DataColumn.Type.ADDRESS);
    private static final Set<DataColumn.Type> NUMBERS =
            EnumSet.of(DataColumn.Type.INTEGER, DataColumn.Type.DECIMAL, DataColumn.Type.YEAR);
    private static final Set<DataColumn.Type> DECIMALS = EnumSet.of(DataColumn.Type.DECIMAL);
    private static final Set<DataColumn.Type> DAYS = EnumSet.of(DataColumn.Type.DATE);
    private static final Set<DataColumn.Type> ALL = EnumSet.allOf(DataColumn.Type.class);

    private final DataTable table;
    private final DataColumn[] columns;
    private final int mostRows;
    private final RowSink next;
    private int rows;
    private int column;

    /**
     * A check of the rows of a table.
     *
     * @param rowsAbove the rows of the worksheet above those of the table, its header included
     */
    TableCheck(DataTable table, int rowsAbove, RowSink next) {
        this.table = table;
        this.columns = table.columns().toArray(DataColumn[]::new);
        this.mostRows = MOST_ROWS - rowsAbove;
        this.next = next;
    }

    /** Refuses a last row that is not ended. */
    void end() {
        if (column != 0) {
            throw new ExportException(row() + ": not ended; every row is ended before the last call returns");
        }
    }

    @Override
    public RowSink text(String value) throws IOException {
        checkLength(next("a text", WORDS), value);
        next.text(value);
        return this;
    }

    @Override
    public RowSink number(long value) throws IOException {
        next("a whole number", NUMBERS);
        next.number(value);
        return this;
    }

    @Override
    public RowSink number(double value) throws IOException {
        next("a number", DECIMALS);
        next.number(value);
        return this;
    }

    @Override
    public RowSink date(LocalDate value) throws IOException {
        next("a day", DAYS);
        next.date(value);
        return this;
    }

    @Override
    public RowSink missing(String word) throws IOException {
        DataColumn at = next("a missing value", ALL);
        if (word.isBlank()) {
            throw new ExportException(
                    place(at) + ": a missing value without a word; every cell has a value or says why not");
        }
        checkLength(at, word);
        next.missing(word);
        return this;
    }

    @Override
    public void endRow() throws IOException {
        if (column != columns.length) {
            throw new ExportException(
                    row() + ": " + column + " cells; a row has a cell for each of the " + columns.length + " columns");
        }
        next.endRow();
        rows++;
        column = 0;
    }

    private DataColumn next(String what, Set<DataColumn.Type> types) {
        if (rows == mostRows) {
            throw new ExportException(
                    row() + ": one too many; a worksheet holds at most " + mostRows + " rows under title and header");
        }
        if (column == columns.length) {
            throw new ExportException(row() + ", cell " + (column + 1) + ": one too many; a row has a cell for each of"
                    + " the " + columns.length + " columns");
        }
        DataColumn at = columns[column];
        if (!types.contains(at.type())) {
            throw new ExportException(place(at) + ": " + what + " in a column of type " + at.type());
        }
        column++;
        return at;
    }

    private void checkLength(DataColumn at, String words) {
        if (words.length() > CellText.LONGEST) {
            CellText.checkLength(words.length(), place(at));
        }
    }

    /**
     * Checks the columns of a table.
     *
     * @throws ExportException if a worksheet cannot hold them; the message names table and column
     */
    static void checkColumns(DataTable table) {
        List<DataColumn> columns = table.columns();
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
