package org.wcofacts.export.make.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Text;
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

    private record Row(String property, String fact, Cell value, Provenance provenance) {}

    private final Organization organization;
    private final int year;
    private final Wording wording;
    private final List<Row> rows = new ArrayList<>();

    FactFileTable(Edition edition, Wording wording) {
        this.organization = edition.organization();
        this.year = edition.asOf().year();
        this.wording = wording;
    }

    DataTable table() {
        rows();
        return new Listing<Row>("fact_file", wording)
                .code("property", row -> Cell.of(row.property()))
                .text("fact", row -> Cell.of(row.fact()))
                .text("value", Row::value)
                .count("quantity", "any", row -> ifNumber(row, row::value))
                .text("unit", row -> ifNumber(row, () -> Cell.of(wording.label("unit." + row.property()))))
                .year("as_of", row -> Cell.of(year))
                .sources(Row::provenance)
                .data(rows);
    }

    private Cell ifNumber(Row row, Supplier<Cell> cell) {
        return row.value() instanceof Cell.Whole ? cell.get() : wording.absent(Absence.NOT_APPLICABLE);
    }

    private void rows() {
        words("name", Optional.of(organization.name()));
        words("abbreviation", organization.abbreviation());
        words("former-name", organization.formerName());
        stated("established", Optional.of(organization.established()), date -> wording.cell(date));
        stated("headquarters", organization.headquarters(), this::place);
        stated("members", Optional.of(organization.members()), number -> Cell.of(number));
        words("decision-making-body", organization.decisionMakingBody());
        for (OfficeHolder holder : organization.officeHolders()) {
            String office = wording.words(holder.office(), holder.id());
            rows.add(new Row(holder.id(), office, Cell.of(holder.person()), holder.provenance()));
        }
        stated("international-customs-day", organization.internationalCustomsDay(), day -> Cell.of(wording.day(day)));
        for (WorkingLanguage language : organization.workingLanguages()) {
            String standing = language.standing() == WorkingLanguage.Standing.WORKING
                    ? wording.label("working-language")
                    : wording.label("increasingly-used-language");
            String tag = language.language().toLanguageTag();
            Cell name = Cell.of(wording.text(language.name(), tag));
            rows.add(new Row("language-" + tag, standing, name, language.provenance()));
        }
        stated("website", organization.website(), website -> Cell.of(website.toString()));
    }

    private void words(String property, Optional<Stated<LocalizedText>> stated) {
        stated(property, stated, text -> Cell.of(wording.text(text, property)));
    }

    private <T> void stated(String property, Optional<Stated<T>> stated, Function<T, Cell> cell) {
        stated.ifPresent(value -> rows.add(
                new Row(property, wording.label("fact." + property), cell.apply(value.value()), value.provenance())));
    }

    private Cell place(Place place) {
        return Cell.of(wording.text(place.city(), "headquarters")
                .and(Text.of(wording.label("list.separator") + " "))
                .and(wording.text(wording.name(place.economy()), "headquarters")));
    }
}
