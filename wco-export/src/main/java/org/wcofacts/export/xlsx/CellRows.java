package org.wcofacts.export.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.wcofacts.export.factsheet.DataColumn;
import org.wcofacts.export.factsheet.DataTable;
import org.wcofacts.export.factsheet.Labels;
import org.wcofacts.export.factsheet.RowSink;

/** Writes the rows of a table that was scanned before. The only place where rows become cells. */
final class CellRows implements RowSink {

    /** Excel counts a day in 1900 that never was, and no day before that year. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    /** Excel keeps fifteen digits of a number. */
    private static final long LARGEST_NUMBER = 999_999_999_999_999L;

    private final Worksheet worksheet;
    private final String table;
    private final List<DataColumn> columns;
    private final Labels labels;
    private final int firstRow;
    private int rows;
    private int column;

    CellRows(Worksheet worksheet, DataTable table, Labels labels, int firstRow) {
        this.worksheet = worksheet;
        this.table = table.id();
        this.columns = table.columns();
        this.labels = labels;
        this.firstRow = firstRow;
    }

    int rows() {
        return rows;
    }

    @Override
    public RowSink text(String value) {
        DataColumn.Type type = columns.get(column).type();
        if (type == DataColumn.Type.ADDRESS) {
            worksheet.address(row(), column, value, place());
            column++;
            return this;
        }
        return words(Look.of(type), value);
    }

    @Override
    public RowSink number(long value) {
        if (value > LARGEST_NUMBER || value < -LARGEST_NUMBER) {
            return words(Look.CODE, Long.toString(value));
        }
        worksheet.number(row(), column, look(), (double) value);
        column++;
        return this;
    }

    @Override
    public RowSink number(double value) {
        if (Double.isNaN(value)) {
            return missing(labels.get("xlsx.not-a-number"));
        }
        if (Double.isInfinite(value)) {
            return missing(labels.get(value > 0 ? "xlsx.infinite" : "xlsx.minus-infinite"));
        }
        worksheet.number(row(), column, look(), value);
        column++;
        return this;
    }

    @Override
    public RowSink date(LocalDate value) {
        if (value.isBefore(FIRST_DATE)) {
            return words(Look.CODE, value.toString());
        }
        worksheet.date(row(), column, look(), value);
        column++;
        return this;
    }

    @Override
    public RowSink missing(String word) {
        return words(Look.MISSING, word);
    }

    @Override
    public void endRow() {
        rows++;
        column = 0;
    }

    private RowSink words(Look look, String words) {
        worksheet.text(row(), column, look, words, place());
        column++;
        return this;
    }

    private Look look() {
        return Look.of(columns.get(column).type());
    }

    private int row() {
        return firstRow + rows;
    }

    private String place() {
        return "table '" + table + "', row " + (rows + 1) + ", column '"
                + columns.get(column).id() + "'";
    }
}
