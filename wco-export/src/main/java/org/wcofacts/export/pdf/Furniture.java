package org.wcofacts.export.pdf;

import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.file.TaggedCanvas;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.FactSheet;

/** What stands on every page: a footer with title, as-of, notice and page number, and a line over the later pages. */
final class Furniture {

    private static final float PAGE_NUMBER_WIDTH = 110;
    private static final float EDGE = 24;
    private static final float UNDER_RULE = 4;
    private static final float BAND = 8;

    private final FactSheet sheet;
    private final Composer composer;
    private final PageFormat format;
    private final float numberWidth;
    private final Setting title;
    private final Setting titleAndDate;
    private final Setting notice;

    Furniture(FactSheet sheet, Composer composer, PageFormat format) {
        this.sheet = sheet;
        this.composer = composer;
        this.format = format;
        this.numberWidth = format.room(PAGE_NUMBER_WIDTH);
        composer.at("header and footer");
        this.title = set(sheet.title(), format.textWidth());
        this.titleAndDate = set(sheet.title() + " · " + sheet.asOf(), format.textWidth() - numberWidth);
        this.notice = set(sheet.notice(), format.textWidth());
    }

    /** Refuses a title or a notice that would leave no room on the pages, on each of which it stands. */
    void requireFitting() {
        float room = format.height() / 2;
        if (headerHeight() + footerHeight() > room) {
            boolean ofNotice = notice.height() > 2 * title.height();
            String words = ofNotice ? sheet.notice() : sheet.title();
            throw new ExportException("sheet, " + (ofNotice ? "notice" : "title") + ": " + words.length()
                    + " characters on every page; header and footer must leave half of a page");
        }
    }

    /** From the upper edge of the page to the foot of the header. */
    float headerHeight() {
        return EDGE + 2 + title.height();
    }

    /** From the lower edge of the page to the rule over the footer. */
    float footerHeight() {
        return EDGE + notice.height() + titleAndDate.height() + UNDER_RULE;
    }

    void draw(Page page, int number, int pages) {
        footer(page, set(sheet.labels().format("page", number, pages), numberWidth));
        if (number > 1) {
            header(page);
        }
    }

    private void footer(Page page, Setting count) {
        float rule = footerHeight();
        float top = rule - UNDER_RULE;
        float width = format.textWidth() - numberWidth;
        page.decoration(format.side(), rule, format.textWidth(), 0.5f, Colour.RULE);
        page.canvas().artifact(TaggedCanvas.Artifact.FOOTER, () -> {
            titleAndDate.drawInside(page, format.side(), top, width, Page.Align.START);
            count.drawInside(page, format.side() + width, top, numberWidth, Page.Align.END);
            float below = top - titleAndDate.height();
            notice.drawInside(page, format.side(), below, format.textWidth(), Page.Align.START);
        });
    }

    private void header(Page page) {
        float top = format.height() - EDGE - 2;
        page.decoration(0, format.height() - BAND, format.width(), BAND, Theme.BAND);
        page.canvas()
                .artifact(
                        TaggedCanvas.Artifact.HEADER,
                        () -> title.drawInside(page, format.side(), top, format.textWidth(), Page.Align.START));
    }

    private Setting set(String words, float width) {
        return composer.set(Tag.top("NonStruct"), words, Theme.FURNITURE, 1.35f, width);
    }
}
