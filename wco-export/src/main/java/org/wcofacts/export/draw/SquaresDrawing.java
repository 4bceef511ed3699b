package org.wcofacts.export.draw;

import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Chart;

/** Draws counts by two groupings as squares, five beside each other, with the sums at the head and at the end. */
final class SquaresDrawing {

    private static final float SIDE = 6.1f;
    private static final float PITCH = 7.8f;
    private static final int IN_A_LINE = 5;
    private static final float NAMES = 0.22f;
    private static final float SUMS = 30;
    private static final float AIR = 3;

    private final Chart.Squares chart;
    private final float width;
    private final Measure measure;
    private final float line;
    private final float names;
    private final float column;
    private final int inALine;

    SquaresDrawing(Chart.Squares chart, float width, Measure measure) {
        this.chart = chart;
        this.width = width;
        this.measure = measure;
        this.line = measure.line(Lettering.STRONG);
        this.names = width * NAMES;
        this.column = (width - names - SUMS) / chart.columns().size();
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

    /** The headers over the sums; returns where they end. */
    private float head(Pencil pencil) {
        List<List<String>> headers = chart.columns().stream()
                .map(header -> measure.lines(header, Lettering.QUIET, column - AIR))
                .toList();
        List<String> lead = measure.lines(chart.lead(), Lettering.QUIET, names - PITCH);
        int most = headers.stream().mapToInt(List::size).max().orElse(0);
        float sums = Math.max(most, lead.size() - 1) * line;
        for (int i = 0; i < headers.size(); i++) {
            pencil.lines(headers.get(i), left(i), 0, Lettering.QUIET);
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
        List<String> name = measure.lines(row.name(), Lettering.STRONG, names - PITCH);
        pencil.lines(name, 0, top, Lettering.STRONG);
        pencil.end(measure.number(row.sum()), width, top, Lettering.STRONG);
        float bottom = top + Math.max(1, name.size()) * line;
        for (int i = 0; i < row.numbers().size(); i++) {
            int number = row.numbers().get(i);
            for (int square = 0; square < number; square++) {
                square(pencil, left(i), top, square, number == row.most());
            }
            int lines = (number + inALine - 1) / inALine;
            bottom = Math.max(bottom, first(top) + lines * PITCH);
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
        float y = first(top) + lineOfSquares * PITCH;
        pencil.add(
                filled
                        ? Mark.Box.filled(x, y, SIDE, SIDE, Colour.NAVY)
                        : Mark.Box.outlined(x, y, SIDE, SIDE, Colour.MID));
    }
}
