package org.wcofacts.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.xlsx.style.Look;

/** The worksheet of the numbers that the charts draw, a table for each. */
final class ChartNumbersSheet implements Part {

    private static final int LABEL_COLUMN = 0;
    private static final int VALUE_COLUMN = 1;
    private static final double LABEL_WIDTH = 52;
    private static final double VALUE_WIDTH = 18;
    private static final int FIRST_TABLE = 3;

    /** The caption and the header of a table. */
    private static final int ABOVE_NUMBERS = 2;

    private final Frame frame;
    private final Worksheet worksheet;
    private int row;

    ChartNumbersSheet(Frame frame, Contents contents) {
        Contents.Entry entry = contents.chartNumbers().orElseThrow();
        this.frame = frame;
        this.worksheet = frame.newWorksheet(entry.sheetName());
        worksheet.width(LABEL_COLUMN, LABEL_WIDTH);
        for (int i = 0; i < ChartBlocks.MOST_SERIES; i++) {
            worksheet.width(VALUE_COLUMN + i, VALUE_WIDTH);
        }
        worksheet.text(row++, LABEL_COLUMN, Look.HEADING_1, entry.sheetName(), "numbers of the charts, title");
        worksheet.text(row++, LABEL_COLUMN, Look.LEAD, entry.description(), "numbers of the charts, description");
        worksheet.linkToSheet(
                row++,
                LABEL_COLUMN,
                Look.BACK,
                contents.list().sheetName(),
                frame.label("xlsx.back"),
                "numbers of the charts, back");
        List<Plot> plots = contents.plots();
        for (int i = 0; i < plots.size(); i++) {
            table(plots.get(i), contents.chartTables().get(i), "charts, chart " + (i + 1));
        }
        worksheet.cursorAt(0, 0);
        frame.print().apply(worksheet, LABEL_WIDTH + ChartBlocks.MOST_SERIES * VALUE_WIDTH);
    }

    /** Where the numbers of charts stand on their worksheet. */
    static List<NativeChart.Cells> cells(String sheetName, List<Plot> plots) {
        List<NativeChart.Cells> cells = new ArrayList<>();
        int next = FIRST_TABLE;
        for (Plot plot : plots) {
            int first = next + ABOVE_NUMBERS;
            next = first + Math.max(1, plot.size());
            cells.add(new NativeChart.Cells(sheetName, first, next - 1, LABEL_COLUMN, VALUE_COLUMN));
            next++;
        }
        return cells;
    }

    @Override
    public Worksheet worksheet() {
        return worksheet;
    }

    private void table(Plot plot, String tableName, String place) {
        if (plot instanceof Plot.Lines lines) {
            lines.requireCountable(place);
        }
        worksheet.text(row++, LABEL_COLUMN, Look.HEADING_2, plot.title(), place);
        List<String> headers = new ArrayList<>();
        headers.add(header(plot.labelled(), place));
        plot.series().forEach(series -> headers.add(header(series.name(), place)));
        ExcelTable table = ExcelTable.add(
                worksheet.sheet(),
                row,
                tableName,
                headers,
                frame.texts().fit(plot.title(), place),
                frame.texts().fit(plot.alternative(), place));
        for (int i = 0; i < headers.size(); i++) {
            Look look = i == LABEL_COLUMN ? Look.HEADER : Look.NUMBER_HEADER;
            worksheet.text(row, i, look, headers.get(i), place);
        }
        row++;
        int first = row;
        for (int i = 0; i < plot.size(); i++) {
            label(plot, i, place);
            for (int j = 0; j < plot.series().size(); j++) {
                int value = plot.series().get(j).values().get(i);
                worksheet.number(row, VALUE_COLUMN + j, Look.INTEGER, value);
            }
            row++;
        }
        table.rows(Math.max(1, row - first));
        row = first + Math.max(1, plot.size()) + 1;
    }

    private void label(Plot plot, int number, String place) {
        if (plot instanceof Plot.Lines lines) {
            worksheet.date(row, LABEL_COLUMN, Look.DATE, lines.days().get(number));
        } else if (plot instanceof Plot.Bars bars) {
            worksheet.text(row, LABEL_COLUMN, Look.TEXT, bars.labels().get(number), place);
        }
    }

    /** Excel repairs tables whose headers go over lines. */
    private String header(String words, String place) {
        return frame.texts().fit(words.replaceAll("\\p{Cntrl}+", " "), place);
    }
}
