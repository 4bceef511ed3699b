package org.wcofacts.model;

import java.util.List;

/**
 * No economy, or more than one, has the code or name that was asked for. The message names what was asked for and the
 * economies nearest to it.
 */
public final class NoSuchEconomyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Economy> nearMisses;

    NoSuchEconomyException(String message, List<Economy> nearMisses) {
        super(message);
        this.nearMisses = List.copyOf(nearMisses);
    }

    /** The economies nearest to what was asked for, the nearest first; empty if none is near. */
    public List<Economy> nearMisses() {
        return nearMisses;
    }
}
