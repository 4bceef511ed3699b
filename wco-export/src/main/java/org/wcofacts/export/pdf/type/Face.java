package org.wcofacts.export.pdf.type;

/** A cut of the family that sheets are set in. */
public enum Face {
    REGULAR,
    SEMIBOLD,
    ITALIC
}
