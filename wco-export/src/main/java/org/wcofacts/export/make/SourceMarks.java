package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Set<String> listed = new HashSet<>();

    SourceMarks(List<Source> sources) {
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    /** Keeps the numbers that a sheet has given already. */
    void continueAfter(List<SourceNote> notes) {
        for (SourceNote note : notes) {
            numbers.put(note.id(), note.number());
            listed.add(note.id());
        }
    }

    int number(String source) {
        Rules.require(
                sources.containsKey(source) || listed.contains(source),
                () -> "source " + Rules.quoted(source)
                        + ": must be one of those that the wording was given, or of the sheet");
        return numbers.computeIfAbsent(source, id -> numbers.size() + 1);
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

    /** The ids of what a fact cites, which counts as citing them. */
    String ids(Provenance provenance) {
        provenance.citations().forEach(citation -> number(citation.source()));
        return provenance.citations().stream().map(Citation::source).distinct().collect(Collectors.joining("; "));
    }

    /** The places in the sources; empty if these are meant as a whole. */
    static String places(Provenance provenance) {
        return provenance.citations().stream()
                .map(Citation::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The sources that were cited, without those that the sheet lists already. */
    List<SourceNote> notes(Function<Source, Text> described) {
        List<SourceNote> notes = new ArrayList<>();
        numbers.forEach((id, number) -> {
            Source source = sources.get(id);
            if (source != null && !listed.contains(id)) {
                notes.add(new SourceNote(number, id, described.apply(source)));
            }
        });
        return notes;
    }
}
