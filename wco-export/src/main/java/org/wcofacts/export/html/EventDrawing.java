package org.wcofacts.export.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wcofacts.export.sheet.Block;

/**
 * Draws events along a line of time: a mark for each with its number above. In a window of usual width its words stand beside
 * the number; what would touch stands one above the other.
 */
final class EventDrawing {

    private static final double START = 0.02;
    private static final double LENGTH = 0.96;
    private static final double NUMBER = 0.07;
    private static final double LETTER = 0.0125;
    private static final int TIER = 22;
    private static final int MARK = 6;
    private static final int BELOW = 34;
    private static final int BESIDE = 14;

    /**
     * Where an event stands.
     *
     * @param from where its words begin, as a share of the width
     * @param until where they end
     * @param turned whether they stand before the mark, for want of room after it
     */
    private record Placed(Block.Event event, double at, double from, double until, boolean turned, int tier) {}

    private final Across across;
    private final Markup markup;
    private final TimeScale time;
    private final List<Placed> events = new ArrayList<>();

    EventDrawing(Block.TimeLine line, Across across, Markup markup) {
        this.across = across;
        this.markup = markup;
        this.time = new TimeScale(line.from(), line.until(), START, LENGTH);
        line.events().stream().sorted(Comparator.comparing(Block.Event::day)).forEach(this::place);
    }

    private void place(Block.Event event) {
        double at = time.at(event.day());
        double words = NUMBER + event.label().length() * LETTER;
        boolean turned = at + words > 1 && at > words;
        double from = turned ? at - words : at - NUMBER / 2;
        double until = turned ? at + NUMBER / 2 : at + words;
        int tier = 0;
        while (isTaken(tier, from, until)) {
            tier++;
        }
        events.add(new Placed(event, at, from, until, turned, tier));
    }

    /** Whether words, or the stem of a higher event, are in the way. */
    private boolean isTaken(int tier, double from, double until) {
        return events.stream()
                .anyMatch(other -> other.tier() == tier
                        ? from < other.until() && other.from() < until
                        : other.tier() > tier && from < other.at() && other.at() < until);
    }

    /** The events by day, in the order of their numbers. */
    List<Block.Event> events() {
        return events.stream().map(Placed::event).toList();
    }

    int height() {
        return axis() + BELOW;
    }

    private int axis() {
        int most = events.stream().mapToInt(Placed::tier).max().orElse(0) + 1;
        return most * TIER + 2 * MARK;
    }

    void draw() {
        String y = Integer.toString(axis());
        markup.empty(
                "line", "class", "axis", "x1", across.at(START), "x2", across.at(START + LENGTH), "y1", y, "y2", y);
        List<LocalDate> ticks = time.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            String look = i % 2 == 0 ? "note middle" : "note middle minor";
            text(Integer.toString(ticks.get(i).getYear()), look, time.at(ticks.get(i)), 0, axis() + 26);
        }
        markup.line();
        for (int i = 0; i < events.size(); i++) {
            event(i + 1, events.get(i));
        }
    }

    private void event(int number, Placed placed) {
        String x = across.at(placed.at());
        String y = Integer.toString(axis());
        int top = axis() - placed.tier() * TIER - 2 * MARK;
        markup.empty("line", "class", "stem", "x1", x, "x2", x, "y1", y, "y2", Integer.toString(top));
        markup.empty("circle", "class", "mark", "cx", x, "cy", y, "r", Integer.toString(MARK));
        text(Integer.toString(number), "value middle", placed.at(), 0, top - 4);
        int shift = placed.turned() ? -BESIDE : BESIDE;
        text(placed.event().label(), placed.turned() ? "minor end" : "minor", placed.at(), shift, top - 4);
        markup.line();
    }

    private void text(String words, String look, double x, int shift, int y) {
        markup.element(
                "text", words, "class", look, "x", across.at(x), "dx", across.shift(shift), "y", Integer.toString(y));
    }
}
