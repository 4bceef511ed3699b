package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;

/** The band across the top of the first page: title, edition, as-of. */
final class Cover {

    private static final float STRIPE = 4;
    private static final float AFTER = 12;

    private final PageFormat format;
    private final List<Setting> lines;

    Cover(FactSheet sheet, Composer composer, PageFormat format) {
        this.format = format;
        composer.at("cover");
        Tag cover = Tag.top("Sect");
        this.lines = new ArrayList<>();
        lines.add(composer.set(cover.child("H1"), sheet.title(), format.words().title(), 1.2f, format.textWidth()));
        if (sheet.density() == Density.COMPACT) {
            String both = Stream.of(sheet.subtitle(), sheet.asOf())
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(" · "));
            line(composer, cover, both, Theme.AS_OF);
        } else {
            line(composer, cover, sheet.subtitle(), Theme.SUBTITLE);
            line(composer, cover, sheet.asOf(), Theme.AS_OF);
        }
    }

    private void line(Composer composer, Tag cover, String words, TextStyle style) {
        if (!words.isBlank()) {
            lines.add(composer.set(cover.child("P"), words, style, 1.3f, format.textWidth()));
        }
    }

    /** Refuses a title or subtitle that leaves no room on the first page. */
    void requireFitting() {
        if (textTop() < format.bottom()) {
            throw new ExportException("cover: title, subtitle and date must fit on a page");
        }
    }

    /** Where the text of the first page begins. */
    float textTop() {
        return format.height() - height() - STRIPE - AFTER;
    }

    private float height() {
        float text = (float) lines.stream().mapToDouble(Setting::height).sum();
        return format.spacing().cover().top()
                + text
                + format.spacing().cover().gap() * (lines.size() - 1)
                + format.spacing().cover().bottom();
    }

    void draw(Page page) {
        float foot = format.height() - height();
        page.decoration(0, foot, format.width(), height(), Theme.BAND);
        page.decoration(0, foot - STRIPE, format.width(), STRIPE, Theme.STRIPE);
        page.file().bookmark(1, lines.get(0).words(), format.height());
        float y = format.height() - format.spacing().cover().top();
        for (Setting line : lines) {
            line.draw(page, format.side(), y, format.textWidth(), Page.Align.START);
            y -= line.height() + format.spacing().cover().gap();
        }
    }
}
