package org.wcofacts.export.draw;

import java.time.LocalDate;
import java.util.List;
import org.wcofacts.export.sheet.Chart;

/** Draws the lines of time of a table, one for each of its rows, and what stands over them. */
public final class TimelineDrawing {

    private static final float MARGIN = Pencil.DOT + 1;

    private final Chart.Timeline timeline;
    private final float width;
    private final Measure measure;
    private final TimeAxis time;
    private final List<LocalDate> ticks;

    /** Lines of a width in points of the design. */
    public TimelineDrawing(Chart.Timeline timeline, float width, Measure measure) {
        this.timeline = timeline;
        this.width = width;
        this.measure = measure;
        this.time = new TimeAxis(timeline.from(), timeline.until(), MARGIN, width - 2 * MARGIN);
        this.ticks = time.ticks(measure);
    }

    /** What the forms mean, and the years. */
    public Drawing head() {
        Pencil pencil = new Pencil(measure);
        float years = new TraceForms(pencil, measure.line(Lettering.QUIET)).key(timeline.key(), width, measure);
        for (LocalDate tick : ticks) {
            String year = Integer.toString(tick.getYear());
            float half = measure.width(year, Lettering.QUIET) / 2;
            pencil.middle(year, Math.max(half, Math.min(time.at(tick), width - half)), years, Lettering.QUIET);
        }
        return new Drawing(width, years + measure.line(Lettering.QUIET), pencil.marks());
    }

    /** The line of a row that is so high, with its marks in the middle of its first line of words. */
    public Drawing row(int row, float height, float middle) {
        Pencil pencil = new Pencil(measure);
        for (LocalDate tick : ticks) {
            pencil.grid(time.at(tick), 0, time.at(tick), height);
        }
        TraceForms forms = new TraceForms(pencil, measure.line(Lettering.QUIET));
        for (Chart.Trace trace : timeline.rows().get(row)) {
            forms.draw(trace.form(), time.at(trace.from()), time.at(trace.until()), middle);
        }
        return new Drawing(width, height, pencil.marks());
    }
}
