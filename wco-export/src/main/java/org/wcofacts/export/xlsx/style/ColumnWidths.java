package org.wcofacts.export.xlsx.style;

import java.util.List;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DecimalText;

/** The widths of a table's columns, in widths of a digit: wide enough for what they hold, up to a measure for reading. */
public final class ColumnWidths {

    /** What the button in a header takes. */
    public static final double FILTER_BUTTON = 3.4;

    private static final double WIDEST_TEXT = 52;
    private static final double WIDEST_CODE = 40;

    /** Fifteen digits with their separators and a sign. */
    private static final double WIDEST_INTEGER = 20;

    /** What a spreadsheet shows of a number by itself. */
    private static final double WIDEST_DECIMAL = 12;

    private static final double SEPARATOR = 0.6;
    private static final double NARROWEST = 8;
    private static final double PADDING = 1.8;
    private static final double BOLD = 1.08;
    private static final double HEADER_ON_ONE_LINE = 16;

    private final List<DataColumn> columns;
    private final double[] widest;

    public ColumnWidths(List<DataColumn> columns) {
        this.columns = columns;
        widest = new double[columns.size()];
    }

    /** Takes the words that a cell shows into account. */
    public void see(int column, String words) {
        if (widest[column] < WIDEST_TEXT) {
            widest[column] = Math.max(widest[column], TextWidth.of(words));
        }
    }

    /** Takes a whole number into account, with a separator after each third digit. */
    public void see(int column, long value) {
        int digits = 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            digits++;
        }
        int separators = columns.get(column).type() == DataColumn.Type.INTEGER ? (digits - 1) / 3 : 0;
        int signs = value < 0 ? 1 : 0;
        widest[column] = Math.max(widest[column], digits + (separators + signs) * SEPARATOR);
    }

    /** Takes a number into account, which is shown with as many digits as its column has room for. */
    public void see(int column, double value) {
        if (widest[column] < WIDEST_DECIMAL && Math.abs(value) <= Double.MAX_VALUE) {
            double width = Math.min(WIDEST_DECIMAL, DecimalText.of(value).length());
            widest[column] = Math.max(widest[column], width);
        }
    }

    /** Makes room for larger numbers than those seen, because a number that is too wide for its column does not show. */
    public void makeRoomForMore() {
        for (int i = 0; i < widest.length; i++) {
            if (columns.get(i).type() == DataColumn.Type.INTEGER) {
                widest[i] = WIDEST_INTEGER;
            }
        }
    }

    public double of(int column) {
        DataColumn about = columns.get(column);
        double content = Math.min(widest[column] + PADDING, most(about.type()));
        double oneLine = TextWidth.of(about.header()) * BOLD + FILTER_BUTTON;
        double broken = TextWidth.ofWidestWord(about.header()) * BOLD + FILTER_BUTTON;
        double header = Math.max(broken, Math.min(oneLine, HEADER_ON_ONE_LINE));
        return Math.max(NARROWEST, Math.max(content, header));
    }

    public double total() {
        double total = 0;
        for (int i = 0; i < widest.length; i++) {
            total += of(i);
        }
        return total;
    }

    private static double most(DataColumn.Type type) {
        return switch (type) {
            case TEXT, ADDRESS -> WIDEST_TEXT;
            case CODE -> WIDEST_CODE;
            case INTEGER, DECIMAL, YEAR, DATE -> Double.MAX_VALUE;
        };
    }
}
