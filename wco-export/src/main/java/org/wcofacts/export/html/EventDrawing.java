package org.wcofacts.export.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wcofacts.export.factsheet.Block;

/** Draws events along a line of time: a mark for each with its number above, numbers that would touch one above the other. */
final class EventDrawing {

    private static final double START = 0.02;
    private static final double LENGTH = 0.96;
    private static final double LEAST_GAP = 0.07;
    private static final int TIER = 20;
    private static final int MARK = 6;
    private static final int BELOW = 34;

    private final Across across;
    private final Markup markup;
    private final TimeScale time;
    private final List<Block.Event> events;
    private final List<Integer> tiers = new ArrayList<>();

    EventDrawing(Block.TimeLine line, Across across, Markup markup) {
        this.across = across;
        this.markup = markup;
        this.time = new TimeScale(line.from(), line.until(), START, LENGTH);
        this.events = line.events().stream()
                .sorted(Comparator.comparing(Block.Event::day))
                .toList();
        place();
    }

    private void place() {
        List<Double> ends = new ArrayList<>();
        for (Block.Event event : events) {
            double at = time.at(event.day());
            int tier = 0;
            while (tier < ends.size() && at - ends.get(tier) < LEAST_GAP) {
                tier++;
            }
            if (tier == ends.size()) {
                ends.add(at);
            } else {
                ends.set(tier, at);
            }
            tiers.add(tier);
        }
    }

    /** The events by day, in the order of their numbers. */
    List<Block.Event> events() {
        return events;
    }

    int height() {
        return axis() + BELOW;
    }

    private int axis() {
        int most = tiers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        return most * TIER + 2 * MARK;
    }

    void draw() {
        String y = Integer.toString(axis());
        markup.empty(
                "line", "class", "axis", "x1", across.at(START), "x2", across.at(START + LENGTH), "y1", y, "y2", y);
        List<LocalDate> ticks = time.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            String look = i % 2 == 0 ? "note middle" : "note middle minor";
            text(Integer.toString(ticks.get(i).getYear()), look, time.at(ticks.get(i)), axis() + 26);
        }
        markup.line();
        for (int i = 0; i < events.size(); i++) {
            String x = across.at(time.at(events.get(i).day()));
            int top = axis() - tiers.get(i) * TIER - 2 * MARK;
            markup.empty("line", "class", "stem", "x1", x, "x2", x, "y1", y, "y2", Integer.toString(top));
            markup.empty("circle", "class", "mark", "cx", x, "cy", y, "r", Integer.toString(MARK));
            text(Integer.toString(i + 1), "value middle", time.at(events.get(i).day()), top - 4);
            markup.line();
        }
    }

    private void text(String words, String look, double x, int y) {
        markup.element("text", words, "class", look, "x", across.at(x), "y", Integer.toString(y));
    }
}
