package org.wcofacts.export.factsheet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;

/** Every fact on a row of its own, for those who filter, join or pivot. */
final class AllFactsTable {

    private final List<Fact> facts;
    private final Wording wording;
    private final TableColumns columns;

    AllFactsTable(List<Fact> facts, Wording wording, TableColumns columns) {
        this.facts = facts;
        this.wording = wording;
        this.columns = columns;
    }

    DataTable table() {
        return columns.table("facts")
                .addColumns(
                        columns.code("id"),
                        columns.code("subject"),
                        columns.code("property"),
                        columns.text("value"),
                        columns.count("quantity", "any"),
                        columns.text("unit"),
                        columns.code("language"),
                        columns.text("standing"))
                .addAllColumns(columns.provenance())
                .rows(RecordedRows.of(sink -> {
                    for (Fact fact : facts) {
                        row(sink, fact);
                    }
                }))
                .build();
    }

    private void row(RowSink sink, Fact fact) throws IOException {
        sink.text(fact.id()).text(fact.subject()).text(fact.property());
        Cells cells = fact.value().accept(new Reading(fact.id()));
        sink.text(cells.value);
        if (cells.count.isPresent()) {
            sink.number(cells.count.get().number())
                    .text(wording.label("unit." + cells.count.get().unit()));
        } else {
            sink.missing(wording.label("not-applicable")).missing(wording.label("not-applicable"));
        }
        if (cells.language.isPresent()) {
            sink.text(cells.language.get().toLanguageTag()).text(cells.standing);
        } else {
            sink.missing(wording.label("not-applicable")).missing(wording.label("not-applicable"));
        }
        columns.provenance(sink, fact.provenance());
        sink.endRow();
    }

    /** What the cells of a value hold. */
    private record Cells(String value, Optional<FactValue.Count> count, Optional<Locale> language, String standing) {
        Cells(String value) {
            this(value, Optional.empty(), Optional.empty(), "");
        }
    }

    private final class Reading implements FactValue.Visitor<Cells> {

        private final String place;

        Reading(String place) {
            this.place = place;
        }

        @Override
        public Cells words(FactValue.Words value) {
            Locale language = wording.languageOf(value.text());
            return new Cells(
                    wording.words(value.text(), place),
                    Optional.empty(),
                    Optional.of(language),
                    columns.standing(value.text(), language));
        }

        @Override
        public Cells code(FactValue.Code value) {
            return new Cells(value.code());
        }

        @Override
        public Cells count(FactValue.Count value) {
            return new Cells(Integer.toString(value.number()), Optional.of(value), Optional.empty(), "");
        }

        @Override
        public Cells date(FactValue.Date value) {
            return new Cells(value.date().toString());
        }

        @Override
        public Cells day(FactValue.Day value) {
            return new Cells(value.day().toString());
        }

        @Override
        public Cells address(FactValue.Address value) {
            return new Cells(value.address().toString());
        }
    }
}
