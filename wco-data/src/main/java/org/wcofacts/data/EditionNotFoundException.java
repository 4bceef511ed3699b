package org.wcofacts.data;

import java.util.List;

/** The dataset has no edition of the year that was asked for. The message names the years that there are. */
public final class EditionNotFoundException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    EditionNotFoundException(int year, List<Integer> years) {
        super("edition " + year + ": the dataset has no such year; it has " + years);
    }
}
