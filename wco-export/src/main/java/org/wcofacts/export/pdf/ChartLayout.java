package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.factsheet.Block;

/** Lays out a bar chart: labels at the reading start, bars to scale, the number behind each bar. */
final class ChartLayout {

    private static final float LABEL_SHARE = 0.38f;
    private static final float GAP = 10;
    private static final float BEFORE_NUMBER = 5;
    private static final float BAR_HEIGHT = 11;
    private static final float ROW_GAP = 7;

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;

    ChartLayout(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.section = section;
    }

    void strips(Block.BarChart chart, List<Strip> strips) {
        Setting caption = composer.set(
                section.child("P"), chart.caption(), Theme.CAPTION, Theme.TIGHT_LEADING, format.textWidth());
        caption.strips(format.side(), format.textWidth()).forEach(line -> strips.add(line.keptWithNext()));
        strips.add(Strip.space(5).keptWithNext());
        strips.add(figure(chart));
    }

    private Strip figure(Block.BarChart chart) {
        String alternative = composer.policy()
                .apply(chart.alternative(), "chart " + chart.caption().words());
        List<Setting> labels = new ArrayList<>();
        List<Setting> numbers = new ArrayList<>();
        Tag none = Tag.top("NonStruct");
        for (Block.Bar bar : chart.bars()) {
            labels.add(composer.set(none, bar.label(), Theme.CELL, Theme.TIGHT_LEADING, labelWidth()));
            String number = Integer.toString(bar.value());
            numbers.add(composer.set(none, number, Theme.ROW_HEADER, Theme.TIGHT_LEADING, format.textWidth()));
        }
        float height =
                (float) labels.stream().mapToDouble(ChartLayout::rowHeight).sum();
        return Strip.of(height, (page, top) -> {
            Tag figure = section.figure(
                    alternative,
                    page.canvas().left(format.side(), format.textWidth()),
                    top - height,
                    format.textWidth(),
                    height);
            page.canvas().tagged(figure, () -> draw(page, chart, labels, numbers, top));
        });
    }

    private void draw(Page page, Block.BarChart chart, List<Setting> labels, List<Setting> numbers, float top) {
        int greatest = Math.max(
                1, chart.bars().stream().mapToInt(Block.Bar::value).max().orElse(1));
        float start = format.side() + labelWidth() + GAP;
        float numberWidth = (float) numbers.stream()
                .mapToDouble(number -> number.lines().get(0).width())
                .max()
                .orElse(0);
        float longest = format.textWidth() - labelWidth() - GAP - BEFORE_NUMBER - numberWidth;
        float y = top;
        for (int i = 0; i < labels.size(); i++) {
            Setting label = labels.get(i);
            float middle = y - rowHeight(label) / 2;
            lines(page, label, format.side(), middle, labelWidth(), Page.Align.END);
            float length = longest * chart.bars().get(i).value() / greatest;
            page.canvas().box(start, middle - BAR_HEIGHT / 2, length, BAR_HEIGHT, Theme.BAR);
            lines(page, numbers.get(i), start + length + BEFORE_NUMBER, middle, numberWidth, Page.Align.START);
            y -= rowHeight(label);
        }
        page.canvas().box(start - 1, y, 1, top - y, Theme.MUTED);
    }

    private static void lines(Page page, Setting setting, float x, float middle, float width, Page.Align align) {
        float top = middle + setting.height() / 2;
        for (int i = 0; i < setting.lines().size(); i++) {
            float baseline = top - i * setting.lineHeight() - setting.ascent();
            page.draw(setting.lines().get(i), x, baseline, width, align);
        }
    }

    private static float rowHeight(Setting label) {
        return Math.max(BAR_HEIGHT, label.height()) + ROW_GAP;
    }

    private float labelWidth() {
        return format.textWidth() * LABEL_SHARE;
    }
}
