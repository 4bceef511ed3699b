package org.wcofacts.export.pdf;

import java.util.stream.Stream;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.file.TaggedCanvas;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Text;

/**
 * What stands on every page: a footer with title and day, notice and page number, and a rule with the title over the later pages.
 * Where the three do not fit on one line, a short title is taken; where that is not enough, the notice has a line of its own.
 */
final class Furniture {

    private static final float EDGE = 24;
    private static final float UNDER_RULE = 5;
    private static final float BETWEEN = 8;
    private static final float UNDER_HEAD = 9;
    private static final String PAGES = "000";

    private final FactSheet sheet;
    private final Composer composer;
    private final PageFormat format;
    private final float numberWidth;
    private final boolean oneLine;
    private final Setting title;
    private final Setting titleAndDate;
    private final Setting notice;

    Furniture(FactSheet sheet, Composer composer, PageFormat format) {
        this.sheet = sheet;
        this.composer = composer;
        this.format = format;
        composer.at("header and footer");
        this.numberWidth = width(sheet.labels().format("page", PAGES, PAGES)) + 2;
        float room = format.textWidth() - numberWidth - format.room(BETWEEN) * 2 - width(sheet.footLine());
        String both = sheet.title() + " · " + sheet.asOf();
        String first = Stream.of(both, sheet.shortTitle())
                .filter(words -> width(words) <= room)
                .findFirst()
                .orElse(sheet.shortTitle());
        this.oneLine = width(first) <= room;
        this.title = set(sheet.title(), format.textWidth());
        float line = format.textWidth() - numberWidth;
        this.titleAndDate =
                set(oneLine ? first : width(both) <= line ? both : sheet.shortTitle(), oneLine ? room : line);
        this.notice = set(sheet.footLine(), oneLine ? width(sheet.footLine()) + 2 : format.textWidth());
    }

    private float width(String words) {
        return composer.extent(Text.of(words), Theme.FURNITURE).most();
    }

    /** Refuses a title or a notice that would leave no room on the pages, on each of which it stands. */
    void requireFitting() {
        float room = format.height() / 2;
        if (headerHeight() + footerHeight() > room) {
            boolean ofNotice = notice.height() > 2 * title.height();
            String words = ofNotice ? sheet.footLine() : sheet.title();
            throw new ExportException("sheet, " + (ofNotice ? "notice" : "title") + ": " + words.length()
                    + " characters on every page; header and footer must leave half of a page");
        }
    }

    /** From the upper edge of the page to the foot of the header. */
    float headerHeight() {
        return EDGE + format.room(UNDER_HEAD) + title.height();
    }

    /** From the lower edge of the page to the rule over the footer. */
    float footerHeight() {
        float lines = oneLine ? notice.height() : notice.height() + titleAndDate.height();
        return EDGE + lines + UNDER_RULE;
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
            if (oneLine) {
                float from = titleAndDate.widest() + format.room(BETWEEN);
                notice.drawInside(page, format.side() + from, top, width - from, Page.Align.CENTRE);
            } else {
                notice.drawInside(
                        page, format.side(), top - titleAndDate.height(), format.textWidth(), Page.Align.START);
            }
        });
    }

    private void header(Page page) {
        float rule = format.height() - EDGE;
        Cover.head(page, format, rule);
        float top = rule - format.room(UNDER_HEAD);
        page.canvas()
                .artifact(
                        TaggedCanvas.Artifact.HEADER,
                        () -> title.drawInside(page, format.side(), top, format.textWidth(), Page.Align.START));
    }

    private Setting set(String words, float width) {
        return composer.set(Tag.top("NonStruct"), words, Theme.FURNITURE, 1.35f, width);
    }
}
