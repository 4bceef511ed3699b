package org.wcofacts.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same words in several languages; English is always among them.
 *
 * @param words the words by language; English first, then by language tag
 * @param standings how far the words can be relied on, by language, in the same order; words of a language without
 *     standing are {@linkplain Standing#ORIGINAL original}
 */
public record LocalizedText(Map<Locale, String> words, Map<Locale, Standing> standings) {

    private static final Comparator<Locale> ENGLISH_FIRST = new EnglishFirst();

    public LocalizedText {
        words = sorted("words", words);
        standings = sorted("standing", standings);
        if (!words.containsKey(Locale.ENGLISH)) {
            throw new IllegalArgumentException("text " + words.values() + ": every text has English");
        }
        for (Map.Entry<Locale, String> text : words.entrySet()) {
            if (text.getValue().isBlank()) {
                throw new IllegalArgumentException(
                        "text in '" + text.getKey().toLanguageTag() + "': a text is not blank");
            }
        }
        for (Locale language : standings.keySet()) {
            if (!words.containsKey(language)) {
                throw new IllegalArgumentException("text '" + words.get(Locale.ENGLISH) + "', standing in '"
                        + language.toLanguageTag() + "': the text has no words in this language");
            }
        }
    }

    /** A text whose words are all original. */
    public LocalizedText(Map<Locale, String> words) {
        this(words, Map.of());
    }

    private static <V> Map<Locale, V> sorted(String what, Map<Locale, V> values) {
        Rules.given("text, " + what, values);
        TreeMap<Locale, V> sorted = new TreeMap<>(ENGLISH_FIRST);
        for (Map.Entry<Locale, V> value : values.entrySet()) {
            Rules.given("text, language", value.getKey());
            Rules.given("text", value.getValue());
            if (!Standing.ORIGINAL.equals(value.getValue())) {
                sorted.put(value.getKey(), value.getValue());
            }
        }
        return Collections.unmodifiableMap(sorted);
    }

    /** A text in English alone. */
    public static LocalizedText english(String words) {
        Rules.given("text", words);
        return new LocalizedText(Map.of(Locale.ENGLISH, words));
    }

    /** This text with the original words of one more language, or with other words for one that it has. */
    public LocalizedText with(Locale language, String text) {
        return with(language, text, Standing.ORIGINAL);
    }

    /** This text with the words of one more language, or with other words for one that it has, and their standing. */
    public LocalizedText with(Locale language, String text, Standing standing) {
        Rules.given("text, language", language);
        Map<Locale, String> moreWords = new HashMap<>(words);
        moreWords.put(language, text);
        Map<Locale, Standing> moreStandings = new HashMap<>(standings);
        moreStandings.put(language, standing);
        return new LocalizedText(moreWords, moreStandings);
    }

    /** These words with a name, in the same language or else in English, for {@code {0}} and a date for {@code {1}}. */
    LocalizedText naming(LocalizedText name, String date) {
        Map<Locale, String> filled = new HashMap<>();
        words.forEach((language, sentence) -> filled.put(
                language,
                sentence.replace("{0}", name.in(language).orElse(name.english()))
                        .replace("{1}", date)));
        return new LocalizedText(filled, standings);
    }

    /** The English words. */
    public String english() {
        return words.getOrDefault(Locale.ENGLISH, "");
    }

    /** The words in a language; absent if there is no translation into it. */
    public Optional<String> in(Locale language) {
        return Optional.ofNullable(words.get(language));
    }

    /** How far the words in a language can be relied on; absent if there are none. */
    public Optional<Standing> standing(Locale language) {
        return words.containsKey(language)
                ? Optional.of(standings.getOrDefault(language, Standing.ORIGINAL))
                : Optional.empty();
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
