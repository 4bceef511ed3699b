package org.wcofacts.export.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;

/** Draws lanes one below the other; days stand at the same place in every chart of this width and these days. */
final class LanesDrawing {

    private static final float GAP = 4;
    private static final float BETWEEN = 12;
    private static final float AFTER_LANE = 4;
    private static final float CURVE = 50;
    private static final float NAME_SHARE = 0.45f;
    private static final float LEAST_NAME = 60;

    /** A track with its name, at distances from the top of its row. */
    private record Placed(
            Chart.Track track, List<String> name, float nameAt, Mark.Anchor anchor, float traces, Area area) {}

    /** Tracks beside each other, and what else takes room there. */
    private record Row(List<Placed> placed, List<Area> taken) {

        static Row of(Area... taken) {
            return new Row(new ArrayList<>(), new ArrayList<>(List.of(taken)));
        }

        boolean hasRoomFor(Placed next) {
            return taken.stream().noneMatch(next.area().around(BETWEEN / 2)::meets);
        }

        void add(Placed next) {
            placed.add(next);
            taken.add(next.area().around(BETWEEN / 2));
        }

        float height(float least) {
            return placed.stream()
                    .map(one -> one.area().height())
                    .max(Float::compare)
                    .orElse(least);
        }
    }

    private final Chart.Lanes chart;
    private final float width;
    private final Measure measure;
    private final float line;
    private final TimeAxis time;
    private final TraceForms forms;
    private final Pencil pencil;

    LanesDrawing(Chart.Lanes chart, float width, Measure measure) {
        this.chart = chart;
        this.width = width;
        this.measure = measure;
        this.line = measure.line(Lettering.PLAIN) + 0.3f;
        float start = Pencil.DOT + 1;
        float numbers = measure.width("0000", Lettering.NUMBER) + GAP;
        this.time = new TimeAxis(chart.from(), chart.until(), start, width - start - numbers);
        this.pencil = new Pencil(measure);
        this.forms = new TraceForms(pencil, line);
    }

    /** The lines of the years are behind everything, so they are first. */
    Drawing drawing() {
        float years = forms.key(chart.key(), width, measure);
        years += chart.key().isEmpty() ? 0 : AFTER_LANE;
        float top = years + measure.line(Lettering.QUIET) + 2;
        float y = top;
        for (Chart.Lane lane : chart.lanes()) {
            if (y > top) {
                pencil.grid(0, y, width, y);
                y += AFTER_LANE;
            }
            y = lane instanceof Chart.Curve curve ? curve(curve, y) : tracks((Chart.Tracks) lane, y);
            y += AFTER_LANE;
        }
        Pencil behind = new Pencil(measure);
        years(behind, years, top, y);
        behind.marks().addAll(pencil.marks());
        return new Drawing(width, y, behind.marks());
    }

    private void years(Pencil behind, float y, float top, float foot) {
        for (LocalDate tick : time.ticks(measure)) {
            String year = Integer.toString(tick.getYear());
            float half = measure.width(year, Lettering.QUIET) / 2;
            float x = time.at(tick);
            behind.middle(year, Math.max(half, Math.min(x, width - half)), y, Lettering.QUIET);
            behind.grid(x, top, x, foot);
        }
    }

    private float curve(Chart.Curve curve, float y) {
        Optional<Chart.Complete> complete = curve.complete()
                .filter(one -> one.since().isAfter(chart.from()) && !one.since().isAfter(curve.until()));
        float top = y + complete.map(one -> complete(one, curve, y)).orElse(0f) + line;
        float foot = top + CURVE;
        Chart.Line steps = curve.line();
        int highest = Chart.Scale.of(List.of(steps)).highest();
        scale(highest, foot);
        pencil.axis(time.start(), foot, time.end(), foot);
        LocalDate sure = complete.map(Chart.Complete::since).orElse(chart.from());
        complete.ifPresent(one -> {
            if (sure.isBefore(curve.until())) {
                float level = level(steps.on(sure), highest, foot);
                pencil.add(Mark.Path.line(
                        time.at(sure), top - line, time.at(sure), level, Mark.Pen.solid(Colour.LINE, 0.75f)));
            }
            path(steps, chart.from(), sure, highest, foot, new Mark.Pen(Colour.NAVY, 1.1f, Mark.Stroke.DASHED));
        });
        path(steps, sure, curve.until(), highest, foot, Mark.Pen.solid(Colour.NAVY, 2.2f));
        ends(curve, highest, foot);
        return foot;
    }

    private float level(int value, int highest, float foot) {
        return foot - CURVE * value / highest;
    }

    /** The highest number of the scale and its half, each over its line. */
    private void scale(int highest, float foot) {
        for (int value : highest % 2 == 0 ? List.of(highest / 2, highest) : List.of(highest)) {
            float level = level(value, highest, foot);
            pencil.grid(0, level, time.end(), level);
            pencil.words(
                    measure.number(value),
                    0,
                    level - measure.line(Lettering.QUIET),
                    Lettering.QUIET,
                    Mark.Anchor.START,
                    Mark.Halo.PAPER);
        }
    }

    /** What the change of the line means, on the side with more room; returns how high it is. */
    private float complete(Chart.Complete complete, Chart.Curve curve, float y) {
        boolean ever = complete.since().isBefore(curve.until());
        float x = time.at(ever ? complete.since() : curve.line().steps().get(0).day());
        boolean before = x - time.start() > time.end() - x;
        float room = before ? x - GAP : width - x - GAP;
        List<String> lines = measure.lines(complete.words(), Lettering.QUIET, room);
        for (int i = 0; i < lines.size(); i++) {
            float at = y + i * measure.line(Lettering.QUIET);
            if (before) {
                pencil.words(lines.get(i), x - GAP, at, Lettering.QUIET, Mark.Anchor.END, Mark.Halo.PAPER);
            } else {
                pencil.words(lines.get(i), x + GAP, at, Lettering.QUIET, Mark.Anchor.START, Mark.Halo.PAPER);
            }
        }
        return lines.size() * measure.line(Lettering.QUIET);
    }

    /** The corners of the line between two days. */
    private void path(Chart.Line steps, LocalDate from, LocalDate until, int highest, float foot, Mark.Pen pen) {
        List<Mark.Point> points = new ArrayList<>();
        LocalDate first = steps.steps().get(0).day();
        LocalDate begin = first.isAfter(from) ? first : from;
        if (begin.isAfter(until)) {
            return;
        }
        float level = level(steps.on(begin), highest, foot);
        points.add(new Mark.Point(time.at(begin), level));
        for (Block.Step step : steps.steps()) {
            if (step.day().isAfter(begin) && !step.day().isAfter(until)) {
                points.add(new Mark.Point(time.at(step.day()), level));
                level = level(step.value(), highest, foot);
                points.add(new Mark.Point(time.at(step.day()), level));
            }
        }
        points.add(new Mark.Point(time.at(until), level));
        pencil.add(new Mark.Path(points, pen));
    }

    /** Numbers at both ends, so that a mirrored curve is not read as a fall. */
    private void ends(Chart.Curve curve, int highest, float foot) {
        Chart.Line steps = curve.line();
        int last = steps.on(curve.until());
        float middle = level(last, highest, foot) - measure.line(Lettering.NUMBER) / 2;
        pencil.start(measure.number(last), time.end() + GAP, middle, Lettering.NUMBER);
        Block.Step first = steps.steps().get(0);
        String number = measure.number(first.value());
        float x = time.at(first.day());
        float wide = measure.width(number, Lettering.NAME);
        if (steps.steps().size() > 1 && x + wide + GAP < time.end()) {
            int near = steps.steps().stream()
                    .filter(step -> time.at(step.day()) < x + wide + GAP)
                    .mapToInt(Block.Step::value)
                    .max()
                    .orElse(0);
            float y = level(near, highest, foot) - measure.line(Lettering.NAME) - 1;
            pencil.words(number, x, y, Lettering.NAME, Mark.Anchor.START, Mark.Halo.PAPER);
        }
    }

    private float tracks(Chart.Tracks lane, float top) {
        float y = top;
        List<Row> rows = new ArrayList<>();
        boolean each = lane.rows() == Chart.Rows.EACH;
        boolean named = each || chart.lanes().size() > 1;
        if (named && !lane.name().isBlank() && !lane.isEmpty()) {
            List<String> name = measure.lines(lane.name(), Lettering.NAME, width);
            for (int i = 0; i < name.size(); i++) {
                pencil.words(name.get(i), 0, y + i * line, Lettering.NAME, Mark.Anchor.START, Mark.Halo.PAPER);
            }
            y += (name.size() - 1) * line;
            rows.add(Row.of(new Area(0, 0, measure.width(name.get(name.size() - 1), Lettering.NAME), line)));
        }
        for (Chart.Track track : lane.tracks()) {
            place(each ? after(rows) : rows, choices(track), rows);
        }
        for (Row row : rows) {
            for (Placed placed : row.placed()) {
                draw(placed, y);
            }
            y += row.height(line);
        }
        return y;
    }

    /** The row under the name of a lane, before any track stands. */
    private static List<Row> after(List<Row> rows) {
        return rows.stream().allMatch(row -> row.placed().isEmpty()) ? rows : List.of();
    }

    /** In the first open row that has room for one of the choices, or else in a new one. */
    private static void place(List<Row> open, List<Placed> choices, List<Row> rows) {
        for (Row row : open) {
            for (Placed choice : choices) {
                if (row.hasRoomFor(choice)) {
                    row.add(choice);
                    return;
                }
            }
        }
        rows.add(Row.of());
        rows.get(rows.size() - 1).add(choices.get(0));
    }

    /** With the name after the traces or before them, where there is room, or else over them. */
    private List<Placed> choices(Chart.Track track) {
        float start = width;
        float end = 0;
        for (Chart.Trace trace : track.traces()) {
            start = Math.min(start, time.at(trace.from()) - forms.reach(trace.form()));
            end = Math.max(end, time.at(trace.until()) + forms.reach(trace.form()));
        }
        float after = width - end - GAP;
        float before = start - GAP;
        float most = Math.min(NAME_SHARE * width, Math.max(after, before));
        if (most < LEAST_NAME) {
            return List.of(over(track, start, end));
        }
        List<String> name = measure.lines(track.name(), Lettering.PLAIN, most);
        float wide = widest(name);
        float height = Math.max(1, name.size()) * line;
        float length = end - start + GAP + wide;
        List<Placed> choices = new ArrayList<>();
        if (wide <= after) {
            Area area = new Area(start, 0, length, height);
            choices.add(new Placed(track, name, end + GAP, Mark.Anchor.START, 0, area));
        }
        if (wide <= before) {
            Area area = new Area(start - GAP - wide, 0, length, height);
            choices.add(new Placed(track, name, start - GAP, Mark.Anchor.END, 0, area));
        }
        return choices;
    }

    private Placed over(Chart.Track track, float start, float end) {
        List<String> name = measure.lines(track.name(), Lettering.PLAIN, width);
        float wide = widest(name);
        float x = Math.max(0, Math.min(start, width - wide));
        float from = Math.min(x, start);
        Area area = new Area(from, 0, Math.max(x + wide, end) - from, (name.size() + 1) * line);
        return new Placed(track, name, x, Mark.Anchor.START, name.size() * line, area);
    }

    private float widest(List<String> lines) {
        return lines.stream()
                .map(words -> measure.width(words, Lettering.PLAIN))
                .max(Float::compare)
                .orElse(0f);
    }

    private void draw(Placed placed, float y) {
        for (int i = 0; i < placed.name().size(); i++) {
            pencil.words(
                    placed.name().get(i),
                    placed.nameAt(),
                    y + i * line,
                    Lettering.PLAIN,
                    placed.anchor(),
                    Mark.Halo.PAPER);
        }
        for (Chart.Trace trace : placed.track().traces()) {
            float middle = y + placed.traces() + (line - 1) / 2;
            forms.draw(trace.form(), time.at(trace.from()), time.at(trace.until()), middle);
        }
    }
}
