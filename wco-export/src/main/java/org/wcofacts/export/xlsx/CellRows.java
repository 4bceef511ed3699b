package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.export.xlsx.part.CellText;
import org.wcofacts.export.xlsx.part.RowXml;
import org.wcofacts.export.xlsx.part.WebAddress;
import org.wcofacts.export.xlsx.style.ColumnWidths;
import org.wcofacts.export.xlsx.style.Look;
import org.wcofacts.export.xlsx.style.RowHeight;
import org.wcofacts.export.xlsx.style.Styles;

/** Writes the rows of a table as cells. */
final class CellRows implements RowSink {

    /** Excel counts a day in 1900 that never was, no day before that year, and none of a year of five digits. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    /** What the count of Excel has on the first day of 1970, where Java begins to count. */
    private static final long EPOCH = 25_569;

    /** Excel keeps fifteen digits of a number. */
    private static final long LARGEST_NUMBER = 999_999_999_999_999L;

    /** The rows of a worksheet, those above a table included. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_BETWEEN_CHECKS = 1 << 10;
    private static final int ONE_LINE = RowHeight.of(Look.TEXT, "", 1);

    private final Worksheet worksheet;
    private final RowXml cells;
    private final CellText texts;
    private final Styles styles;
    private final Labels labels;
    private final UncountableDays uncountableDays;
    private final String table;
    private final List<DataColumn> columns;
    private final Look[] looks;
    private final int[] valueStyles;
    private final double[] widths;
    private final int mostRows;
    private int rows;
    private int column;

    CellRows(Frame frame, Worksheet worksheet, DataTable table, ColumnWidths widths, UncountableDays uncountableDays) {
        this.worksheet = worksheet;
        this.cells = worksheet.rows();
        this.texts = frame.texts();
        this.styles = frame.styles();
        this.labels = frame.sheet().labels();
        this.uncountableDays = uncountableDays;
        this.mostRows = MOST_ROWS - cells.row();
        this.table = table.id();
        this.columns = table.columns();
        this.looks = new Look[columns.size()];
        this.valueStyles = new int[columns.size()];
        this.widths = new double[columns.size()];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = Look.of(columns.get(i).type());
            valueStyles[i] = styles.of(looks[i]);
            this.widths[i] = widths.of(i);
        }
    }

    @Override
    public RowSink text(String value) {
        checkRow();
        if (looks[column] == Look.ADDRESS) {
            address(value);
        } else {
            words(looks[column], value);
        }
        column++;
        return this;
    }

    private void address(String value) {
        Optional<URI> web = worksheet.hasRoomForLinks() ? WebAddress.of(value) : Optional.empty();
        boolean opens = web.isPresent() && worksheet.link(cells.row(), column, web.get());
        words(opens ? Look.ADDRESS : Look.TEXT, value);
    }

    @Override
    public RowSink number(long value) {
        checkRow();
        if (value > LARGEST_NUMBER || value < -LARGEST_NUMBER) {
            words(Look.CODE, Long.toString(value));
        } else {
            cells.number(column, valueStyles[column], value);
        }
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
        checkRow();
        cells.number(column, valueStyles[column], value);
        column++;
        return this;
    }

    @Override
    public RowSink date(LocalDate value) {
        checkRow();
        if (value.isBefore(FIRST_DATE) || value.isAfter(LAST_DATE)) {
            uncountableDays.see(table, columns.get(column).id());
            words(Look.CODE, value.toString());
        } else {
            cells.number(column, valueStyles[column], value.toEpochDay() + EPOCH);
        }
        column++;
        return this;
    }

    @Override
    public RowSink missing(String word) {
        checkRow();
        if (columns.get(column).explainedBy().isPresent()) {
            cells.blank(column, valueStyles[column]);
        } else {
            words(Look.MISSING, word);
        }
        column++;
        return this;
    }

    @Override
    public void endRow() throws IOException {
        cells.makeRoom(ONE_LINE);
        cells.endRow();
        rows++;
        column = 0;
        if (rows % ROWS_BETWEEN_CHECKS == 0) {
            worksheet.checkSize("table " + Rules.quoted(table) + ", row " + (rows + 1));
        }
    }

    private void checkRow() {
        if (rows == mostRows) {
            throw new ExportException("table " + Rules.quoted(table) + ", row " + (rows + 1)
                    + ": one too many; a worksheet must have at most " + mostRows + " rows under title and header");
        }
    }

    private void words(Look look, String words) {
        boolean fits = words.length() <= CellText.LONGEST && CellText.fits(words);
        String fit = fits ? words : texts.fit(words, place());
        cells.words(column, styles.of(look, fit), fit);
        cells.makeRoom(RowHeight.of(look, fit, widths[column]));
    }

    private String place() {
        return "table " + Rules.quoted(table) + ", row " + (rows + 1) + ", column "
                + Rules.quoted(columns.get(column).id());
    }
}
