package org.wcofacts.export.make;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Standing;

/** The columns that the data tables share, described in the language of the sheet. */
public final class TableColumns {

    /** The columns that this dataset fills itself; those of standards follow, and all others come from the sources. */
    private static final Set<String> OWN = Set.of(
            "id",
            "subject",
            "property",
            "fact",
            "count",
            "unit",
            "standing",
            "basis",
            "confidence",
            "region_basis",
            "region_explanation",
            "topic",
            "instrument_id",
            "completeness",
            "as_of_day",
            "change");

    private static final Set<String> STANDARDS = Set.of("alpha2", "alpha3", "language");

    private final Wording wording;

    public TableColumns(Wording wording) {
        this.wording = wording;
    }

    /** A table with its title and description. */
    public DataTable.Builder table(String id) {
        return DataTable.builder()
                .id(id)
                .title(wording.label("table." + id))
                .description(wording.label("table." + id + ".description"));
    }

    public DataColumn text(String id) {
        return column(id, DataColumn.Type.TEXT);
    }

    public DataColumn code(String id) {
        return column(id, DataColumn.Type.CODE);
    }

    public DataColumn year(String id) {
        return column(id, DataColumn.Type.YEAR);
    }

    public DataColumn date(String id) {
        return column(id, DataColumn.Type.DATE);
    }

    /** A day, month or year as far as it is known, in the form of ISO 8601. */
    public DataColumn partialDate(String id) {
        return column(id, DataColumn.Type.CODE);
    }

    public DataColumn number() {
        return column("number", DataColumn.Type.INTEGER);
    }

    public DataColumn count(String id, String unit) {
        return DataColumn.builder()
                .from(column(id, DataColumn.Type.INTEGER))
                .unit(wording.label("unit." + unit))
                .build();
    }

    /** Basis, confidence, source and place in it. */
    public List<DataColumn> provenance() {
        return List.of(text("basis"), text("confidence"), code("source"), text("place"));
    }

    public void provenance(RowSink sink, Provenance provenance) throws IOException {
        sink.text(wording.basis(provenance.basis()))
                .text(wording.confidence(provenance.confidence()))
                .text(wording.sourceIds(provenance));
        String places = wording.places(provenance);
        if (places.isEmpty()) {
            sink.missing(wording.label("whole-source"));
        } else {
            sink.text(places);
        }
    }

    String standing(LocalizedText text, Locale language) {
        Standing.Kind kind = text.standing(language).orElse(Standing.ORIGINAL).kind();
        return wording.label("standing." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** A date of which the day is known. */
    public void date(RowSink sink, Optional<PartialDate> date, String otherwise) throws IOException {
        if (date.isPresent()) {
            sink.date(date.get().earliest());
        } else {
            sink.missing(otherwise);
        }
    }

    public void partialDate(RowSink sink, Optional<PartialDate> date, String otherwise) throws IOException {
        if (date.isPresent()) {
            sink.text(date.get().toString());
        } else {
            sink.missing(otherwise);
        }
    }

    /** As many empty cells as {@link #provenance()} has columns. */
    public void noProvenance(RowSink sink) throws IOException {
        for (int i = 0; i < provenance().size(); i++) {
            sink.missing(wording.label("not-applicable"));
        }
    }

    private DataColumn column(String id, DataColumn.Type type) {
        return DataColumn.builder()
                .id(id)
                .header(wording.label("column." + id))
                .type(type)
                .description(wording.label("column." + id + ".description"))
                .origin(wording.label(origin(id)))
                .build();
    }

    private static String origin(String id) {
        if (STANDARDS.contains(id)) {
            return "origin.standard";
        }
        return OWN.contains(id) ? "origin.own" : "origin.cited";
    }
}
