package org.wcofacts.export.draw;

import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Chart;

/**
 * Draws counts by two groupings as squares, five beside each other, with the sums at the head and at the end. Where the headers would be
 * parted, as in large print, names stand over their squares, and a span of years breaks after its dash alone.
 */
final class SquaresDrawing {

    private static final float SIDE = 6.1f;
    private static final float PITCH = 7.8f;
    private static final int IN_A_LINE = 5;
    private static final float NAMES = 0.26f;
    private static final float SUMS = 30;
    private static final float AIR = 3;

    private final Chart.Squares chart;
    private final float width;
    private final Measure measure;
    private final float line;
    private final boolean stacked;
    private final float names;
    private final float column;
    private final int inALine;

    SquaresDrawing(Chart.Squares chart, float width, Measure measure) {
        this.chart = chart;
        this.width = width;
        this.measure = measure;
        this.line = measure.line(Lettering.STRONG);
        this.stacked = !fits(width * NAMES);
        this.names = stacked ? 0 : width * NAMES;
        this.column = column(names);
        this.inALine = Math.max(1, Math.min(IN_A_LINE, (int) (column / PITCH)));
    }

    Drawing drawing() {
        Pencil pencil = new Pencil(measure);
        float y = head(pencil);
        for (Chart.SquareRow row : chart.rows()) {
            pencil.grid(0, y, width, y);
            y = row(pencil, row, y + AIR) + AIR;
        }
        return new Drawing(width, y, pencil.marks());
    }

    private float column(float besides) {
        return (width - besides - SUMS) / chart.columns().size();
    }

    /** Whether every header stands on one line beside names of a width. */
    private boolean fits(float besides) {
        return chart.columns().stream()
                .allMatch(header -> measure.width(header, Lettering.QUIET) <= column(besides) - AIR);
    }

    private List<String> header(String header) {
        boolean whole = measure.width(header, Lettering.QUIET) <= column - AIR;
        return measure.lines(whole ? header : header.replace("–", "– "), Lettering.QUIET, column - AIR);
    }

    /** The headers over the sums; returns where they end. */
    private float head(Pencil pencil) {
        List<List<String>> headers = chart.columns().stream().map(this::header).toList();
        List<String> lead = measure.lines(chart.lead(), Lettering.QUIET, (stacked ? width : names) - PITCH);
        float top = stacked ? lead.size() * line : 0;
        int most = headers.stream().mapToInt(List::size).max().orElse(0);
        float sums = top + Math.max(most, stacked ? 0 : lead.size() - 1) * line;
        for (int i = 0; i < headers.size(); i++) {
            pencil.lines(headers.get(i), left(i), top, Lettering.QUIET);
            pencil.start(measure.number(sum(i)), left(i), sums, Lettering.STRONG);
        }
        pencil.lines(lead, 0, 0, Lettering.QUIET);
        int all = chart.rows().stream().mapToInt(Chart.SquareRow::sum).sum();
        pencil.end(measure.number(all), width, sums, Lettering.STRONG);
        return sums + line + AIR;
    }

    private int sum(int column) {
        return chart.rows().stream().mapToInt(row -> row.numbers().get(column)).sum();
    }

    private float left(int column) {
        return names + column * this.column;
    }

    /** Returns where the row ends. */
    private float row(Pencil pencil, Chart.SquareRow row, float top) {
        List<String> name = measure.lines(row.name(), Lettering.STRONG, (stacked ? width - SUMS : names) - PITCH);
        pencil.lines(name, 0, top, Lettering.STRONG);
        pencil.end(measure.number(row.sum()), width, top, Lettering.STRONG);
        float bottom = top + Math.max(1, name.size()) * line;
        float squares = stacked ? bottom : first(top);
        for (int i = 0; i < row.numbers().size(); i++) {
            int number = row.numbers().get(i);
            for (int square = 0; square < number; square++) {
                square(pencil, left(i), squares, square, number == row.most());
            }
            int lines = (number + inALine - 1) / inALine;
            bottom = Math.max(bottom, squares + lines * PITCH);
        }
        return bottom;
    }

    /** Squares begin in the middle of the first line of the name. */
    private float first(float top) {
        return top + Math.max(0, line - SIDE) / 2;
    }

    private void square(Pencil pencil, float left, float top, int number, boolean filled) {
        float x = left + number % inALine * PITCH;
        int lineOfSquares = number / inALine;
        float y = top + lineOfSquares * PITCH;
        pencil.add(
                filled
                        ? Mark.Box.filled(x, y, SIDE, SIDE, Colour.NAVY)
                        : Mark.Box.outlined(x, y, SIDE, SIDE, Colour.MID));
    }
}
