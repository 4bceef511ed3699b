package org.wcofacts.export.make.edition;

import java.io.IOException;
import java.net.URI;
import java.time.MonthDay;
import java.util.Optional;
import org.wcofacts.export.make.RecordedRows;
import org.wcofacts.export.make.TableColumns;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.Place;
import org.wcofacts.model.edition.WorkingLanguage;

/** The fact file as a data table: one fact a row, with its number where it is one. */
final class FactFileTable {

    private final Organization organization;
    private final int year;
    private final Wording wording;
    private final TableColumns columns;

    FactFileTable(Edition edition, Wording wording, TableColumns columns) {
        this.organization = edition.organization();
        this.year = edition.asOf().year();
        this.wording = wording;
        this.columns = columns;
    }

    DataTable table() {
        return columns.table("fact_file")
                .addColumns(
                        columns.code("property"),
                        columns.text("fact"),
                        columns.text("value"),
                        columns.count("quantity", "any"),
                        columns.text("unit"),
                        columns.year("as_of"))
                .addAllColumns(columns.provenance())
                .rows(RecordedRows.of(this::rows))
                .build();
    }

    private void rows(RowSink sink) throws IOException {
        words(sink, "name", Optional.of(organization.name()));
        words(sink, "abbreviation", organization.abbreviation());
        words(sink, "former-name", organization.formerName());
        row(
                sink,
                "established",
                organization.established().value().toString(),
                organization.established().provenance());
        headquarters(sink);
        members(sink);
        words(sink, "decision-making-body", organization.decisionMakingBody());
        for (OfficeHolder holder : organization.officeHolders()) {
            String office = wording.words(holder.office(), holder.id());
            row(sink, holder.id(), office, holder.person(), holder.provenance());
        }
        if (organization.internationalCustomsDay().isPresent()) {
            Stated<MonthDay> day = organization.internationalCustomsDay().get();
            row(sink, "international-customs-day", wording.day(day.value()), day.provenance());
        }
        for (WorkingLanguage language : organization.workingLanguages()) {
            String standing = language.standing() == WorkingLanguage.Standing.WORKING
                    ? wording.label("working-language")
                    : wording.label("increasingly-used-language");
            String tag = language.language().toLanguageTag();
            row(sink, "language-" + tag, standing, wording.words(language.name(), tag), language.provenance());
        }
        if (organization.website().isPresent()) {
            Stated<URI> website = organization.website().get();
            row(sink, "website", website.value().toString(), website.provenance());
        }
    }

    private void words(RowSink sink, String property, Optional<Stated<LocalizedText>> stated) throws IOException {
        if (stated.isPresent()) {
            row(
                    sink,
                    property,
                    wording.words(stated.get().value(), property),
                    stated.get().provenance());
        }
    }

    private void headquarters(RowSink sink) throws IOException {
        if (organization.headquarters().isPresent()) {
            Stated<Place> stated = organization.headquarters().get();
            String city = wording.words(stated.value().city(), "headquarters");
            String economy = wording.words(wording.name(stated.value().economy()), "headquarters");
            row(sink, "headquarters", city + wording.label("list.separator") + " " + economy, stated.provenance());
        }
    }

    private void members(RowSink sink) throws IOException {
        Stated<Integer> members = organization.members();
        sink.text("members")
                .text(wording.label("fact.members"))
                .text(Integer.toString(members.value()))
                .number(members.value())
                .text(wording.label("unit.members"));
        end(sink, members.provenance());
    }

    private void row(RowSink sink, String property, String value, Provenance provenance) throws IOException {
        row(sink, property, wording.label("fact." + property), value, provenance);
    }

    private void row(RowSink sink, String property, String fact, String value, Provenance provenance)
            throws IOException {
        sink.text(property)
                .text(fact)
                .text(value)
                .missing(wording.label("not-applicable"))
                .missing(wording.label("not-applicable"));
        end(sink, provenance);
    }

    private void end(RowSink sink, Provenance provenance) throws IOException {
        sink.number(year);
        columns.provenance(sink, provenance);
        sink.endRow();
    }
}
