package org.wcofacts.export.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Rules;

/**
 * Hands the rows of a table on as long as they fit its columns: a cell for each column, of the column's type, with a
 * value or a word. Every format passes rows through it. Not safe for use by several threads at once.
 */
public final class CheckedRows implements RowSink {

    private static final Set<DataColumn.Type> WORDS =
            EnumSet.of(DataColumn.Type.TEXT, DataColumn.Type.CODE, DataColumn.Type.ADDRESS);
    private static final Set<DataColumn.Type> NUMBERS =
            EnumSet.of(DataColumn.Type.INTEGER, DataColumn.Type.DECIMAL, DataColumn.Type.YEAR);
    private static final Set<DataColumn.Type> DECIMALS = EnumSet.of(DataColumn.Type.DECIMAL);
    private static final Set<DataColumn.Type> DAYS = EnumSet.of(DataColumn.Type.DATE);
    private static final Set<DataColumn.Type> ALL = EnumSet.allOf(DataColumn.Type.class);

    private final DataTable table;
    private final DataColumn[] columns;
    private final RowSink next;
    private int rows;
    private int column;

    private CheckedRows(DataTable table, RowSink next) {
        this.table = table;
        this.columns = table.columns().toArray(DataColumn[]::new);
        this.next = next;
    }

    /**
     * Asks a table for its rows, and hands those on that fit.
     *
     * @throws ExportException at the first cell that does not fit; the message names table, row and column
     * @throws IllegalArgumentException if the rows fail; the message names table and row, the cause is what they threw
     */
    public static void write(DataTable table, RowSink next) throws IOException {
        CheckedRows checked = new CheckedRows(table, next);
        checked.take(table.rows());
        if (checked.column != 0) {
            throw new ExportException(
                    checked.row() + ": not ended; every row must be ended before the last call returns");
        }
    }

    private void take(RowSource source) throws IOException {
        try {
            source.writeTo(this);
        } catch (ExportException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(row() + ": must be made without failing, " + e, e);
        }
    }

    @Override
    public RowSink text(String value) throws IOException {
        given(next("a text", WORDS), value);
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
        given(next("a day", DAYS), value);
        next.date(value);
        return this;
    }

    @Override
    public RowSink missing(String word) throws IOException {
        DataColumn at = next("a missing value", ALL);
        if (word == null || word.isBlank()) {
            throw new ExportException(row() + ", column " + Rules.quoted(at.id())
                    + ": a missing value without a word; every cell must have a value or say why not");
        }
        next.missing(word);
        return this;
    }

    @Override
    public void endRow() throws IOException {
        if (column != columns.length) {
            throw new ExportException(row() + ": " + column + " cells; a row must have a cell for each of the "
                    + columns.length + " columns");
        }
        next.endRow();
        rows++;
        column = 0;
    }

    private DataColumn next(String what, Set<DataColumn.Type> types) {
        if (column == columns.length) {
            throw new ExportException(row() + ", cell " + (column + 1)
                    + ": one too many; a row must have a cell for each of" + " the " + columns.length + " columns");
        }
        DataColumn at = columns[column];
        if (!types.contains(at.type())) {
            throw new ExportException(row() + ", column " + Rules.quoted(at.id()) + ": " + what
                    + "; must fit the type of the column, " + at.type());
        }
        column++;
        return at;
    }

    private void given(DataColumn at, @Nullable Object value) {
        if (value == null) {
            throw new ExportException(
                    row() + ", column " + Rules.quoted(at.id()) + ": must not be null; use missing(word)");
        }
    }

    private String row() {
        return "table " + Rules.quoted(table.id()) + ", row " + (rows + 1);
    }
}
