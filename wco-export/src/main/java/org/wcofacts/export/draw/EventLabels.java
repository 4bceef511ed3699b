package org.wcofacts.export.draw;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.sheet.Chart;

/** Finds places for the words of events at the ends of stems, clear of each other and of what else is drawn. */
final class EventLabels {

    /** On which side of its mark, and of its stem, an event has its words. */
    record Side(boolean above, boolean after) {
        static final Side ABOVE_BEFORE = new Side(true, false);
        static final Side ABOVE_AFTER = new Side(true, true);
        static final Side BELOW_BEFORE = new Side(false, false);
        static final Side BELOW_AFTER = new Side(false, true);
    }

    /**
     * Words that have their place.
     *
     * @param end the height at which the stem ends
     */
    record Placed(Chart.Event event, Mark.Point mark, Side side, float end, Area words, List<String> name) {
        Area stem() {
            return Area.between(mark.x(), mark.y(), mark.x(), end);
        }
    }

    private static final float BESIDE = 4;
    private static final float FIRST_ROOM = 6;
    private static final float TIER = 6;
    private static final float APART = 3;

    private final Measure measure;
    private final Area bounds;
    private final List<Side> sides;
    private final float widest;
    private final List<Area> taken = new ArrayList<>();
    private final List<Area> signs = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Chart.Event> unplaced = new ArrayList<>();

    EventLabels(Measure measure, Area bounds, List<Side> sides, float widestShare) {
        this.measure = measure;
        this.bounds = bounds;
        this.sides = sides;
        this.widest = bounds.width() * widestShare;
    }

    /** Keeps words away from an area. */
    void keepClear(Area area) {
        taken.add(area);
    }

    /** Keeps words and stems away from the sign of an event. */
    void sign(Mark.Point point) {
        signs.add(new Area(point.x(), point.y(), 0, 0).around(Pencil.DOT + 1));
    }

    List<Placed> placed() {
        return placed;
    }

    /** The events for whose words no place was found. */
    List<Chart.Event> unplaced() {
        return unplaced;
    }

    /** Finds a place for the words of an event; below its mark they stand beyond a distance. */
    void place(Chart.Event event, Mark.Point mark, float beyond) {
        List<String> name = measure.lines(event.name(), Lettering.name(event.weight()), widest);
        float height = name.size() * measure.line(Lettering.STRONG)
                + (event.date().isBlank() ? 0 : measure.line(Lettering.PLAIN));
        float width = measure.width(event.date(), Lettering.PLAIN);
        for (String line : name) {
            width = Math.max(width, measure.width(line, Lettering.name(event.weight())));
        }
        for (float stem = height + FIRST_ROOM; stem < bounds.height() + height; stem += TIER) {
            for (Side side : sides) {
                float length = side.above() ? stem : stem + beyond;
                if (take(at(event, mark, side, length, width, height, name))) {
                    return;
                }
            }
        }
        unplaced.add(event);
    }

    private static Placed at(
            Chart.Event event, Mark.Point mark, Side side, float length, float width, float height, List<String> name) {
        float end = side.above() ? mark.y() - length : mark.y() + length;
        float x = side.after() ? mark.x() + BESIDE : mark.x() - BESIDE - width;
        float y = side.above() ? end : end - height;
        return new Placed(event, mark, side, end, new Area(x, y, width, height), name);
    }

    private boolean take(Placed candidate) {
        Area words = candidate.words();
        boolean free = words.isWithin(bounds)
                && taken.stream().noneMatch(words.around(1)::meets)
                && signs.stream().noneMatch(words::meets)
                && placed.stream().noneMatch(other -> meets(candidate, other));
        if (free) {
            placed.add(candidate);
        }
        return free;
    }

    private static boolean meets(Placed one, Placed other) {
        return one.words().around(APART).meets(other.words())
                || one.words().around(1).meets(other.stem())
                || one.stem().around(1).meets(other.words());
    }

    /** These bounds with no words at their marks: all events stand in the list. */
    EventLabels listing(List<Chart.Event> events) {
        EventLabels list = new EventLabels(measure, bounds, sides, 1);
        list.unplaced.addAll(events);
        return list;
    }

    /** The same words further down. */
    EventLabels movedBy(float distance) {
        EventLabels moved = new EventLabels(measure, bounds, sides, 1);
        for (Placed one : placed) {
            Area words = one.words();
            moved.placed.add(new Placed(
                    one.event(),
                    new Mark.Point(one.mark().x(), one.mark().y() + distance),
                    one.side(),
                    one.end() + distance,
                    new Area(words.x(), words.y() + distance, words.width(), words.height()),
                    one.name()));
        }
        return moved;
    }

    /** Draws events without a place as a list; returns how high it is. */
    float drawUnplaced(Pencil pencil, float top) {
        float y = top;
        for (Chart.Event event : unplaced) {
            List<String> lines =
                    measure.lines(event.date() + " " + event.name(), Lettering.PLAIN, bounds.x() + bounds.width());
            pencil.lines(lines, 0, y, Lettering.PLAIN);
            y += lines.size() * measure.line(Lettering.PLAIN);
        }
        return y - top;
    }

    /** Draws stems, then words. */
    void draw(Pencil pencil) {
        for (Placed one : placed) {
            Mark.Pen pen = Mark.Pen.solid(Ink.of(one.event().weight()), 0.75f);
            pencil.add(Mark.Path.line(one.mark().x(), one.mark().y(), one.mark().x(), one.end(), pen));
        }
        for (Placed one : placed) {
            float x = one.side().after()
                    ? one.words().x()
                    : one.words().x() + one.words().width();
            Mark.Anchor anchor = one.side().after() ? Mark.Anchor.START : Mark.Anchor.END;
            Lettering lettering = Lettering.name(one.event().weight());
            float y = one.words().y();
            for (String line : one.name()) {
                pencil.words(line, x, y, lettering, anchor, Mark.Halo.PAPER);
                y += measure.line(Lettering.STRONG);
            }
            pencil.words(one.event().date(), x, y, Lettering.PLAIN, anchor, Mark.Halo.PAPER);
        }
    }
}
