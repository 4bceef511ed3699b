package org.wcofacts.model;

/** The answer to a question that partial knowledge cannot always decide. */
public enum Answer {
    YES,
    NO,
    /** What is known allows both answers. */
    UNKNOWN
}
