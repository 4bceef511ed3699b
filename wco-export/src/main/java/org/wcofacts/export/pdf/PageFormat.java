package org.wcofacts.export.pdf;

import java.util.List;
import org.wcofacts.export.factsheet.Density;

/**
 * The paper and its margins, in points.
 *
 * @param side the margin at the start and at the end of the lines
 * @param top the margin over the text of the pages after the first
 * @param bottom the margin under the text, in which the footer stands
 * @param spacing the room around the parts of a page
 */
record PageFormat(float width, float height, float side, float top, float bottom, Spacing spacing) {

    /** The formats in which a sheet is tried, the last of which always serves. */
    static List<PageFormat> of(PdfOptions.Paper paper, Density density) {
        return density == Density.COMPACT
                ? List.of(compact(paper, Spacing.COMPACT), compact(paper, Spacing.TIGHT))
                : List.of(new PageFormat(paper.width(), paper.height(), 64, 66, 74, Spacing.COMFORTABLE));
    }

    private static PageFormat compact(PdfOptions.Paper paper, Spacing spacing) {
        return new PageFormat(paper.width(), paper.height(), 54, 60, 56, spacing);
    }

    float textWidth() {
        return width - 2 * side;
    }

    float textTop() {
        return height - top;
    }
}
