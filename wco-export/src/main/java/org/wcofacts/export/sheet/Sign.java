package org.wcofacts.export.sheet;

/** A mark that is told apart by its form, so that it means the same in grey. */
public enum Sign {
    FILLED,
    RING,
    /** Filled by half, for what is not clear. */
    HALF
}
