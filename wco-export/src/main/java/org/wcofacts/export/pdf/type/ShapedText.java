package org.wcofacts.export.pdf.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wcofacts.export.report.Finding;

/** A text in its glyphs, which are the same at any width of its lines, and its lines at the widths that were asked for. */
final class ShapedText {

    /** What is not drawn as it was given. */
    record Remark(Finding.Kind kind, int codePoint) {}

    private final List<Run> runs;
    private final List<Remark> remarks;
    private final List<Fallbacks.Lack> lacking;
    private final LineBreaker breaker;
    private final Map<Float, List<Line>> lines = new HashMap<>();
    private final Extent extent;

    ShapedText(String text, List<Run> runs, List<Glyph> glyphs, List<Remark> remarks, List<Fallbacks.Lack> lacking) {
        this.runs = runs;
        this.remarks = List.copyOf(remarks);
        this.lacking = List.copyOf(lacking);
        this.breaker = new LineBreaker(text, runs, glyphs);
        this.extent = breaker.extent();
    }

    /** In characters. */
    int length() {
        return breaker.length();
    }

    /** The runs, those of another direction with the marks that keep it. */
    List<Run> runs() {
        return runs;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** What the fonts of a brand lack and others have. */
    List<Fallbacks.Lack> lacking() {
        return lacking;
    }

    Extent extent() {
        return extent;
    }

    List<Line> lines(float width) {
        return lines.computeIfAbsent(width, breaker::lines);
    }
}
