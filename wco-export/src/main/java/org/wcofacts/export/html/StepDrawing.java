package org.wcofacts.export.html;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.wcofacts.export.sheet.Block;

/** Draws a number that changes by steps; where it is not sure, the line is dashed. */
final class StepDrawing {

    static final int HEIGHT = 250;

    private static final int TOP = 30;
    private static final int FOOT = 224;
    private static final double START = 0.09;
    private static final double LENGTH = 0.81;
    private static final double BESIDE = 0.01;
    private static final double WORDS = 0.08;
    private static final int MOST_LINES = 5;
    private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    /** The inner drawing is stretched to the window; these are its own units. */
    private static final int UNITS = 10_000;

    private final Block.StepChart chart;
    private final Across across;
    private final Markup markup;
    private final TimeScale time;
    private final int step;
    private final int highest;

    StepDrawing(Block.StepChart chart, Across across, Markup markup) {
        this.chart = chart;
        this.across = across;
        this.markup = markup;
        this.time = new TimeScale(chart.from(), chart.until(), START, LENGTH);
        int greatest = Math.max(
                1, chart.steps().stream().mapToInt(Block.Step::value).max().orElse(1));
        this.step = step(greatest);
        this.highest = (greatest + step - 1) / step * step;
    }

    private static int step(int greatest) {
        for (int step : ROUND) {
            if (greatest / step < MOST_LINES) {
                return step;
            }
        }
        return (greatest / MOST_LINES / 1000 + 1) * 1000;
    }

    void draw() {
        chart.shades().forEach(this::shade);
        scale();
        years();
        lines();
        ends();
        events();
    }

    private void shade(Block.Shade shade) {
        double from = time.at(shade.from());
        double length = time.at(shade.until()) - from;
        markup.empty(
                "rect",
                "class",
                "shade",
                "x",
                across.box(from, length),
                "y",
                Integer.toString(TOP),
                "width",
                across.percent(length),
                "height",
                Integer.toString(FOOT - TOP));
        text(shade.label(), "note", from + BESIDE, TOP + 16);
        markup.line();
    }

    private void scale() {
        text(chart.unit(), "note", 0, 14);
        for (int value = 0; value <= highest; value += step) {
            String y = Integer.toString(y(value));
            markup.empty(
                    "line",
                    "class",
                    value == 0 ? "axis" : "rule",
                    "x1",
                    across.at(START),
                    "x2",
                    across.at(START + LENGTH),
                    "y1",
                    y,
                    "y2",
                    y);
            text(Integer.toString(value), "note end", START - BESIDE, y(value) + 4);
        }
        markup.line();
    }

    private void years() {
        List<LocalDate> ticks = time.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            String look = i % 2 == 0 ? "note middle" : "note middle minor";
            text(Integer.toString(ticks.get(i).getYear()), look, time.at(ticks.get(i)), FOOT + 18);
        }
        markup.line();
    }

    private void lines() {
        LocalDate first = chart.steps().get(0).day();
        LocalDate from = first.isAfter(chart.from()) ? first : chart.from();
        TreeSet<LocalDate> cuts = new TreeSet<>(List.of(from, chart.until()));
        chart.shades().forEach(shade -> cuts.addAll(List.of(shade.from(), shade.until())));
        markup.open(
                "svg",
                "x",
                across.box(START, LENGTH),
                "y",
                Integer.toString(TOP),
                "width",
                across.percent(LENGTH),
                "height",
                Integer.toString(FOOT - TOP),
                "viewBox",
                "0 0 " + UNITS + " " + UNITS,
                "preserveAspectRatio",
                "none",
                "overflow",
                "visible");
        for (LocalDate until : cuts.subSet(from, false, chart.until(), true)) {
            markup.empty("path", "class", isSure(from) ? "sure" : "unsure", "d", path(from, until));
            from = until;
        }
        markup.close("svg").line();
    }

    /** Events by day, in the order of their numbers. */
    List<Block.Event> numbered() {
        return chart.events().stream()
                .sorted(Comparator.comparing(Block.Event::day))
                .toList();
    }

    /** A mark on the line with the number under which the words stand in a table. */
    private void events() {
        int number = 1;
        for (Block.Event event : numbered()) {
            double at = time.at(event.day());
            int y = y(value(event.day()));
            markup.empty("circle", "class", "mark", "cx", across.at(at), "cy", Integer.toString(y), "r", "6");
            text(Integer.toString(number++), "value middle", at, y - 10);
        }
        markup.line();
    }

    private int value(LocalDate day) {
        return chart.steps().stream()
                .filter(step -> !step.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Block.Step::value)
                .orElse(0);
    }

    private boolean isSure(LocalDate day) {
        return chart.shades().stream().noneMatch(shade -> !day.isBefore(shade.from()) && day.isBefore(shade.until()));
    }

    private String path(LocalDate from, LocalDate until) {
        StringBuilder path = new StringBuilder();
        for (Block.Step next : chart.steps()) {
            if (!next.day().isAfter(from)) {
                path.setLength(0);
                path.append("M").append(unit(from)).append(' ').append(level(next.value()));
            } else if (!next.day().isAfter(until)) {
                path.append("H").append(unit(next.day())).append("V").append(level(next.value()));
            }
        }
        return path.append("H").append(unit(until)).toString();
    }

    private long unit(LocalDate day) {
        double share = time.share(day);
        return Math.round(UNITS * (across.isMirrored() ? 1 - share : share));
    }

    private long level(int value) {
        return UNITS - Math.round((double) UNITS * value / highest);
    }

    private int y(int value) {
        return FOOT - Math.round((float) (FOOT - TOP) * value / highest);
    }

    /** Both ends carry their number, so that a line that runs from right to left cannot be read as a fall. */
    private void ends() {
        Block.Step first = chart.steps().get(0);
        Block.Step last = chart.steps().get(chart.steps().size() - 1);
        if (chart.steps().size() > 1) {
            int above = y(highestNear(first)) - 6;
            text(Integer.toString(first.value()), "value", time.at(first.day()), above);
        }
        text(Integer.toString(last.value()), "value", START + LENGTH + BESIDE, y(last.value()) + 5);
    }

    /** The highest value under the words that stand at the first step. */
    private int highestNear(Block.Step first) {
        return chart.steps().stream()
                .filter(step -> time.share(step.day()) - time.share(first.day()) < WORDS)
                .mapToInt(Block.Step::value)
                .max()
                .orElse(first.value());
    }

    private void text(String words, String look, double x, int y) {
        markup.element("text", words, "class", look, "x", across.at(x), "y", Integer.toString(y));
    }
}
