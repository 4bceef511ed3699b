package org.wcofacts.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Provenance;

/** Reads where a row, or a part of it, comes from. */
final class Provenances {

    private static final List<String> COLUMNS = List.of("basis", "confidence", "source", "place", "explanation");
    private static final String SEPARATOR = "; ";

    private final SourceTable sources;
    private final Texts texts;
    private final Map<List<String>, Provenance> known = new HashMap<>();

    Provenances(SourceTable sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /** The columns of a table: its own, then those of the provenance of its rows, which may name several sources. */
    static List<String> columns(String... own) {
        List<String> columns = new ArrayList<>(List.of(own));
        columns.addAll(COLUMNS);
        return columns;
    }

    /** These columns, then those of the provenance of one part of a row, under a prefix. */
    static List<String> withPart(List<String> columns, String prefix) {
        List<String> more = new ArrayList<>(columns);
        for (String column : COLUMNS) {
            more.add(prefix + column);
        }
        return more;
    }

    /** The provenance of a row. */
    Provenance of(CsvRow row) {
        return of(row, "");
    }

    /** The provenance of the part of a row whose columns have a prefix; one instance for all rows that say the same. */
    Provenance of(CsvRow row, String prefix) {
        List<String> fields = new ArrayList<>(COLUMNS.size());
        for (String column : COLUMNS) {
            fields.add(row.optional(prefix + column).orElse(""));
        }
        Provenance provenance = known.get(fields);
        if (provenance == null) {
            provenance = read(row, prefix);
            known.put(fields, provenance);
        }
        return provenance;
    }

    private Provenance read(CsvRow row, String prefix) {
        Basis basis = row.choice(prefix + "basis", Basis.values());
        Optional<String> explanation = row.optional(prefix + "explanation");
        boolean said = basis == Basis.STATED || basis == Basis.ANNOUNCED;
        if (explanation.isPresent() == said) {
            throw row.error(
                    prefix + "explanation", "must be given for what is derived or corrected, and only for that");
        }
        Provenance.Builder provenance = Provenance.builder()
                .addAllCitations(citations(row, prefix + "source", prefix + "place"))
                .basis(basis)
                .confidence(row.choice(prefix + "confidence", Confidence.values()));
        if (explanation.isPresent()) {
            provenance.explanation(texts.text("explanation." + explanation.get()));
        }
        return provenance.build();
    }

    /** The sources that a field names, each with the place that the other field gives at the same position. */
    private List<Citation> citations(CsvRow row, String source, String place) {
        String[] ids = row.text(source).split(SEPARATOR, -1);
        String[] places = ids.length == 1
                ? new String[] {row.text(place)}
                : row.text(place).split(SEPARATOR, -1);
        if (ids.length != places.length) {
            throw row.error(
                    place,
                    places.length + " places for " + ids.length + " sources; each source must have a place of its own");
        }
        List<Citation> citations = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            citations.add(new Citation(sources.named(row, source, ids[i]).id(), places[i]));
        }
        return citations;
    }
}
