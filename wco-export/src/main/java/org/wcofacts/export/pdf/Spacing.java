package org.wcofacts.export.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.wcofacts.export.pdf.type.TextStyle;

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
 * @param statement the style of a statement
 * @param note the style of a note
 * @param source the style of a list of sources
 * @param closeTables whether tables are set closely
 * @param afterGrid under a row of a numbered grid
 * @param columns whether short sections stand beside each other
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
        TextStyle statement,
        TextStyle note,
        TextStyle source,
        boolean closeTables,
        float afterGrid,
        boolean columns) {

    static final Spacing COMFORTABLE = new Spacing(
            46,
            26,
            8,
            16,
            6,
            12,
            1.5f,
            3,
            12,
            Theme.FACT,
            Theme.TITLE,
            Theme.HEADING,
            Theme.STATEMENT,
            Theme.NOTE,
            Theme.CELL,
            false,
            10,
            false);
    static final Spacing LARGE = new Spacing(
            46,
            26,
            8,
            26,
            10,
            20,
            1.4f,
            2,
            18,
            Theme.FACT,
            Theme.TITLE,
            Theme.HEADING,
            Theme.STATEMENT,
            Theme.NOTE,
            Theme.CELL,
            false,
            16,
            false);
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
            Theme.STATEMENT.at(9.5f),
            Theme.FURNITURE,
            Theme.FURNITURE,
            true,
            6,
            true);
    static final Spacing CLOSE = new Spacing(
            16,
            9,
            2,
            5,
            3,
            3.5f,
            1.2f,
            3,
            4,
            Theme.FACT.at(10),
            Theme.COMPACT_TITLE,
            Theme.COMPACT_HEADING.at(11.5f),
            Theme.STATEMENT.at(9.5f),
            Theme.FURNITURE.at(7.7f),
            Theme.FURNITURE.at(7.7f),
            true,
            4,
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
            Theme.STATEMENT.at(9.5f),
            Theme.FURNITURE.at(7.4f),
            Theme.FURNITURE.at(7.4f),
            true,
            2,
            true);

    /** This spacing, then a little closer and a little wider ones: pages are filled by the room between things. */
    List<Spacing> variations() {
        return Stream.of(1f, 0.97f, 0.94f, 0.91f, 1.04f, 0.88f, 1.08f)
                .map(this::times)
                .toList();
    }

    private Spacing times(float factor) {
        float around = factor * factor * factor;
        return new Spacing(
                coverTop,
                coverBottom,
                coverGap,
                beforeHeading * around,
                afterHeading,
                afterBlock * around,
                leading * factor,
                factColumns,
                afterFacts * around,
                fact,
                title,
                heading,
                statement,
                note,
                source,
                closeTables,
                afterGrid * around,
                columns);
    }
}
