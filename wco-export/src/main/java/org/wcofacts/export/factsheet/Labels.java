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
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words that sheets and renderers put around facts, in one language. Loaded by tag, once, and shared. */
public final class Labels {

    /** The languages in which sheets can be made, English first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final Map<Locale, Labels> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final Properties words;

    private Labels(Locale language, Properties words) {
        this.language = language;
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

    private static Labels load(Locale language) {
        String file = "labels/" + language.toLanguageTag() + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": missing beside " + Labels.class.getName());
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties words = new Properties();
                words.load(reader);
                return new Labels(language, words);
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
            throw new IllegalArgumentException(
                    "label '" + key + "': labels/" + language.toLanguageTag() + ".properties has no such key");
        }
        return Typography.set(text, language);
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
}
