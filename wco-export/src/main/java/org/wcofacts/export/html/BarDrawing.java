package org.wcofacts.export.html;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;

/** Draws bars: the label above each, so that a long one has room in any window, and the number at its end. */
final class BarDrawing {

    private static final double LONGEST = 0.88;
    private static final int LETTERS = 38;
    private static final int LINE = 18;
    private static final int BAR = 14;
    private static final int GAP = 12;
    private static final int BEFORE_NUMBER = 6;

    private final Block.BarChart chart;
    private final Across across;
    private final Labels labels;
    private final Markup markup;

    BarDrawing(Block.BarChart chart, Across across, Labels labels, Markup markup) {
        this.chart = chart;
        this.across = across;
        this.labels = labels;
        this.markup = markup;
    }

    int height() {
        return chart.bars().stream()
                .mapToInt(bar -> lines(bar.label()).size() * LINE + BAR + GAP)
                .sum();
    }

    void draw() {
        int greatest = Math.max(
                1, chart.bars().stream().mapToInt(Block.Bar::value).max().orElse(1));
        int y = 0;
        for (Block.Bar bar : chart.bars()) {
            for (String line : lines(bar.label())) {
                y += LINE;
                markup.element("text", line, "x", across.at(0), "y", Integer.toString(y - 5));
            }
            double length = LONGEST * bar.value() / greatest;
            markup.empty(
                    "rect",
                    "class",
                    "bar",
                    "x",
                    across.box(0, length),
                    "y",
                    Integer.toString(y),
                    "width",
                    across.percent(length),
                    "height",
                    Integer.toString(BAR));
            markup.element(
                    "text",
                    labels.number(bar.value()),
                    "class",
                    "value",
                    "x",
                    across.at(length),
                    "dx",
                    across.shift(BEFORE_NUMBER),
                    "y",
                    Integer.toString(y + BAR - 2));
            markup.line();
            y += BAR + GAP;
        }
    }

    /** A label in lines of so many letters; words stay whole. */
    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
