package org.wcofacts.export.draw;

import java.util.Comparator;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Chart;

/** Draws events on both sides of a line of time, further off where they are near each other. */
final class DatesDrawing {

    private static final float FAR = 4_000;

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

    Drawing drawing() {
        EventLabels labels = new EventLabels(
                measure,
                new Area(0, -FAR, width, 2 * FAR),
                List.of(
                        EventLabels.Side.ABOVE_AFTER,
                        EventLabels.Side.ABOVE_BEFORE,
                        EventLabels.Side.BELOW_AFTER,
                        EventLabels.Side.BELOW_BEFORE));
        float years = TimeAxis.room(measure);
        labels.keepClear(new Area(0, -Pencil.DOT, width, years + Pencil.DOT));
        List<Chart.Event> events = chart.events().stream()
                .sorted(Comparator.comparing(Chart.Event::day))
                .toList();
        events.forEach(event -> labels.place(event, new Mark.Point(time.at(event.day()), 0), years));
        float top = -Pencil.DOT;
        float foot = years;
        for (EventLabels.Placed placed : labels.placed()) {
            top = Math.min(top, placed.words().y());
            foot = Math.max(foot, placed.words().y() + placed.words().height());
        }
        return drawing(labels, events, top, foot);
    }

    /** The places move down, as heights run from the top. */
    private Drawing drawing(EventLabels labels, List<Chart.Event> events, float top, float foot) {
        Pencil pencil = new Pencil(measure);
        labels.movedBy(-top).draw(pencil);
        time.draw(pencil, measure, -top, Mark.Halo.PAPER);
        pencil.add(Mark.Path.line(
                time.start(), -top, time.end(), -top, Mark.Pen.solid(Colour.NAVY, 1.2f)));
        events.forEach(event -> pencil.dot(time.at(event.day()), -top, event.sign(), Ink.of(event.weight())));
        return new Drawing(width, foot - top, pencil.marks());
    }
}
