package org.wcofacts.export.pdf;

import java.time.LocalDate;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.sheet.Block;

/** Lays out a step chart: time runs from the reading start, the number is read at lines across. */
final class StepChartLayout {

    private static final float HEIGHT = 190;
    private static final float HEAD = 24;
    private static final float FOOT = 18;
    private static final float SCALE_WIDTH = 30;
    private static final float END_WIDTH = 30;
    private static final float YEAR_WIDTH = 40;
    private static final float LINE = 1.8f;
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
        this.height = format.room(HEIGHT);
        this.scaleWidth = format.room(SCALE_WIDTH);
        this.endWidth = format.room(END_WIDTH);
        this.noteHeight = format.print().style(Theme.NOTE).size() * Theme.TIGHT_LEADING;
    }

    void strips(Block.StepChart chart, List<Strip> strips) {
        new Figure(composer, format, section)
                .strips(chart.caption(), chart.alternative(), height, (page, top) -> draw(page, chart, top), strips);
    }

    private void draw(Page page, Block.StepChart chart, float top) {
        float start = format.side() + scaleWidth;
        TimeAxis time = new TimeAxis(
                chart.from(),
                chart.until(),
                start,
                format.textWidth() - scaleWidth - endWidth,
                format.room(YEAR_WIDTH));
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
        words(page, chart.unit(), Theme.NOTE, format.side(), top, format.textWidth(), Page.Align.START);
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
            page.canvas()
                    .box(x - LINE / 2, Math.min(y, level) - LINE / 2, LINE, Math.abs(level - y) + LINE, Colour.NAVY);
            page.canvas().box(x - LINE / 2, level - LINE / 2, next - x + LINE, LINE, Colour.NAVY);
            y = level;
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

    private void words(Page page, String words, TextStyle style, float x, float top, float width, Page.Align align) {
        composer.set(none, words, style, Theme.TIGHT_LEADING, width).drawInside(page, x, top, width, align);
    }
}
