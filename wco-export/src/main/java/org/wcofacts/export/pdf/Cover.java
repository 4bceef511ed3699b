package org.wcofacts.export.pdf;

import java.util.List;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.report.ExportException;

/** The band across the top of the first page: title, edition, as-of. */
final class Cover {

    private static final float TOP = 46;
    private static final float BOTTOM = 26;
    private static final float GAP = 8;
    private static final float STRIPE = 4;
    private static final float AFTER = 12;

    private final PageFormat format;
    private final List<Setting> lines;

    Cover(FactSheet sheet, Composer composer, PageFormat format) {
        this.format = format;
        composer.at("cover");
        Tag cover = Tag.top("Sect");
        this.lines = List.of(
                composer.set(cover.child("H1"), sheet.title(), Theme.TITLE, 1.2f, format.textWidth()),
                composer.set(cover.child("P"), sheet.subtitle(), Theme.SUBTITLE, 1.3f, format.textWidth()),
                composer.set(cover.child("P"), sheet.asOf(), Theme.AS_OF, 1.3f, format.textWidth()));
    }

    /** Refuses a title or subtitle that leaves no room on the first page. */
    void requireFitting() {
        if (textTop() < format.bottom()) {
            throw new ExportException("cover: title, subtitle and date are taller than a page");
        }
    }

    /** Where the text of the first page begins. */
    float textTop() {
        return format.height() - height() - STRIPE - AFTER;
    }

    private float height() {
        float text = (float) lines.stream().mapToDouble(Setting::height).sum();
        return TOP + text + GAP * (lines.size() - 1) + BOTTOM;
    }

    void draw(Page page) {
        float foot = format.height() - height();
        page.decoration(0, foot, format.width(), height(), Theme.BAND);
        page.decoration(0, foot - STRIPE, format.width(), STRIPE, Theme.STRIPE);
        page.file().bookmark(1, lines.get(0).words(), format.height());
        float y = format.height() - TOP;
        for (Setting line : lines) {
            line.draw(page, format.side(), y, format.textWidth(), Page.Align.START);
            y -= line.height() + GAP;
        }
    }
}
