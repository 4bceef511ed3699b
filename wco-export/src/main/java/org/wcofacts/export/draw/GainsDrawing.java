package org.wcofacts.export.draw;

import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Weight;

/** Draws numbers of two days as a bar each, of which what was gained is set apart and what was lost left open, beside the numbers. */
final class GainsDrawing {

    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final float BAR = 8;
    private static final float BETWEEN = 2.5f;
    private static final float GAP = 12;
    private static final float SEAM = 0.75f;
    private static final float LEAST_BARS = 20;
    private static final float NAME_SHARE = 0.4f;
    private static final float DAY_SHARE = 1 / 6f;

    /** A gain with its words. */
    private record Row(Chart.Gain gain, List<String> name, float height) {}

    private final Measure measure;
    private final float width;
    private final float line;
    private final List<Row> rows;
    private final List<String> then;
    private final List<String> now;
    private final float names;
    private final float thenEnd;
    private final float nowEnd;
    private final float scale;

    GainsDrawing(Chart.Gains chart, float width, Measure measure) {
        this.measure = measure;
        this.width = width;
        this.line = measure.line(Lettering.STRONG);
        this.rows = chart.gains().stream().map(this::row).toList();
        this.then = measure.lines(chart.then(), Lettering.STRONG, width * DAY_SHARE);
        this.now = measure.lines(chart.now(), Lettering.STRONG, width * DAY_SHARE);
        int most = chart.gains().stream()
                .mapToInt(gain -> Math.max(gain.then(), gain.now()))
                .max()
                .orElse(0);
        float numbers = measure.width(measure.number(most), Lettering.STRONG);
        float changes =
                widest(chart.gains().stream().map(gain -> signed(gain.change())).toList());
        this.names = widest(rows.stream().flatMap(row -> row.name().stream()).toList());
        this.nowEnd = width - (changes == 0 ? 0 : changes + GAP);
        this.thenEnd = nowEnd - Math.max(numbers, widest(now)) - GAP;
        float bars = thenEnd - Math.max(numbers, widest(then)) - GAP - bars();
        this.scale = Math.max(LEAST_BARS, bars) / Math.max(1, most);
    }

    private Row row(Chart.Gain gain) {
        List<String> name = measure.lines(gain.name(), Lettering.STRONG, width * NAME_SHARE);
        return new Row(gain, name, Math.max(1, name.size()) * line + BETWEEN);
    }

    private float widest(List<String> words) {
        return (float) words.stream()
                .mapToDouble(one -> measure.width(one, Lettering.STRONG))
                .max()
                .orElse(0);
    }

    /** Where the bars start. */
    private float bars() {
        return names + GAP;
    }

    Drawing drawing() {
        Pencil pencil = new Pencil(measure);
        int heads = Math.max(then.size(), now.size());
        head(pencil, then, thenEnd, heads, Lettering.QUIET);
        head(pencil, now, nowEnd, heads, Lettering.NAME);
        float top = heads * line + BETWEEN;
        float y = top;
        for (Row row : rows) {
            draw(pencil, row, y);
            y += row.height();
        }
        pencil.axis(bars(), top, bars(), y);
        return new Drawing(width, y, pencil.marks());
    }

    /** The words over a column of numbers, which end where those do and stand on the last line. */
    private void head(Pencil pencil, List<String> words, float end, int heads, Lettering lettering) {
        for (int i = 0; i < words.size(); i++) {
            pencil.end(words.get(i), end, (heads - words.size() + i) * line, lettering);
        }
    }

    private void draw(Pencil pencil, Row row, float top) {
        Chart.Gain gain = row.gain();
        boolean isSubject = gain.weight() == Weight.SUBJECT;
        float middle = top + row.height() / 2;
        float words = middle - line / 2;
        pencil.lines(row.name(), 0, top + BETWEEN / 2, isSubject ? Lettering.SUBJECT : Lettering.PLAIN);
        bar(pencil, gain, middle - BAR / 2);
        pencil.end(measure.number(gain.then()), thenEnd, words, Lettering.QUIET);
        pencil.end(measure.number(gain.now()), nowEnd, words, Lettering.name(gain.weight()));
        pencil.end(signed(gain.change()), width, words, Lettering.name(gain.weight()));
    }

    private void bar(Pencil pencil, Chart.Gain gain, float top) {
        float both = Math.min(gain.then(), gain.now()) * scale;
        float one = Math.abs(gain.now() - gain.then()) * scale;
        if (both > 0) {
            pencil.add(Mark.Box.filled(bars(), top, both, BAR, Colour.NAVY));
        }
        float x = bars() + both + SEAM;
        if (gain.now() > gain.then()) {
            Colour colour = gain.weight() == Weight.SUBJECT ? Colour.ACCENT : Colour.BLUE;
            pencil.add(Mark.Box.filled(x, top, Math.max(SEAM, one - SEAM), BAR, colour));
        } else if (gain.now() < gain.then()) {
            pencil.add(Mark.Box.outlined(x, top, Math.max(SEAM, one - SEAM), BAR, Colour.MID));
        }
    }

    /** A number with its sign, which stands before it in every script. */
    private static String signed(String change) {
        return change.isBlank() ? change : LEFT_TO_RIGHT_MARK + change;
    }
}
