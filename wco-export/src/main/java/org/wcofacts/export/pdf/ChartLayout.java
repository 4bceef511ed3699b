package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.sheet.Block;

/** Lays out a bar chart: labels at the reading start, bars to scale, the number behind each bar. */
final class ChartLayout {

    private static final float LABEL_SHARE = 0.5f;
    private static final float GAP = 10;
    private static final float BEFORE_NUMBER = 5;
    private static final float BAR_HEIGHT = 11;
    private static final float ROW_GAP = 7;

    /**
     * A bar with its words.
     *
     * @param share the length of the bar as a share of the longest
     */
    private record Row(Setting label, Setting number, float share) {
        float height(PageFormat format) {
            return Math.max(format.room(BAR_HEIGHT), label.height()) + format.room(ROW_GAP);
        }
    }

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;

    ChartLayout(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.section = section;
    }

    void strips(Block.BarChart chart, List<Strip> strips) {
        List<Row> rows = rows(chart);
        float height =
                (float) rows.stream().mapToDouble(row -> row.height(format)).sum();
        new Figure(composer, format, section)
                .strips(chart.caption(), chart.alternative(), height, (page, top) -> draw(page, rows, top), strips);
    }

    private List<Row> rows(Block.BarChart chart) {
        int greatest = Math.max(
                1, chart.bars().stream().mapToInt(Block.Bar::value).max().orElse(1));
        Tag none = Tag.top("NonStruct");
        List<Row> rows = new ArrayList<>();
        for (Block.Bar bar : chart.bars()) {
            String number = composer.number(bar.value());
            rows.add(new Row(
                    composer.set(none, bar.label(), Theme.CELL, Theme.TIGHT_LEADING, format.textWidth() * LABEL_SHARE),
                    composer.set(none, number, Theme.ROW_HEADER, Theme.TIGHT_LEADING, format.textWidth()),
                    (float) bar.value() / greatest));
        }
        return rows;
    }

    private void draw(Page page, List<Row> rows, float top) {
        float labels = (float)
                rows.stream().mapToDouble(row -> row.label().widest()).max().orElse(0);
        float numbers = (float)
                rows.stream().mapToDouble(row -> row.number().widest()).max().orElse(0);
        float axis = format.side() + labels + GAP;
        float longest = format.textWidth() - labels - GAP - BEFORE_NUMBER - numbers;
        float bar = format.room(BAR_HEIGHT);
        float y = top;
        for (Row row : rows) {
            float middle = y - row.height(format) / 2;
            float length = longest * row.share();
            row.label().drawInside(page, format.side(), middle + row.label().height() / 2, labels, Page.Align.END);
            page.canvas().box(axis, middle - bar / 2, length, bar, Colour.NAVY);
            float numberTop = middle + row.number().height() / 2;
            row.number().drawInside(page, axis + length + BEFORE_NUMBER, numberTop, numbers, Page.Align.START);
            y -= row.height(format);
        }
        page.canvas().box(axis - 1, y, 1, top - y, Colour.QUIET);
    }
}
