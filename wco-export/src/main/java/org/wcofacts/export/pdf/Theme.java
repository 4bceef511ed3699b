package org.wcofacts.export.pdf;

import org.wcofacts.export.pdf.type.Face;
import org.wcofacts.export.pdf.type.TextStyle;

/** The look of a sheet: few colours (as 0xRRGGBB), few sizes (in points). */
final class Theme {

    static final int PAPER = 0xFFFFFF;
    static final int INK = 0x1F2430;
    static final int MUTED = 0x535C6B;
    static final int NAVY = 0x14315C;
    static final int ACCENT = 0xA8481F;
    static final int LINK = 0x0B4F93;
    static final int BAR = 0x2F6098;
    static final int PANEL = 0xF1F4F9;
    static final int HAIRLINE = 0xC5CCD8;
    static final int BAND = NAVY;
    static final int ON_BAND = 0xFFFFFF;
    static final int QUIET_ON_BAND = 0xD3DDEB;
    static final int STRIPE = 0xE0A23B;

    static final TextStyle TITLE = new TextStyle(Face.SEMIBOLD, 26, ON_BAND);
    static final TextStyle SUBTITLE = new TextStyle(Face.REGULAR, 12, ON_BAND);
    static final TextStyle AS_OF = new TextStyle(Face.SEMIBOLD, 9.5f, QUIET_ON_BAND);
    static final TextStyle HEADING = new TextStyle(Face.SEMIBOLD, 16, NAVY);
    static final TextStyle COMPACT_TITLE = new TextStyle(Face.SEMIBOLD, 20, ON_BAND);
    static final TextStyle COMPACT_HEADING = new TextStyle(Face.SEMIBOLD, 12, NAVY);
    static final TextStyle SUBHEADING = new TextStyle(Face.SEMIBOLD, 12, NAVY);
    static final TextStyle BODY = new TextStyle(Face.REGULAR, 10, INK);
    static final TextStyle STATEMENT = new TextStyle(Face.REGULAR, 11, NAVY);
    static final TextStyle LABEL = new TextStyle(Face.SEMIBOLD, 8.5f, MUTED);
    static final TextStyle FACT = new TextStyle(Face.SEMIBOLD, 12, NAVY);
    static final TextStyle NUMERAL = new TextStyle(Face.SEMIBOLD, 16, ACCENT);
    static final TextStyle BULLET = new TextStyle(Face.SEMIBOLD, 10, ACCENT);
    static final TextStyle CAPTION = new TextStyle(Face.SEMIBOLD, 9.5f, NAVY);
    static final TextStyle CELL = new TextStyle(Face.REGULAR, 9.5f, INK);
    static final TextStyle ROW_HEADER = new TextStyle(Face.SEMIBOLD, 9.5f, INK);
    static final TextStyle COLUMN_HEADER = new TextStyle(Face.SEMIBOLD, 9.5f, ON_BAND);
    static final TextStyle NOTE = new TextStyle(Face.REGULAR, 8.5f, MUTED);
    static final TextStyle FURNITURE = new TextStyle(Face.REGULAR, 8, MUTED);

    /** The height of a line of a heading, a cell or a label over its size. */
    static final float TIGHT_LEADING = 1.28f;

    private Theme() {}
}
