package org.wcofacts.export.report;

/**
 * Something that an export could not write exactly as given.
 *
 * @param kind what happened
 * @param place where, such as {@code "section vision, paragraph 1"} or {@code "table hosts, row 3, column host"}
 * @param detail the character or the text concerned, in a form that can be printed
 */
public record Finding(Kind kind, String place, String detail) {

    /** What can happen to a text on its way into a file. */
    public enum Kind {
        /** A character that XML 1.0 cannot hold was replaced by U+FFFD. */
        CHARACTER_REPLACED,
        /** No bundled font has the character; a visible replacement was drawn. */
        GLYPH_MISSING,
        /** A font of the brand has not the characters; they are set in the bundled family. */
        FONT_FALLBACK,
        /**
         * A character without a form of its own, such as a zero-width space or an override of direction, is not in a PDF. Marks
         * that join letters, or give words their own direction, are obeyed and not reported.
         */
        CHARACTER_DROPPED,
        /** The bundled fonts cannot join a letter to its neighbours, or put a mark on its letter, in a PDF. */
        SHAPING_MISSING,
        /** A text that a spreadsheet program could take for a formula was put behind an apostrophe in CSV. */
        FORMULA_DISARMED,
        /** Excel does not take the title of a table as the name of its worksheet; it is shortened or changed on the tab. */
        NAME_CHANGED,
        /** There is no translation; the English words are used instead. */
        TRANSLATION_MISSING,
        /** A row of one's own found no economy by its name; it is kept. */
        ROW_UNMATCHED,
        /** A row of one's own is about an economy about which a row before is; it is kept. */
        ROW_REPEATED,
        /** The sheet takes more pages than it is meant for; the detail says by how much and which block would have to go. */
        OVERFULL,
        /** The sheet is under the terms of another publisher; a section that stays says whose facts it has, as their terms ask. */
        ATTRIBUTION_KEPT
    }
}
