package org.wcofacts.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wcofacts.model.value.Rules;

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
            throw new IllegalArgumentException(
                    "text " + Rules.quoted(words.values().toString()) + ": must have words in English");
        }
        for (Map.Entry<Locale, String> text : words.entrySet()) {
            if (text.getValue().isBlank()) {
                throw new IllegalArgumentException(
                        "text in " + Rules.quoted(text.getKey().toLanguageTag()) + ": must not be blank");
            }
        }
        for (Locale language : standings.keySet()) {
            if (!words.containsKey(language)) {
                throw new IllegalArgumentException("text " + Rules.quoted(words.get(Locale.ENGLISH)) + ", standing in "
                        + Rules.quoted(language.toLanguageTag()) + ": the text must have words in this language");
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
        Map<Locale, String> moreWords = new HashMap<>(words);
        moreWords.put(language, text);
        Map<Locale, Standing> moreStandings = new HashMap<>(standings);
        moreStandings.put(language, standing);
        return new LocalizedText(moreWords, moreStandings);
    }

    /** These words with a name, in the same language or else in English, for {@code {0}} and a date for {@code {1}}. */
    public LocalizedText naming(LocalizedText name, String date) {
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

    /**
     * The language of this text that comes nearest to the one asked for, by the look-up of RFC 4647: French for
     * {@code fr-CA}, but never {@code pt-BR} for {@code pt}. The JVM's default locale plays no part.
     *
     * @return absent if the text has no such language
     */
    public Optional<Locale> nearest(Locale language) {
        Rules.given("text, language", language);
        if (words.containsKey(language)) {
            return Optional.of(language);
        }
        if (!language.toLanguageTag().contains("-")) {
            return Optional.empty();
        }
        Locale.LanguageRange range = new Locale.LanguageRange(language.toLanguageTag());
        return Optional.ofNullable(Locale.lookup(List.of(range), words.keySet()));
    }

    /** The words in the {@linkplain #nearest nearest} language; absent if there are none. */
    public Optional<String> in(Locale language) {
        return nearest(language).map(words::get);
    }

    /** How far the words in the {@linkplain #nearest nearest} language can be relied on; absent if there are none. */
    public Optional<Standing> standing(Locale language) {
        return nearest(language).map(found -> standings.getOrDefault(found, Standing.ORIGINAL));
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
