package org.wcofacts.export.pdf.type;

/**
 * The widths between which a text can be set, in points.
 *
 * @param least the width of its longest word
 * @param most its width on one line
 */
public record Extent(float least, float most) {

    static final Extent NONE = new Extent(0, 0);

    public Extent or(Extent other) {
        return new Extent(Math.max(least, other.least), Math.max(most, other.most));
    }
}
