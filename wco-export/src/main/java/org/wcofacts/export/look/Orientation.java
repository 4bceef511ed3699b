package org.wcofacts.export.look;

/** How a sheet of paper is held. */
public enum Orientation {
    /** Higher than it is wide. */
    PORTRAIT,
    /** Wider than it is high. Running text is set no wider than upright, so that it can be read. */
    LANDSCAPE
}
