package org.wcofacts.export.pdf;

import java.util.List;
import java.util.Optional;
import org.wcofacts.export.pdf.type.LinkTarget;

/**
 * A band of a page, which is not divided but where it says how.
 *
 * @param height in points
 * @param bond how it is tied to the next strip
 * @param header what is repeated above it where it begins a page
 * @param targets what it is to links that lead to it
 * @param parting how it is divided; absent if it is not
 */
record Strip(
        float height,
        Bond bond,
        Optional<Strip> header,
        List<LinkTarget> targets,
        Drawing drawing,
        Optional<Parting> parting) {

    /** How a strip is tied to the next one. */
    enum Bond {
        NONE,
        /** They stand on one page unless that would leave a hole on the page before. */
        LOOSE,
        /** They stand on one page. */
        FIRM
    }

    /** Draws a strip whose upper edge is at a height of the page. */
    interface Drawing {
        void draw(Page page, float top);
    }

    /** What divides a strip. */
    interface Parting {

        /** The lowest part that may stand alone. */
        float least();

        /** A part that is at most so high, and the rest; empty if none may stand alone. */
        Optional<Parts> at(float height);
    }

    /** What a strip is divided into. */
    record Parts(Strip first, Strip rest) {}

    static Strip of(float height, Drawing drawing) {
        return new Strip(height, Bond.NONE, Optional.empty(), List.of(), drawing, Optional.empty());
    }

    /** What must stand on a page with what is before it. */
    float least() {
        return parting.map(Parting::least).orElse(height);
    }

    Strip parted(Parting how) {
        return new Strip(height, bond, header, targets, drawing, Optional.of(how));
    }

    static Strip space(float height) {
        return of(height, (page, top) -> {});
    }

    Strip keptWithNext() {
        return tied(Bond.FIRM);
    }

    Strip tied(Bond other) {
        return new Strip(height, other, header, targets, drawing, parting);
    }

    /** Columns of strips that stand beside each other, as one that is not divided. */
    static Strip beside(List<List<Strip>> columns) {
        float height = (float) columns.stream().mapToDouble(Strip::height).max().orElse(0);
        List<LinkTarget> targets = columns.stream()
                .flatMap(List::stream)
                .flatMap(strip -> strip.targets().stream())
                .toList();
        return of(height, (page, top) -> columns.forEach(column -> draw(column, page, top)))
                .at(targets);
    }

    static float height(List<Strip> strips) {
        return (float) strips.stream().mapToDouble(Strip::height).sum();
    }

    private static void draw(List<Strip> strips, Page page, float top) {
        float y = top;
        for (Strip strip : strips) {
            strip.drawing().draw(page, y);
            y -= strip.height();
        }
    }

    Strip under(Strip repeated) {
        return new Strip(height, bond, Optional.of(repeated), targets, drawing, parting);
    }

    Strip at(LinkTarget place) {
        return at(List.of(place));
    }

    Strip at(List<LinkTarget> places) {
        return new Strip(height, bond, header, places, drawing, parting);
    }

    /** This strip, before which something else is done. */
    Strip after(Drawing first) {
        return new Strip(
                height,
                bond,
                header,
                targets,
                (page, top) -> {
                    first.draw(page, top);
                    drawing.draw(page, top);
                },
                parting);
    }
}
