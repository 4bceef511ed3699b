package org.wcofacts.export.pdf;

import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Role;
import org.wcofacts.export.pdf.type.Face;
import org.wcofacts.export.pdf.type.TextStyle;

/** The look of pages: the roles of words as they are printed. */
final class Theme {

    static final Colour STRIPE = Colour.ACCENT;

    static final TextStyle TITLE = style(Role.TITLE);
    static final TextStyle SUBTITLE = style(Role.SUBTITLE);
    static final TextStyle EYEBROW = new TextStyle(Face.SEMIBOLD, 8.5f, Colour.NAVY);
    static final TextStyle AS_OF = new TextStyle(Face.REGULAR, 8.5f, Colour.QUIET);
    static final TextStyle HEADING = style(Role.HEADING);
    static final TextStyle SUBHEADING = style(Role.SUBHEADING);
    static final TextStyle BODY = style(Role.BODY);
    static final TextStyle STATEMENT = style(Role.STATEMENT);
    static final TextStyle LABEL = style(Role.LABEL);
    static final TextStyle FACT = style(Role.FACT);
    static final TextStyle FIGURE = style(Role.FIGURE);
    static final TextStyle FIGURE_NAME = style(Role.FIGURE_NAME);
    static final TextStyle ORDINAL = style(Role.ORDINAL);
    static final TextStyle CAPTION = style(Role.CAPTION);
    static final TextStyle CELL = style(Role.CELL);
    static final TextStyle ROW_HEADER = style(Role.ROW_HEADING);
    static final TextStyle COLUMN_HEADER = ROW_HEADER.in(Colour.QUIET);
    static final TextStyle NOTE = style(Role.NOTE);
    static final TextStyle SOURCE_NUMBER = NOTE.in(Colour.INK);

    static final TextStyle FURNITURE = NOTE;
    static final TextStyle COMPACT_SUBTITLE = SUBTITLE.at(10.5f);
    static final TextStyle COMPACT_STATEMENT = STATEMENT.at(9.5f);

    /** The height of a line of a heading, a cell or a label over its size. */
    static final float TIGHT_LEADING = 1.28f;

    private Theme() {}

    static TextStyle style(Role role) {
        Face face = role.weight() == Role.Weight.SEMIBOLD ? Face.SEMIBOLD : Face.REGULAR;
        return new TextStyle(face, role.onPaper(), role.colour());
    }
}
