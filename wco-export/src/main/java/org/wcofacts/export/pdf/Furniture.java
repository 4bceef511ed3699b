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
    private final Setting title;
    private final Setting titleAndDate;
    private final Setting notice;

    Furniture(FactSheet sheet, Composer composer, PageFormat format, int pages) {
        this.sheet = sheet;
        this.composer = composer;
        this.format = format;
        this.pages = pages;
        composer.at("header and footer");
        this.title = set(sheet.title(), format.textWidth());
        this.titleAndDate = set(sheet.title() + " · " + sheet.asOf(), format.textWidth() - PAGE_NUMBER_WIDTH);
        this.notice = set(sheet.notice(), format.textWidth());
    }

    void draw(Page page, int number) {
        footer(page, set(sheet.labels().format("page", number, pages), PAGE_NUMBER_WIDTH));
        if (number > 1) {
            header(page);
        }
    }

    private void footer(Page page, Setting count) {
        float top = FOOT - 4;
        float width = format.textWidth() - PAGE_NUMBER_WIDTH;
        page.decoration(format.side(), FOOT, format.textWidth(), 0.5f, Theme.HAIRLINE);
        page.canvas().artifact(TaggedCanvas.Artifact.FOOTER, () -> {
            titleAndDate.drawInside(page, format.side(), top, width, Page.Align.START);
            count.drawInside(page, format.side() + width, top, PAGE_NUMBER_WIDTH, Page.Align.END);
            float below = top - titleAndDate.height();
            notice.drawInside(page, format.side(), below, format.textWidth(), Page.Align.START);
        });
    }

    private void header(Page page) {
        float top = format.height() - HEAD;
        page.decoration(0, format.height() - 8, format.width(), 8, Theme.BAND);
        page.canvas()
                .artifact(
                        TaggedCanvas.Artifact.HEADER,
                        () -> title.drawInside(page, format.side(), top, format.textWidth(), Page.Align.START));
    }

    private Setting set(String words, float width) {
        return composer.set(Tag.top("NonStruct"), words, Theme.FURNITURE, 1.35f, width);
    }
}
