package org.wcofacts.export.xlsx.style;

import java.util.Optional;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Role;
import org.wcofacts.export.sheet.DataColumn;

/** The ways in which a cell can look. */
public enum Look {
    TITLE(Kind.HEADING, Role.TITLE, NamedStyle.TITLE),
    SUBTITLE(Kind.HEADING, Role.SUBTITLE, NamedStyle.NORMAL),
    /** The title of a worksheet. */
    HEADING_1(Kind.HEADING, Role.HEADING, 18, NamedStyle.HEADING_1),
    HEADING_2(Kind.HEADING, Role.HEADING, NamedStyle.HEADING_2),
    HEADING_3(Kind.HEADING, Role.SUBHEADING, NamedStyle.HEADING_3),
    LEAD(Kind.HEADING, Role.NOTE, NamedStyle.EXPLANATION),
    LABEL(Kind.PROSE, Role.LABEL, NamedStyle.NORMAL),
    /** A figure that is to be seen first. */
    FIGURE(Kind.PROSE, Role.FIGURE, NamedStyle.NORMAL),
    FIGURE_NAME(Kind.PROSE, Role.FIGURE_NAME, NamedStyle.NORMAL),
    PROSE(Kind.PROSE, Role.BODY, NamedStyle.NORMAL),
    STATEMENT(Kind.PROSE, Role.STATEMENT, NamedStyle.NORMAL),
    /** A number that stands before its text. */
    ORDINAL(Kind.PROSE, Role.ORDINAL, NamedStyle.NORMAL, "0"),
    /** A number in a column of words. */
    COUNT(Kind.PROSE, Role.BODY, NamedStyle.NORMAL, "#,##0"),
    CAPTION(Kind.HEADING, Role.CAPTION, NamedStyle.NORMAL),
    REMARK(Kind.PROSE, Role.NOTE, NamedStyle.EXPLANATION),
    /** The way back to the contents. */
    BACK(Kind.HEADING, Role.LINK, NamedStyle.HYPERLINK),
    /** An entry of the contents. */
    ENTRY(Kind.DATA, Role.LINK, NamedStyle.HYPERLINK),
    LINK(Kind.PROSE, Role.LINK, NamedStyle.HYPERLINK),
    HEADER(Kind.HEADER, Role.ROW_HEADING, NamedStyle.NORMAL),
    /** The header of a column of numbers. */
    NUMBER_HEADER(Kind.HEADER, Role.ROW_HEADING, NamedStyle.NORMAL),
    TEXT(Kind.DATA, Role.CELL, NamedStyle.NORMAL),
    CODE(Kind.DATA, Role.CELL, NamedStyle.NORMAL, "@"),
    INTEGER(Kind.DATA, Role.CELL, NamedStyle.NORMAL, "#,##0"),
    DECIMAL(Kind.DATA, Role.CELL, NamedStyle.NORMAL),
    YEAR(Kind.DATA, Role.CELL, NamedStyle.NORMAL, "0"),
    DATE(Kind.DATA, Role.CELL, NamedStyle.NORMAL, "yyyy-mm-dd"),
    ADDRESS(Kind.DATA, Role.LINK, NamedStyle.HYPERLINK),
    /** In the place of a value that is not there. */
    MISSING(Kind.DATA, Role.NOTE, NamedStyle.NORMAL);

    /** Where the words or digits of a cell stand. */
    public enum Alignment {
        /** As the spreadsheet does it: words at the reading start, numbers at the end. */
        GENERAL,
        START,
        END
    }

    /** Where a cell stands. */
    public enum Kind {
        /** A line that may run on over the empty cells beside it. */
        HEADING,
        /** Words to read, broken into lines. */
        PROSE,
        /** The header of a column. */
        HEADER,
        /** A cell of a table. */
        DATA
    }

    /** The ground of the headers of columns. */
    public static final Colour HEADER_GROUND = Colour.NAVY;

    private final Kind kind;
    private final Role role;
    private final int points;
    private final NamedStyle style;
    private final Optional<String> format;

    Look(Kind kind, Role role, NamedStyle style) {
        this(kind, role, role.inCells(), style, Optional.empty());
    }

    Look(Kind kind, Role role, NamedStyle style, String format) {
        this(kind, role, role.inCells(), style, Optional.of(format));
    }

    Look(Kind kind, Role role, int points, NamedStyle style) {
        this(kind, role, points, style, Optional.empty());
    }

    Look(Kind kind, Role role, int points, NamedStyle style, Optional<String> format) {
        this.kind = kind;
        this.role = role;
        this.points = points;
        this.style = style;
        this.format = format;
    }

    /** How the header of a column looks. */
    public static Look ofHeader(DataColumn.Type type) {
        return of(type).alignment() == Alignment.END ? NUMBER_HEADER : HEADER;
    }

    /** How the cells of a column look that have a value. */
    public static Look of(DataColumn.Type type) {
        return switch (type) {
            case TEXT -> TEXT;
            case CODE -> CODE;
            case INTEGER -> INTEGER;
            case DECIMAL -> DECIMAL;
            case YEAR -> YEAR;
            case DATE -> DATE;
            case ADDRESS -> ADDRESS;
        };
    }

    public Kind kind() {
        return kind;
    }

    public int points() {
        return points;
    }

    public boolean bold() {
        return role.weight() == Role.Weight.SEMIBOLD;
    }

    public Alignment alignment() {
        return switch (this) {
            case ORDINAL, NUMBER_HEADER, INTEGER, DECIMAL, YEAR -> Alignment.END;
            case COUNT, CODE, DATE, ADDRESS -> Alignment.START;
            default -> Alignment.GENERAL;
        };
    }

    /** Whether its cells hold words that may be broken into lines. */
    public boolean holdsWords() {
        return switch (this) {
            case ORDINAL, COUNT, INTEGER, DECIMAL, YEAR, DATE -> false;
            default -> kind != Kind.HEADING;
        };
    }

    /** How far from the side where it stands, in steps of Excel; a header keeps clear of its filter button. */
    public int indent() {
        if (alignment() != Alignment.END) {
            return 0;
        }
        return kind == Kind.HEADER ? 2 : 1;
    }

    /** What a row is higher than its lines, in points. */
    public int air() {
        return switch (this) {
            case TITLE, HEADING_2, HEADING_3, CAPTION -> 13;
            case HEADING_1, HEADER, NUMBER_HEADER -> 9;
            case SUBTITLE, LEAD, STATEMENT -> 7;
            default -> 5;
        };
    }

    public boolean italic() {
        return this == MISSING;
    }

    public boolean underlined() {
        return style == NamedStyle.HYPERLINK;
    }

    public Colour colour() {
        return kind == Kind.HEADER ? Colour.PAPER : role.colour();
    }

    public NamedStyle style() {
        return style;
    }

    /** The number format; absent for the general one. */
    public Optional<String> format() {
        return format;
    }
}
