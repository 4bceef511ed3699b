package org.wcofacts.model.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wcofacts.model.value.Rules;

/** What every name of a reference means, however it is written. */
final class NameIndex {

    /** A longer text is no name. */
    static final int LONGEST = 200;

    private static final int LONGEST_CODE = 4;
    private static final int MOST_NEAR_MISSES = 3;
    private static final int LETTERS_PER_SLIP = 4;
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, Meaning> codes;
    private final Map<String, List<Meaning>> printed = new HashMap<>();
    private final NavigableMap<String, List<Meaning>> named = new TreeMap<>();
    private final NavigableMap<String, List<Meaning>> formerly = new TreeMap<>();
    private final Map<String, Meaning> notes = new HashMap<>();
    private final Map<String, Meaning> own = new HashMap<>();
    private final Map<String, Meaning> bySpelling = new HashMap<>();

    NameIndex(Reference reference) {
        this.codes = reference.codes();
        Map<String, String> folded = new HashMap<>();
        reference
                .economies()
                .forEach(economy -> addPrinted(economy.name().words().values(), coded(economy.alpha2()), folded));
        reference
                .formerEconomies()
                .forEach(former -> addPrinted(former.name().words().values(), coded(former.code()), folded));
        for (FormerName former : reference.formerNames()) {
            former.name().words().values().forEach(name -> addOther(formerly, name, coded(former.alpha2())));
        }
        reference.otherNames().forEach(other -> addOther(named, other.name(), coded(other.code())));
        reference.nameNotes().forEach(this::addNote);
        reference.ownNames().forEach(this::addOwn);
        folded.forEach(this::addSpelling);
    }

    private Meaning coded(String code) {
        Meaning meaning = codes.get(code);
        if (meaning == null) {
            throw new IllegalArgumentException(
                    "reference, name of " + Rules.quoted(code) + ": the economy of a name must be listed");
        }
        return meaning;
    }

    private void addPrinted(Iterable<String> names, Meaning meaning, Map<String, String> folded) {
        for (String name : names) {
            String key = folded.computeIfAbsent(name, FoldedName::of);
            put(printed, key, meaning);
            put(named, key, meaning);
            addParts(named, name, meaning);
        }
    }

    private static void addOther(Map<String, List<Meaning>> names, String name, Meaning meaning) {
        put(names, FoldedName.of(name), meaning);
        addParts(names, name, meaning);
    }

    /** A name as {@code Congo (Republic of the)} is also known turned round, and by its first part. */
    private static void addParts(Map<String, List<Meaning>> names, String name, Meaning meaning) {
        int open = name.indexOf(" (");
        if (open > 0 && name.endsWith(")")) {
            put(names, FoldedName.of(name.substring(0, open)), meaning);
            FoldedName.turnedRound(name).forEach(turned -> put(names, FoldedName.of(turned), meaning));
        }
    }

    private static void put(Map<String, List<Meaning>> names, String name, Meaning meaning) {
        List<Meaning> meanings = names.computeIfAbsent(name, folded -> new ArrayList<>(1));
        if (!meanings.contains(meaning)) {
            meanings.add(meaning);
        }
    }

    private void addNote(NameNote note) {
        List<Meaning> meanings = note.codes().stream().map(this::coded).toList();
        notes.put(
                FoldedName.of(note.name()),
                switch (note.kind()) {
                    case USUAL -> meanings.get(0);
                    case SEVERAL -> several(meanings);
                    default -> new Meaning.NotAnEconomy(note, several(meanings).economies());
                });
    }

    private static Meaning.Several several(List<Meaning> meanings) {
        List<Economy> economies = new ArrayList<>();
        List<FormerEconomy> gone = new ArrayList<>();
        for (Meaning meaning : meanings) {
            if (meaning instanceof Meaning.Present present) {
                economies.add(present.economy());
            } else if (meaning instanceof Meaning.Gone former) {
                gone.add(former.economy());
            }
        }
        return new Meaning.Several(List.copyOf(economies), List.copyOf(gone));
    }

    private void addOwn(String name, String code) {
        String place = "own name " + Rules.quoted(name) + " of " + Rules.quoted(code);
        Meaning meaning = codes.get(code);
        if (meaning == null) {
            throw new IllegalArgumentException(place + ": must be that of a code in the reference");
        }
        String folded = FoldedName.of(name);
        Rules.require(
                !folded.isEmpty() && name.length() <= LONGEST, place + ": must have 1 to " + LONGEST + " letters");
        Meaning known = meaning(name);
        boolean other = known instanceof Meaning.Present || own.containsKey(folded);
        Rules.require(!other || known == meaning, place + ": must not be the name of another, " + named(known));
        own.put(folded, meaning);
    }

    private static String named(Meaning meaning) {
        return meaning instanceof Meaning.Present present
                ? present.economy().name().english() + " (" + present.economy().alpha2() + ")"
                : code(meaning);
    }

    private static String code(Meaning meaning) {
        if (meaning instanceof Meaning.Present present) {
            return present.economy().alpha2();
        }
        return meaning instanceof Meaning.Gone gone ? gone.economy().code() : "";
    }

    private void addSpelling(String name, String folded) {
        Meaning meaning = byFolded(folded);
        if (meaning != null && byCode(name) == null) {
            bySpelling.put(name, meaning);
        }
    }

    /** What a code or name means; what is not known has near misses. */
    Meaning meaning(String asked) {
        Meaning known = bySpelling.get(asked);
        if (known == null) {
            known = known(FoldedName.trimmed(asked));
        }
        return known == null ? unknown(FoldedName.of(asked)) : known;
    }

    private @Nullable Meaning known(String asked) {
        Meaning coded = byCode(asked);
        if (coded != null) {
            return coded;
        }
        Meaning meaning = byFolded(FoldedName.of(asked));
        return meaning == null ? inParts(asked) : meaning;
    }

    private @Nullable Meaning byCode(String asked) {
        return asked.length() > LONGEST_CODE ? null : codes.get(FoldedName.code(asked));
    }

    private @Nullable Meaning byFolded(String folded) {
        Meaning noted = own.getOrDefault(folded, notes.get(folded));
        if (noted != null) {
            return noted;
        }
        List<Meaning> one = printed.getOrDefault(folded, List.of());
        List<Meaning> meanings =
                one.size() == 1 ? one : named.getOrDefault(folded, formerly.getOrDefault(folded, List.of()));
        return meanings.size() > 1 ? several(meanings) : meanings.isEmpty() ? null : meanings.get(0);
    }

    private @Nullable Meaning inParts(String asked) {
        for (String turned : FoldedName.turnedRound(asked)) {
            Meaning meaning = byFolded(FoldedName.of(turned));
            if (meaning != null) {
                return meaning;
            }
        }
        return twice(asked);
    }

    /** What has two names that both mean it, such as <i>Myanmar (Burma)</i>. */
    private @Nullable Meaning twice(String asked) {
        int between = asked.indexOf('(') < 0 ? asked.indexOf('/') : asked.indexOf('(');
        if (between < 0) {
            return null;
        }
        Meaning first = byFolded(FoldedName.of(asked.substring(0, between)));
        return first == byFolded(FoldedName.of(asked.substring(between + 1))) ? first : null;
    }

    private Meaning unknown(String asked) {
        int most = Math.max(1, asked.length() / LETTERS_PER_SLIP);
        Map<String, Integer> nearest = new TreeMap<>();
        for (Map<String, List<Meaning>> names : List.of(named, formerly)) {
            names.forEach((name, meanings) -> {
                int distance = distance(asked, name, most);
                if (distance <= most) {
                    meanings.forEach(meaning -> nearest.merge(code(meaning), distance, Math::min));
                }
            });
        }
        Set<String> begun = begunWith(asked);
        if (begun.size() <= MOST_NEAR_MISSES) {
            begun.forEach(code -> nearest.merge(code, 1, Math::min));
        }
        Meaning.Several near = several(nearest.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST_NEAR_MISSES)
                .map(entry -> coded(entry.getKey()))
                .toList());
        return new Meaning.Unknown(near.economies(), near.gone());
    }

    /** Codes of what has a name that begins so; none for a beginning that is too short to tell. */
    private Set<String> begunWith(String asked) {
        Set<String> begun = new HashSet<>();
        if (asked.length() >= SHORTEST_BEGINNING) {
            Stream.of(named, formerly)
                    .flatMap(names -> names.tailMap(asked).entrySet().stream()
                            .takeWhile(entry -> entry.getKey().startsWith(asked)))
                    .flatMap(entry -> entry.getValue().stream())
                    .forEach(meaning -> begun.add(code(meaning)));
        }
        return begun;
    }

    /**
     * How many letters have to be put in, left out or changed; where that is more than {@code most}, any number above it. Of the
     * table of Levenshtein only the band is computed in which the number can be that small.
     */
    private static int distance(String asked, String name, int most) {
        int apart = Math.abs(asked.length() - name.length());
        if (apart > most) {
            return apart;
        }
        int[] last = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= asked.length(); i++) {
            int from = Math.max(1, i - most);
            int until = Math.min(name.length(), i + most);
            int diagonal = last[from - 1];
            last[from - 1] = i;
            int least = i;
            for (int j = from; j <= until; j++) {
                int changed = diagonal + (asked.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = last[j];
                last[j] = Math.min(changed, 1 + Math.min(diagonal, last[j - 1]));
                least = Math.min(least, last[j]);
            }
            if (least > most) {
                return least;
            }
        }
        return last[name.length()];
    }
}
