package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.file.TaggedCanvas;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;

/** Sets what signs mean: each sign with its words, in as few lines as they need. */
final class SignKey {

    private static final float RADIUS = 2.9f;
    private static final float AFTER_SIGN = 10;
    private static final float BETWEEN = 12;

    /** A meaning in its line. */
    private record Entry(Sign sign, Setting words, float x) {}

    private final Composer composer;
    private final PageFormat format;
    private final Tag list;
    private final SignTable table;

    SignKey(Composer composer, PageFormat format, Tag section, SignTable table) {
        this.composer = composer;
        this.format = format;
        this.list = section.list("None");
        this.table = table;
    }

    void strips(List<Strip> strips) {
        List<Entry> line = new ArrayList<>();
        float x = 0;
        float after = format.room(AFTER_SIGN);
        for (SignTable.Meaning meaning : table.meanings()) {
            Setting words = composer.set(
                    list.child("LI").child("LBody"),
                    meaning.words(),
                    Theme.NOTE,
                    format.spacing().tightLeading(),
                    format.textWidth() - after);
            if (!line.isEmpty() && x + after + words.widest() > format.textWidth()) {
                strips.add(strip(line));
                line = new ArrayList<>();
                x = 0;
            }
            line.add(new Entry(meaning.sign(), words, x));
            x += after + words.widest() + format.room(BETWEEN);
        }
        if (!line.isEmpty()) {
            strips.add(strip(line));
        }
        strips.add(Strip.space(format.room(2)).keptWithNext());
    }

    private Strip strip(List<Entry> line) {
        float height = (float)
                line.stream().mapToDouble(entry -> entry.words().height()).max().orElse(0);
        float after = format.room(AFTER_SIGN);
        Strip strip = Strip.of(height, (page, top) -> {
            for (Entry entry : line) {
                float x = format.side() + entry.x();
                float radius = format.room(RADIUS);
                float middle = top - entry.words().lineHeight() / 2;
                page.canvas()
                        .artifact(
                                TaggedCanvas.Artifact.DECORATION,
                                () -> page.canvas().sign(x + radius, middle, radius, entry.sign(), Colour.NAVY));
                entry.words().draw(page, x + after, top, entry.words().widest(), Page.Align.START);
            }
        });
        return strip.keptWithNext();
    }
}
