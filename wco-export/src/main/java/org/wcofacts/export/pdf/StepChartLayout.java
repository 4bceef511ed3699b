package org.wcofacts.export.pdf;

import java.time.LocalDate;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.sheet.Block;

/**
 * Lays out a step chart: time runs from the reading start, the number is read at lines across; where it is not complete, the line is
 * dashed. Events are marked on the line, their words stand under the years.
 */
final class StepChartLayout {

    private static final float HEIGHT = 180;
    private static final float CLOSE_HEIGHT = 104;
    private static final float HEAD = 24;
    private static final float FOOT = 18;
    private static final float SCALE_WIDTH = 30;
    private static final float END_WIDTH = 30;
    private static final float YEAR_WIDTH = 40;
    private static final float LINE = 1.8f;
    private static final float UNSURE_LINE = 1.1f;
    private static final float DASH = 3;
    private static final float GAP = 2;
    private static final int MOST_LINES = 5;
    private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;
    private final Tag none = Tag.top("NonStruct");
    private final float height;
    private final float scaleWidth;
    private final float endWidth;
    private final float noteHeight;

    StepChartLayout(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.section = section;
        this.height = format.room(format.spacing().close() ? CLOSE_HEIGHT : HEIGHT);
        this.scaleWidth = format.room(SCALE_WIDTH);
        this.endWidth = format.room(END_WIDTH);
        this.noteHeight = format.print().style(Theme.NOTE).size() * Theme.TIGHT_LEADING;
    }

    void strips(Block.StepChart chart, List<Strip> strips) {
        TimeAxis time = new TimeAxis(
                chart.from(),
                chart.until(),
                format.side() + scaleWidth,
                format.textWidth() - scaleWidth - endWidth,
                format.room(YEAR_WIDTH));
        EventLabels labels = new EventLabels(composer, format, chart.events(), time);
        new Figure(composer, format, section)
                .strips(
                        chart.caption(),
                        chart.alternative(),
                        height + labels.height(),
                        (page, top) -> draw(page, chart, time, labels, top),
                        strips);
    }

    private void draw(Page page, Block.StepChart chart, TimeAxis time, EventLabels labels, float top) {
        float foot = top - height + format.room(FOOT);
        float room = height - format.room(HEAD + FOOT);
        int greatest = Math.max(
                1, chart.steps().stream().mapToInt(Block.Step::value).max().orElse(1));
        int step = step(greatest);
        float unit = room / ((greatest + step - 1) / step * step);
        chart.shades().forEach(shade -> shade(page, time, shade, foot, room));
        scale(page, time, step, greatest, foot, unit);
        years(page, time, foot);
        line(page, chart, time, foot, unit);
        labels.draw(page, top - height, event -> foot + value(chart, event.day()) * unit);
        words(page, chart.unit(), Theme.NOTE, format.side(), top, format.textWidth(), Page.Align.START);
    }

    /** The number on a day. */
    private static int value(Block.StepChart chart, LocalDate day) {
        int value = 0;
        for (Block.Step step : chart.steps()) {
            value = step.day().isAfter(day) ? value : step.value();
        }
        return value;
    }

    private static int step(int greatest) {
        for (int step : ROUND) {
            if (greatest / step < MOST_LINES) {
                return step;
            }
        }
        return (greatest / MOST_LINES / 1000 + 1) * 1000;
    }

    private void shade(Page page, TimeAxis time, Block.Shade shade, float foot, float room) {
        float from = time.at(shade.from());
        float width = time.at(shade.until()) - from;
        page.canvas().box(from, foot, width, room, Colour.TINT);
        words(page, shade.label(), Theme.NOTE, from + 6, foot + room - 3, width - 12, Page.Align.START);
    }

    private void scale(Page page, TimeAxis time, int step, int greatest, float foot, float unit) {
        for (int value = 0; value < greatest + step; value += step) {
            float y = foot + value * unit;
            page.canvas()
                    .box(
                            time.start(),
                            y,
                            time.length(),
                            value == 0 ? 0.9f : 0.4f,
                            value == 0 ? Colour.QUIET : Colour.RULE);
            words(
                    page,
                    Integer.toString(value),
                    Theme.NOTE,
                    format.side(),
                    y + noteHeight / 2,
                    scaleWidth - 6,
                    Page.Align.END);
        }
    }

    private void years(Page page, TimeAxis time, float foot) {
        for (LocalDate year : time.ticks()) {
            float x = time.at(year);
            page.canvas().box(x - 0.3f, foot - 4, 0.6f, 4, Colour.QUIET);
            words(
                    page,
                    Integer.toString(year.getYear()),
                    Theme.NOTE,
                    x - format.room(YEAR_WIDTH) / 2,
                    foot - 5,
                    format.room(YEAR_WIDTH),
                    Page.Align.CENTRE);
        }
    }

    private void line(Page page, Block.StepChart chart, TimeAxis time, float foot, float unit) {
        float y = foot;
        for (int i = 0; i < chart.steps().size(); i++) {
            Block.Step step = chart.steps().get(i);
            boolean last = i == chart.steps().size() - 1;
            float x = time.at(step.day());
            float next = last
                    ? time.start() + time.length()
                    : time.at(chart.steps().get(i + 1).day());
            float level = foot + step.value() * unit;
            float thickness = isSure(chart, step.day()) ? LINE : UNSURE_LINE;
            if (i > 0) {
                page.canvas()
                        .box(
                                x - thickness / 2,
                                Math.min(y, level) - thickness / 2,
                                thickness,
                                Math.abs(level - y) + thickness,
                                Colour.NAVY);
            }
            level(page, chart, time, step.day(), x, next, level);
            y = level;
        }
        if (chart.steps().size() > 1) {
            first(page, chart, time, foot, unit);
        }
        int latest = chart.steps().get(chart.steps().size() - 1).value();
        float end = time.start() + time.length() + 5;
        words(
                page,
                Integer.toString(latest),
                Theme.ROW_HEADER,
                end,
                y + noteHeight * 0.6f,
                endWidth - 5,
                Page.Align.START);
    }

    /** Both ends carry their number, so that a line that runs from right to left cannot be read as a fall. */
    private void first(Page page, Block.StepChart chart, TimeAxis time, float foot, float unit) {
        Block.Step first = chart.steps().get(0);
        float over = foot + first.value() * unit + noteHeight + LINE;
        words(
                page,
                Integer.toString(first.value()),
                Theme.ROW_HEADER,
                time.at(first.day()) + 4,
                over,
                endWidth,
                Page.Align.START);
    }

    /** A level from one step to the next, dashed as far as it is not sure. */
    private static void level(
            Page page, Block.StepChart chart, TimeAxis time, LocalDate day, float from, float until, float y) {
        float sure = isSure(chart, day)
                ? from
                : (float) chart.shades().stream()
                        .filter(shade -> !day.isBefore(shade.from()) && day.isBefore(shade.until()))
                        .mapToDouble(shade -> Math.min(until, time.at(shade.until())))
                        .max()
                        .orElse(until);
        for (float x = from; x < sure; x += DASH + GAP) {
            page.canvas().box(x, y - UNSURE_LINE / 2, Math.min(DASH, sure - x), UNSURE_LINE, Colour.NAVY);
        }
        if (sure < until) {
            page.canvas().box(sure - LINE / 2, y - LINE / 2, until - sure + LINE, LINE, Colour.NAVY);
        }
    }

    private static boolean isSure(Block.StepChart chart, LocalDate day) {
        return chart.shades().stream().noneMatch(shade -> !day.isBefore(shade.from()) && day.isBefore(shade.until()));
    }

    private void words(Page page, String words, TextStyle style, float x, float top, float width, Page.Align align) {
        composer.set(none, words, style, Theme.TIGHT_LEADING, width).drawInside(page, x, top, width, align);
    }
}
