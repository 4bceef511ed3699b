package org.wcofacts.data;

import java.util.List;

/** The dataset has no edition of the year that was asked for. The message lists the years that it has. */
public final class EditionNotFoundException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    EditionNotFoundException(int year, List<Integer> years) {
        super("edition " + year + ": the year must be one of " + years);
    }
}
