package org.wcofacts.export.language;

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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;

/**
 * The words that sheets and renderers put around facts, in one language. Loaded by tag, once, and shared.
 *
 * <p>Labels for a language of your own are read from a file; facts that have no words in it are given in English:
 *
 * <pre>{@code
 * try (Reader reader = Files.newBufferedReader(folder.resolve("de.properties"))) {
 *     SheetLanguage german = SheetLanguage.of(Labels.read(Locale.GERMAN, reader));
 *     FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), german);
 * }
 * }</pre>
 */
public final class Labels {

    /** The languages in which sheets can be made, in the order of the organization's own list. */
    public static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.forLanguageTag("ar"),
            Locale.forLanguageTag("pt"),
            Locale.forLanguageTag("ru"),
            Locale.forLanguageTag("es"));

    static final Map<Locale, Labels> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final String file;
    private final Properties words;

    Labels(Locale language, String file, Properties words) {
        this.language = language;
        this.file = file;
        this.words = words;
    }

    /**
     * Returns the labels for a language, by the look-up of RFC 4647: the French ones for {@code fr-CA}. The JVM's default
     * locale plays no part.
     *
     * @throws IllegalArgumentException if there are none for it; the message lists {@link #LANGUAGES}
     */
    public static Labels in(Locale language) {
        Rules.given("language", language);
        Locale.LanguageRange range = new Locale.LanguageRange(language.toLanguageTag());
        Locale found = Locale.lookup(List.of(range), LANGUAGES);
        if (found == null) {
            throw new IllegalArgumentException("language " + Rules.quoted(given(language))
                    + ": must be one of "
                    + String.join(
                            ", ", LANGUAGES.stream().map(Locale::toLanguageTag).toList())
                    + ", or a variety of one");
        }
        return LOADED.computeIfAbsent(found, Labels::load);
    }

    /** The tag of a language, or what was taken for a language and has no tag, such as {@code new Locale("en_US")}. */
    private static String given(Locale language) {
        String tag = language.toLanguageTag();
        return tag.startsWith("und") ? language.toString() : tag;
    }

    /**
     * Reads the labels of a language of your own from lines {@code key = value}, and leaves the reader open. The keys and
     * placeholders are those of English; a key that begins with {@code count.} ends with a plural form of the language.
     *
     * @throws IOException if the reader fails
     * @throws IllegalArgumentException if a line does not fit, or a key is there twice, missing or unknown, or has other
     *     placeholders than English; the message names the line or the key
     */
    public static Labels read(Locale language, Reader reader) throws IOException {
        Rules.given("labels, language", language);
        Rules.given("labels, reader", reader);
        String file = "labels in " + Rules.quoted(language.toLanguageTag());
        Properties words = LabelFile.read(file, reader);
        LabelRules.check(in(Locale.ENGLISH).words, words, language);
        return new Labels(language, file, words);
    }

    /**
     * These labels with more of your own, for sections of your own.
     *
     * @param own words by key, such as {@code "ships.title"}
     * @throws IllegalArgumentException if a key is one of these labels, or its words are blank or have a character that XML 1.0 cannot hold
     */
    public Labels with(Map<String, String> own) {
        Properties all = new Properties();
        all.putAll(words);
        Rules.given("own labels", own).forEach((key, text) -> {
            Rules.require(!text.isBlank(), () -> "own label " + Rules.quoted(key) + ": must not be blank");
            Rules.require(
                    TextPolicy.accepts(text), () -> "own label " + Rules.quoted(key) + ": " + LabelFile.CHARACTERS);
            Rules.require(
                    all.put(key, text) == null,
                    () -> "own label " + Rules.quoted(key) + ": must not be a key of " + file);
        });
        return new Labels(language, file, all);
    }

    private static Labels load(Locale language) {
        String file = "labels/" + language.toLanguageTag() + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": missing beside " + Labels.class.getName());
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                return new Labels(language, file, LabelFile.read(file, reader));
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
            throw new IllegalArgumentException("label " + Rules.quoted(key) + ": must be a key of " + file);
        }
        return Typography.set(text, language);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The words of a label; absent if there is no such label. */
    public Optional<String> find(String key) {
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

    /** A whole number as the language writes it, its digits in groups from five on. */
    public String number(long number) {
        return number(Long.toString(number));
    }

    /**
     * A number as the language writes it: its digits in groups, with the point of the language.
     *
     * @param digits with a point, a minus and an exponent as in Java
     */
    public String number(String digits) {
        String form = get("number.form");
        boolean exponent = digits.indexOf('E') >= 0;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : form.charAt(form.length() - 2) + digits.substring(point + 1);
        boolean grouped = !exponent && whole.replace("-", "").length() > 4;
        String groups = grouped ? whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", form.substring(1, 2)) : whole;
        return groups.replace('-', '\u2212') + fraction;
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
