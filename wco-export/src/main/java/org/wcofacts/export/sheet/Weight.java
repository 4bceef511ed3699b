package org.wcofacts.export.sheet;

/** How strongly a part of a chart or table stands out. */
public enum Weight {
    /** What the sheet is about; at most one meaning in a chart. */
    SUBJECT,
    PLAIN,
    /** What is there to compare with, or is not known. */
    QUIET
}
