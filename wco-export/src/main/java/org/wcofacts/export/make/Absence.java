package org.wcofacts.export.make;

/** Why a cell or a line has no value. Each has one wording, in print and in data. */
public enum Absence {
    /** There may be a value, but no source at hand gives it. */
    NOT_KNOWN("not-known"),
    /** It is known that there is none. */
    NONE("none"),
    /** Such a value makes no sense here. */
    NOT_APPLICABLE("not-applicable"),
    /** The publication leaves it out. */
    NOT_SET_OUT("not-set-out"),
    /** A list that would have it does not. */
    NOT_LISTED("application.not-listed.short"),
    /** It is to come after the day of the sheet. */
    NOT_YET("application.in-force-later"),
    /** There are values, but the sources do not bear any of them out. */
    UNCLEAR("application.unsure"),
    /** No place is given, as the source is meant as a whole. */
    WHOLE_SOURCE("whole-source");

    private final String label;

    Absence(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
