package org.wcofacts.export.pdf;

import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Role;
import org.wcofacts.export.pdf.type.Face;
import org.wcofacts.export.pdf.type.TextStyle;

/** The look of pages: the roles of words as they are printed, and the band of the cover, whose words are light. */
final class Theme {

    static final Colour BAND = Colour.NAVY;
    static final Colour ON_BAND = Colour.PAPER;
    static final Colour QUIET_ON_BAND = Colour.RULE;
    static final Colour STRIPE = Colour.ACCENT;

    static final TextStyle TITLE = style(Role.TITLE).in(ON_BAND);
    static final TextStyle SUBTITLE = style(Role.SUBTITLE).in(ON_BAND);
    static final TextStyle AS_OF = new TextStyle(Face.SEMIBOLD, 9.5f, QUIET_ON_BAND);
    static final TextStyle HEADING = style(Role.HEADING);
    static final TextStyle SUBHEADING = style(Role.SUBHEADING);
    static final TextStyle BODY = style(Role.BODY);
    static final TextStyle STATEMENT = style(Role.STATEMENT);
    static final TextStyle LABEL = style(Role.LABEL);
    static final TextStyle FACT = style(Role.FACT);
    static final TextStyle ORDINAL = style(Role.ORDINAL);
    static final TextStyle CAPTION = style(Role.CAPTION);
    static final TextStyle CELL = style(Role.CELL);
    static final TextStyle ROW_HEADER = style(Role.ROW_HEADING);
    static final TextStyle COLUMN_HEADER = ROW_HEADER.in(ON_BAND);
    static final TextStyle NOTE = style(Role.NOTE);

    static final TextStyle FURNITURE = NOTE.at(8);
    static final TextStyle COMPACT_TITLE = TITLE.at(20);
    static final TextStyle COMPACT_STATEMENT = STATEMENT.at(9.5f);

    /** The height of a line of a heading, a cell or a label over its size. */
    static final float TIGHT_LEADING = 1.28f;

    private Theme() {}

    private static TextStyle style(Role role) {
        Face face = role.weight() == Role.Weight.SEMIBOLD ? Face.SEMIBOLD : Face.REGULAR;
        return new TextStyle(face, role.onPaper(), role.colour());
    }
}
