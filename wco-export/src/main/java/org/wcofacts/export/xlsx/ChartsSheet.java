package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.xlsx.style.Look;

/** The worksheet of the charts: each with its message, the numbers that it draws, and beside them a chart to edit. */
final class ChartsSheet implements Part {

    private static final int LABEL_COLUMN = 0;
    private static final int VALUE_COLUMN = 1;
    private static final double LABEL_WIDTH = 44;
    private static final double VALUE_WIDTH = 14;
    private static final double CHART_WIDTH = 90;
    private static final int LEAST_ROWS = 17;
    private static final int ROWS_AROUND_BARS = 6;

    /** Excel counts no days before it without a fault. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private final Worksheet worksheet;
    private final Frame frame;
    private int row;

    ChartsSheet(Frame frame, Contents contents) throws IOException {
        Contents.Entry entry = contents.charts().orElseThrow();
        this.frame = frame;
        this.worksheet = frame.newWorksheet(entry.sheetName());
        worksheet.width(LABEL_COLUMN, LABEL_WIDTH);
        for (int i = 0; i < ChartBlocks.MOST_SERIES; i++) {
            worksheet.width(VALUE_COLUMN + i, VALUE_WIDTH);
        }
        worksheet.text(row++, LABEL_COLUMN, Look.HEADING_1, entry.sheetName(), "charts, title");
        worksheet.text(row++, LABEL_COLUMN, Look.LEAD, entry.description(), "charts, description");
        worksheet.linkToSheet(
                row++, LABEL_COLUMN, Look.BACK, contents.list().sheetName(), frame.label("xlsx.back"), "charts, back");
        List<Plotted> charts = ChartBlocks.of(frame.sheet());
        for (int i = 0; i < charts.size(); i++) {
            charts.get(i).drawOn(new Drawing(contents.chartTables().get(i), "charts, chart " + (i + 1)));
        }
        worksheet.cursorAt(0, 0);
        frame.print().apply(worksheet.sheet(), LABEL_WIDTH + ChartBlocks.MOST_SERIES * VALUE_WIDTH + CHART_WIDTH);
    }

    @Override
    public Worksheet worksheet() {
        return worksheet;
    }

    /** A chart and its numbers, which are a table of their own. */
    private final class Drawing implements Plotted.Drawing {

        private final String tableName;
        private final String place;

        Drawing(String tableName, String place) {
            this.tableName = tableName;
            this.place = place;
        }

        @Override
        public void bars(Block.BarChart chart) {
            List<Integer> values = chart.bars().stream().map(Block.Bar::value).toList();
            NativeChart.Series only = new NativeChart.Series(frame.label("xlsx.charts.value"), values);
            List<String> labels = chart.bars().stream().map(Block.Bar::label).toList();
            bars(chart.caption().words(), chart.alternative(), labels, List.of(only));
        }

        @Override
        public void matrix(Block.Matrix matrix) {
            List<NativeChart.Series> series = new ArrayList<>();
            for (int i = 0; i < matrix.columns().size(); i++) {
                int column = i;
                List<Integer> values = matrix.rows().stream()
                        .map(row -> Integer.valueOf(row.cells().get(column).words()))
                        .toList();
                series.add(new NativeChart.Series(matrix.columns().get(i).words(), values));
            }
            List<String> labels =
                    matrix.rows().stream().map(row -> row.heading().words()).toList();
            String caption = matrix.caption().words();
            bars(caption, caption + ". " + inWords(matrix), labels, series);
        }

        private String inWords(Block.Matrix matrix) {
            List<String> rows = new ArrayList<>();
            for (Block.MatrixRow row : matrix.rows()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    cells.add(matrix.columns().get(i).words() + " "
                            + row.cells().get(i).words());
                }
                rows.add(
                        frame.sheet().labels().format("xlsx.pair", row.heading().words(), String.join(" · ", cells)));
            }
            return String.join("; ", rows) + ".";
        }

        private void bars(String caption, String alternative, List<String> labels, List<NativeChart.Series> series) {
            List<String> headers = series.stream().map(NativeChart.Series::name).toList();
            ExcelTable table = begin(caption, alternative, frame.label("xlsx.charts.category"), headers);
            int first = row;
            for (int i = 0; i < labels.size(); i++) {
                worksheet.text(row, LABEL_COLUMN, Look.TEXT, labels.get(i), place);
                for (int j = 0; j < series.size(); j++) {
                    worksheet.number(
                            row,
                            VALUE_COLUMN + j,
                            Look.INTEGER,
                            series.get(j).values().get(i));
                }
                row++;
            }
            int rows = Math.max(LEAST_ROWS, labels.size() * series.size() + ROWS_AROUND_BARS);
            List<String> fit = labels.stream().map(this::fit).toList();
            List<NativeChart.Series> named = series.stream()
                    .map(one -> new NativeChart.Series(header(one.name()), one.values()))
                    .toList();
            NativeChart.beside(worksheet.sheet(), first, rows, frame.sheet())
                    .bars(fit(caption), fit(alternative), fit, named, cells(first));
            end(table, first, rows);
        }

        /** Each step is two points, the old value and the new one on the same day, so that the line does not slope. */
        @Override
        public void steps(Chart.Steps chart) {
            String caption = chart.caption().words();
            List<String> names = chart.lines().size() == 1
                    ? List.of(chart.unit())
                    : chart.lines().stream().map(Chart.Line::name).toList();
            ExcelTable table = begin(caption, chart.alternative(), frame.label("xlsx.charts.day"), names);
            int first = row;
            List<LocalDate> days = days(chart);
            List<NativeChart.Series> series = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                series.add(new NativeChart.Series(
                        names.size() == 1 ? fit(caption) : header(names.get(i)),
                        values(chart.lines().get(i), days)));
            }
            for (int i = 0; i < days.size(); i++) {
                point(days.get(i), series, i);
            }
            LocalDate from = chart.from().withDayOfYear(1);
            NativeChart.beside(worksheet.sheet(), first, LEAST_ROWS, frame.sheet())
                    .lines(fit(caption), fit(chart.alternative()), days, series, cells(first), from);
            end(table, first, LEAST_ROWS);
        }

        /** The days on which any line changes, all but the first twice, and the last day of the chart. */
        private static List<LocalDate> days(Chart.Steps chart) {
            TreeSet<LocalDate> changes = new TreeSet<>();
            chart.lines().forEach(line -> line.steps().forEach(step -> changes.add(step.day())));
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day : changes) {
                if (!days.isEmpty()) {
                    days.add(day);
                }
                days.add(day);
            }
            if (changes.last().isBefore(chart.until())) {
                days.add(chart.until());
            }
            return days;
        }

        private static List<Integer> values(Chart.Line line, List<LocalDate> days) {
            List<Integer> values = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                LocalDate day = days.get(i);
                boolean beforeChange = i > 0 && i + 1 < days.size() && day.equals(days.get(i + 1));
                values.add(line.on(beforeChange ? day.minusDays(1) : day));
            }
            return values;
        }

        private void point(LocalDate day, List<NativeChart.Series> series, int number) {
            if (day.isBefore(FIRST_DATE)) {
                throw new ExportException(
                        place + ", " + day + ": a chart in a workbook must have no day before " + FIRST_DATE);
            }
            worksheet.date(row, LABEL_COLUMN, Look.DATE, day);
            for (int i = 0; i < series.size(); i++) {
                int value = series.get(i).values().get(number);
                worksheet.number(row, VALUE_COLUMN + i, Look.INTEGER, value);
            }
            row++;
        }

        @Override
        public void shares(Chart.Shares chart) {
            List<String> labels = new ArrayList<>();
            List<Integer> parts = new ArrayList<>();
            for (Chart.Panel panel : chart.panels()) {
                for (Chart.Share share : panel.shares()) {
                    String name = share.name().isBlank() ? share.label() : share.name();
                    labels.add(frame.sheet().labels().format("xlsx.pair", panel.title(), name));
                    parts.add(share.part());
                }
            }
            NativeChart.Series only = new NativeChart.Series(frame.label("xlsx.charts.value"), parts);
            bars(chart.caption().words(), chart.alternative(), labels, List.of(only));
        }

        @Override
        public void slopes(Chart.Slopes chart) {
            List<String> labels = chart.slopes().stream().map(Chart.Slope::name).toList();
            List<Integer> then = chart.slopes().stream().map(Chart.Slope::then).toList();
            List<Integer> now = chart.slopes().stream().map(Chart.Slope::now).toList();
            List<NativeChart.Series> series =
                    List.of(new NativeChart.Series(chart.then(), then), new NativeChart.Series(chart.now(), now));
            bars(chart.caption().words(), chart.alternative(), labels, series);
        }

        private ExcelTable begin(String caption, String alternative, String labelHeader, List<String> valueHeaders) {
            worksheet.text(row++, LABEL_COLUMN, Look.HEADING_2, caption, place);
            List<String> headers = new ArrayList<>();
            headers.add(labelHeader);
            valueHeaders.forEach(header -> headers.add(header(header)));
            ExcelTable table =
                    ExcelTable.add(worksheet.sheet(), row, tableName, headers, fit(caption), fit(alternative));
            for (int i = 0; i < headers.size(); i++) {
                Look look = i == LABEL_COLUMN ? Look.HEADER : Look.NUMBER_HEADER;
                worksheet.text(row, i, look, headers.get(i), place);
            }
            row++;
            return table;
        }

        private String fit(String words) {
            return frame.texts().fit(words, place);
        }

        /** Excel repairs tables whose headers go over lines. */
        private String header(String words) {
            return fit(words.replaceAll("\\p{Cntrl}+", " "));
        }

        private NativeChart.Cells cells(int first) {
            return new NativeChart.Cells(worksheet.sheet().getSheetName(), first, row - 1, LABEL_COLUMN, VALUE_COLUMN);
        }

        private void end(ExcelTable table, int first, int rows) {
            table.rows(Math.max(1, row - first));
            row = Math.max(row, first + rows) + 1;
        }
    }
}
