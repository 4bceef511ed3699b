package org.wcofacts.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same words in several languages; English is always among them.
 *
 * @param words the words by language; English first, then by language tag
 */
public record LocalizedText(Map<Locale, String> words) {

    private static final Comparator<Locale> ENGLISH_FIRST =
            Comparator.comparing((Locale language) -> !language.equals(Locale.ENGLISH)).thenComparing(Locale::toLanguageTag);

    public LocalizedText {
        TreeMap<Locale, String> sorted = new TreeMap<>(ENGLISH_FIRST);
        sorted.putAll(words);
        Rules.require(sorted.containsKey(Locale.ENGLISH), "text " + sorted.values() + ": every text has English");
        sorted.forEach((language, text) -> Rules.notBlank("text in '" + language.toLanguageTag() + "'", text));
        words = Collections.unmodifiableMap(sorted);
    }

    /** A text in English alone. */
    public static LocalizedText english(String words) {
        return new LocalizedText(Map.of(Locale.ENGLISH, words));
    }

    /** This text with the words of one more language, or with other words for one that it has. */
    public LocalizedText with(Locale language, String text) {
        TreeMap<Locale, String> more = new TreeMap<>(ENGLISH_FIRST);
        more.putAll(words);
        more.put(language, text);
        return new LocalizedText(more);
    }

    /** The English words. */
    public String english() {
        return words.getOrDefault(Locale.ENGLISH, "");
    }

    /** The words in a language; absent if there is no translation into it. */
    public Optional<String> in(Locale language) {
        return Optional.ofNullable(words.get(language));
    }
}
