package org.wcofacts.export.pdf;

import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.LinkTarget;
import org.wcofacts.export.sheet.Block;

/** A line of the contents: the heading of a section at the reading start, its page at the end. */
final class ContentsLine {

    private static final float NUMBER_WIDTH = 16;
    private static final float LEADING = 1.4f;

    private final Composer composer;
    private final PageFormat format;
    private final Tag item;
    private final LinkTarget.Part part;
    private final float numberWidth;
    private final Setting words;

    ContentsLine(Composer composer, PageFormat format, Tag item, Block.Entry entry) {
        this.composer = composer;
        this.format = format;
        this.item = item;
        this.numberWidth = format.room(NUMBER_WIDTH);
        this.part = new LinkTarget.Part(entry.section());
        this.words = composer.link(
                item.child("P"), entry.words(), part, Theme.CELL, LEADING, format.textWidth() - numberWidth);
    }

    Strip strip() {
        return Strip.of(words.height(), (page, top) -> {
            words.draw(page, format.side(), top, format.textWidth() - numberWidth, Page.Align.START);
            String number = Integer.toString(page.pageOf(part));
            Setting shown = composer.set(item.child("P"), number, Theme.CELL, LEADING, numberWidth);
            float x = format.side() + format.textWidth() - numberWidth;
            shown.draw(page, x, top, numberWidth, Page.Align.END);
            page.decoration(format.side(), top - words.height(), format.textWidth(), 0.4f, Colour.RULE);
        });
    }
}
