package org.wcofacts.export.make;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.RowSink;

/** Hands the rows of a table on, each with more cells at its end: those of the joined row about its economy. */
final class WidenedRows<T> implements RowSink {

    private final RowSink next;
    private final int key;
    private final Join<T> join;
    private final Columns<T> columns;
    private final List<DataColumn> widening;
    private int cell;
    private int row;
    private String code = "";

    /**
     * Rows to be widened.
     *
     * @param key the index of the cell that has the code of an economy
     */
    WidenedRows(RowSink next, int key, Join<T> join, Columns<T> columns) {
        this.next = next;
        this.key = key;
        this.join = join;
        this.columns = columns;
        this.widening = columns.data();
    }

    @Override
    public RowSink text(String value) throws IOException {
        if (cell++ == key) {
            code = value;
        }
        next.text(value);
        return this;
    }

    @Override
    public RowSink number(long value) throws IOException {
        cell++;
        next.number(value);
        return this;
    }

    @Override
    public RowSink number(double value) throws IOException {
        cell++;
        next.number(value);
        return this;
    }

    @Override
    public RowSink date(LocalDate value) throws IOException {
        cell++;
        next.date(value);
        return this;
    }

    @Override
    public RowSink missing(String word) throws IOException {
        cell++;
        next.missing(word);
        return this;
    }

    @Override
    public void endRow() throws IOException {
        row++;
        Optional<T> values = join.withCode(code).stream().findFirst();
        for (int i = 0; i < widening.size(); i++) {
            columns.cell(i, row, values).writeTo(next, widening.get(i));
        }
        next.endRow();
        cell = 0;
        code = "";
    }
}
