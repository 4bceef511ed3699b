package org.wcofacts.export.draw;

import java.util.List;
import java.util.Optional;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Sign;

/** Something drawn. Distances across run from the reading start, heights from the top. */
public sealed interface Mark {

    /** A line through points. */
    record Path(List<Point> points, Pen pen) implements Mark {
        public Path {
            points = List.copyOf(points);
        }

        static Path line(float x1, float y1, float x2, float y2, Pen pen) {
            return new Path(List.of(new Point(x1, y1), new Point(x2, y2)), pen);
        }
    }

    /** A bar or a ground. */
    record Box(float x, float y, float width, float height, Optional<Colour> fill, Optional<Colour> outline)
            implements Mark {
        static Box filled(float x, float y, float width, float height, Colour fill) {
            return new Box(x, y, width, height, Optional.of(fill), Optional.empty());
        }

        static Box outlined(float x, float y, float width, float height, Colour outline) {
            return new Box(x, y, width, height, Optional.empty(), Optional.of(outline));
        }
    }

    /** A sign at a point. */
    record Dot(float x, float y, float radius, Sign sign, Colour colour) implements Mark {}

    /**
     * Words on one line over a ground of paper, so that lines behind them do not disturb.
     *
     * @param x where they start, have their middle or end
     * @param y the upper edge of the line
     * @param width how wide they are
     * @param height of the line
     */
    record Words(
            String words, float x, float y, float width, float height, Lettering lettering, Anchor anchor, Halo halo)
            implements Mark {

        /** Where their line starts, from the reading start. */
        public float start() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }

    /** A place. */
    record Point(float x, float y) {}

    /** How a line is drawn. */
    record Pen(Colour colour, float width, Stroke stroke) {
        static Pen solid(Colour colour, float width) {
            return new Pen(colour, width, Stroke.SOLID);
        }
    }

    /** Whether a line goes through. */
    enum Stroke {
        SOLID,
        DASHED,
        DOTTED
    }

    /** What of words stands at their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Whether words cover what is behind them. */
    enum Halo {
        NONE,
        PAPER
    }
}
