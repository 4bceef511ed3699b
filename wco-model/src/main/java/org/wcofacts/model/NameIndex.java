package org.wcofacts.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds things by their codes and by every name that is known for them. */
final class NameIndex<T> {

    private static final int MOST_NEAR_MISSES = 3;
    private static final int LONGEST_MISSPELLING = 100;

    /**
     * What is found, and by what.
     *
     * @param item the thing
     * @param codes its codes, in capital letters
     * @param names its names; one of these goes before all other names
     * @param otherNames the other names under which it is looked for
     */
    record Entry<T>(T item, List<String> codes, Collection<String> names, Collection<String> otherNames) {}

    private record Candidate<T>(T item, Set<String> names) {}

    private final Map<String, T> byCode = new HashMap<>();
    private final Map<String, List<T>> byName = new HashMap<>();
    private final Map<String, List<T>> byAnyName = new HashMap<>();
    private final Map<String, T> bySpelling = new HashMap<>();
    private final List<Candidate<T>> candidates = new ArrayList<>();

    NameIndex(List<Entry<T>> entries) {
        Map<String, String> foldedNames = new HashMap<>();
        for (Entry<T> entry : entries) {
            entry.codes().forEach(code -> byCode.put(code, entry.item()));
            add(entry, foldedNames);
        }
        bySpelling
                .entrySet()
                .removeIf(spelled -> byCode.containsKey(code(spelled.getKey()))
                        || !named(foldedNames.getOrDefault(spelled.getKey(), ""))
                                .equals(List.of(spelled.getValue())));
        bySpelling.putAll(byCode);
    }

    private void add(Entry<T> entry, Map<String, String> foldedNames) {
        Set<String> folded = new LinkedHashSet<>();
        for (String name : entry.names()) {
            add(name, entry.item(), folded, foldedNames);
            put(byName, foldedNames.getOrDefault(name, ""), entry.item());
        }
        for (String name : entry.otherNames()) {
            add(name, entry.item(), folded, foldedNames);
        }
        folded.forEach(name -> put(byAnyName, name, entry.item()));
        candidates.add(new Candidate<>(entry.item(), folded));
    }

    /** A name as {@code Congo (Republic of the)} is also known without its brackets, turned round, and by its first part. */
    private void add(String name, T item, Set<String> folded, Map<String, String> foldedNames) {
        bySpelling.put(name, item);
        folded.add(foldedNames.computeIfAbsent(name, FoldedName::of));
        int open = name.indexOf(" (");
        if (open > 0 && name.endsWith(")")) {
            String first = name.substring(0, open);
            folded.add(FoldedName.of(first));
            folded.add(FoldedName.of(name.substring(open + 2, name.length() - 1) + " " + first));
        }
    }

    private static <T> void put(Map<String, List<T>> names, String name, T item) {
        List<T> named = names.computeIfAbsent(name, folded -> new ArrayList<>(1));
        if (!named.contains(item)) {
            named.add(item);
        }
    }

    /** What has this code or name: nothing, one, or several that share the name. */
    List<T> find(String codeOrName) {
        T spelled = bySpelling.get(codeOrName);
        return spelled == null ? lookUp(codeOrName) : List.of(spelled);
    }

    private List<T> lookUp(String codeOrName) {
        T coded = byCode.get(code(codeOrName));
        return coded == null ? named(FoldedName.of(codeOrName)) : List.of(coded);
    }

    private static String code(String written) {
        return FoldedName.trimmed(written).toUpperCase(Locale.ROOT);
    }

    private List<T> named(String folded) {
        List<T> named = byName.getOrDefault(folded, List.of());
        return named.size() == 1 ? named : byAnyName.getOrDefault(folded, List.of());
    }

    /** What has a name a few letters away from the one asked for, or one that it begins; the nearest first. */
    List<T> nearMisses(String asked) {
        String folded = FoldedName.of(asked);
        if (folded.length() > LONGEST_MISSPELLING) {
            return List.of();
        }
        record Near<T>(T item, int distance) {}
        return candidates.stream()
                .map(candidate -> new Near<>(candidate.item(), distance(folded, candidate.names())))
                .filter(near -> near.distance() <= Math.max(1, folded.length() / 3))
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(MOST_NEAR_MISSES)
                .map(Near::item)
                .toList();
    }

    private static int distance(String asked, Set<String> names) {
        return names.stream().mapToInt(name -> distance(asked, name)).min().orElse(Integer.MAX_VALUE);
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
