package org.wcofacts.export.xlsx;

/** The layout of worksheets for reading: a narrow column for what is said of, a wide one for what is said. */
final class TwoColumns {

    private static final double LABELS = 30;
    private static final double WORDS = 78;

    private TwoColumns() {}

    /** Adds a worksheet with this layout. */
    static Worksheet newWorksheet(Frame frame, String name) {
        Worksheet worksheet = frame.newWorksheet(name);
        worksheet.width(0, LABELS);
        worksheet.width(1, WORDS);
        worksheet.cursorAt(0, 0);
        frame.print().apply(worksheet, LABELS + WORDS);
        return worksheet;
    }
}
