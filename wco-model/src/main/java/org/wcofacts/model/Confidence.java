package org.wcofacts.model;

/** How far a fact can be trusted. */
public enum Confidence {
    /**
     * The exact value stands in an official act, a depositary's list or a page of the organization or of its regions, or in
     * two independent sources of other kinds.
     */
    HIGH,
    /** One source that others edit or report, or two that may share an origin; also what was announced, or derived in one step. */
    MEDIUM,
    /** Sources disagree and none is better, or the value was inferred. */
    LOW
}
