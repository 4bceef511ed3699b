package org.wcofacts.export.look;

/** What words are in a sheet, which decides how they look in every format. */
public enum Role {
    TITLE(Weight.SEMIBOLD, Colour.NAVY, 28, 22, 2.75),
    SUBTITLE(Weight.REGULAR, Colour.INK, 12, 14, 1.15),
    /** The heading of a section. */
    HEADING(Weight.SEMIBOLD, Colour.NAVY, 12.5f, 15, 1.45),
    /** The heading of a part of a section. */
    SUBHEADING(Weight.SEMIBOLD, Colour.NAVY, 10.5f, 13, 1.15),
    BODY(Weight.REGULAR, Colour.INK, 9.5f, 12, 1),
    STATEMENT(Weight.REGULAR, Colour.NAVY, 10.5f, 13, 1.0625),
    /** What names the words beside or below it. */
    LABEL(Weight.SEMIBOLD, Colour.QUIET, 8.5f, 12, 0.875),
    /** A figure that is to be seen first. */
    FIGURE(Weight.SEMIBOLD, Colour.NAVY, 25, 20, 2.4),
    /** What such a figure is. */
    FIGURE_NAME(Weight.SEMIBOLD, Colour.INK, 9.5f, 12, 1),
    /** The value of a key fact. */
    FACT(Weight.SEMIBOLD, Colour.NAVY, 10.5f, 12, 1.2),
    /** A number or a bullet before its text. */
    ORDINAL(Weight.SEMIBOLD, Colour.ACCENT, 10, 12, 1),
    /** The title of a table or a figure. */
    CAPTION(Weight.SEMIBOLD, Colour.NAVY, 9.5f, 12, 0.9375),
    CELL(Weight.REGULAR, Colour.INK, 8.5f, 12, 0.9375),
    ROW_HEADING(Weight.SEMIBOLD, Colour.INK, 8.5f, 12, 0.9375),
    NOTE(Weight.REGULAR, Colour.QUIET, 8.5f, 12, 0.875),
    LINK(Weight.REGULAR, Colour.BLUE, 10, 12, 1);

    /** How strong words are. */
    public enum Weight {
        REGULAR,
        SEMIBOLD
    }

    private final Weight weight;
    private final Colour colour;
    private final float onPaper;
    private final int inCells;
    private final double onScreen;

    Role(Weight weight, Colour colour, float onPaper, int inCells, double onScreen) {
        this.weight = weight;
        this.colour = colour;
        this.onPaper = onPaper;
        this.inCells = inCells;
        this.onScreen = onScreen;
    }

    public Weight weight() {
        return weight;
    }

    /** The colour of the words on paper; on a dark ground they have another. */
    public Colour colour() {
        return colour;
    }

    /** The size on a printed page, in points. */
    public float onPaper() {
        return onPaper;
    }

    /** The size in the cells of a worksheet, in points. */
    public int inCells() {
        return inCells;
    }

    /** The size on a page of the web, over that of running text as the reader has chosen it. */
    public double onScreen() {
        return onScreen;
    }
}
