package org.wcofacts.export.pdf.type;

/** A cut of the one family that sheets are set in. */
public enum Face {
    REGULAR(Typeface.REGULAR, Typeface.ARABIC_REGULAR),
    SEMIBOLD(Typeface.SEMIBOLD, Typeface.ARABIC_SEMIBOLD),
    /** There is no slanted Arabic, so its upright form stands in. */
    ITALIC(Typeface.ITALIC, Typeface.ARABIC_REGULAR);

    private final Typeface latin;
    private final Typeface arabic;

    Face(Typeface latin, Typeface arabic) {
        this.latin = latin;
        this.arabic = arabic;
    }

    Typeface latin() {
        return latin;
    }

    Typeface arabic() {
        return arabic;
    }
}
