package org.wcofacts.export.xlsx;

import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;

/** A block that a workbook draws as a chart. */
interface Plotted {

    void drawOn(Drawing drawing);

    /** What draws it. */
    interface Drawing {

        void bars(Block.BarChart chart);

        /** A group of bars for each row, with a bar for each column. */
        void matrix(Block.Matrix matrix);

        void steps(Chart.Steps chart);

        /** A bar for each share, as long as its part. */
        void shares(Chart.Shares chart);

        /** Two bars for each slope. */
        void slopes(Chart.Slopes chart);
    }
}
