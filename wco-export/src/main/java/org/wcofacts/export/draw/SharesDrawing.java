package org.wcofacts.export.draw;

import java.util.List;
import java.util.Optional;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Chart;

/** Draws shares as bars: in panels beside each other, all as long as each other where the share is the whole. */
final class SharesDrawing {

    private static final float GUTTER = 18;
    private static final float LEAST = 140;
    private static final int MOST_COLUMNS = 3;
    private static final float BAR = 8;
    private static final float BETWEEN = 3;
    private static final float GAP = 6;
    private static final float LABEL_SHARE = 0.55f;

    /** A bar with its words. */
    private record Row(Chart.Share share, List<String> name, List<String> label, float height) {}

    /** A panel with its words. */
    private record Column(Chart.Panel panel, List<String> title, List<String> note, List<Row> rows) {}

    private final Measure measure;
    private final float width;
    private final float line;
    private final float columnWidth;
    private final int columns;
    private final float labels;
    private final List<Column> panels;

    SharesDrawing(Chart.Shares chart, float width, Measure measure) {
        this.measure = measure;
        this.width = width;
        this.line = measure.line(Lettering.PLAIN);
        int fitting = Math.max(1, (int) ((width + GUTTER) / (LEAST + GUTTER)));
        this.columns = Math.max(
                1, Math.min(Math.min(MOST_COLUMNS, fitting), chart.panels().size()));
        this.columnWidth = columns == 1 ? Math.min(width, 2 * LEAST) : (width - GUTTER * (columns - 1)) / columns;
        double widest = chart.panels().stream()
                .flatMap(panel -> panel.shares().stream())
                .mapToDouble(share -> measure.width(share.label(), Lettering.STRONG))
                .max()
                .orElse(0);
        this.labels = Math.min((float) widest, columnWidth * LABEL_SHARE);
        this.panels = chart.panels().stream().map(this::column).toList();
    }

    private Column column(Chart.Panel panel) {
        List<Row> rows = panel.shares().stream().map(this::row).toList();
        return new Column(
                panel,
                measure.lines(panel.title(), Lettering.STRONG, columnWidth),
                measure.lines(panel.note(), Lettering.name(panel.weight()), columnWidth),
                rows);
    }

    private Row row(Chart.Share share) {
        List<String> name = measure.lines(share.name(), Lettering.PLAIN, columnWidth);
        List<String> label = measure.lines(share.label(), lettering(share), labels);
        float bar = Math.max(BAR + BETWEEN, label.size() * line);
        return new Row(share, name, label, name.size() * line + bar + (name.isEmpty() ? 0 : BETWEEN));
    }

    private static Lettering lettering(Chart.Share share) {
        return share.fill() == Chart.Fill.OUTLINED ? Lettering.QUIET : Lettering.STRONG;
    }

    Drawing drawing() {
        Pencil pencil = new Pencil(measure);
        float y = 0;
        for (int from = 0; from < panels.size(); from += columns) {
            List<Column> row = panels.subList(from, Math.min(from + columns, panels.size()));
            float titles = most(row.stream().map(this::titles).toList());
            float bars = most(row.stream().map(SharesDrawing::bars).toList());
            float x = 0;
            for (Column column : row) {
                draw(pencil, column, x, y, titles);
                x += columnWidth + GUTTER;
            }
            y += titles + bars + (from + columns < panels.size() ? GUTTER / 2 : 0);
        }
        return new Drawing(width, y, pencil.marks());
    }

    private float titles(Column column) {
        float lines = column.title().size() * measure.line(Lettering.STRONG)
                + column.note().size() * line;
        return lines == 0 ? 0 : lines + BETWEEN;
    }

    private static float bars(Column column) {
        return (float) column.rows().stream().mapToDouble(Row::height).sum();
    }

    private static float most(List<Float> heights) {
        return (float) heights.stream().mapToDouble(Float::doubleValue).max().orElse(0);
    }

    private void draw(Pencil pencil, Column column, float x, float top, float titles) {
        pencil.lines(column.title(), x, top, Lettering.STRONG);
        float below = top + column.title().size() * measure.line(Lettering.STRONG);
        pencil.lines(column.note(), x, below, Lettering.name(column.panel().weight()));
        float whole = columnWidth - labels - GAP;
        float y = top + titles;
        boolean named = false;
        for (Row row : column.rows()) {
            named |= !row.name().isEmpty();
            bar(pencil, row, x, y, whole);
            y += row.height();
        }
        if (!named && !column.rows().isEmpty()) {
            Mark.Pen dotted = new Mark.Pen(Colour.LINE, 0.75f, Mark.Stroke.DOTTED);
            pencil.add(Mark.Path.line(x + whole, top + titles, x + whole, y, dotted));
        }
    }

    private void bar(Pencil pencil, Row row, float x, float top, float whole) {
        pencil.lines(row.name(), x, top, Lettering.PLAIN);
        float y = top + row.name().size() * line;
        float body = Math.max(BAR + BETWEEN, row.label().size() * line);
        float middle = y + body / 2;
        float length = whole * row.share().part() / row.share().whole();
        Optional<Colour> fill = fill(row.share().fill());
        if (!row.name().isEmpty()) {
            pencil.add(Mark.Box.outlined(x, middle - BAR / 2, whole, BAR, Colour.MID));
        }
        if (length > 0) {
            pencil.add(
                    fill.isPresent()
                            ? Mark.Box.filled(x, middle - BAR / 2, length, BAR, fill.get())
                            : Mark.Box.outlined(x, middle - BAR / 2, length, BAR, Colour.MID));
        } else {
            pencil.add(Mark.Path.line(x, middle - BAR / 2, x, middle + BAR / 2, Mark.Pen.solid(Colour.MID, 0.75f)));
        }
        pencil.lines(row.label(), x + whole + GAP, middle - row.label().size() * line / 2, lettering(row.share()));
    }

    private static Optional<Colour> fill(Chart.Fill fill) {
        return switch (fill) {
            case FIRST -> Optional.of(Colour.NAVY);
            case SECOND -> Optional.of(Colour.BLUE);
            case OUTLINED -> Optional.empty();
        };
    }
}
