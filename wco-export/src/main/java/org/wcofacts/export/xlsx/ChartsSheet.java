package org.wcofacts.export.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.wcofacts.export.factsheet.Block;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.Section;

/** The worksheet of the charts: each with its message, the numbers that it draws, and beside them a chart to edit. */
final class ChartsSheet {

    private static final int LABEL_COLUMN = 0;
    private static final int VALUE_COLUMN = 1;
    private static final double LABEL_WIDTH = 44;
    private static final double VALUE_WIDTH = 14;
    private static final double CHART_WIDTH = 90;
    private static final int LEAST_ROWS = 17;

    private final Worksheet worksheet;
    private final Frame frame;
    private final Contents.Entry entry;
    private int row;

    ChartsSheet(Frame frame, Contents.Entry entry) {
        this.frame = frame;
        this.entry = entry;
        this.worksheet = frame.newWorksheet(entry.sheetName());
        worksheet.width(LABEL_COLUMN, LABEL_WIDTH);
        worksheet.width(VALUE_COLUMN, VALUE_WIDTH);
    }

    /** The charts of a sheet, in reading order. */
    static List<Block> of(FactSheet sheet) {
        List<Block> charts = new ArrayList<>();
        sheet.sections().forEach(section -> collect(section, charts));
        return charts;
    }

    private static void collect(Section section, List<Block> charts) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.BarChart || block instanceof Block.StepChart) {
                charts.add(block);
            }
        }
        section.sections().forEach(part -> collect(part, charts));
    }

    void write() {
        worksheet.text(row++, LABEL_COLUMN, Look.HEADING_1, entry.sheetName(), "charts, title");
        worksheet.text(row++, LABEL_COLUMN, Look.LEAD, entry.description(), "charts, description");
        int number = 1;
        for (Block chart : of(frame.sheet())) {
            row++;
            if (chart instanceof Block.BarChart bars) {
                bars(bars, "charts, chart " + number++);
            } else if (chart instanceof Block.StepChart steps) {
                steps(steps, "charts, chart " + number++);
            }
        }
        worksheet.cursorAt(0, 0);
        frame.print().apply(worksheet.sheet(), LABEL_WIDTH + VALUE_WIDTH + CHART_WIDTH);
    }

    private void bars(Block.BarChart chart, String place) {
        String title = heading(chart.caption().words(), chart.alternative(), place);
        int first = row;
        for (Block.Bar bar : chart.bars()) {
            worksheet.text(row, LABEL_COLUMN, Look.LABEL, bar.label(), place);
            worksheet.number(row++, VALUE_COLUMN, Look.INTEGER, bar.value());
        }
        int last = Math.max(first, row - 1);
        NativeChart at = NativeChart.beside(
                worksheet.sheet(), first, LEAST_ROWS, frame.sheet().language());
        at.bars(
                title,
                chart.alternative(),
                new CellRangeAddress(first, last, LABEL_COLUMN, LABEL_COLUMN),
                new CellRangeAddress(first, last, VALUE_COLUMN, VALUE_COLUMN));
        row = Math.max(row, first + LEAST_ROWS) + 1;
    }

    /** Each step is two points, the old value and the new one on the same day, so that the line does not slope. */
    private void steps(Block.StepChart chart, String place) {
        String title = heading(chart.caption().words(), chart.alternative(), place);
        worksheet.text(row++, VALUE_COLUMN, Look.CAPTION, chart.unit(), place);
        int first = row;
        int value = 0;
        LocalDate day = chart.from();
        for (Block.Step step : chart.steps()) {
            if (row > first) {
                point(step.day(), value);
            }
            point(step.day(), step.value());
            value = step.value();
            day = step.day();
        }
        if (day.isBefore(chart.until())) {
            point(chart.until(), value);
        }
        NativeChart at = NativeChart.beside(
                worksheet.sheet(), first, LEAST_ROWS, frame.sheet().language());
        at.line(
                title,
                chart.alternative(),
                new CellRangeAddress(first, row - 1, LABEL_COLUMN, LABEL_COLUMN),
                new CellRangeAddress(first, row - 1, VALUE_COLUMN, VALUE_COLUMN),
                chart.from().withDayOfYear(1));
        row = Math.max(row, first + LEAST_ROWS) + 1;
    }

    private void point(LocalDate day, int value) {
        worksheet.date(row, LABEL_COLUMN, Look.DATE, day);
        worksheet.number(row++, VALUE_COLUMN, Look.INTEGER, value);
    }

    private String heading(String caption, String alternative, String place) {
        worksheet.text(row++, LABEL_COLUMN, Look.HEADING_2, caption, place);
        worksheet.text(row++, LABEL_COLUMN, Look.LEAD, alternative, place);
        return caption;
    }
}
