package org.wcofacts.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the economies of a reference by their codes and by every name that the reference has for them. */
final class EconomyIndex {

    private static final int MOST_NEAR_MISSES = 3;

    private final Map<String, Economy> byCode = new HashMap<>();
    private final Map<String, List<Economy>> byName = new HashMap<>();
    private final Map<String, Economy> bySpelling = new HashMap<>();

    EconomyIndex(Reference reference) {
        for (Economy economy : reference.economies()) {
            byCode.put(economy.alpha2(), economy);
            byCode.put(economy.alpha3(), economy);
            economy.name().words().values().forEach(name -> add(name, economy));
        }
        for (FormerName former : reference.formerNames()) {
            reference
                    .economy(former.alpha2())
                    .ifPresent(economy -> former.name().words().values().forEach(name -> add(name, economy)));
        }
        for (OtherName other : reference.otherNames()) {
            reference.economy(other.alpha2()).ifPresent(economy -> add(other.name(), economy));
        }
        bySpelling
                .keySet()
                .removeIf(name -> coded(name).isPresent() || named(name).size() > 1);
        bySpelling.putAll(byCode);
    }

    /** A name as {@code Congo (Republic of the)} is also known without its brackets, turned round, and by its first part. */
    private void add(String name, Economy economy) {
        bySpelling.put(name, economy);
        addFolded(name, economy);
        int open = name.indexOf(" (");
        if (open > 0 && name.endsWith(")")) {
            String first = name.substring(0, open);
            addFolded(first, economy);
            addFolded(name.substring(open + 2, name.length() - 1) + " " + first, economy);
        }
    }

    private void addFolded(String name, Economy economy) {
        List<Economy> named = byName.computeIfAbsent(FoldedName.of(name), folded -> new ArrayList<>(1));
        if (!named.contains(economy)) {
            named.add(economy);
        }
    }

    Economy find(String codeOrName) {
        Economy spelled = bySpelling.get(codeOrName);
        if (spelled != null) {
            return spelled;
        }
        Optional<Economy> coded = coded(codeOrName);
        if (coded.isPresent()) {
            return coded.get();
        }
        List<Economy> named = named(codeOrName);
        if (named.size() == 1) {
            return named.get(0);
        }
        throw named.isEmpty() ? unknown(codeOrName) : ambiguous(codeOrName, named);
    }

    private Optional<Economy> coded(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    private List<Economy> named(String name) {
        return byName.getOrDefault(FoldedName.of(name), List.of());
    }

    private static NoSuchEconomyException ambiguous(String name, List<Economy> named) {
        return new NoSuchEconomyException(
                "economy '" + name + "': several have this name: " + list(named) + "; a code tells them apart", named);
    }

    private NoSuchEconomyException unknown(String name) {
        List<Economy> near = nearMisses(FoldedName.of(name));
        String hint = near.isEmpty() ? "" : "; near it: " + list(near);
        return new NoSuchEconomyException("economy '" + name + "': none has this code or name" + hint, near);
    }

    private static String list(List<Economy> economies) {
        return String.join(
                "; ",
                economies.stream()
                        .map(economy -> economy.name().english() + " (" + economy.alpha2() + ")")
                        .toList());
    }

    /** The economies with a name a few letters away from the one asked for, or one that it begins. */
    private List<Economy> nearMisses(String asked) {
        Map<Economy, Integer> distances = new HashMap<>();
        byName.forEach((name, economies) -> {
            int distance = distance(asked, name);
            if (distance <= Math.max(1, asked.length() / 3)) {
                economies.forEach(economy -> distances.merge(economy, distance, Math::min));
            }
        });
        return distances.entrySet().stream()
                .sorted(Map.Entry.<Economy, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Economy::alpha2))))
                .limit(MOST_NEAR_MISSES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many letters have to be put in, left out or changed; where a name begins with the one asked for, one. */
    private static int distance(String asked, String name) {
        if (asked.length() > 2 && name.startsWith(asked)) {
            return 1;
        }
        int[] last = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= asked.length(); i++) {
            int diagonal = last[0];
            last[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int changed = diagonal + (asked.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = last[j];
                last[j] = Math.min(changed, 1 + Math.min(diagonal, last[j - 1]));
            }
        }
        return last[name.length()];
    }
}
