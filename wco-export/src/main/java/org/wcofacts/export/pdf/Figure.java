package org.wcofacts.export.pdf;

import java.util.List;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.sheet.Text;

/** A drawing with its caption over it, and with words for readers who do not see it. */
final class Figure {

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;

    Figure(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.section = section;
    }

    /** Adds the caption, unless it is the heading as well, and the drawing, which stands on one page and takes the width of the text. */
    void strips(Text caption, String alternative, float height, Strip.Drawing drawing, List<Strip> strips) {
        if (!composer.isHeading(caption)) {
            Setting words =
                    composer.set(section.child("P"), caption, Theme.CAPTION, Theme.TIGHT_LEADING, format.textWidth());
            words.strips(format.side(), format.textWidth()).forEach(line -> strips.add(line.keptWithNext()));
            strips.add(Strip.space(5).keptWithNext());
        }
        String description = composer.policy().apply(alternative, "figure " + caption.words());
        strips.add(Strip.of(height, (page, top) -> {
            float left = page.canvas().left(format.side(), format.textWidth());
            Tag figure = section.figure(description, left, top - height, format.textWidth(), height);
            page.canvas().tagged(figure, () -> drawing.draw(page, top));
        }));
    }
}
