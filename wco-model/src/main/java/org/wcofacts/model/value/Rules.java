package org.wcofacts.model.value;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules that values of several types share. Each failure names the place, the thing and the rule. */
public final class Rules {

    private static final int LONGEST_QUOTED = 80;

    private Rules() {}

    public static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    public static void given(String place, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(place + ": must not be null");
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

    public static void wellFormedId(String type, String id) {
        if (!isWellFormed(id)) {
            throw new IllegalArgumentException(type + " id " + quoted(id)
                    + ": must be lower-case letters and digits, in parts joined by single hyphens");
        }
    }

    /** Groups of lower-case letters and digits with one hyphen between them. */
    private static boolean isWellFormed(String id) {
        char last = '-';
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!word && (c != '-' || last == '-')) {
                return false;
            }
            last = c;
        }
        return last != '-';
    }

    public static void notBlank(String place, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(place + ": must not be blank");
        }
    }

    public static void notEmpty(String place, List<?> items) {
        require(!items.isEmpty(), place + ": must not be empty");
    }

    public static <T> Optional<T> find(List<T> items, Function<? super T, String> idOf, String id) {
        given("id", id);
        for (T item : items) {
            if (idOf.apply(item).equals(id)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    public static <T> void uniqueIds(String place, List<T> items, Function<? super T, String> idOf) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            String id = idOf.apply(item);
            if (!seen.add(id)) {
                throw new IllegalArgumentException(place + ", id " + quoted(id) + ": must be unique");
            }
        }
    }
}
