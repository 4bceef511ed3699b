package org.wcofacts.export.pdf.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.report.Finding;

/** Turns runs into lines, and reports what of them is not drawn as it was given. */
public final class Typesetter {

    private final Direction direction;
    private final Shaping shaping;
    private final Fallbacks fallbacks;
    private final Consumer<Finding> findings;

    /**
     * Sets lines of a direction.
     *
     * @param fallbacks takes what the fonts of a brand lack
     */
    public Typesetter(Direction direction, Shaping shaping, Fallbacks fallbacks, Consumer<Finding> findings) {
        this.direction = direction;
        this.shaping = shaping;
        this.fallbacks = fallbacks;
        this.findings = findings;
    }

    /**
     * Sets runs into lines.
     *
     * @param width the greatest width of a line, in points
     * @param place where the words stand, for the report
     * @return the lines from the top; none if the runs have no words
     */
    public List<Line> lines(List<Run> runs, float width, String place) {
        ShapedText text = shaping.of(runs, direction);
        text.remarks().forEach(remark -> findings.accept(new Finding(remark.kind(), place, name(remark.codePoint()))));
        text.lacking().forEach(fallbacks::add);
        return text.lines(width);
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** Between which widths runs can be set. Reports nothing. */
    public Extent extent(List<Run> runs) {
        return shaping.of(runs, direction).extent();
    }

    /** Where each run begins in the text of all of them, as segments of lines count it. */
    public List<Integer> starts(List<Run> runs) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (Run run : shaping.of(runs, direction).runs()) {
            starts.add(start);
            start += run.words().length();
        }
        return starts;
    }
}
