package org.wcofacts.export.pdf;

import java.util.List;
import java.util.function.Function;
import org.wcofacts.export.pdf.type.Extent;

/**
 * Divides a width among columns by what stands in them: as on one line if there is room, which long cells have first. If not, headings take several lines first, then
 * the long cells; short ones, such as dates, stay on one line, and no column is narrower than its longest word.
 */
final class ColumnWidths {

    /** How much wider a column of long cells is than the others where all share the width. */
    private static final float LONG_SHARE = 1.6f;

    /** A text that wants more of the width than this is long, and is set on several lines. */
    private static final float LONG = 0.4f;

    /** A text that fills more than so many lines of the whole width is endless: the columns beside it are narrow. */
    private static final float ENDLESS = 2;

    /** The share of the width that a column takes at most beside an endless text. */
    private static final float NARROW = 0.2f;

    private static final int HALVINGS = 20;

    /** How wide the heading of a column wants to be, and its cells. */
    record Wanted(Extent heading, Extent cells) {

        /** How narrow the column can be. */
        float least() {
            return Math.max(heading.least(), cells.least());
        }

        private boolean isEndless(float width) {
            return cells.most() > ENDLESS * width;
        }

        private Wanted narrow(float width) {
            return isEndless(width) ? this : new Wanted(heading.atMost(NARROW * width), cells.atMost(NARROW * width));
        }

        private Wanted withWholeDates() {
            return new Wanted(heading.withWholeDates(), cells.withWholeDates());
        }

        private float share(float width) {
            return cells.most() > LONG * width ? LONG_SHARE : 1;
        }

        private float most(float width) {
            return Math.max(least(), Math.min(Math.max(heading.most(), cells.most()), LONG * width));
        }

        private float missing(float width) {
            return Math.max(0, cells.most() - most(width));
        }

        private float mostOfCells(float width) {
            return Math.max(least(), Math.min(cells.most(), LONG * width));
        }
    }

    private ColumnWidths() {}

    /**
     * Divides a width. No date is parted unless there is no room for all of them.
     *
     * @param weights how the room that is left is shared
     */
    static float[] of(List<Wanted> columns, List<Integer> weights, float width) {
        List<Wanted> whole = columns.stream().map(Wanted::withWholeDates).toList();
        List<Wanted> wanted = sum(whole, Wanted::least) < width ? whole : columns;
        boolean endless = wanted.stream().anyMatch(column -> column.isEndless(width));
        return divided(
                endless ? wanted.stream().map(column -> column.narrow(width)).toList() : wanted, weights, width);
    }

    /** How narrow columns can be with no date parted. */
    static float leastOfWholeDates(List<Wanted> columns) {
        return sum(columns, column -> column.withWholeDates().least());
    }

    /** How wide columns are where every text stands on one line. */
    static float mostOf(List<Wanted> columns) {
        return sum(
                columns,
                column -> Math.max(column.heading().most(), column.cells().most()));
    }

    private static float[] divided(List<Wanted> columns, List<Integer> weights, float width) {
        float least = sum(columns, Wanted::least);
        if (least >= width) {
            return each(columns, column -> width * column.least() / least);
        }
        float most = sum(columns, column -> column.most(width));
        if (most <= width) {
            return roomy(columns, weights, width, width - most);
        }
        float cells = sum(columns, column -> column.mostOfCells(width));
        if (cells <= width) {
            float given = (width - cells) / (most - cells);
            return each(
                    columns,
                    column -> column.mostOfCells(width) + given * (column.most(width) - column.mostOfCells(width)));
        }
        return shared(columns, width);
    }

    /** Long cells first have what they want of the room that is left, so that they take fewer lines. */
    private static float[] roomy(List<Wanted> columns, List<Integer> weights, float width, float left) {
        float missing = sum(columns, column -> column.missing(width));
        float given = missing == 0 ? 0 : Math.min(1, left / missing);
        float[] widths = each(columns, column -> column.most(width) + given * column.missing(width));
        float weight = weights.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += (left - given * missing) * weights.get(i) / weight;
        }
        return widths;
    }

    /**
     * Each as wide as a level, which is found by halving, or more if its cells are long; but neither wider than its cells want to be nor
     * narrower than it can be.
     */
    private static float[] shared(List<Wanted> columns, float width) {
        float low = 0;
        float high = width;
        for (int i = 0; i < HALVINGS; i++) {
            float level = (low + high) / 2;
            if (sum(columns, column -> at(level, column, width)) > width) {
                high = level;
            } else {
                low = level;
            }
        }
        float level = low;
        return each(columns, column -> at(level, column, width));
    }

    private static float at(float level, Wanted column, float width) {
        return Math.max(column.least(), Math.min(column.mostOfCells(width), level * column.share(width)));
    }

    private static float sum(List<Wanted> columns, Function<Wanted, Float> of) {
        float sum = 0;
        for (Wanted column : columns) {
            sum += of.apply(column);
        }
        return sum;
    }

    private static float[] each(List<Wanted> columns, Function<Wanted, Float> of) {
        float[] each = new float[columns.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = of.apply(columns.get(i));
        }
        return each;
    }
}
