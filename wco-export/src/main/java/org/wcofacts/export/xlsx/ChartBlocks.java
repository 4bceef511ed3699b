package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.BlockVisitor;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;

/** Finds the blocks that a workbook draws as charts; a matrix is one if it holds numbers. */
final class ChartBlocks implements BlockVisitor {

    /** More series have no colours that differ enough. */
    static final int MOST_SERIES = Colour.SERIES.size();

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Labels labels;
    private final List<Plot> found = new ArrayList<>();

    private ChartBlocks(Labels labels) {
        this.labels = labels;
    }

    /** The charts of a sheet, in reading order. */
    static List<Plot> of(FactSheet sheet) throws IOException {
        ChartBlocks charts = new ChartBlocks(sheet.labels());
        for (Section section : sheet.sections()) {
            charts.section(section);
        }
        return charts.found;
    }

    private void section(Section section) throws IOException {
        for (Block block : section.blocks()) {
            block.accept(this);
        }
        for (Section part : section.sections()) {
            section(part);
        }
    }

    @Override
    public void barChart(Block.BarChart chart) {
        List<Integer> values = chart.bars().stream().map(Block.Bar::value).toList();
        List<String> names = chart.bars().stream().map(Block.Bar::label).toList();
        bars(
                chart.caption().words(),
                chart.alternative(),
                labels.get("xlsx.charts.category"),
                names,
                List.of(new Plot.Series(labels.get("xlsx.charts.value"), values)));
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        if (!holdsNumbers(matrix)) {
            return;
        }
        List<Plot.Series> series = new ArrayList<>();
        for (int i = 0; i < matrix.columns().size(); i++) {
            int column = i;
            List<Integer> values = matrix.rows().stream()
                    .map(row -> Integer.valueOf(row.cells().get(column).words()))
                    .toList();
            series.add(new Plot.Series(matrix.columns().get(i).words(), values));
        }
        String caption = matrix.caption().words();
        String corner = matrix.corner().words();
        bars(
                caption,
                caption + ". " + inWords(matrix),
                corner.isBlank() ? labels.get("xlsx.charts.category") : corner,
                matrix.rows().stream().map(row -> row.heading().words()).toList(),
                series);
    }

    private String inWords(Block.Matrix matrix) {
        List<String> rows = new ArrayList<>();
        for (Block.MatrixRow row : matrix.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(matrix.columns().get(i).words() + " "
                        + row.cells().get(i).words());
            }
            rows.add(labels.format("pair", row.heading().words(), String.join(" · ", cells)));
        }
        return String.join("; ", rows) + ".";
    }

    private static boolean holdsNumbers(Block.Matrix matrix) {
        return !matrix.columns().isEmpty()
                && matrix.columns().size() <= MOST_SERIES
                && areHeaders(matrix.columns().stream().map(Text::words).toList())
                && matrix.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> NUMBER.matcher(cell.words()).matches());
    }

    /** What a table of a workbook needs: headers that are there and differ. */
    private static boolean areHeaders(List<String> columns) {
        List<String> headers = columns.stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        return headers.size() == columns.size();
    }

    private void bars(String title, String alternative, String named, List<String> names, List<Plot.Series> series) {
        found.add(new Plot.Bars(title, alternative, named, labels.get("xlsx.charts.value"), names, series));
    }

    @Override
    public void chart(Chart chart) {
        if (chart.isEmpty()) {
            return;
        }
        if (chart instanceof Chart.Steps steps && hasColours(steps)) {
            steps(steps);
        } else if (chart instanceof Chart.Shares shares) {
            shares(shares);
        } else if (chart instanceof Chart.Squares squares) {
            squares(squares);
        } else if (chart instanceof Chart.Gains gains && areHeaders(List.of(gains.then(), gains.now()))) {
            gains(gains);
        }
    }

    /** A bar for each column, as long as its sum. */
    private void squares(Chart.Squares chart) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < chart.columns().size(); i++) {
            int column = i;
            sums.add(chart.rows().stream()
                    .mapToInt(row -> row.numbers().get(column))
                    .sum());
        }
        bars(
                chart.caption().words(),
                chart.alternative(),
                chart.lead().isBlank() ? labels.get("xlsx.charts.category") : chart.lead(),
                chart.columns(),
                List.of(new Plot.Series(labels.get("xlsx.charts.value"), sums)));
    }

    private static boolean hasColours(Chart.Steps chart) {
        return chart.lines().size() == 1
                || (chart.lines().size() <= MOST_SERIES
                        && areHeaders(
                                chart.lines().stream().map(Chart.Line::name).toList()));
    }

    private void steps(Chart.Steps chart) {
        boolean alone = chart.lines().size() == 1;
        List<LocalDate> days = days(chart);
        List<Plot.Series> series = chart.lines().stream()
                .map(line -> new Plot.Series(alone ? chart.unit() : line.name(), values(line, days)))
                .toList();
        found.add(new Plot.Lines(
                chart.caption().words(),
                chart.alternative(),
                labels.get("xlsx.charts.day"),
                chart.unit(),
                days,
                series,
                chart.from()));
    }

    /**
     * The days on which any line changes, all but the first twice, and the last day of the chart: each change is two points, the old
     * value and the new one on the same day, so that the line does not slope.
     */
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

    /** A pair of bars for each share: the part, and the whole to see it against. */
    private void shares(Chart.Shares chart) {
        List<String> names = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        List<Integer> wholes = new ArrayList<>();
        for (Chart.Panel panel : chart.panels()) {
            for (Chart.Share share : panel.shares()) {
                String name = share.name().isBlank() ? share.label() : share.name();
                names.add(labels.format("pair", panel.title(), name));
                parts.add(share.part());
                wholes.add(share.whole());
            }
        }
        List<Plot.Series> series = List.of(
                new Plot.Series(labels.get("xlsx.charts.value"), parts),
                new Plot.Series(labels.get("xlsx.charts.whole"), wholes));
        bars(chart.caption().words(), chart.alternative(), labels.get("xlsx.charts.category"), names, series);
    }

    /** A pair of bars for each gain. */
    private void gains(Chart.Gains chart) {
        List<Integer> then = chart.gains().stream().map(Chart.Gain::then).toList();
        List<Integer> now = chart.gains().stream().map(Chart.Gain::now).toList();
        bars(
                chart.caption().words(),
                chart.alternative(),
                labels.get("xlsx.charts.category"),
                chart.gains().stream().map(Chart.Gain::name).toList(),
                List.of(new Plot.Series(chart.then(), then), new Plot.Series(chart.now(), now)));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {}

    @Override
    public void statement(Block.Statement statement) {}

    @Override
    public void bulletList(Block.BulletList list) {}

    @Override
    public void numberedGrid(Block.NumberedGrid grid) {}

    @Override
    public void keyFacts(Block.KeyFacts keyFacts) {}

    @Override
    public void figures(Block.Figures figures) {}

    @Override
    public void table(Block.Table table) {}

    @Override
    public void signTable(SignTable table) {}

    @Override
    public void contents(Block.Contents contents) {}

    @Override
    public void note(Block.Note note) {}
}
