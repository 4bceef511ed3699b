package org.wcofacts.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules that values of several types share. Each failure names the place, the thing and the rule. */
final class Rules {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Rules() {}

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    static void wellFormedId(String type, String id) {
        require(ID.matcher(id).matches(), type + " id '" + id + "': an id is lower-case letters, digits and hyphens");
    }

    static void notBlank(String place, String words) {
        require(!words.isBlank(), place + ": a text is not blank");
    }

    static void notEmpty(String place, List<?> items) {
        require(!items.isEmpty(), place + ": at least one is needed");
    }

    static void uniqueIds(String place, List<? extends Identified> items) {
        Set<String> seen = new HashSet<>();
        for (Identified item : items) {
            require(seen.add(item.id()), place + ", id '" + item.id() + "': ids are unique");
        }
    }

    static void numberedWithoutGap(String place, List<? extends Numbered> items) {
        for (int i = 0; i < items.size(); i++) {
            Numbered item = items.get(i);
            require(
                    item.number() == i + 1,
                    place + ", '" + item.id() + "': number " + item.number() + " stands at position " + (i + 1)
                            + "; numbers run from 1 without gap");
        }
    }
}
