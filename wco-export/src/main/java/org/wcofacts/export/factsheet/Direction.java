package org.wcofacts.export.factsheet;

import java.util.Locale;
import java.util.Set;

/** Where a line of a language begins. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur");

    /** The direction of a language's usual script. */
    public static Direction of(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
