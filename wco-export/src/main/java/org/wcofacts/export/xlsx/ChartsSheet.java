package org.wcofacts.export.xlsx;

import java.util.List;
import org.wcofacts.export.xlsx.style.Look;

/** The worksheet of the charts, one below the other under their messages; no page of paper parts one. */
final class ChartsSheet implements Part {

    /** As many columns as charts take; a single one that is wider than paper would not be scaled to it. */
    private static final int COLUMNS = 10;

    private static final double COLUMN_WIDTH = 10;
    private static final double WIDTH = COLUMNS * COLUMN_WIDTH;
    private static final int FIRST_CHART = 3;
    private static final double ROW_HEIGHT = 16;
    private static final int LEAST_ROWS = 22;
    private static final int ROWS_AROUND_BARS = 7;
    private static final int ROWS_BETWEEN = 2;

    private final Frame frame;
    private final Worksheet worksheet;
    private final int rowsOnPage;

    ChartsSheet(Frame frame, Contents contents) {
        Contents.Entry entry = contents.charts().orElseThrow();
        this.frame = frame;
        this.worksheet = frame.newWorksheet(entry.sheetName());
        this.rowsOnPage = (int) (frame.print().heightOfPage(WIDTH) / ROW_HEIGHT);
        for (int i = 0; i < COLUMNS; i++) {
            worksheet.width(i, COLUMN_WIDTH);
        }
        worksheet.rowsAreHigh(ROW_HEIGHT);
        worksheet.text(0, 0, Look.HEADING_1, entry.sheetName(), "charts, title");
        worksheet.text(1, 0, Look.LEAD, entry.description(), "charts, description");
        worksheet.linkToSheet(2, 0, Look.BACK, contents.list().sheetName(), frame.label("xlsx.back"), "charts, back");
        charts(contents.plots(), contents.chartNumbers().orElseThrow().sheetName());
        worksheet.cursorAt(0, 0);
        frame.print().apply(worksheet, WIDTH);
    }

    @Override
    public Worksheet worksheet() {
        return worksheet;
    }

    private void charts(List<Plot> plots, String numbers) {
        List<NativeChart.Cells> cells = ChartNumbersSheet.cells(numbers, plots);
        int row = FIRST_CHART;
        int page = 0;
        for (int i = 0; i < plots.size(); i++) {
            Plot plot = plots.get(i);
            int rows = rows(plot);
            if (row > FIRST_CHART && row + rows - page > rowsOnPage) {
                worksheet.sheet().setRowBreak(row - 1);
                page = row;
            }
            String place = "charts, chart " + (i + 1);
            worksheet.text(row, 0, Look.HEADING_2, plot.title(), place);
            NativeChart.over(worksheet.sheet(), row + 1, rows - 1, COLUMNS, frame, place)
                    .draw(plot, cells.get(i));
            worksheet.reachesTo(row + rows);
            row += rows + ROWS_BETWEEN;
        }
    }

    /** What a chart takes with the message above it, and no more than a page has. */
    private int rows(Plot plot) {
        int wanted =
                plot instanceof Plot.Bars bars ? bars.size() * bars.series().size() + ROWS_AROUND_BARS : LEAST_ROWS;
        return Math.min(Math.max(LEAST_ROWS, wanted), rowsOnPage - FIRST_CHART - ROWS_BETWEEN);
    }
}
