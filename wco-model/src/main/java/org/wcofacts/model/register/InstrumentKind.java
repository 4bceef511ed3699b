package org.wcofacts.model.register;

/** What an instrument is. */
public enum InstrumentKind {
    /** A treaty, with a day on which it enters into force. */
    CONVENTION,
    FRAMEWORK,
    DECLARATION,
    PROGRAMME,
    TOOL,
    NETWORK
}
