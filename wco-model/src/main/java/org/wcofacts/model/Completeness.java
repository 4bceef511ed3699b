package org.wcofacts.model;

/** How complete an answer of a {@link Register} can be. */
public enum Completeness {
    /** The day lies in the span for which the register is complete. */
    COMPLETE,
    /** The founding Convention was not in force yet, so there was no Member. */
    BEFORE_MEMBERSHIP,
    /** The day lies before the span: the answer holds what is known, and more may be true. */
    INCOMPLETE,
    /** The day lies after the span: the answer is that of its last day. */
    AFTER_LAST_KNOWN_DAY,
    /** The day had not come when the register was compiled: the answer is that of the last day of the span. */
    IN_THE_FUTURE,
    /** The register lists what has been found and claims to be complete on no day. */
    AS_FOUND
}
