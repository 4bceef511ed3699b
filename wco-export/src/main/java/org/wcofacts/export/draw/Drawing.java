package org.wcofacts.export.draw;

import java.util.List;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Chart;

/**
 * A chart as marks, in the order in which they are drawn.
 *
 * @param width in points of the design, as are all distances
 */
public record Drawing(float width, float height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** The marks of a chart that is not empty. */
    public static Drawing of(Chart chart, float width, Measure measure) {
        if (chart instanceof Chart.Steps steps) {
            return new StepsDrawing(steps, width, measure).drawing();
        } else if (chart instanceof Chart.Shares shares) {
            return new SharesDrawing(shares, width, measure).drawing();
        } else if (chart instanceof Chart.Gains gains) {
            return new GainsDrawing(gains, width, measure).drawing();
        } else if (chart instanceof Chart.Squares squares) {
            return new SquaresDrawing(squares, width, measure).drawing();
        } else if (chart instanceof Chart.Dates dates) {
            return new DatesDrawing(dates, width, measure).drawing();
        } else if (chart instanceof Chart.Lanes lanes) {
            return new LanesDrawing(lanes, width, measure).drawing();
        }
        throw new IllegalArgumentException(
                "chart " + Rules.quoted(chart.caption().words()) + ": has no drawing");
    }
}
