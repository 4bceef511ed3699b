package org.wcofacts.export.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wcofacts.export.language.Direction;

/**
 * Places across a figure, from the reading start, as SVG wants them: from the left. They are shares of the width, so that a
 * figure fills any window while its words keep their size.
 */
record Across(Direction direction) {

    private static final int HUNDRED = 100;

    boolean isMirrored() {
        return direction == Direction.RIGHT_TO_LEFT;
    }

    /** A place at a share of the width, as a percentage from the left. */
    String at(double share) {
        return percent(isMirrored() ? 1 - share : share);
    }

    /** The left edge of a box that begins at a share of the width. */
    String box(double start, double length) {
        return percent(isMirrored() ? 1 - start - length : start);
    }

    /** A distance in the reading direction, in pixels. */
    String shift(int pixels) {
        return Integer.toString(isMirrored() ? -pixels : pixels);
    }

    String percent(double share) {
        return BigDecimal.valueOf(share * HUNDRED)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
