package org.wcofacts.export.pdf.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Divides the glyphs of one text into lines and puts each line into the order of the eye. */
final class LineBreaker {

    /** Sums of widths may differ by this much through rounding. */
    private static final float TOLERANCE = 0.01f;

    private final String text;
    private final List<Run> runs;
    private final List<Glyph> glyphs;
    private final BitSet insideDates;

    LineBreaker(String text, List<Run> runs, List<Glyph> glyphs) {
        this.text = text;
        this.runs = runs;
        this.glyphs = glyphs;
        this.insideDates = LineBreaks.insideDates(text);
    }

    int length() {
        return text.length();
    }

    List<Line> lines(float width) {
        List<Line> lines = new ArrayList<>();
        int from = firstWord(0);
        while (from < glyphs.size()) {
            int to = endOfLine(from, width);
            int next = firstWord(to);
            int last = to;
            while (last > from && glyphs.get(last - 1).isSpace()) {
                last--;
            }
            boolean spaceAfter = (last < to || next > to) && next < glyphs.size();
            lines.add(line(glyphs.subList(from, last), spaceAfter));
            from = next;
        }
        return lines;
    }

    /** The widths of the longest part without a break, of that or the longest date, and of the longest line as it was given. */
    Extent extent() {
        float longest = 0;
        float longestWhole = 0;
        float word = 0;
        float whole = 0;
        float space = 0;
        float line = 0;
        float longestLine = 0;
        for (int at = 0; at < glyphs.size(); at++) {
            Glyph glyph = glyphs.get(at);
            if (glyph.isSpace()) {
                space += glyph.width();
            } else {
                boolean ends = at > 0 && mayEndBefore(at);
                word = (ends ? 0 : word + space) + glyph.width();
                whole = (ends && !isInsideDate(at) ? 0 : whole + space) + glyph.width();
                space = 0;
            }
            line = endsLine(glyph) ? 0 : line + glyph.width();
            longest = Math.max(longest, word);
            longestWhole = Math.max(longestWhole, whole);
            longestLine = Math.max(longestLine, line);
        }
        return new Extent(longest, longestWhole, longestLine);
    }

    /** A host is not parted at a hyphen that belongs to its name. */
    private boolean mayEndBefore(int at) {
        int run = glyphs.get(at).run();
        return LineBreaks.allowedBefore(text, glyphs.get(at).start())
                && !(run == glyphs.get(at - 1).run() && runs.get(run).isHost());
    }

    private boolean isInsideDate(int at) {
        return insideDates.get(glyphs.get(at).start());
    }

    private int firstWord(int from) {
        int at = from;
        while (at < glyphs.size() && glyphs.get(at).isSpace()) {
            at++;
        }
        return at;
    }

    /**
     * The index after the last glyph of a line: at its given end, at the last break that fits, inside a date that is too long, or
     * inside such a word.
     */
    private int endOfLine(int from, float width) {
        float used = 0;
        int lastBreak = from;
        int lastInDate = from;
        for (int at = from; at < glyphs.size(); at++) {
            Glyph glyph = glyphs.get(at);
            if (endsLine(glyph)) {
                return at + 1;
            }
            if (at > from && mayEndBefore(at) && !isInsideMark(at)) {
                if (isInsideDate(at)) {
                    lastInDate = at;
                } else {
                    lastBreak = at;
                }
            }
            if (!glyph.isSpace() && used + glyph.width() > width + TOLERANCE && at > from) {
                return lastBreak > from ? lastBreak : lastInDate > from ? lastInDate : outsideMark(from, at);
            }
            used += glyph.width();
        }
        return glyphs.size();
    }

    /** The beginning of a mark that does not fit, which then stands whole on the next line, or else the place itself. */
    private int outsideMark(int from, int at) {
        int first = at;
        while (first > from && isInsideMark(first)) {
            first--;
        }
        return first > from ? first : at;
    }

    private boolean endsLine(Glyph glyph) {
        return text.charAt(glyph.start()) == '\n';
    }

    private boolean isInsideMark(int at) {
        int run = glyphs.get(at).run();
        return run == glyphs.get(at - 1).run()
                && runs.get(run)
                        .target()
                        .filter(LinkTarget.Source.class::isInstance)
                        .isPresent();
    }

    private Line line(List<Glyph> logical, boolean spaceAfter) {
        Glyph[] visual = logical.toArray(Glyph[]::new);
        if (logical.stream().anyMatch(Glyph::rightToLeft)) {
            reorder(visual);
        }
        List<Segment> segments = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < visual.length; ) {
            int end = i + 1;
            while (end < visual.length && belongTogether(visual[end - 1], visual[end])) {
                end++;
            }
            Segment segment = segment(visual, i, end, x);
            segments.add(segment);
            x += segment.width();
            i = end;
        }
        segments.sort(Comparator.comparingInt(Segment::start));
        return new Line(segments, x, spaceAfter);
    }

    private static void reorder(Glyph[] visual) {
        byte[] levels = new byte[visual.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = visual[i].level();
        }
        Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
    }

    private static boolean belongTogether(Glyph left, Glyph right) {
        return left.run() == right.run()
                && left.typeface() == right.typeface()
                && left.rightToLeft() == right.rightToLeft();
    }

    private Segment segment(Glyph[] visual, int from, int to, float x) {
        StringBuilder shown = new StringBuilder();
        float width = 0;
        int start = text.length();
        for (int i = from; i < to; i++) {
            shown.appendCodePoint(visual[i].shown());
            width += visual[i].width();
            start = Math.min(start, visual[i].start());
        }
        return new Segment(shown.toString(), runs.get(visual[from].run()), visual[from].typeface(), start, x, width);
    }
}
