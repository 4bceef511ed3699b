package org.wcofacts.export.factsheet;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.wcofacts.model.Economy;

/**
 * The language of a sheet: its labels, and names that its maker prefers to those of the edition. Immutable.
 *
 * @param labels the words around the facts
 * @param names the names chosen for economies, by what {@link #naming} was given
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
     * @param codeOrName the code or a name of the economy, in any spelling. It is looked up when a sheet is made, in what
     *     the sheet is made from, which refuses an economy that it does not know.
     * @throws IllegalArgumentException if the name is blank, or if null is given
     */
    public SheetLanguage naming(String codeOrName, String name) {
        if (codeOrName == null || name == null || name.isBlank()) {
            throw new IllegalArgumentException(
                    "name of economy '" + codeOrName + "': an economy and a name must be given, not blank or null");
        }
        Map<String, String> more = new TreeMap<>(names);
        more.put(codeOrName, name);
        return new SheetLanguage(labels, more);
    }

    /** This language with its names by alpha-2 code. */
    SheetLanguage lookedUp(Function<String, Economy> source) {
        Map<String, String> byCode = new TreeMap<>();
        names.forEach((codeOrName, name) -> {
            String code = source.apply(codeOrName).alpha2();
            if (!byCode.getOrDefault(code, name).equals(name)) {
                throw new IllegalArgumentException("name of economy " + code + ": one name must be chosen, not both '"
                        + byCode.get(code) + "' and '" + name + "'");
            }
            byCode.put(code, name);
        });
        return new SheetLanguage(labels, byCode);
    }
}
