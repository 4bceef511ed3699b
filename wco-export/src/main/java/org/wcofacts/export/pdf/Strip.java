package org.wcofacts.export.pdf;

import java.util.Optional;

/**
 * A band of a page that is never divided.
 *
 * @param height in points
 * @param keepWithNext whether the next strip stands on the same page
 * @param header what is repeated above it where it begins a page
 * @param target what it is to links that lead to it
 */
record Strip(float height, boolean keepWithNext, Optional<Strip> header, Optional<LinkTarget> target, Drawing drawing) {

    /** Draws a strip whose upper edge is at a height of the page. */
    interface Drawing {
        void draw(Page page, float top);
    }

    static Strip of(float height, Drawing drawing) {
        return new Strip(height, false, Optional.empty(), Optional.empty(), drawing);
    }

    static Strip space(float height) {
        return of(height, (page, top) -> {});
    }

    Strip keptWithNext() {
        return new Strip(height, true, header, target, drawing);
    }

    Strip under(Strip repeated) {
        return new Strip(height, keepWithNext, Optional.of(repeated), target, drawing);
    }

    Strip at(LinkTarget place) {
        return new Strip(height, keepWithNext, header, Optional.of(place), drawing);
    }
}
