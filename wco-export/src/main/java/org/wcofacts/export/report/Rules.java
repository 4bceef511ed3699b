package org.wcofacts.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The checks that every door of this library makes in the same way. What breaks a rule is an
 * {@link IllegalArgumentException} whose message names the place, the thing and the rule.
 */
public final class Rules {

    private static final int LONGEST_QUOTED = 80;

    private Rules() {}

    /** Requires that a rule holds. */
    public static void require(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new IllegalArgumentException(message.get());
        }
    }

    /** Returns what was given, which must not be null. */
    public static <T> T given(String place, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(place + ": must not be null");
        }
        return value;
    }

    /** Returns a copy of a list; neither it nor an item of it may be null. */
    public static <T> List<T> items(String place, @Nullable List<T> items) {
        List<T> given = given(place, items);
        try {
            return List.copyOf(given);
        } catch (NullPointerException absent) {
            int number = new ArrayList<>(given).indexOf(null) + 1;
            throw new IllegalArgumentException(place + ", item " + number + ": must not be null", absent);
        }
    }

    /** What was given, in quotation marks and cut to a readable length. */
    public static String quoted(String given) {
        if (given.length() <= LONGEST_QUOTED) {
            return "'" + given + "'";
        }
        int end = Character.isHighSurrogate(given.charAt(LONGEST_QUOTED - 1)) ? LONGEST_QUOTED - 1 : LONGEST_QUOTED;
        return "'" + given.substring(0, end) + "…'";
    }
}
