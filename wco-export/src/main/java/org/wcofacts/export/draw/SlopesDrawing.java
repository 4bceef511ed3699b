package org.wcofacts.export.draw;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.Weight;

/** Draws numbers of two days as lines between two axes, with their names at the second. */
final class SlopesDrawing {

    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final float GAP = 6;
    private static final float LEADER = 10;
    private static final float LEAST_HEIGHT = 96;
    private static final float SPREAD = 1.45f;
    private static final float NAME_SHARE = 0.4f;

    /** A slope with its words. */
    private record Row(Chart.Slope slope, List<String> name, float height) {}

    private final Chart.Slopes chart;
    private final float width;
    private final Measure measure;
    private final float line;
    private final List<Row> rows;
    private final int least;
    private final int most;
    private final float first;
    private final float second;
    private final float numbers;
    private final float top;
    private final float foot;

    SlopesDrawing(Chart.Slopes chart, float width, Measure measure) {
        this.chart = chart;
        this.width = width;
        this.measure = measure;
        this.line = measure.line(Lettering.STRONG);
        this.rows = chart.slopes().stream().map(this::row).toList();
        this.least = chart.slopes().stream()
                .mapToInt(slope -> Math.min(slope.then(), slope.now()))
                .min()
                .orElse(0);
        this.most = chart.slopes().stream()
                .mapToInt(slope -> Math.max(slope.then(), slope.now()))
                .max()
                .orElse(0);
        this.numbers = measure.width(measure.number(most), Lettering.STRONG);
        float names = widest(rows.stream().flatMap(row -> row.name().stream()).toList());
        float changes = widest(chart.slopes().stream().map(Chart.Slope::change).toList());
        float half = measure.width(chart.then(), Lettering.STRONG) / 2;
        this.first = Math.max(numbers + LEADER + GAP, half);
        float after = LEADER + 2 * GAP + numbers + names + (changes == 0 ? 0 : 2 * GAP + changes);
        this.second = Math.max(first + 40, width - after);
        this.top = measure.lines(chart.then(), Lettering.STRONG, heading()).size() * line + GAP;
        float labels = (float) rows.stream().mapToDouble(Row::height).sum();
        this.foot = top + Math.max(LEAST_HEIGHT, labels * SPREAD);
    }

    private Row row(Chart.Slope slope) {
        List<String> name = measure.lines(slope.name(), Lettering.STRONG, width * NAME_SHARE);
        return new Row(slope, name, Math.max(1, name.size()) * line);
    }

    private float widest(List<String> words) {
        return (float) words.stream()
                .mapToDouble(one -> measure.width(one, Lettering.STRONG))
                .max()
                .orElse(0);
    }

    private float heading() {
        return width / 3;
    }

    Drawing drawing() {
        Pencil pencil = new Pencil(measure);
        head(pencil, chart.then(), first, Lettering.QUIET);
        head(pencil, chart.now(), second, Lettering.NAME);
        pencil.axis(first, top - 2, first, foot);
        pencil.axis(second, top - 2, second, foot);
        for (Row row : strongestLast()) {
            line(pencil, row.slope());
        }
        thens(pencil);
        nows(pencil);
        return new Drawing(width, foot + 2, pencil.marks());
    }

    private void head(Pencil pencil, String words, float x, Lettering lettering) {
        List<String> lines = measure.lines(words, Lettering.STRONG, heading());
        for (int i = 0; i < lines.size(); i++) {
            float half = measure.width(lines.get(i), lettering) / 2;
            float middle = Math.max(half, Math.min(x, width - half));
            pencil.middle(lines.get(i), middle, i * line, lettering);
        }
    }

    /** So that the subject is drawn over the others. */
    private List<Row> strongestLast() {
        List<Row> order = new ArrayList<>();
        rows.stream().filter(row -> row.slope().weight() != Weight.SUBJECT).forEach(order::add);
        rows.stream().filter(row -> row.slope().weight() == Weight.SUBJECT).forEach(order::add);
        return order;
    }

    private float level(int value) {
        float room = foot - top - 2 * line;
        return most == least ? top + line + room / 2 : top + line + room * (most - value) / (most - least);
    }

    private static Colour colour(Chart.Slope slope) {
        return slope.then() == slope.now() && slope.weight() == Weight.PLAIN ? Colour.MID : Ink.of(slope.weight());
    }

    private void line(Pencil pencil, Chart.Slope slope) {
        boolean same = slope.then() == slope.now();
        float thick = same ? 1.2f : slope.weight() == Weight.SUBJECT ? 2.4f : 1.6f;
        Sign sign = same ? Sign.RING : Sign.FILLED;
        Mark.Pen pen = Mark.Pen.solid(colour(slope), thick);
        pencil.add(Mark.Path.line(first, level(slope.then()), second, level(slope.now()), pen));
        pencil.dot(first, level(slope.then()), sign, colour(slope));
        pencil.dot(second, level(slope.now()), sign, colour(slope));
    }

    /** The numbers of the first day; equal ones stand once. */
    private void thens(Pencil pencil) {
        List<Chart.Slope> distinct = new ArrayList<>();
        for (Chart.Slope slope : chart.slopes()) {
            if (distinct.stream().noneMatch(other -> other.then() == slope.then())) {
                distinct.add(slope);
            }
        }
        List<Float> middles =
                distinct.stream().map(slope -> level(slope.then())).toList();
        float[] tops = Apart.tops(middles, distinct.stream().map(slope -> line).toList(), top - 2, foot);
        for (int i = 0; i < distinct.size(); i++) {
            Chart.Slope slope = distinct.get(i);
            float middle = tops[i] + line / 2;
            leader(pencil, first - LEADER, middle, first - Pencil.DOT - 1, middles.get(i));
            pencil.end(measure.number(slope.then()), first - LEADER - 1, tops[i], Lettering.name(slope.weight()));
        }
    }

    private void nows(Pencil pencil) {
        List<Float> middles = rows.stream().map(row -> level(row.slope().now())).toList();
        float[] tops = Apart.tops(middles, rows.stream().map(Row::height).toList(), top - 2, foot);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Lettering strong = Lettering.name(row.slope().weight());
            Lettering plain = row.slope().weight() == Weight.SUBJECT ? Lettering.SUBJECT : Lettering.PLAIN;
            float middle = tops[i] + row.height() / 2;
            leader(pencil, second + LEADER, middle, second + Pencil.DOT + 1, middles.get(i));
            float x = second + LEADER + GAP;
            pencil.start(measure.number(row.slope().now()), x, middle - line / 2, strong);
            pencil.lines(row.name(), x + numbers + GAP, tops[i], plain);
            pencil.end(signed(row.slope().change()), width, middle - line / 2, strong);
        }
    }

    /** A number with its sign, which stands before it in every script. */
    private static String signed(String change) {
        return change.isBlank() ? change : LEFT_TO_RIGHT_MARK + change;
    }

    /** A hairline from a label to its point. */
    private static void leader(Pencil pencil, float x1, float y1, float x2, float y2) {
        if (Math.abs(y1 - y2) > 1) {
            pencil.add(Mark.Path.line(x1, y1, x2, y2, Mark.Pen.solid(Colour.LINE, 0.5f)));
        }
    }
}
