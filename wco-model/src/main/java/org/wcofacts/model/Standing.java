package org.wcofacts.model;

import org.wcofacts.model.value.Rules;

/**
 * How far the words of a text in one language can be relied on.
 *
 * @param kind what the words are
 * @param by where an official or attested term was read, or who reviewed a translation; empty for the other kinds
 */
public record Standing(Kind kind, String by) {

    /** What words in a language are. */
    public enum Kind {
        /** Written in this language, not translated. */
        ORIGINAL,
        /** Written in this language for this dataset, as a summary of what the source says. */
        SUMMARY,
        /** The term of the organization itself. */
        OFFICIAL,
        /** A term that others use in print. */
        ATTESTED,
        /** Translated for this dataset; no native reader has reviewed it yet. */
        TRANSLATED,
        /** Translated for this dataset and reviewed. */
        REVIEWED
    }

    /** Words that were written in this language. */
    public static final Standing ORIGINAL = new Standing(Kind.ORIGINAL, "");

    /** Words of this dataset that sum up a source. */
    public static final Standing SUMMARY = new Standing(Kind.SUMMARY, "");

    /** Words that were translated and that no native reader has reviewed. */
    public static final Standing TRANSLATED = new Standing(Kind.TRANSLATED, "");

    public Standing {
        Rules.given("standing, kind", kind);
        Rules.given("standing, by", by);
        boolean named = kind == Kind.OFFICIAL || kind == Kind.ATTESTED || kind == Kind.REVIEWED;
        if (named == by.isBlank()) {
            throw new IllegalArgumentException("standing " + kind + " by " + Rules.quoted(by)
                    + ": official, attested and reviewed words must say by whom, others must not");
        }
    }

    /** The organization's own term. */
    public static Standing official(String where) {
        return new Standing(Kind.OFFICIAL, where);
    }

    /** A term that others use. */
    public static Standing attested(String where) {
        return new Standing(Kind.ATTESTED, where);
    }

    /** A translation that a native reader has reviewed. */
    public static Standing reviewed(String reader) {
        return new Standing(Kind.REVIEWED, reader);
    }
}
