package org.wcofacts.export.pdf;

import com.lowagie.text.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import org.wcofacts.export.look.Orientation;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;

/**
 * The paper and its margins, in points.
 *
 * @param side the margin at the start of the lines
 * @param textWidth how wide the lines are
 * @param top the margin over the text of the pages after the first
 * @param bottom the margin under the text
 * @param spacing how densely pages are filled
 * @param print how large the words are
 */
record PageFormat(
        float width,
        float height,
        float side,
        float textWidth,
        float top,
        float bottom,
        Spacing spacing,
        PdfOptions.Print print) {

    private static final float GUTTER = 18;
    private static final float LONGEST_LINE = 530;

    /** The formats in which a sheet is tried, the usual one first. The margins leave out what stands on every page. */
    static List<PageFormat> of(PdfOptions options, FactSheet sheet) {
        boolean large = options.print() == PdfOptions.Print.LARGE;
        if (sheet.density() == Density.COMPACT && !large) {
            return Stream.of(
                            Spacing.COMPACT, Spacing.CLOSE, Spacing.TIGHT, Spacing.BEHIND, Spacing.RUN_IN, Spacing.FULL)
                    .map(spacing -> of(options, 42, 22, 5, spacing))
                    .toList();
        }
        if (large) {
            return Spacing.LARGE.variations().stream()
                    .map(spacing -> of(options, 50, 24, 16, spacing))
                    .toList();
        }
        List<Spacing> spacings =
                sheet.pages().isPresent() ? Spacing.closerAndCloser() : Spacing.COMFORTABLE.variations();
        return spacings.stream()
                .map(spacing -> of(options, 42, 20, 14, spacing))
                .toList();
    }

    private static PageFormat of(PdfOptions options, float side, float top, float bottom, Spacing spacing) {
        Paper paper = options.paper().orElse(Paper.A4);
        boolean upright = options.orientation().orElse(Orientation.PORTRAIT) == Orientation.PORTRAIT;
        float width = upright ? paper.width() : paper.height();
        float height = upright ? paper.height() : paper.width();
        return new PageFormat(width, height, side, width - 2 * side, top, bottom, spacing, options.print());
    }

    /** This format with room for a header and a footer of these heights. */
    PageFormat between(float header, float footer) {
        return new PageFormat(width, height, side, textWidth, top + header, bottom + footer, spacing, print);
    }

    /** This format with the paper held across, where it is upright; closer to header and footer, as such a page is low. */
    PageFormat across() {
        float longer = Math.max(width, height);
        float shorter = Math.min(width, height);
        return height <= width
                ? this
                : new PageFormat(longer, shorter, side, longer - 2 * side, top / 2, bottom / 2, spacing, print);
    }

    /** The end of the lines, so wide. */
    PageFormat end(float room) {
        return new PageFormat(width, height, side + textWidth - room, room, top, bottom, spacing, print);
    }

    /** The first or the second of two columns of text. */
    PageFormat column(int number) {
        return column(number, 2);
    }

    /** One of some columns of text, from zero. */
    PageFormat column(int number, int columns) {
        float column = (textWidth - GUTTER * (columns - 1)) / columns;
        return new PageFormat(width, height, side + number * (column + GUTTER), column, top, bottom, spacing, print);
    }

    /** How wide running text is set, so that it can be read on wide paper too. */
    float measure() {
        return Math.min(textWidth, print.room(LONGEST_LINE));
    }

    Spacing.Rhythm rhythm() {
        return spacing.rhythm();
    }

    Spacing.Words words() {
        return spacing.words();
    }

    Rectangle paper() {
        return new Rectangle(width, height);
    }

    /** A distance of the design as it is printed. */
    float room(float distance) {
        return print.room(distance);
    }

    float textTop() {
        return height - top;
    }

    /** The height of the text of a page after the first. */
    float textHeight() {
        return textTop() - bottom;
    }
}
