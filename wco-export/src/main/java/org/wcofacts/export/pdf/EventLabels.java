package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.sheet.Block;

/** The words of events in rows under a line of time, each with a leader up to its mark; no words touch, no leader crosses any. */
final class EventLabels {

    private static final float MARK = 7;
    private static final float LEADER = 0.8f;
    private static final float FIRST_ROW = 6;
    private static final float ROW_GAP = 3;
    private static final float LABEL_WIDTH = 130;
    private static final float BESIDE = 4;
    private static final float BETWEEN = 4;

    /** An event with its words, in a row under the line. */
    private record Label(Block.Event event, float at, float start, Setting date, Setting words, int row) {
        float end() {
            return start + width();
        }

        float width() {
            return words.widest() + BETWEEN + date.widest();
        }

        float height() {
            return Math.max(date.height(), words.height());
        }

        boolean covers(float x) {
            return x > start - BESIDE && x < end() + BESIDE;
        }
    }

    private final Composer composer;
    private final PageFormat format;
    private final TimeAxis time;
    private final Tag none = Tag.top("NonStruct");
    private final List<Label> labels = new ArrayList<>();
    private final float[] tops;

    EventLabels(Composer composer, PageFormat format, List<Block.Event> events, TimeAxis time) {
        this.composer = composer;
        this.format = format;
        this.time = time;
        place(events);
        this.tops = rowTops();
    }

    /** From the line to the foot of the last row; nothing if there are no events. */
    float height() {
        return labels.isEmpty() ? 0 : tops[tops.length - 1];
    }

    /** From the last event to the first, so that no leader crosses the words of a later event. */
    private void place(List<Block.Event> events) {
        List<Block.Event> fromTheLast = new ArrayList<>(events);
        fromTheLast.sort(Comparator.comparing(Block.Event::day).reversed());
        for (Block.Event event : fromTheLast) {
            int row = 0;
            Label label = label(event, row);
            while (!fits(label)) {
                label = label(event, ++row);
            }
            labels.add(label);
        }
    }

    private Label label(Block.Event event, int row) {
        Setting date = composer.set(none, event.date(), Theme.NOTE, Theme.TIGHT_LEADING, format.room(LABEL_WIDTH));
        Setting words =
                composer.set(none, event.label(), Theme.ROW_HEADER, Theme.TIGHT_LEADING, format.room(LABEL_WIDTH));
        float at = time.at(event.day());
        float width = words.widest() + BETWEEN + date.widest();
        boolean fits = at + BESIDE + width <= time.start() + time.length();
        float start = fits ? at + BESIDE : at - BESIDE - width;
        return new Label(event, at, start, date, words, row);
    }

    /** Whether no words of the same row, and no leader to a lower row, is in the way. Rows without end give way at last. */
    private boolean fits(Label label) {
        for (Label other : labels) {
            boolean sameRow = other.row() == label.row()
                    && label.start() < other.end() + 2 * BESIDE
                    && other.start() < label.end() + 2 * BESIDE;
            boolean underLeader = other.row() > label.row() && label.covers(other.at());
            if (sameRow || underLeader) {
                return false;
            }
        }
        return true;
    }

    /** The distance from the line to the top of each row, and to the foot of the last. */
    private float[] rowTops() {
        int rows = labels.stream().mapToInt(Label::row).max().orElse(0) + 1;
        float[] distances = new float[rows + 1];
        distances[0] = FIRST_ROW;
        for (int row = 0; row < rows; row++) {
            float height = 0;
            for (Label label : labels) {
                height = label.row() == row ? Math.max(height, label.height()) : height;
            }
            distances[row + 1] = distances[row] + height + ROW_GAP;
        }
        return distances;
    }

    /**
     * Draws marks, leaders and words.
     *
     * @param line the height of the line under which the words stand
     * @param mark the height of the mark of an event, on the line or over it
     */
    void draw(Page page, float line, Function<Block.Event, Float> mark) {
        for (Label label : labels) {
            float top = line - tops[label.row()];
            float foot = top - label.height() + 3;
            float at = mark.apply(label.event());
            page.canvas().box(label.at() - LEADER / 2, foot, LEADER, at - foot, Colour.ACCENT);
            page.canvas().box(label.at() - MARK / 2, at - MARK / 2, MARK, MARK, Colour.ACCENT);
            float words = label.words().widest();
            label.words().drawInside(page, label.start(), top, words, Page.Align.START);
            label.date()
                    .drawInside(
                            page,
                            label.start() + words + BETWEEN,
                            top,
                            label.date().widest(),
                            Page.Align.START);
        }
    }
}
