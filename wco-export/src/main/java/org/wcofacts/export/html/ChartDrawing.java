package org.wcofacts.export.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.wcofacts.export.draw.Drawing;
import org.wcofacts.export.draw.Lettering;
import org.wcofacts.export.draw.Mark;
import org.wcofacts.export.draw.Measure;
import org.wcofacts.export.draw.TimelineDrawing;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Role;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Sign;

/** Writes the marks of a chart as elements of a drawing. Its width is that of the text on paper. */
final class ChartDrawing {

    private static final float PAGE = 511;
    private static final float MARGIN = 6;
    private static final float LEADING = 1.28f;
    private static final float BASELINE = 0.74f;
    private static final float RING = 0.34f;

    /** The width of letters over their size: what is known without the font, rather too much than too little. */
    private static final class Letters implements Measure {

        private static final float REGULAR = 0.58f;
        private static final float SEMIBOLD = 0.64f;
        private static final float DIGIT = 0.07f;

        private final Labels labels;

        Letters(Labels labels) {
            this.labels = labels;
        }

        @Override
        public String number(long number) {
            return labels.number(number);
        }

        @Override
        public float width(String words, Lettering lettering) {
            float letter = lettering.role().weight() == Role.Weight.SEMIBOLD ? SEMIBOLD : REGULAR;
            long digits = words.chars().filter(Character::isDigit).count();
            float letters = words.codePointCount(0, words.length()) * letter + digits * DIGIT;
            return letters * lettering.role().onPaper();
        }

        @Override
        public float line(Lettering lettering) {
            return lettering.role().onPaper() * LEADING;
        }
    }

    private final Drawing drawing;
    private final Direction direction;
    private final Markup markup;

    ChartDrawing(Chart chart, Direction direction, Labels labels, Markup markup) {
        this(Drawing.of(chart, PAGE, new Letters(labels)), direction, markup);
    }

    ChartDrawing(Drawing drawing, Direction direction, Markup markup) {
        this.drawing = drawing;
        this.direction = direction;
        this.markup = markup;
    }

    /** The lines of time of a table, so wide. */
    static TimelineDrawing lines(Chart.Timeline timeline, float width, Labels labels) {
        return new TimelineDrawing(timeline, width, new Letters(labels));
    }

    String viewBox() {
        return viewBox(MARGIN);
    }

    String viewBox(float margin) {
        return number(-margin) + " " + number(-margin) + " " + number(drawing.width() + 2 * margin) + " "
                + number(drawing.height() + 2 * margin);
    }

    void draw() {
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Path path) {
                path(path);
            } else if (mark instanceof Mark.Box box) {
                box(box);
            } else if (mark instanceof Mark.Dot dot) {
                dot(dot);
            } else if (mark instanceof Mark.Words words) {
                words(words);
            }
        }
        markup.line();
    }

    private float left(float x, float width) {
        return direction == Direction.RIGHT_TO_LEFT ? drawing.width() - x - width : x;
    }

    private static String number(float value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String colour(Colour colour) {
        return "var(--" + colour.name().toLowerCase(Locale.ROOT) + ")";
    }

    private void path(Mark.Path path) {
        StringBuilder points = new StringBuilder();
        for (Mark.Point point : path.points()) {
            points.append(points.isEmpty() ? "M" : "L")
                    .append(number(left(point.x(), 0)))
                    .append(' ')
                    .append(number(point.y()));
        }
        String dashes = switch (path.pen().stroke()) {
            case SOLID -> "none";
            case DASHED -> "2.5 1.8";
            case DOTTED -> "0.8 1.6";
        };
        markup.open(
                        "g",
                        "color",
                        colour(path.pen().colour()),
                        "stroke-width",
                        number(path.pen().width()),
                        "stroke-dasharray",
                        dashes)
                .empty("path", "d", points.toString())
                .close("g");
    }

    private void box(Mark.Box box) {
        markup.empty(
                "rect",
                "x",
                number(left(box.x(), box.width())),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "fill",
                box.fill().map(ChartDrawing::colour).orElse("none"),
                "stroke",
                box.outline().map(ChartDrawing::colour).orElse("none"),
                "stroke-width",
                "0.75");
    }

    private void dot(Mark.Dot dot) {
        float ring = dot.radius() * RING;
        boolean filled = dot.sign() == Sign.FILLED;
        markup.empty(
                "circle",
                "cx",
                number(left(dot.x(), 0)),
                "cy",
                number(dot.y()),
                "r",
                number(dot.radius() - ring / 2),
                "fill",
                filled ? colour(dot.colour()) : "var(--paper)",
                "stroke",
                colour(dot.colour()),
                "stroke-width",
                number(ring));
    }

    private void words(Mark.Words words) {
        Lettering lettering = words.lettering();
        float size = lettering.role().onPaper();
        boolean strong = lettering.role().weight() == Role.Weight.SEMIBOLD;
        String anchor = switch (words.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        markup.open(
                        "g",
                        "color",
                        colour(lettering.colour()),
                        "font-size",
                        number(size),
                        "font-weight",
                        strong ? "600" : "400")
                .element(
                        "text",
                        words.words(),
                        "class",
                        words.halo() == Mark.Halo.PAPER ? "soft" : "words",
                        "x",
                        number(left(words.x(), 0)),
                        "y",
                        number(words.y() + words.height() * BASELINE),
                        "text-anchor",
                        anchor)
                .close("g");
    }
}
