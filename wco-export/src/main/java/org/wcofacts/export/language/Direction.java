package org.wcofacts.export.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a line of a language begins. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    private static final Pattern MARKS = Pattern.compile("[\u200E\u200F\u202A-\u202C]");
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur");

    /** Words without the marks that {@link #among} puts around them. */
    public static String withoutMarks(String words) {
        return MARKS.matcher(words).replaceAll("");
    }

    /** The direction of a language's usual script. */
    public static Direction of(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * Returns words of this direction for a place among words of another. Invisible marks keep their own order, and keep
     * brackets and full stops beside them to the order around.
     */
    public String among(Direction around, String words) {
        if (this == around || words.isEmpty()) {
            return words;
        }
        return this == LEFT_TO_RIGHT
                ? "\u200F\u202A" + words + "\u202C\u200F"
                : "\u200E\u202B" + words + "\u202C\u200E";
    }
}
