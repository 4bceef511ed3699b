package org.wcofacts.export.xlsx;

import java.util.List;

/** The colours of a workbook, as red, green, blue. Words keep a contrast of at least 4.5:1 to what they stand on. */
final class Palette {

    static final int INK = 0x22303F;
    static final int NAVY = 0x1F3A5F;
    static final int ACCENT = 0x9A4A16;
    static final int LINK = 0x1B5E9E;
    static final int QUIET = 0x56616E;
    static final int PAPER = 0xFFFFFF;
    static final int STRIPE = 0xF2F5F9;
    static final int LINE = 0xC8D1DC;
    static final int BAR = 0x2F6098;

    /** The colours of series of bars, each 3:1 to the paper; beside each other they differ in lightness too. */
    static final List<Integer> SERIES = List.of(BAR, 0xC2703A, 0x16283F);

    private Palette() {}
}
