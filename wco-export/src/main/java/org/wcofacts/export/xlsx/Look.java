package org.wcofacts.export.xlsx;

import java.util.Optional;
import org.wcofacts.export.sheet.DataColumn;

/** The ways in which a cell can look. */
enum Look {
    TITLE(Kind.HEADING, 22, true, Palette.NAVY, NamedStyle.TITLE),
    SUBTITLE(Kind.HEADING, 14, false, Palette.ACCENT, NamedStyle.NORMAL),
    HEADING_1(Kind.HEADING, 18, true, Palette.NAVY, NamedStyle.HEADING_1),
    HEADING_2(Kind.HEADING, 15, true, Palette.NAVY, NamedStyle.HEADING_2),
    HEADING_3(Kind.HEADING, 13, true, Palette.NAVY, NamedStyle.HEADING_3),
    LEAD(Kind.HEADING, 12, false, Palette.QUIET, NamedStyle.EXPLANATION),
    LABEL(Kind.PROSE, 12, true, Palette.NAVY, NamedStyle.NORMAL),
    PROSE(Kind.PROSE, 12, false, Palette.INK, NamedStyle.NORMAL),
    STATEMENT(Kind.PROSE, 13, false, Palette.NAVY, NamedStyle.NORMAL),
    /** A number that stands before its text. */
    ORDINAL(Kind.PROSE, 12, true, Palette.ACCENT, NamedStyle.NORMAL, "0"),
    /** A number in a column of words. */
    COUNT(Kind.PROSE, 12, false, Palette.INK, NamedStyle.NORMAL, "#,##0"),
    CAPTION(Kind.HEADING, 12, true, Palette.ACCENT, NamedStyle.NORMAL),
    REMARK(Kind.PROSE, 12, false, Palette.QUIET, NamedStyle.EXPLANATION),
    /** The way back to the contents. */
    BACK(Kind.HEADING, 12, false, Palette.LINK, NamedStyle.HYPERLINK),
    /** An entry of the contents. */
    ENTRY(Kind.DATA, 12, false, Palette.LINK, NamedStyle.HYPERLINK),
    LINK(Kind.PROSE, 12, false, Palette.LINK, NamedStyle.HYPERLINK),
    HEADER(Kind.HEADER, 12, true, Palette.PAPER, NamedStyle.NORMAL),
    /** The header of a column of numbers. */
    NUMBER_HEADER(Kind.HEADER, 12, true, Palette.PAPER, NamedStyle.NORMAL),
    TEXT(Kind.DATA, 12, false, Palette.INK, NamedStyle.NORMAL),
    CODE(Kind.DATA, 12, false, Palette.INK, NamedStyle.NORMAL, "@"),
    INTEGER(Kind.DATA, 12, false, Palette.INK, NamedStyle.NORMAL, "#,##0"),
    DECIMAL(Kind.DATA, 12, false, Palette.INK, NamedStyle.NORMAL),
    YEAR(Kind.DATA, 12, false, Palette.INK, NamedStyle.NORMAL, "0"),
    DATE(Kind.DATA, 12, false, Palette.INK, NamedStyle.NORMAL, "yyyy-mm-dd"),
    ADDRESS(Kind.DATA, 12, false, Palette.LINK, NamedStyle.HYPERLINK),
    MISSING(Kind.DATA, 12, false, Palette.QUIET, NamedStyle.NORMAL);

    /** Where the words or digits of a cell stand. */
    enum Alignment {
        /** As the spreadsheet does it: words at the reading start, numbers at the end. */
        GENERAL,
        START,
        END
    }

    /** Where a cell stands. */
    enum Kind {
        /** A line that may run on over the empty cells beside it. */
        HEADING,
        /** Words to read, broken into lines. */
        PROSE,
        /** The header of a column. */
        HEADER,
        /** A cell of a table. */
        DATA
    }

    private final Kind kind;
    private final int points;
    private final boolean bold;
    private final int colour;
    private final NamedStyle style;
    private final Optional<String> format;

    Look(Kind kind, int points, boolean bold, int colour, NamedStyle style) {
        this(kind, points, bold, colour, style, Optional.empty());
    }

    Look(Kind kind, int points, boolean bold, int colour, NamedStyle style, String format) {
        this(kind, points, bold, colour, style, Optional.of(format));
    }

    Look(Kind kind, int points, boolean bold, int colour, NamedStyle style, Optional<String> format) {
        this.kind = kind;
        this.points = points;
        this.bold = bold;
        this.colour = colour;
        this.style = style;
        this.format = format;
    }

    /** How the header of a column looks. */
    static Look ofHeader(DataColumn.Type type) {
        return of(type).alignment() == Alignment.END ? NUMBER_HEADER : HEADER;
    }

    /** How the cells of a column look that have a value. */
    static Look of(DataColumn.Type type) {
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

    Kind kind() {
        return kind;
    }

    int points() {
        return points;
    }

    boolean bold() {
        return bold;
    }

    Alignment alignment() {
        return switch (this) {
            case ORDINAL, NUMBER_HEADER, INTEGER, DECIMAL, YEAR -> Alignment.END;
            case COUNT, CODE, DATE, ADDRESS -> Alignment.START;
            default -> Alignment.GENERAL;
        };
    }

    /** Whether its cells hold words that may be broken into lines. */
    boolean holdsWords() {
        return switch (this) {
            case ORDINAL, COUNT, INTEGER, DECIMAL, YEAR, DATE -> false;
            default -> kind != Kind.HEADING;
        };
    }

    /** How far from the side where it stands, in steps of Excel; a header keeps clear of its filter button. */
    int indent() {
        if (alignment() != Alignment.END) {
            return 0;
        }
        return kind == Kind.HEADER ? 2 : 1;
    }

    /** What a row is higher than its lines, in points. */
    int air() {
        return switch (this) {
            case TITLE, HEADING_2, HEADING_3, CAPTION -> 13;
            case HEADING_1, HEADER, NUMBER_HEADER -> 9;
            case SUBTITLE, LEAD, STATEMENT -> 7;
            default -> 5;
        };
    }

    boolean italic() {
        return this == MISSING;
    }

    boolean underlined() {
        return style == NamedStyle.HYPERLINK;
    }

    int colour() {
        return colour;
    }

    NamedStyle style() {
        return style;
    }

    /** The number format; absent for the general one. */
    Optional<String> format() {
        return format;
    }
}
