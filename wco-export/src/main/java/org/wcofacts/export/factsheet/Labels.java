package org.wcofacts.export.factsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words that sheets and renderers put around facts, in one language. Loaded by tag, once, and shared. */
public final class Labels {

    /** The languages in which sheets can be made, in the order of the organization's own list. */
    public static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.forLanguageTag("ar"),
            Locale.forLanguageTag("pt"),
            Locale.forLanguageTag("ru"),
            Locale.forLanguageTag("es"));

    private static final Map<Locale, Labels> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final String file;
    private final Properties words;

    private Labels(Locale language, String file, Properties words) {
        this.language = language;
        this.file = file;
        this.words = words;
    }

    /**
     * Returns the labels of a language.
     *
     * @throws IllegalArgumentException if sheets cannot be made in it; {@link #LANGUAGES} lists those that can
     */
    public static Labels in(Locale language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("language '" + language.toLanguageTag()
                    + "': sheets can be made in "
                    + String.join(
                            ", ", LANGUAGES.stream().map(Locale::toLanguageTag).toList()));
        }
        return LOADED.computeIfAbsent(language, Labels::load);
    }

    /**
     * Reads the labels of a language of one's own from lines {@code key = value}, and leaves the reader open. The keys and
     * placeholders are those of English; a key that begins with {@code count.} ends with a plural form of the language.
     *
     * @throws IOException if the reader fails
     * @throws IllegalArgumentException if a key is missing, unknown or blank, or has other placeholders than English
     */
    public static Labels read(Locale language, Reader reader) throws IOException {
        Properties words = new Properties();
        words.load(reader);
        LabelRules.check(in(Locale.ENGLISH).words, words, language);
        return new Labels(language, "labels in '" + language.toLanguageTag() + "'", words);
    }

    private static Labels load(Locale language) {
        String file = "labels/" + language.toLanguageTag() + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": missing beside " + Labels.class.getName());
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties words = new Properties();
                words.load(reader);
                return new Labels(language, file, words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not readable", e);
        }
    }

    /** The language of these labels. */
    public Locale language() {
        return language;
    }

    /**
     * The words of a label.
     *
     * @throws IllegalArgumentException if there is no such label
     */
    public String get(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("label '" + key + "': " + file + " has no such key");
        }
        return Typography.set(text, language);
    }

    /** The words of a label; absent if there is no such label. */
    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key)).map(text -> Typography.set(text, language));
    }

    /**
     * The words of a label with its placeholders {@code {0}}, {@code {1}} … filled in.
     *
     * @throws IllegalArgumentException if there is no such label
     */
    public String format(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(get(key).replace("'", "''"), Locale.ROOT).format(texts);
    }

    /**
     * A number with what it counts, in the plural form of the language: {@code count("hosts", 11)} is "11 hosts".
     *
     * @param number not negative
     * @throws IllegalArgumentException if nothing of that name is counted
     */
    public String count(String counted, int number) {
        String key = "count." + counted + "." + PluralRule.of(language).category(number);
        return Typography.set(format(key, number), language);
    }
}
