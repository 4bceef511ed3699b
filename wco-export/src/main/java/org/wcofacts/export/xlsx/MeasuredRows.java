package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.export.xlsx.style.ColumnWidths;

/** Holds the first rows of a table back until columns are measured by them; from then on, rows pass. */
final class MeasuredRows implements RowSink {

    /** Says where rows go when their columns are measured. */
    interface Opening {
        RowSink open(ColumnWidths widths) throws IOException;
    }

    /** The rows by which columns are measured. */
    private static final int SAMPLE = 500;

    /** A cell or the end of a row that is held back. */
    private interface Step {
        void replay(RowSink sink) throws IOException;
    }

    /** Any day is as wide as another. */
    private static final String DAY = "2000-01-01";

    private final List<DataColumn> columns;
    private final ColumnWidths widths;
    private final Opening opening;
    private final List<Step> held = new ArrayList<>();
    private @Nullable RowSink open;
    private int rows;
    private int column;

    MeasuredRows(List<DataColumn> columns, Opening opening) {
        this.columns = columns;
        this.widths = new ColumnWidths(columns);
        this.opening = opening;
    }

    /** How many rows there were. */
    int rows() {
        return rows;
    }

    /** Lets the rows pass that are still held back. */
    void end() throws IOException {
        if (open == null) {
            open();
        }
    }

    private RowSink open() throws IOException {
        RowSink sink = opening.open(widths);
        for (Step step : held) {
            step.replay(sink);
        }
        held.clear();
        open = sink;
        return sink;
    }

    @Override
    public RowSink text(String value) throws IOException {
        if (open == null) {
            widths.see(column, value);
            hold(sink -> sink.text(value));
        } else {
            open.text(value);
        }
        return this;
    }

    @Override
    public RowSink number(long value) throws IOException {
        if (open == null) {
            widths.see(column, value);
            hold(sink -> sink.number(value));
        } else {
            open.number(value);
        }
        return this;
    }

    @Override
    public RowSink number(double value) throws IOException {
        if (open == null) {
            widths.see(column, value);
            hold(sink -> sink.number(value));
        } else {
            open.number(value);
        }
        return this;
    }

    @Override
    public RowSink date(LocalDate value) throws IOException {
        if (open == null) {
            widths.see(column, DAY);
            hold(sink -> sink.date(value));
        } else {
            open.date(value);
        }
        return this;
    }

    @Override
    public RowSink missing(String word) throws IOException {
        if (open == null) {
            if (columns.get(column).explainedBy().isEmpty()) {
                widths.see(column, word);
            }
            hold(sink -> sink.missing(word));
        } else {
            open.missing(word);
        }
        return this;
    }

    private void hold(Step step) {
        held.add(step);
        column++;
    }

    @Override
    public void endRow() throws IOException {
        rows++;
        column = 0;
        if (open != null) {
            open.endRow();
            return;
        }
        held.add(RowSink::endRow);
        if (rows == SAMPLE) {
            widths.makeRoomForMore();
            open();
        }
    }
}
