package org.wcofacts.export.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;

/**
 * The language of a sheet: its labels, and names that its maker prefers to those of the data. Immutable.
 *
 * @param labels the words around the facts
 * @param names the names chosen for economies, by what {@link #naming} was given
 */
public record SheetLanguage(Labels labels, Map<String, String> names) {

    private static final String ANY = "*";

    /** The smallest with which a header can still ask for a language; those with none are refused and come last. */
    private static final double LEAST_WEIGHT = 0.001;

    public SheetLanguage {
        Rules.given("labels", labels);
        Rules.given("names", names);
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /**
     * The language for a locale, by the look-up of RFC 4647, with the edition's names: French for {@code fr-CA}. The JVM's
     * default locale plays no part.
     *
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits; the message lists them
     */
    public static SheetLanguage of(Locale language) {
        return of(Labels.in(language));
    }

    /**
     * The language that fits best what a browser asks for in its header {@code Accept-Language}, such as
     * {@code "fr-CA, en;q=0.8"}, by the look-up of RFC 4647 and with the edition's names. A header that is absent (null),
     * blank, not well formed or {@code "*"} asks for nothing in particular and gets English.
     *
     * <pre>{@code
     * SheetLanguage language = SheetLanguage.accepted(header).orElse(SheetLanguage.of(Locale.ENGLISH));
     * }</pre>
     *
     * @param own labels of languages of your own, which take precedence over ours where both fit
     * @return absent if the header asks for other languages only, so that the caller chooses what to send
     */
    public static Optional<SheetLanguage> accepted(@Nullable String header, Labels... own) {
        Map<Locale, Labels> known = new LinkedHashMap<>();
        for (Labels labels : own) {
            known.put(Rules.given("labels", labels).language(), labels);
        }
        List<Locale> languages = new ArrayList<>(known.keySet());
        languages.addAll(Labels.LANGUAGES);
        return Optional.ofNullable(Locale.lookup(ranges(header), languages))
                .map(found -> known.containsKey(found) ? known.get(found) : Labels.in(found))
                .map(SheetLanguage::of);
    }

    /** What a header asks for; a look-up skips {@code "*"}, so that our languages follow as the last to be tried. */
    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        List<Locale.LanguageRange> ranges = new ArrayList<>(parsed(header));
        boolean any = ranges.stream()
                .anyMatch(range -> range.getRange().equals("*") && range.getWeight() > Locale.LanguageRange.MIN_WEIGHT);
        if (any) {
            Labels.LANGUAGES.forEach(
                    language -> ranges.add(new Locale.LanguageRange(language.toLanguageTag(), LEAST_WEIGHT)));
            ranges.sort(
                    Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed());
        }
        return ranges;
    }

    private static List<Locale.LanguageRange> parsed(@Nullable String header) {
        try {
            return Locale.LanguageRange.parse(header == null || header.isBlank() ? ANY : header);
        } catch (IllegalArgumentException e) {
            return Locale.LanguageRange.parse(ANY);
        }
    }

    /** The language of some labels, with the edition's names. */
    public static SheetLanguage of(Labels labels) {
        return new SheetLanguage(labels, Map.of());
    }

    /**
     * This language with another name for an economy, in words of this language. The sheet says which names were chosen.
     *
     * @param codeOrName the code or a name of the economy, in any spelling. It is looked up when a sheet is made, in what
     *     the sheet is made from, which refuses an economy that it does not know.
     * @throws IllegalArgumentException if the name is blank, or if null is given
     */
    public SheetLanguage naming(String codeOrName, String name) {
        Rules.given("economy to be named", codeOrName);
        if (Rules.given("name of economy " + Rules.quoted(codeOrName), name).isBlank()) {
            throw new IllegalArgumentException("name of economy " + Rules.quoted(codeOrName) + ": must not be blank");
        }
        Map<String, String> more = new TreeMap<>(names);
        more.put(codeOrName, name);
        return new SheetLanguage(labels, more);
    }
}
