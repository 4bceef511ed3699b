package org.wcofacts.model;

/** How far a fact can be trusted. */
public enum Confidence {
    /** The exact value stands in a source of its own, or on a page about just this fact. */
    HIGH,
    /** One good source, or two that may share an origin. */
    MEDIUM,
    /** Sources disagree. */
    LOW
}
