package org.wcofacts.export.pdf.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text, ready to be drawn.
 *
 * @param segments in reading order
 * @param width in points
 * @param spaceAfter whether a space was dropped at its end
 */
public record Line(List<Segment> segments, float width, boolean spaceAfter) {

    public Line {
        segments = List.copyOf(segments);
    }

    /** All segments from the left: how readers that go by position expect to meet the words of a line. */
    public List<Segment> fromTheLeft() {
        return fromTheLeft(segments);
    }

    /** The stretches of one run each, in reading order; the segments of a stretch from the left. */
    public List<List<Segment>> stretches() {
        List<List<Segment>> stretches = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= segments.size(); at++) {
            if (at == segments.size()
                    || !segments.get(at).run().equals(segments.get(from).run())) {
                stretches.add(fromTheLeft(segments.subList(from, at)));
                from = at;
            }
        }
        return stretches;
    }

    private static List<Segment> fromTheLeft(List<Segment> stretch) {
        return stretch.size() == 1
                ? stretch
                : stretch.stream()
                        .sorted(Comparator.comparingDouble(Segment::x))
                        .toList();
    }
}
