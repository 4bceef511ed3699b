package org.wcofacts.export.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wcofacts.export.report.Rules;

/** What labels of a language have in common with the English ones. */
final class LabelRules {

    private static final String COUNT = "count.";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private LabelRules() {}

    /**
     * Fails at the first rule that is broken.
     *
     * @throws IllegalArgumentException naming the language, the key and the rule
     */
    static void check(Properties english, Properties words, Locale language) {
        Set<String> expected = keys(english, language);
        for (String key : expected) {
            String place = place(language, key);
            String text = words.getProperty(key);
            if (text == null) {
                throw new IllegalArgumentException(place + "must be there");
            }
            checkPlaceholders(english, key, text, place);
        }
        for (String key : new TreeSet<>(words.stringPropertyNames())) {
            require(expected.contains(key), place(language, key) + "must be a key of the English labels");
        }
    }

    private static Set<String> keys(Properties english, Locale language) {
        Set<String> keys = new TreeSet<>();
        for (String key : english.stringPropertyNames()) {
            if (key.startsWith(COUNT)) {
                String counted = key.substring(0, key.lastIndexOf('.') + 1);
                PluralRule.of(language).categories().forEach(category -> keys.add(counted + category));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }

    /** A form for a single number, such as the Arabic dual, may say the number in its noun. */
    private static void checkPlaceholders(Properties english, String key, String text, String place) {
        if (key.startsWith(COUNT)) {
            List<String> found = placeholders(text);
            boolean single = key.endsWith(".zero") || key.endsWith(".one") || key.endsWith(".two");
            require(
                    found.equals(List.of("{0}")) || (single && found.isEmpty()),
                    place + "must have {0} once, and no other placeholder");
        } else {
            List<String> wanted = placeholders(english.getProperty(key));
            require(placeholders(text).equals(wanted), place + "must have the placeholders " + wanted);
        }
    }

    private static List<String> placeholders(String text) {
        List<String> found = new ArrayList<>(
                PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
        Collections.sort(found);
        return found;
    }

    private static String place(Locale language, String key) {
        return "labels in " + Rules.quoted(language.toLanguageTag()) + ", key " + key + ": ";
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
