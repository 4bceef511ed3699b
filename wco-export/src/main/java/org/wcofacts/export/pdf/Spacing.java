package org.wcofacts.export.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.wcofacts.export.pdf.type.TextStyle;

/**
 * How densely pages are filled.
 *
 * @param cover the room on the cover
 * @param rhythm the room between the parts of the text
 * @param words the styles that depend on it
 * @param factColumns how many key facts stand beside each other
 * @param filling what stands beside or behind each other
 */
record Spacing(CoverRoom cover, Rhythm rhythm, Words words, int factColumns, Filling filling) {

    static final Spacing COMFORTABLE =
            new Spacing(new CoverRoom(24, 8, 3), new Rhythm(1.4f, 16, 5, 10, 9, 8), Words.DESIGNED, 3, Filling.OPEN);
    private static final Spacing CLOSER =
            new Spacing(new CoverRoom(24, 8, 3), new Rhythm(1.32f, 12, 5, 8, 8, 7), Words.DESIGNED, 3, Filling.CLOSE);
    static final Spacing LARGE =
            new Spacing(new CoverRoom(27, 12, 5), new Rhythm(1.4f, 18, 7, 17, 18, 16), Words.DESIGNED, 2, Filling.OPEN);
    static final Spacing COMPACT = new Spacing(
            new CoverRoom(22, 5, 2), new Rhythm(1.25f, 6, 3, 4, 5, 6), Words.small(24, 10.5f, 12), 3, Filling.CLOSE);
    static final Spacing CLOSE = new Spacing(
            new CoverRoom(20, 4, 1), new Rhythm(1.2f, 5, 3, 3.5f, 4, 4), Words.small(21, 10, 11.5f), 3, Filling.CLOSE);
    static final Spacing TIGHT = new Spacing(
            new CoverRoom(18, 3, 1), new Rhythm(1.16f, 4, 2, 2.5f, 3, 2), Words.small(18, 9.5f, 11), 3, Filling.CLOSE);

    static final Spacing BEHIND =
            new Spacing(TIGHT.cover(), TIGHT.rhythm(), TIGHT.words(), TIGHT.factColumns(), Filling.BEHIND);
    static final Spacing RUN_IN =
            new Spacing(TIGHT.cover(), TIGHT.rhythm(), TIGHT.words(), TIGHT.factColumns(), Filling.RUN_IN);
    static final Spacing FULL = new Spacing(
            TIGHT.cover(), new Rhythm(1.16f, 3, 2, 2, 2, 2), TIGHT.words(), TIGHT.factColumns(), Filling.FULL);

    /** What stands beside or behind each other. */
    enum Filling {
        /** One after the other. */
        OPEN,
        /** Tables are set closely, and short sections stand beside each other. */
        CLOSE,
        /** Notes and sources stand behind their headings as well. */
        BEHIND,
        /** Key facts stand behind each other as well. */
        RUN_IN,
        /** Charts and the rows of tables are as low as can be as well. */
        FULL
    }

    boolean isClose() {
        return filling != Filling.OPEN;
    }

    /** The height of a line of a note or cell over its size. */
    float tightLeading() {
        return Math.min(Theme.TIGHT_LEADING, rhythm.leading());
    }

    /** Whether notes and sources stand behind their headings. */
    boolean isBehind() {
        return filling == Filling.BEHIND || isRunIn();
    }

    /** Whether key facts stand behind each other. */
    boolean isRunIn() {
        return filling == Filling.RUN_IN || isFull();
    }

    boolean isFull() {
        return filling == Filling.FULL;
    }

    /**
     * The room on the cover, in points.
     *
     * @param top over the rule
     * @param bottom under the line above the title
     * @param gap between its lines
     */
    record CoverRoom(float top, float bottom, float gap) {}

    /**
     * The room between the parts of the text, in points.
     *
     * @param leading the height of a line of running text over its size
     * @param beforeHeading over the heading of a section
     * @param afterHeading under it
     * @param afterBlock under a block
     * @param afterFacts under a row of key facts
     * @param afterGrid under a row of a numbered grid
     */
    record Rhythm(
            float leading,
            float beforeHeading,
            float afterHeading,
            float afterBlock,
            float afterFacts,
            float afterGrid) {

        private Rhythm times(float factor) {
            float around = factor * factor * factor;
            return new Rhythm(
                    leading * factor,
                    beforeHeading * around,
                    afterHeading,
                    afterBlock * around,
                    afterFacts * around,
                    afterGrid * around);
        }
    }

    /** The styles of words that are smaller where pages are filled densely. */
    record Words(TextStyle title, TextStyle heading, TextStyle fact, TextStyle statement) {

        private static final Words DESIGNED = new Words(Theme.TITLE, Theme.HEADING, Theme.FACT, Theme.STATEMENT);

        /** Sizes for a sheet on one page; the smallest words are as large as elsewhere. */
        private static Words small(float title, float fact, float heading) {
            return new Words(
                    Theme.TITLE.at(title), Theme.HEADING.at(heading), Theme.FACT.at(fact), Theme.COMPACT_STATEMENT);
        }
    }

    /** This spacing, then a little closer and a little wider ones: pages are filled by the room between things. */
    List<Spacing> variations() {
        return Stream.of(1f, 0.97f, 0.94f, 0.91f, 1.04f, 0.88f, 1.08f)
                .map(this::times)
                .toList();
    }

    /** From the usual one on to one for few pages. */
    static List<Spacing> closerAndCloser() {
        Stream<Spacing> open = Stream.of(1f, 0.94f, 0.88f).map(COMFORTABLE::times);
        Stream<Spacing> closer = Stream.of(1f, 0.94f, 0.88f).map(CLOSER::times);
        return Stream.concat(Stream.concat(open, closer), Stream.of(COMPACT, CLOSE, TIGHT))
                .toList();
    }

    private Spacing times(float factor) {
        return new Spacing(cover, rhythm.times(factor), words, factColumns, filling);
    }
}
