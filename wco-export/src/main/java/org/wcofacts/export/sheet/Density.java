package org.wcofacts.export.sheet;

/** How closely a sheet is set where it is read on pages. */
public enum Density {
    /** With the room that a sheet of several pages has. */
    COMFORTABLE,
    /** For a sheet that says all on one side. */
    COMPACT
}
