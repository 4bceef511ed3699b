package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.Line;
import org.wcofacts.export.pdf.type.Segment;

/**
 * Texts that follow each other on the same lines, each with the tag that it is drawn under.
 *
 * @param tags a tag for each run
 * @param starts where each run begins, counted in characters; each after the one before it
 * @param lineHeight in points
 * @param size in points
 */
record Flow(List<Tag> tags, List<Integer> starts, List<Line> lines, float lineHeight, float size) {

    /** The tag under which a part of a line is drawn. */
    private Tag tag(Segment segment) {
        return tags.get(firstFrom(segment.start() + 1) - 1);
    }

    /** The number of the first run that begins at a character or after it. */
    private int firstFrom(int character) {
        int found = Collections.binarySearch(starts, character);
        return found < 0 ? -found - 1 : found;
    }

    /** The tags whose text begins on a line. */
    List<Tag> begunOn(Line line) {
        List<Tag> begun = new ArrayList<>();
        for (Segment segment : line.segments()) {
            int end = segment.start() + segment.shown().length();
            begun.addAll(tags.subList(firstFrom(segment.start()), firstFrom(end)));
        }
        return begun;
    }

    /** The lines as strips that leave no single line behind or ahead. */
    List<Strip> strips(PageFormat format, Page.Align align) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Strip strip = Strip.of(lineHeight, (page, top) -> draw(page, line, format, top, align));
            boolean kept = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            strips.add(kept ? strip.keptWithNext() : strip);
        }
        return strips;
    }

    private void draw(Page page, Line line, PageFormat format, float top, Page.Align align) {
        float baseline = top - lineHeight / 2 - size * 0.35f;
        page.draw(this::tag, line, format.side(), baseline, format.textWidth(), align);
    }
}
