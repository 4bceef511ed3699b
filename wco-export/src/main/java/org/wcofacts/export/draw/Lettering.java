package org.wcofacts.export.draw;

import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Role;
import org.wcofacts.export.sheet.Weight;

/** How words of a chart look. */
public enum Lettering {
    QUIET(Role.NOTE, Colour.QUIET),
    PLAIN(Role.CELL, Colour.INK),
    STRONG(Role.ROW_HEADING, Colour.INK),
    NAME(Role.ROW_HEADING, Colour.NAVY),
    SUBJECT(Role.ROW_HEADING, Colour.ACCENT),
    NUMBER(Role.HEADING, Colour.NAVY),
    SUBJECT_NUMBER(Role.HEADING, Colour.ACCENT),
    QUIET_NUMBER(Role.HEADING, Colour.QUIET);

    private final Role role;
    private final Colour colour;

    Lettering(Role role, Colour colour) {
        this.role = role;
        this.colour = colour;
    }

    /** What decides the size and the weight. */
    public Role role() {
        return role;
    }

    public Colour colour() {
        return colour;
    }

    static Lettering name(Weight weight) {
        return switch (weight) {
            case SUBJECT -> SUBJECT;
            case PLAIN -> NAME;
            case QUIET -> QUIET;
        };
    }

    static Lettering number(Weight weight) {
        return switch (weight) {
            case SUBJECT -> SUBJECT_NUMBER;
            case PLAIN -> NUMBER;
            case QUIET -> QUIET_NUMBER;
        };
    }
}
