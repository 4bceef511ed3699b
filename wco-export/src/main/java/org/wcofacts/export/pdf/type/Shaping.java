package org.wcofacts.export.pdf.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.look.Brand;

/**
 * The texts of a sheet in their glyphs. A text is shaped once, and broken into lines once for each width, however often it is measured
 * and laid out. For one export, by one thread.
 */
public final class Shaping {

    /** So many characters are kept; then it begins anew, so that the longest sheet takes little memory. */
    private static final int MOST_CHARACTERS = 200_000;

    private record Key(List<Run> runs, Direction direction) {}

    private final Typefaces typefaces;
    private final Map<Key, ShapedText> known = new HashMap<>();
    private int characters;

    public Shaping(Brand brand) {
        this.typefaces = new Typefaces(brand);
    }

    /** Runs in their glyphs, on lines of a direction. */
    ShapedText of(List<Run> runs, Direction direction) {
        ShapedText found = known.get(new Key(runs, direction));
        if (found == null) {
            found = Shaper.shape(runs, direction, typefaces);
            keep(new Key(List.copyOf(runs), direction), found);
        }
        return found;
    }

    private void keep(Key key, ShapedText text) {
        if (characters > MOST_CHARACTERS) {
            known.clear();
            characters = 0;
        }
        known.put(key, text);
        characters += text.length();
    }
}
