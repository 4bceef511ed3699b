package org.wcofacts.export.look;

/** Sizes of paper, upright. */
public enum Paper {
    /** 210 by 297 millimetres, by ISO 216. */
    A4(595.276f, 841.89f),
    /** 148 by 210 millimetres, by ISO 216. */
    A5(419.528f, 595.276f),
    /** 8.5 by 11 inches, as in the United States. */
    LETTER(612, 792);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** In points. */
    public float width() {
        return width;
    }

    /** In points. */
    public float height() {
        return height;
    }
}
