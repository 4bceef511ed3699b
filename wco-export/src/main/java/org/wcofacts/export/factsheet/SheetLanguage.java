package org.wcofacts.export.factsheet;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The language of a sheet: its labels, and names that its maker prefers to those of the edition. Immutable.
 *
 * @param labels the words around the facts
 * @param names the names chosen for economies, by alpha-2 code
 */
public record SheetLanguage(Labels labels, Map<String, String> names) {

    public SheetLanguage {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /**
     * A language with its own labels and the edition's names.
     *
     * @throws IllegalArgumentException if sheets cannot be made in it; {@link Labels#LANGUAGES} lists those that can
     */
    public static SheetLanguage of(Locale language) {
        return of(Labels.in(language));
    }

    /** The language of some labels, with the edition's names. */
    public static SheetLanguage of(Labels labels) {
        return new SheetLanguage(labels, Map.of());
    }

    /**
     * This language with another name for an economy, in words of this language. The sheet says which names were chosen.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public SheetLanguage naming(String alpha2, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of economy '" + alpha2 + "': a name is not blank");
        }
        Map<String, String> more = new TreeMap<>(names);
        more.put(alpha2, name);
        return new SheetLanguage(labels, more);
    }
}
