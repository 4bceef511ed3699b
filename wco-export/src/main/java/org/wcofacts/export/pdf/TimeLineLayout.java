package org.wcofacts.export.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.sheet.Block;

/** Lays out events along a line of time: a mark for each, its words under the line, a leader between them. */
final class TimeLineLayout {

    private static final float AXIS = 22;
    private static final float YEAR_WIDTH = 40;
    private static final float MARK = 7;
    private static final float FIRST_ROW = 10;
    private static final float ROW_GAP = 5;
    private static final float LABEL_WIDTH = 130;
    private static final float BESIDE = 4;

    /** An event with its words, in a row under the line. */
    private record Label(float event, float start, Setting date, Setting words, int row) {
        float end() {
            return start + width();
        }

        float width() {
            return Math.max(date.widest(), words.widest());
        }

        float height() {
            return date.height() + words.height();
        }

        boolean covers(float x) {
            return x > start - BESIDE && x < end() + BESIDE;
        }
    }

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;
    private final Tag none = Tag.top("NonStruct");
    private final float yearWidth;

    TimeLineLayout(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.section = section;
        this.yearWidth = format.room(YEAR_WIDTH);
    }

    void strips(Block.TimeLine line, List<Strip> strips) {
        TimeAxis time = new TimeAxis(line.from(), line.until(), format.side(), format.textWidth(), yearWidth);
        List<Label> labels = labels(line, time);
        float[] tops = rowTops(labels);
        float height = format.room(AXIS) + tops[tops.length - 1];
        new Figure(composer, format, section)
                .strips(
                        line.caption(),
                        line.alternative(),
                        height,
                        (page, top) -> draw(page, time, labels, tops, top),
                        strips);
    }

    /** From the last event to the first, so that no leader crosses the words of a later event. */
    private List<Label> labels(Block.TimeLine line, TimeAxis time) {
        List<Block.Event> events = new ArrayList<>(line.events());
        events.sort(Comparator.comparing(Block.Event::day).reversed());
        List<Label> placed = new ArrayList<>();
        for (Block.Event event : events) {
            int row = 0;
            Label label = label(event, time, row);
            while (!fits(label, placed)) {
                label = label(event, time, ++row);
            }
            placed.add(label);
        }
        return placed;
    }

    private Label label(Block.Event event, TimeAxis time, int row) {
        Setting date = composer.set(none, event.date(), Theme.NOTE, Theme.TIGHT_LEADING, format.room(LABEL_WIDTH));
        Setting words =
                composer.set(none, event.label(), Theme.ROW_HEADER, Theme.TIGHT_LEADING, format.room(LABEL_WIDTH));
        float at = time.at(event.day());
        float width = Math.max(date.widest(), words.widest());
        boolean fits = at + BESIDE + width <= time.start() + time.length();
        float start = fits ? at + BESIDE : at - BESIDE - width;
        return new Label(at, start, date, words, row);
    }

    /** Whether no words of the same row, and no leader to a lower row, is in the way. Rows without end give way at last. */
    private static boolean fits(Label label, List<Label> placed) {
        for (Label other : placed) {
            boolean sameRow = other.row() == label.row()
                    && label.start() < other.end() + 2 * BESIDE
                    && other.start() < label.end() + 2 * BESIDE;
            boolean underLeader = other.row() > label.row() && label.covers(other.event());
            if (sameRow || underLeader) {
                return false;
            }
        }
        return true;
    }

    /** The distance from the line to the top of each row, and to the foot of the last. */
    private static float[] rowTops(List<Label> labels) {
        int rows = labels.stream().mapToInt(Label::row).max().orElse(0) + 1;
        float[] tops = new float[rows + 1];
        tops[0] = FIRST_ROW;
        for (int row = 0; row < rows; row++) {
            float height = 0;
            for (Label label : labels) {
                height = label.row() == row ? Math.max(height, label.height()) : height;
            }
            tops[row + 1] = tops[row] + height + ROW_GAP;
        }
        return tops;
    }

    private void draw(Page page, TimeAxis time, List<Label> labels, float[] tops, float top) {
        float axis = top - format.room(AXIS);
        page.canvas().box(time.start(), axis - 0.6f, time.length(), 1.2f, Colour.QUIET);
        for (LocalDate year : time.ticks()) {
            float x = time.at(year);
            page.canvas().box(x - 0.3f, axis, 0.6f, 4, Colour.QUIET);
            Setting number =
                    composer.set(none, Integer.toString(year.getYear()), Theme.NOTE, Theme.TIGHT_LEADING, yearWidth);
            float width = number.widest();
            float start = Math.max(time.start(), Math.min(x - width / 2, time.start() + time.length() - width));
            number.drawInside(page, start, axis + format.room(16), width, Page.Align.START);
        }
        for (Label label : labels) {
            float labelTop = axis - tops[label.row()];
            float foot = labelTop - label.height() + 3;
            page.canvas().box(label.event() - 0.4f, foot, 0.8f, axis - foot, Colour.NAVY);
            page.canvas().box(label.event() - MARK / 2, axis - MARK / 2, MARK, MARK, Colour.NAVY);
            label.date().drawInside(page, label.start(), labelTop, label.width(), Page.Align.START);
            label.words()
                    .drawInside(page, label.start(), labelTop - label.date().height(), label.width(), Page.Align.START);
        }
    }
}
