package org.wcofacts.model.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How economies are looked up, wherever one is asked for. */
public final class Economies {

    private Economies() {}

    /** An index of economies by their codes, their names, and other names by alpha-2 code. */
    public static NameIndex<Economy> index(List<Economy> economies, Map<String, List<String>> otherNames) {
        return new NameIndex<>(economies.stream()
                .map(economy -> new NameIndex.Entry<>(
                        economy,
                        List.of(economy.alpha2(), economy.alpha3()),
                        economy.name().words().values(),
                        otherNames.getOrDefault(economy.alpha2(), List.of())))
                .toList());
    }

    public static Economy find(NameIndex<Economy> index, @Nullable String codeOrName) {
        return find(index, codeOrName, NoSuchEconomyException.NONE);
    }

    /**
     * Finds the economy with a code or name.
     *
     * @param rule what is said of an economy that is not there
     */
    public static Economy find(NameIndex<Economy> index, @Nullable String codeOrName, String rule) {
        String asked = given(codeOrName);
        List<Economy> named = index.find(asked);
        if (named.size() == 1) {
            return named.get(0);
        }
        throw named.isEmpty()
                ? NoSuchEconomyException.unknown(asked, rule, index.nearMisses(asked), List.of())
                : NoSuchEconomyException.ambiguous(asked, named);
    }

    public static String given(@Nullable String codeOrName) {
        if (codeOrName == null) {
            throw new IllegalArgumentException("economy: a code or name must be given, not null");
        }
        return codeOrName;
    }
}
