package org.wcofacts.export.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.factsheet.Block;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.Section;
import org.wcofacts.export.report.ExportException;

/** The worksheet of the charts: each with its message, the numbers that it draws, and beside them a chart to edit. */
final class ChartsSheet implements Part {

    private static final int LABEL_COLUMN = 0;
    private static final int VALUE_COLUMN = 1;
    private static final double LABEL_WIDTH = 44;
    private static final double VALUE_WIDTH = 14;
    private static final double CHART_WIDTH = 90;
    private static final int LEAST_ROWS = 17;

    /** Excel counts no days before it without a fault. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private final Worksheet worksheet;
    private final Frame frame;
    private int row;

    ChartsSheet(Frame frame, Contents contents) {
        Contents.Entry entry = contents.charts().orElseThrow();
        this.frame = frame;
        this.worksheet = frame.newWorksheet(entry.sheetName());
        worksheet.width(LABEL_COLUMN, LABEL_WIDTH);
        worksheet.width(VALUE_COLUMN, VALUE_WIDTH);
        worksheet.text(row++, LABEL_COLUMN, Look.HEADING_1, entry.sheetName(), "charts, title");
        worksheet.text(row++, LABEL_COLUMN, Look.LEAD, entry.description(), "charts, description");
        worksheet.linkToSheet(
                row++, LABEL_COLUMN, Look.BACK, contents.list().sheetName(), frame.label("xlsx.back"), "charts, back");
        List<Block> charts = of(frame.sheet());
        for (int i = 0; i < charts.size(); i++) {
            Drawing drawing = new Drawing(contents.chartTables().get(i), "charts, chart " + (i + 1));
            if (charts.get(i) instanceof Block.BarChart bars) {
                drawing.bars(bars);
            } else if (charts.get(i) instanceof Block.StepChart steps) {
                drawing.steps(steps);
            }
        }
        worksheet.cursorAt(0, 0);
        frame.print().apply(worksheet.sheet(), LABEL_WIDTH + VALUE_WIDTH + CHART_WIDTH);
    }

    @Override
    public Worksheet worksheet() {
        return worksheet;
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

    /** A chart and its numbers, which are a table of their own. */
    private final class Drawing {

        private final String tableName;
        private final String place;
        private final List<Integer> values = new ArrayList<>();

        Drawing(String tableName, String place) {
            this.tableName = tableName;
            this.place = place;
        }

        void bars(Block.BarChart chart) {
            ExcelTable table = begin(
                    chart.caption().words(),
                    chart.alternative(),
                    "xlsx.charts.category",
                    frame.label("xlsx.charts.value"));
            int first = row;
            List<String> labels = new ArrayList<>();
            for (Block.Bar bar : chart.bars()) {
                labels.add(frame.texts().fit(bar.label(), place));
                worksheet.text(row, LABEL_COLUMN, Look.TEXT, bar.label(), place);
                value(bar.value());
            }
            beside(first).bars(chart.caption().words(), chart.alternative(), labels, values, cells(first));
            end(table, first);
        }

        /** Each step is two points, the old value and the new one on the same day, so that the line does not slope. */
        void steps(Block.StepChart chart) {
            ExcelTable table = begin(chart.caption().words(), chart.alternative(), "xlsx.charts.day", chart.unit());
            int first = row;
            List<LocalDate> days = new ArrayList<>();
            int value = 0;
            for (Block.Step step : chart.steps()) {
                if (!days.isEmpty()) {
                    point(days, step.day(), value);
                }
                point(days, step.day(), step.value());
                value = step.value();
            }
            if (!days.isEmpty() && days.get(days.size() - 1).isBefore(chart.until())) {
                point(days, chart.until(), value);
            }
            LocalDate from = chart.from().withDayOfYear(1);
            beside(first).line(chart.caption().words(), chart.alternative(), days, values, cells(first), from);
            end(table, first);
        }

        private ExcelTable begin(String caption, String alternative, String labelHeader, String valueHeader) {
            worksheet.text(row++, LABEL_COLUMN, Look.HEADING_2, caption, place);
            worksheet.text(row++, LABEL_COLUMN, Look.LEAD, alternative, place);
            List<String> headers =
                    List.of(frame.label(labelHeader), frame.texts().fit(valueHeader, place));
            ExcelTable table = ExcelTable.add(worksheet.sheet(), row, tableName, headers, caption, alternative);
            worksheet.text(row, LABEL_COLUMN, Look.HEADER, headers.get(0), place);
            worksheet.text(row++, VALUE_COLUMN, Look.NUMBER_HEADER, headers.get(1), place);
            return table;
        }

        private void point(List<LocalDate> days, LocalDate day, int value) {
            if (day.isBefore(FIRST_DATE)) {
                throw new ExportException(
                        place + ", " + day + ": a chart in a workbook has no day before " + FIRST_DATE);
            }
            days.add(day);
            worksheet.date(row, LABEL_COLUMN, Look.DATE, day);
            value(value);
        }

        private void value(int value) {
            values.add(value);
            worksheet.number(row++, VALUE_COLUMN, Look.INTEGER, value);
        }

        private NativeChart beside(int first) {
            return NativeChart.beside(
                    worksheet.sheet(), first, LEAST_ROWS, frame.sheet().language());
        }

        private NativeChart.Cells cells(int first) {
            return new NativeChart.Cells(worksheet.sheet().getSheetName(), first, row - 1, LABEL_COLUMN, VALUE_COLUMN);
        }

        private void end(ExcelTable table, int first) {
            table.rows(Math.max(1, values.size()));
            row = Math.max(row, first + LEAST_ROWS) + 1;
        }
    }
}
