package org.wcofacts.export.xlsx;

import org.wcofacts.export.sheet.Block;

/** A block that a workbook draws as a chart. */
interface Chart {

    void drawOn(Drawing drawing);

    /** What draws it. */
    interface Drawing {

        void bars(Block.BarChart chart);

        /** A group of bars for each row, with a bar for each column. */
        void matrix(Block.Matrix matrix);

        void steps(Block.StepChart chart);
    }
}
