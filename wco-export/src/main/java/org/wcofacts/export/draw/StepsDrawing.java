package org.wcofacts.export.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.Weight;

/** Draws numbers over time: each line with its last number at its end, marked days at the first line. */
final class StepsDrawing {

    private static final float GAP = 5;
    private static final Lettering STARTS = Lettering.NAME;
    private static final float START_DOT = 2.4f;
    private static final int MOST_ATTEMPTS = 12;
    private static final float GROWTH = 18;
    private static final float LABEL_SHARE = 0.3f;
    private static final float NAME_SHARE = 0.26f;
    private static final Mark.Pen COMPLETE = Mark.Pen.solid(Colour.LINE, 0.75f);

    /** A line with its words at its end. */
    private record End(Chart.Line line, String value, List<String> name, float values, float names, float height) {}

    private final Chart.Steps chart;
    private final float width;
    private final Measure measure;
    private final float line;
    private final int step;
    private final int highest;
    private final float scaleWidth;
    private final List<End> ends;
    private final TimeAxis time;

    StepsDrawing(Chart.Steps chart, float width, Measure measure) {
        this.chart = chart;
        this.width = width;
        this.measure = measure;
        this.line = measure.line(Lettering.QUIET);
        Chart.Scale scale = Chart.Scale.of(chart.lines());
        this.step = scale.step();
        this.highest = scale.highest();
        this.scaleWidth = Math.max(
                        measure.width(measure.number(highest), Lettering.QUIET),
                        alone().map(first -> measure.width(measure.number(first.value()), STARTS))
                                .orElse(0f))
                + GAP;
        this.ends = chart.lines().stream().map(this::end).toList();
        float endWidth =
                GAP + most(ends.stream().map(End::values)) + most(ends.stream().map(End::names));
        this.time = new TimeAxis(chart.from(), chart.until(), scaleWidth, width - scaleWidth - endWidth);
    }

    private static float most(Stream<Float> widths) {
        return widths.max(Float::compare).orElse(0f);
    }

    private End end(Chart.Line one) {
        String value = measure.number(one.on(chart.until()));
        Lettering lettering = Lettering.number(one.weight());
        List<String> name = measure.lines(one.name(), Lettering.STRONG, width * NAME_SHARE);
        float names = most(name.stream().map(words -> measure.width(words, Lettering.STRONG) + GAP));
        float height = Math.max(measure.line(lettering), name.size() * line);
        return new End(one, value, name, measure.width(value, lettering), names, height);
    }

    /** The number with which a line alone begins, where it begins with the chart; it stands before the axis. */
    private Optional<Block.Step> alone() {
        return chart.lines().stream()
                .filter(one -> chart.lines().size() == 1 && one.steps().size() > 1)
                .map(one -> one.steps().get(0))
                .filter(first -> first.day().equals(chart.from()))
                .findFirst();
    }

    /** Higher where that finds places for the words of more events; those without a place are listed below. */
    Drawing drawing() {
        float room = switch (chart.size()) {
            case LEAST -> 54;
            case LOW -> 72;
            case MIDDLE -> 105;
            case HIGH -> 160;
        };
        List<Chart.Event> backwards = new ArrayList<>(chart.events());
        Collections.reverse(backwards);
        Attempt best = new Attempt(room, chart.events());
        for (int i = 0; i < MOST_ATTEMPTS && best.withoutPlace() > 0; i++) {
            Attempt next = new Attempt(room, i % 2 == 0 ? backwards : chart.events());
            best = next.withoutPlace() < best.withoutPlace() ? next : best;
            room += i % 2 == 0 ? GROWTH : 0;
        }
        return best.drawing();
    }

    /** The chart in a height. */
    private final class Attempt {

        private final Pencil pencil = new Pencil(measure);
        private final float top = line + 2;
        private final float foot;
        private final EventLabels labels;

        /** Words are given their places in an order of the events. */
        Attempt(float room, List<Chart.Event> order) {
            this.foot = top + room;
            Area plot = new Area(time.start(), top - line, time.length(), room + line - 1);
            this.labels = new EventLabels(
                    measure,
                    plot,
                    List.of(
                            EventLabels.Side.ABOVE_BEFORE,
                            EventLabels.Side.BELOW_AFTER,
                            EventLabels.Side.ABOVE_AFTER,
                            EventLabels.Side.BELOW_BEFORE),
                    LABEL_SHARE);
            scale();
            time.draw(pencil, measure, foot, Mark.Halo.NONE);
            complete();
            chart.lines().forEach(this::clear);
            chart.events().forEach(event -> labels.sign(point(event)));
            order.forEach(event -> labels.place(event, point(event), 0));
            chart.lines().forEach(this::line);
            labels.draw(pencil);
            chart.events()
                    .forEach(event ->
                            pencil.dot(point(event).x(), point(event).y(), event.sign(), Ink.of(event.weight())));
            alone().ifPresentOrElse(this::beforeTheAxis, this::starts);
            ends();
        }

        int withoutPlace() {
            return labels.unplaced().size();
        }

        Drawing drawing() {
            float years = foot + TimeAxis.room(measure);
            return new Drawing(width, years + labels.drawUnplaced(pencil, years), pencil.marks());
        }

        private float level(int value) {
            return foot - (foot - top) * value / highest;
        }

        private Mark.Point point(Chart.Event event) {
            int value = chart.lines().isEmpty() ? 0 : chart.lines().get(0).on(event.day());
            return new Mark.Point(time.at(event.day()), level(value));
        }

        private void scale() {
            pencil.start(chart.scale(), 0, 0, Lettering.QUIET);
            for (int value = step; value <= highest; value += step) {
                pencil.grid(value == highest ? 0 : time.start(), level(value), time.end(), level(value));
                if (value < highest && isFree(level(value))) {
                    String number = measure.number(value);
                    pencil.end(number, time.start() - GAP, level(value) - line / 2, Lettering.QUIET);
                }
            }
        }

        /** Whether the number of the scale at a level is not too near to one that stands before the axis. */
        private boolean isFree(float level) {
            return alone().filter(first -> Math.abs(level(first.value()) - level) < line)
                    .isEmpty();
        }

        /** The top of a number that stands over its line. */
        private float overLine(int value) {
            return level(value) - line - 2;
        }

        /** A short stroke where the numbers become complete, with the words before it or, at the start, after it; without one where they never do. */
        private void complete() {
            chart.complete().filter(complete -> isWithin(complete.since())).ifPresent(complete -> {
                boolean never = complete.since().equals(chart.until());
                float x = never ? time.start() : time.at(complete.since());
                float level = level(chart.lines().get(0).on(complete.since()));
                float y = top + 2;
                boolean before = x - time.start() > time.end() - x;
                float room = (before ? x - time.start() : time.end() - x) - 2 * GAP;
                for (String words : measure.lines(complete.words(), Lettering.QUIET, room)) {
                    Mark.Anchor anchor = before ? Mark.Anchor.END : Mark.Anchor.START;
                    float at = before ? x - GAP : x + GAP;
                    pencil.words(words, at, y, Lettering.QUIET, anchor, Mark.Halo.PAPER);
                    float length = measure.width(words, Lettering.QUIET);
                    labels.keepClear(new Area(before ? at - length : at, y, length, line));
                    y += line;
                }
                if (!never) {
                    pencil.add(Mark.Path.line(x, top + 2, x, Math.max(level, top + 2), COMPLETE));
                    labels.keepClear(Area.between(x, top, x, level));
                }
            });
        }

        private boolean isWithin(LocalDate day) {
            return day.isAfter(chart.from()) && !day.isAfter(chart.until());
        }

        private void clear(Chart.Line one) {
            List<Mark.Point> points = points(one, chart.from(), chart.until());
            for (int i = 1; i < points.size(); i++) {
                Mark.Point a = points.get(i - 1);
                Mark.Point b = points.get(i);
                labels.keepClear(Area.between(a.x(), a.y(), b.x(), b.y()));
            }
        }

        private void line(Chart.Line one) {
            Optional<LocalDate> since =
                    chart.complete().map(Chart.Complete::since).filter(this::isWithin);
            LocalDate sure = since.orElse(chart.from());
            if (since.isPresent()) {
                Mark.Pen thin = new Mark.Pen(Ink.of(one.weight()), 1.1f, Mark.Stroke.DASHED);
                path(points(one, chart.from(), sure), thin);
            }
            boolean isFirst = one.equals(chart.lines().get(0));
            float thick = one.weight() == Weight.SUBJECT || isFirst ? 2.2f : 1.3f;
            path(points(one, sure, chart.until()), Mark.Pen.solid(Ink.of(one.weight()), thick));
            beginning(one);
        }

        /** A dot where a line begins after the axis. */
        private void beginning(Chart.Line one) {
            Block.Step first = one.steps().get(0);
            if (isWithin(first.day())) {
                pencil.add(new Mark.Dot(
                        time.at(first.day()), level(first.value()), START_DOT, Sign.FILLED, Ink.of(one.weight())));
            }
        }

        private void path(List<Mark.Point> points, Mark.Pen pen) {
            if (points.size() > 1) {
                pencil.add(new Mark.Path(points, pen));
            }
        }

        /** The corners of a line between two days; it begins with its first step. */
        private List<Mark.Point> points(Chart.Line one, LocalDate from, LocalDate until) {
            List<Mark.Point> points = new ArrayList<>();
            float level = level(one.steps().get(0).value());
            for (Block.Step next : one.steps()) {
                if (next.day().isAfter(until)) {
                    break;
                }
                float x = time.at(next.day().isBefore(from) ? from : next.day());
                if (!next.day().isAfter(from)) {
                    points.clear();
                } else {
                    points.add(new Mark.Point(x, level));
                }
                level = level(next.value());
                points.add(new Mark.Point(x, level));
            }
            if (!points.isEmpty()) {
                points.add(new Mark.Point(time.at(until), level));
            }
            return points;
        }

        private void beforeTheAxis(Block.Step first) {
            pencil.end(measure.number(first.value()), time.start() - GAP, level(first.value()) - line / 2, STARTS);
        }

        /** Numbers at the beginning of lines that begin with the chart, so that a mirrored curve is not read as a fall. */
        private void starts() {
            List<Area> numbers = new ArrayList<>();
            for (Chart.Line one : chart.lines()) {
                Block.Step first = one.steps().get(0);
                float x = Math.max(time.start(), time.at(first.day()));
                String value = measure.number(one.on(first.day().isBefore(chart.from()) ? chart.from() : first.day()));
                Lettering lettering = Lettering.name(one.weight());
                float wide = measure.width(value, lettering);
                float y = overLine(highestNear(one, x + wide + GAP));
                Area area = new Area(x, y, wide, line);
                boolean free = y >= top - 1
                        && x + wide <= time.end()
                        && numbers.stream().noneMatch(area.around(1)::meets)
                        && labels.placed().stream()
                                .noneMatch(other -> other.words().meets(area))
                        && chart.lines().stream().noneMatch(other -> !other.equals(one) && crosses(other, area));
                if (free && one.steps().size() > 1) {
                    pencil.start(value, x, y, lettering);
                    numbers.add(area);
                }
            }
        }

        private boolean crosses(Chart.Line other, Area area) {
            List<Mark.Point> points = points(other, chart.from(), chart.until());
            for (int i = 1; i < points.size(); i++) {
                Mark.Point a = points.get(i - 1);
                Mark.Point b = points.get(i);
                if (Area.between(a.x(), a.y(), b.x(), b.y()).meets(area)) {
                    return true;
                }
            }
            return false;
        }

        private int highestNear(Chart.Line one, float until) {
            return one.steps().stream()
                    .filter(next -> time.at(next.day()) < until)
                    .mapToInt(Block.Step::value)
                    .max()
                    .orElse(0);
        }

        private void ends() {
            List<Float> middles = ends.stream()
                    .map(end -> level(end.line().on(chart.until())))
                    .toList();
            List<Float> heights = ends.stream().map(End::height).toList();
            float[] tops = Apart.tops(middles, heights, 0, foot + line / 2);
            float values = most(ends.stream().map(End::values));
            for (int i = 0; i < ends.size(); i++) {
                End end = ends.get(i);
                Lettering lettering = Lettering.number(end.line().weight());
                float x = time.end() + GAP;
                float middle = tops[i] + end.height() / 2;
                pencil.start(end.value(), x, middle - measure.line(lettering) / 2, lettering);
                Lettering names = end.line().weight() == Weight.SUBJECT ? Lettering.SUBJECT : Lettering.PLAIN;
                float y = middle - end.name().size() * line / 2;
                pencil.lines(end.name(), x + values + GAP, y, names);
            }
        }
    }
}
