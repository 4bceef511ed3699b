package org.wcofacts.export.pdf.type;

import org.wcofacts.export.look.Colour;

/**
 * How words look.
 *
 * @param size in points
 * @param rise how far the words stand over the baseline, in points
 */
public record TextStyle(Face face, float size, Colour colour, float rise) {

    private static final float MARK_SIZE = 8.5f;

    public TextStyle(Face face, float size, Colour colour) {
        this(face, size, colour, 0);
    }

    public TextStyle at(float otherSize) {
        return new TextStyle(face, otherSize, colour, rise);
    }

    public TextStyle in(Colour otherColour) {
        return new TextStyle(face, size, otherColour, rise);
    }

    /** The style of the source marks after words of this style: on the line, small and quiet. */
    public TextStyle mark() {
        return new TextStyle(Face.REGULAR, Math.min(size, MARK_SIZE), Colour.QUIET);
    }
}
