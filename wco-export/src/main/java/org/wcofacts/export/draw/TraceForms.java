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
