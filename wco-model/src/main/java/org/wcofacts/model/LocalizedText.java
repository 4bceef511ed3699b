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

    private static final Comparator<Locale> ENGLISH_FIRST = new EnglishFirst();

    public LocalizedText {
        Rules.given("text, words", words);
        TreeMap<Locale, String> sorted = new TreeMap<>(ENGLISH_FIRST);
        for (Map.Entry<Locale, String> text : words.entrySet()) {
            Rules.given("text, language", text.getKey());
            Rules.given("text", text.getValue());
            sorted.put(text.getKey(), text.getValue());
        }
        if (!sorted.containsKey(Locale.ENGLISH)) {
            throw new IllegalArgumentException("text " + sorted.values() + ": every text has English");
        }
        for (Map.Entry<Locale, String> text : sorted.entrySet()) {
            if (text.getValue().isBlank()) {
                throw new IllegalArgumentException(
                        "text in '" + text.getKey().toLanguageTag() + "': a text is not blank");
            }
        }
        words = Collections.unmodifiableMap(sorted);
    }

    /** A text in English alone. */
    public static LocalizedText english(String words) {
        Rules.given("text", words);
        return new LocalizedText(Map.of(Locale.ENGLISH, words));
    }

    /** This text with the words of one more language, or with other words for one that it has. */
    public LocalizedText with(Locale language, String text) {
        Rules.given("text, language", language);
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

    private static final class EnglishFirst implements Comparator<Locale> {
        @Override
        public int compare(Locale one, Locale other) {
            if (one.equals(other)) {
                return 0;
            }
            if (one.equals(Locale.ENGLISH) || other.equals(Locale.ENGLISH)) {
                return one.equals(Locale.ENGLISH) ? -1 : 1;
            }
            return one.toLanguageTag().compareTo(other.toLanguageTag());
        }
    }
}
