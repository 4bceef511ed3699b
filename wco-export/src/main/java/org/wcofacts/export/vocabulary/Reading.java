package org.wcofacts.export.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Standing;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;

/** Takes the vocabulary back into the model; knows the economies and regions that the file has listed. */
final class Reading {

    private final Map<String, Economy> economies = new LinkedHashMap<>();
    private final Map<String, Region> regions = new LinkedHashMap<>();

    Economy list(Economy economy) {
        economies.putIfAbsent(economy.alpha2(), economy);
        return economy;
    }

    Region list(Region region) {
        regions.putIfAbsent(region.id(), region);
        return region;
    }

    Economy economy(String alpha2) {
        return listed(economies.get(alpha2), "economy", alpha2, "economies");
    }

    Region region(String id) {
        return listed(regions.get(id), "region", id, "regions");
    }

    private static <T> T listed(@Nullable T item, String kind, String code, String list) {
        if (item == null) {
            throw new IllegalArgumentException(
                    kind + " " + Rules.quoted(code) + ": must be listed under " + Rules.quoted(list));
        }
        return item;
    }

    /** The item with an id. */
    static <T> T listed(List<T> items, Function<T, String> idOf, String id, String list) {
        return listed(
                items.stream()
                        .filter(item -> idOf.apply(item).equals(id))
                        .findFirst()
                        .orElse(null),
                "id",
                id,
                list);
    }

    LocalizedText words(WordsElement words, String at) {
        return at(at, () -> {
            Map<Locale, String> byLanguage = new LinkedHashMap<>();
            Map<Locale, Standing> standings = new LinkedHashMap<>();
            for (TextElement text : words.texts()) {
                Locale language = Codes.language(text.language());
                standings.put(language, text.toStanding());
                if (byLanguage.put(language, text.words()) != null) {
                    throw new IllegalArgumentException(
                            "text in " + Rules.quoted(text.language()) + ": a text must occur once in a language");
                }
            }
            return new LocalizedText(byLanguage, standings);
        });
    }

    /** Names the place in the message of whatever rule is broken there. */
    static <T> T at(String place, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }
}
