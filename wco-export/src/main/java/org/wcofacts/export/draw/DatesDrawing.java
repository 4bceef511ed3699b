package org.wcofacts.export.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Chart;

/** Draws events on both sides of a line of time, further off where they are near each other. */
final class DatesDrawing {

    private static final float FAR = 400;
    private static final float WIDE = 0.3f;
    private static final float NARROW = 0.16f;

    private final Chart.Dates chart;
    private final float width;
    private final Measure measure;
    private final TimeAxis time;

    DatesDrawing(Chart.Dates chart, float width, Measure measure) {
        this.chart = chart;
        this.width = width;
        this.measure = measure;
        this.time = new TimeAxis(chart.from(), chart.until(), Pencil.DOT, width - 2 * Pencil.DOT);
    }

    /** Places that hold all words, found from the first event or from the last, in wider or narrower lines; or else all in a list. */
    Drawing drawing() {
        List<Chart.Event> events = chart.events().stream()
                .sorted(Comparator.comparing(Chart.Event::day))
                .toList();
        List<Chart.Event> backwards = new ArrayList<>(events);
        Collections.reverse(backwards);
        EventLabels best = labels(events, WIDE);
        for (float share : List.of(WIDE, NARROW)) {
            for (List<Chart.Event> order : List.of(events, backwards)) {
                EventLabels labels = labels(order, share);
                best = labels.unplaced().size() < best.unplaced().size() ? labels : best;
            }
        }
        if (!best.unplaced().isEmpty()) {
            best = best.listing(events);
        }
        float top = -Pencil.DOT;
        float foot = TimeAxis.room(measure);
        for (EventLabels.Placed placed : best.placed()) {
            top = Math.min(top, placed.words().y());
            foot = Math.max(foot, placed.words().y() + placed.words().height());
        }
        return drawing(best, events, top, foot);
    }

    private EventLabels labels(List<Chart.Event> events, float share) {
        EventLabels labels = new EventLabels(
                measure,
                new Area(0, -FAR, width, 2 * FAR),
                List.of(
                        EventLabels.Side.ABOVE_AFTER,
                        EventLabels.Side.ABOVE_BEFORE,
                        EventLabels.Side.BELOW_AFTER,
                        EventLabels.Side.BELOW_BEFORE),
                share);
        float years = TimeAxis.room(measure);
        labels.keepClear(new Area(0, -Pencil.DOT, width, years + Pencil.DOT));
        events.forEach(event -> labels.place(event, new Mark.Point(time.at(event.day()), 0), years));
        return labels;
    }

    /** The places move down, as heights run from the top. */
    private Drawing drawing(EventLabels labels, List<Chart.Event> events, float top, float foot) {
        Pencil pencil = new Pencil(measure);
        labels.movedBy(-top).draw(pencil);
        time.draw(pencil, measure, -top, Mark.Halo.PAPER);
        pencil.add(Mark.Path.line(time.start(), -top, time.end(), -top, Mark.Pen.solid(Colour.NAVY, 1.2f)));
        events.forEach(event -> pencil.dot(time.at(event.day()), -top, event.sign(), Ink.of(event.weight())));
        float height = foot - top;
        return new Drawing(width, height + labels.drawUnplaced(pencil, height), pencil.marks());
    }
}
