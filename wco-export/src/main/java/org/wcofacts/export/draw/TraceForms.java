package org.wcofacts.export.draw;

import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Sign;

/** Draws the forms of days and spans in lanes. */
final class TraceForms {

    private static final float DAY = 3;
    private static final float TICK = 1.6f;
    private static final float BAR = 6;
    private static final float LINK = 1;
    private static final float SAMPLE = 16;
    private static final float AFTER_SAMPLE = 4;
    private static final float BETWEEN = 12;

    private final Pencil pencil;
    private final float tall;

    /** Forms in rows of a height. */
    TraceForms(Pencil pencil, float row) {
        this.pencil = pencil;
        this.tall = row - 3;
    }

    static boolean isOfADay(Chart.Form form) {
        return switch (form) {
            case RING, DOT, DIAMOND, TICK -> true;
            case BAR, LINK, DOTS -> false;
        };
    }

    /** How far a form reaches beyond its days. */
    float reach(Chart.Form form) {
        return switch (form) {
            case RING, DOT, DIAMOND -> DAY + 0.5f;
            case TICK, BAR -> TICK / 2;
            case LINK, DOTS -> 0;
        };
    }

    void draw(Chart.Form form, float from, float until, float y) {
        float day = (from + until) / 2;
        switch (form) {
            case RING -> pencil.add(new Mark.Dot(day, y, DAY, Sign.RING, Colour.NAVY));
            case DOT -> pencil.add(new Mark.Dot(day, y, DAY, Sign.FILLED, Colour.NAVY));
            case DIAMOND -> diamond(day, y);
            case TICK ->
                pencil.add(Mark.Path.line(day, y - tall / 2, day, y + tall / 2, Mark.Pen.solid(Colour.NAVY, TICK)));
            case BAR -> {
                float width = Math.max(TICK, until - from);
                pencil.add(Mark.Box.filled(day - width / 2, y - BAR / 2, width, BAR, Colour.NAVY));
            }
            case LINK -> pencil.add(Mark.Path.line(from, y, until, y, Mark.Pen.solid(Colour.MID, LINK)));
            case DOTS ->
                pencil.add(Mark.Path.line(from, y, until, y, new Mark.Pen(Colour.MID, LINK, Mark.Stroke.DOTTED)));
        }
    }

    /** Draws what forms mean, in as few lines as they need; returns where it ends. */
    float key(List<Chart.Meaning> meanings, float width, Measure measure) {
        float line = measure.line(Lettering.QUIET);
        float x = 0;
        float y = 0;
        float used = 0;
        for (Chart.Meaning meaning : meanings) {
            float before = (isOfADay(meaning.form()) ? 2 * Pencil.DOT : SAMPLE) + AFTER_SAMPLE;
            List<String> words = measure.lines(meaning.words(), Lettering.QUIET, width - before);
            float wide = before;
            for (String one : words) {
                wide = Math.max(wide, before + measure.width(one, Lettering.QUIET));
            }
            if (x > 0 && x + wide > width) {
                x = 0;
                y += used;
                used = 0;
            }
            draw(meaning.form(), x, x + before - AFTER_SAMPLE, y + line / 2);
            pencil.lines(words, x + before, y, Lettering.QUIET);
            x += wide + BETWEEN;
            used = Math.max(used, words.size() * line);
        }
        return y + used;
    }

    /** A line round the middle that is as thick as what it encloses, begun within a side so that its ends do not show. */
    private void diamond(float x, float y) {
        float corner = DAY / 2;
        List<Mark.Point> points = List.of(
                new Mark.Point(x + corner / 2, y - corner / 2),
                new Mark.Point(x + corner, y),
                new Mark.Point(x, y + corner),
                new Mark.Point(x - corner, y),
                new Mark.Point(x, y - corner),
                new Mark.Point(x + corner / 2, y - corner / 2));
        pencil.add(new Mark.Path(points, Mark.Pen.solid(Colour.BLUE, corner * 1.42f)));
    }
}
