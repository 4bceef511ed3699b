package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.Line;
import org.wcofacts.export.pdf.type.LinkTarget;
import org.wcofacts.export.pdf.type.Run;

/**
 * A text set into lines, with the tag that it is drawn under.
 *
 * @param leading the height of a line over its size
 * @param size in points
 */
record Setting(Tag tag, List<Run> runs, List<Line> lines, float size, float leading) {

    /** The words without source marks. */
    String words() {
        return runs.stream()
                .filter(run ->
                        run.target().filter(LinkTarget.Source.class::isInstance).isEmpty())
                .map(Run::words)
                .collect(Collectors.joining())
                .replaceAll("\\u00A0+$", "");
    }

    /** Whether its words are all of one kind. */
    boolean isPlain() {
        return runs.size() == 1 && runs.get(0).isPlain();
    }

    /** Some of its lines, under the same tag. */
    Setting lines(int from, int to) {
        return new Setting(tag, runs, lines.subList(from, to), size, leading);
    }

    float lineHeight() {
        return size * leading;
    }

    float height() {
        return lines.size() * lineHeight();
    }

    /** The distance from the upper edge of a line to its baseline. */
    float ascent() {
        return lineHeight() / 2 + size * 0.35f;
    }

    /** Draws all lines into a box. Without words it is an empty element of the structure, as a blank cell must be. */
    void draw(Page page, float x, float top, float width, Page.Align align) {
        if (isPlain() || lines.isEmpty()) {
            page.canvas().tagged(tag, () -> drawInside(page, x, top, width, align));
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            page.draw(tag, lines.get(i), x, top - i * lineHeight() - ascent(), width, align);
        }
    }

    /** Draws all lines into a box, as content of what is open. */
    void drawInside(Page page, float x, float top, float width, Page.Align align) {
        for (int i = 0; i < lines.size(); i++) {
            page.draw(lines.get(i), x, top - i * lineHeight() - ascent(), width, align);
        }
    }

    private void drawAlone(Line line, Page page, float x, float baseline, float width) {
        if (isPlain()) {
            page.canvas().tagged(tag, () -> page.draw(line, x, baseline, width, Page.Align.START));
        } else {
            page.draw(tag, line, x, baseline, width, Page.Align.START);
        }
    }

    /** The width of the longest line. */
    float widest() {
        return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** The lines as strips that leave no single line of a paragraph behind or ahead. */
    List<Strip> strips(float x, float width) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Strip strip = Strip.of(lineHeight(), (page, top) -> drawAlone(line, page, x, top - ascent(), width));
            boolean kept = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            strips.add(kept ? strip.keptWithNext() : strip);
        }
        return strips;
    }
}
