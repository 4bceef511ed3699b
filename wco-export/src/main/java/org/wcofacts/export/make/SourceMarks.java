package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.report.NearMisses;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;

/** The numbers of the sources of one sheet, given in the order in which they are first cited. */
final class SourceMarks {

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Text> listed = new HashMap<>();
    private Set<String> named = new LinkedHashSet<>();

    SourceMarks(List<Source> sources) {
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    /** Keeps the numbers that a sheet has given already. */
    void continueAfter(List<SourceNote> notes) {
        for (SourceNote note : notes) {
            numbers.put(note.id(), note.number());
            listed.put(note.id(), note.text());
        }
    }

    int number(String source) {
        Rules.require(
                sources.containsKey(source) || listed.containsKey(source),
                () -> "source " + Rules.quoted(source)
                        + ": must be one of those that the wording was given, or of the sheet"
                        + NearMisses.among(source, known()));
        return numbers.computeIfAbsent(source, id -> numbers.size() + 1);
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(sources.keySet());
        known.addAll(listed.keySet());
        return known;
    }

    /** What the list of sources says of a source. */
    Text listed(String id, Function<Source, Text> described) {
        number(id);
        Source source = sources.get(id);
        return source == null ? listed.getOrDefault(id, Text.of(id)) : described.apply(source);
    }

    /** The marks of what facts cite, each once. */
    Text of(Collection<Provenance> provenances) {
        List<Integer> cited = provenances.stream()
                .flatMap(provenance -> provenance.citations().stream())
                .map(citation -> number(citation.source()))
                .distinct()
                .sorted()
                .toList();
        return Text.of(Span.builder().words("").addAllCitations(cited).build());
    }

    /**
     * The marks of a few sources of which at least one bears out each fact: those that the sheet cites already, then always the one
     * that bears out most of the others.
     */
    Text few(Collection<Provenance> provenances) {
        List<Set<String>> open = new ArrayList<>();
        Set<Integer> chosen = new TreeSet<>();
        for (Provenance provenance : provenances) {
            Set<String> cited = provenance.citations().stream()
                    .map(Citation::source)
                    .collect(Collectors.toCollection(TreeSet::new));
            Optional<String> known = cited.stream().filter(numbers::containsKey).findFirst();
            known.ifPresentOrElse(source -> chosen.add(number(source)), () -> open.add(cited));
        }
        while (!open.isEmpty()) {
            String next = mostCommon(open);
            chosen.add(number(next));
            open.removeIf(cited -> cited.contains(next));
        }
        return Text.of(Span.builder().words("").addAllCitations(chosen).build());
    }

    /** The first by id of those that stand in most sets. */
    private static String mostCommon(List<Set<String>> sets) {
        Map<String, Integer> times = new TreeMap<>();
        sets.forEach(set -> set.forEach(source -> times.merge(source, 1, Integer::sum)));
        int most = Collections.max(times.values());
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The ids of what a fact cites, which counts as citing them. */
    String ids(Provenance provenance) {
        List<String> ids = new ArrayList<>();
        for (Citation citation : provenance.citations()) {
            if (!ids.contains(citation.source())) {
                number(citation.source());
                ids.add(citation.source());
            }
        }
        named.addAll(ids);
        return String.join("; ", ids);
    }

    /** The ids that are given while something is made. */
    List<String> named(Runnable making) {
        Set<String> before = named;
        named = new LinkedHashSet<>();
        making.run();
        List<String> given = List.copyOf(named);
        before.addAll(named);
        named = before;
        return given;
    }

    /** The places in the sources; empty if these are meant as a whole. */
    static String places(Provenance provenance) {
        List<String> places = new ArrayList<>();
        for (Citation citation : provenance.citations()) {
            if (!citation.place().isEmpty() && !places.contains(citation.place())) {
                places.add(citation.place());
            }
        }
        return String.join("; ", places);
    }

    /** The sources that were cited, without those that the sheet lists already. */
    Stream<Source> cited() {
        return numbers.keySet().stream()
                .filter(id -> !listed.containsKey(id))
                .map(sources::get)
                .filter(Objects::nonNull);
    }

    /** The list of the sources that were cited, without those that the sheet has already. */
    List<SourceNote> notes(Function<Source, Text> described) {
        return cited().map(source -> new SourceNote(number(source.id()), source.id(), described.apply(source)))
                .toList();
    }
}
