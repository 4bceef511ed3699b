package org.wcofacts.export.pdf;

import org.wcofacts.export.factsheet.FactSheet;

/** What stands on every page: a footer with title, as-of, notice and page number, and a line over the later pages. */
final class Furniture {

    private static final float PAGE_NUMBER_WIDTH = 110;
    private static final float FOOT = 52;
    private static final float HEAD = 26;

    private final FactSheet sheet;
    private final Composer composer;
    private final PageFormat format;
    private final int pages;

    Furniture(FactSheet sheet, Composer composer, PageFormat format, int pages) {
        this.sheet = sheet;
        this.composer = composer;
        this.format = format;
        this.pages = pages;
    }

    void draw(Page page, int number) {
        composer.at("footer");
        float width = format.textWidth() - PAGE_NUMBER_WIDTH;
        Setting first = set(sheet.title() + " · " + sheet.asOf(), width);
        Setting notice = set(sheet.notice(), format.textWidth());
        Setting count = set(sheet.labels().format("page", number, pages), PAGE_NUMBER_WIDTH);
        page.decoration(format.side(), FOOT, format.textWidth(), 0.5f, Theme.HAIRLINE);
        page.canvas().artifact(TaggedCanvas.Artifact.FOOTER, () -> {
            float y = lines(page, first, FOOT - 4, format.side(), width, Page.Align.START);
            lines(page, notice, y, format.side(), format.textWidth(), Page.Align.START);
            lines(page, count, FOOT - 4, format.side() + width, PAGE_NUMBER_WIDTH, Page.Align.END);
        });
        if (number > 1) {
            page.decoration(0, format.height() - 8, format.width(), 8, Theme.BAND);
            Setting title = set(sheet.title(), format.textWidth());
            page.canvas()
                    .artifact(
                            TaggedCanvas.Artifact.HEADER,
                            () -> lines(
                                    page,
                                    title,
                                    format.height() - HEAD,
                                    format.side(),
                                    format.textWidth(),
                                    Page.Align.START));
        }
    }

    private Setting set(String words, float width) {
        return composer.set(Tag.top("NonStruct"), words, Theme.FURNITURE, 1.35f, width);
    }

    private static float lines(Page page, Setting setting, float top, float x, float width, Page.Align align) {
        for (int i = 0; i < setting.lines().size(); i++) {
            float baseline = top - i * setting.lineHeight() - setting.ascent();
            page.draw(setting.lines().get(i), x, baseline, width, align);
        }
        return top - setting.height();
    }
}
