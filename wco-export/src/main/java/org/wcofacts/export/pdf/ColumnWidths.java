package org.wcofacts.export.pdf;

import java.util.List;
import org.wcofacts.export.pdf.type.Extent;

/**
 * Divides a width among columns by what stands in them: as on one line if there is room, and else each at least as wide as
 * its longest word.
 */
final class ColumnWidths {

    /** A text that wants more of the width than this is long, and is set on several lines. */
    private static final float LONG = 0.4f;

    private ColumnWidths() {}

    /**
     * Divides a width.
     *
     * @param weights how the room that is left is shared
     */
    static float[] of(List<Extent> wanted, List<Integer> weights, float width) {
        List<Extent> columns = wanted.stream()
                .map(column ->
                        new Extent(column.least(), Math.max(column.least(), Math.min(column.most(), LONG * width))))
                .toList();
        float least = sum(columns.stream().map(Extent::least).toList());
        float most = sum(columns.stream().map(Extent::most).toList());
        float[] widths = new float[columns.size()];
        float weight = weights.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < widths.length; i++) {
            Extent column = columns.get(i);
            if (least >= width) {
                widths[i] = width * column.least() / least;
            } else if (most > width) {
                widths[i] = column.least() + (width - least) * (column.most() - column.least()) / (most - least);
            } else {
                widths[i] = column.most() + (width - most) * weights.get(i) / weight;
            }
        }
        return widths;
    }

    private static float sum(List<Float> widths) {
        return (float) widths.stream().mapToDouble(Float::doubleValue).sum();
    }
}
