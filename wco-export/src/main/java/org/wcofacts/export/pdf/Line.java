package org.wcofacts.export.pdf;

import java.util.List;

/**
 * A line of text, ready to be drawn.
 *
 * @param segments in reading order
 * @param width in points
 * @param spaceAfter whether a space was dropped at its end
 */
record Line(List<Segment> segments, float width, boolean spaceAfter) {

    Line {
        segments = List.copyOf(segments);
    }
}
