package org.wcofacts.export.look;

import java.util.List;
import java.util.Locale;

/**
 * The colours of sheets. Words keep a contrast of at least 4.5:1 to what they stand on, marks that mean something 3:1.
 * Accent, blue and quiet are alike in grey: nothing is told apart by them alone.
 */
public enum Colour {
    PAPER(0xFFFFFF),
    /** Running text. */
    INK(0x1A222E),
    /** Titles, grounds of headers, filled marks. */
    NAVY(0x163660),
    /** Captions, sources, what is not known. */
    QUIET(0x56606E),
    /** The numbers of lists, and what is to be seen first. */
    ACCENT(0xB2431A),
    /** Links, and marks beside navy ones. */
    BLUE(0x3F6EA3),
    /** Third lines and the outlines of marks; never words. */
    MID(0x6F8299),
    /** Axes and outlines. */
    LINE(0x8793A3),
    /** Separators that carry nothing, and quiet words on navy. */
    RULE(0xC9D1DB),
    /** Grounds of rows, and spans of time, which always have a label as well. */
    TINT(0xEEF2F6);

    /** Series of bars in their order: beside each other they differ in lightness too. More have no colours. */
    public static final List<Colour> SERIES = List.of(NAVY, BLUE, LINE);

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, as {@code 0xRRGGBB}. */
    public int rgb() {
        return rgb;
    }

    /** Six hexadecimal digits, in upper case. */
    public String hex() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }
}
