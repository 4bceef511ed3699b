package org.wcofacts.export.make;

import java.util.Set;
import org.wcofacts.export.sheet.DataColumn;

/** The columns of data tables, described in the language of the sheet by labels with their ids. */
final class TableColumns {

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
            "change",
            "region_id",
            "accession_decade",
            "is_member",
            "is_in_force",
            "value_type");

    private static final Set<String> STANDARDS = Set.of("alpha2", "alpha3", "language");

    private final Wording wording;

    TableColumns(Wording wording) {
        this.wording = wording;
    }

    DataColumn column(String id, DataColumn.Type type) {
        return DataColumn.builder()
                .id(id)
                .header(wording.label("column." + id))
                .type(type)
                .description(wording.label("column." + id + ".description"))
                .origin(wording.label(origin(id)))
                .build();
    }

    /** The column beside one of days that says how far each is known, or why there is none. */
    DataColumn status(DataColumn days) {
        return DataColumn.builder()
                .id(days.id() + "_status")
                .header(wording.label("column.status", days.header()))
                .type(DataColumn.Type.TEXT)
                .description(wording.label("column.status.description", days.header()))
                .origin(wording.label("origin.own"))
                .build();
    }

    private static String origin(String id) {
        if (STANDARDS.contains(id)) {
            return "origin.standard";
        }
        return OWN.contains(id) ? "origin.own" : "origin.cited";
    }
}
