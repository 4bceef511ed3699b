package org.wcofacts.model;

/** How far a fact can be trusted. */
public enum Confidence {
    /** A primary source, or a page about exactly this fact, gives the exact value. */
    HIGH,
    /** One good source, or two that may share an origin. */
    MEDIUM,
    /** Sources disagree. */
    LOW
}
