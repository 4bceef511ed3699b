package org.wcofacts.export.pdf;

/**
 * The room around the parts of a page, in points, and the sizes that depend on it.
 *
 * @param coverTop over the title
 * @param coverBottom under the last line of the cover
 * @param coverGap between its lines
 * @param beforeHeading over the heading of a section
 * @param afterHeading under it
 * @param afterBlock under a block
 * @param leading the height of a line of running text over its size
 * @param factColumns how many key facts stand beside each other
 * @param afterFacts under a row of key facts
 * @param fact the style of a key fact
 * @param title the style of the title
 * @param heading the style of the heading of a section
 * @param note the style of a note
 * @param source the style of a list of sources
 * @param closeTables whether tables are set closely
 */
record Spacing(
        float coverTop,
        float coverBottom,
        float coverGap,
        float beforeHeading,
        float afterHeading,
        float afterBlock,
        float leading,
        int factColumns,
        float afterFacts,
        TextStyle fact,
        TextStyle title,
        TextStyle heading,
        TextStyle note,
        TextStyle source,
        boolean closeTables) {

    static final Spacing COMFORTABLE = new Spacing(
            46, 26, 8, 16, 6, 12, 1.5f, 2, 12, Theme.FACT, Theme.TITLE, Theme.HEADING, Theme.NOTE, Theme.CELL, false);
    static final Spacing COMPACT = new Spacing(
            18,
            10,
            3,
            6,
            3,
            4,
            1.25f,
            3,
            5,
            Theme.FACT.at(10.5f),
            Theme.COMPACT_TITLE,
            Theme.COMPACT_HEADING,
            Theme.FURNITURE,
            Theme.FURNITURE,
            true);
    static final Spacing TIGHT = new Spacing(
            14,
            8,
            2,
            4,
            2,
            2.5f,
            1.16f,
            3,
            3,
            Theme.FACT.at(9.5f),
            Theme.COMPACT_TITLE,
            Theme.COMPACT_HEADING.at(11),
            Theme.FURNITURE.at(7.4f),
            Theme.FURNITURE.at(7.4f),
            true);
}
