package org.wcofacts.export.html;

import java.util.Locale;

/** The colours of a page. Words keep a contrast of at least 4.5:1 to what they stand on, marks that mean something 3:1. */
enum Palette {
    PAPER(0xFFFFFF),
    INK(0x1A222E),
    /** Titles, lines, filled marks. */
    NAVY(0x163660),
    /** Captions, sources, what is not known. */
    QUIET(0x56606E),
    /** The numbers of lists and events. */
    ACCENT(0xB2431A),
    /** Links. */
    BLUE(0x3F6EA3),
    /** Axes and outlines. */
    LINE(0x8793A3),
    /** Separators that carry nothing. */
    RULE(0xC9D1DB),
    /** Spans of time, always with a label as well. */
    TINT(0xEEF2F6);

    private final int rgb;

    Palette(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }

    /** All colours as custom properties of CSS. */
    static String properties() {
        StringBuilder css = new StringBuilder();
        for (Palette colour : values()) {
            css.append(String.format(Locale.ROOT, "--%s:#%06x;", colour.name().toLowerCase(Locale.ROOT), colour.rgb));
        }
        return css.toString();
    }
}
