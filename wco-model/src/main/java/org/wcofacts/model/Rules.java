package org.wcofacts.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules that values of several types share. Each failure names the place, the thing and the rule. */
final class Rules {

    private Rules() {}

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    static void given(String place, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(place + ": a value is given, not null");
        }
    }

    static void wellFormedId(String type, String id) {
        if (!isWellFormed(id)) {
            throw new IllegalArgumentException(
                    type + " id '" + id + "': an id is lower-case letters, digits and hyphens");
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

    static void notBlank(String place, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(place + ": a text is not blank");
        }
    }

    static void notEmpty(String place, List<?> items) {
        require(!items.isEmpty(), place + ": at least one is needed");
    }

    static <T> Optional<T> find(List<T> items, Function<? super T, String> idOf, String id) {
        for (T item : items) {
            if (idOf.apply(item).equals(id)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    static <T> void uniqueIds(String place, List<T> items, Function<? super T, String> idOf) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            String id = idOf.apply(item);
            if (!seen.add(id)) {
                throw new IllegalArgumentException(place + ", id '" + id + "': ids are unique");
            }
        }
    }
}
