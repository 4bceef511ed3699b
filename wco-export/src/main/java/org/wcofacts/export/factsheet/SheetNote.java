package org.wcofacts.export.factsheet;

import org.wcofacts.export.report.Rules;

/**
 * A remark on a sheet or on one of its facts.
 *
 * @param kind what kind of remark it is
 * @param about the id of the fact, or what else in the sheet it is about
 * @param words the remark, in the language of the sheet
 */
public record SheetNote(Kind kind, String about, String words) {

    public SheetNote {
        Rules.given("note, kind", kind);
        Rules.given("note, about", about);
        Rules.given("note, words", words);
    }

    /** The kinds of remarks. */
    public enum Kind {
        /** What holds for the whole sheet. */
        ABOUT,
        /** What the publication, or this dataset, remarks on a value. */
        FOOTNOTE,
        /** How a value was derived or corrected. */
        DERIVED,
        /** What another source gives instead. */
        DISPUTED,
        /** What is not known. */
        NOT_KNOWN
    }
}
