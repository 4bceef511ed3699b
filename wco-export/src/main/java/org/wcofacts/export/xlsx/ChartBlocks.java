package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

    private final List<Plotted> found = new ArrayList<>();

    private ChartBlocks() {}

    /** The charts of a sheet, in reading order. */
    static List<Plotted> of(FactSheet sheet) throws IOException {
        ChartBlocks charts = new ChartBlocks();
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
        found.add(drawing -> drawing.bars(chart));
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        if (holdsNumbers(matrix)) {
            found.add(drawing -> drawing.matrix(matrix));
        }
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
    public void chart(Chart chart) {
        if (chart.isEmpty()) {
            return;
        }
        if (chart instanceof Chart.Steps steps && hasColours(steps)) {
            found.add(drawing -> drawing.steps(steps));
        } else if (chart instanceof Chart.Shares shares) {
            found.add(drawing -> drawing.shares(shares));
        } else if (chart instanceof Chart.Slopes slopes && areHeaders(List.of(slopes.then(), slopes.now()))) {
            found.add(drawing -> drawing.slopes(slopes));
        }
    }

    private static boolean hasColours(Chart.Steps chart) {
        return chart.lines().size() == 1
                || (chart.lines().size() <= MOST_SERIES
                        && areHeaders(
                                chart.lines().stream().map(Chart.Line::name).toList()));
    }

    @Override
    public void signTable(SignTable table) {}

    @Override
    public void contents(Block.Contents contents) {}

    @Override
    public void note(Block.Note note) {}
}
