package org.wcofacts.export.xlsx.style;

/** The height that words need, in points. */
public final class RowHeight {

    private static final double LINE = 1.26;
    private static final double BODY_POINTS = 12;
    private static final double BOLD = 1.08;
    private static final double PADDING = 1.5;
    private static final double HIGHEST = 409;

    private RowHeight() {}

    /**
     * The height of a row for a cell.
     *
     * @param width of its column, in widths of a digit
     */
    public static int of(Look look, String words, double width) {
        double height = lines(look, words, width) * look.points() * LINE + look.air();
        return (int) Math.min(HIGHEST, Math.rint(height));
    }

    /** The number of lines that words take in a column. */
    public static int lines(Look look, String words, double width) {
        double size = look.points() / BODY_POINTS * (look.bold() ? BOLD : 1);
        return switch (look.kind()) {
            case HEADING -> 1;
            case HEADER -> TextWidth.lines(words, (width - ColumnWidths.FILTER_BUTTON) / size);
            case PROSE, DATA -> {
                double room = (width - PADDING) / size;
                yield TextWidth.fits(words, room) ? 1 : TextWidth.lines(words, room);
            }
        };
    }
}
