package org.wcofacts.export.pdf.type;

/**
 * The widths between which a text can be set, in points.
 *
 * @param least the width of its longest word
 * @param whole the width of its longest word or date
 * @param most its width on one line
 */
public record Extent(float least, float whole, float most) {

    public static final Extent NONE = new Extent(0, 0, 0);

    public Extent or(Extent other) {
        return new Extent(Math.max(least, other.least), Math.max(whole, other.whole), Math.max(most, other.most));
    }

    /** All of them wider. */
    public Extent and(float more) {
        return new Extent(least + more, whole + more, most + more);
    }

    /** For a text that is set on more lines rather than wider than this, if its words and dates let it. */
    public Extent atMost(float width) {
        return new Extent(least, whole, Math.max(whole, Math.min(most, width)));
    }

    /** For a text whose dates are not parted. */
    public Extent withWholeDates() {
        return new Extent(whole, whole, most);
    }
}
