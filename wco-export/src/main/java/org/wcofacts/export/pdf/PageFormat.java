package org.wcofacts.export.pdf;

/**
 * The paper and its margins, in points.
 *
 * @param side the margin at the start and at the end of the lines
 * @param top the margin over the text of the pages after the first
 * @param bottom the margin under the text, in which the footer stands
 */
record PageFormat(float width, float height, float side, float top, float bottom) {

    static final PageFormat A4 = new PageFormat(595.276f, 841.89f, 64, 66, 74);

    float textWidth() {
        return width - 2 * side;
    }

    float textTop() {
        return height - top;
    }
}
