package org.wcofacts.export.draw;

import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Weight;

/** The colours of lines and marks by what they mean. */
final class Ink {

    private Ink() {}

    static Colour of(Weight weight) {
        return switch (weight) {
            case SUBJECT -> Colour.ACCENT;
            case PLAIN -> Colour.NAVY;
            case QUIET -> Colour.MID;
        };
    }
}
