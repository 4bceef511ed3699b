package org.wcofacts.data;

import java.net.URI;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.Place;
import org.wcofacts.model.edition.WorkingLanguage;

/** Reads the organization and its fact file. A row of the table is a fact; each fact has its own column for its value. */
final class OrganizationReader {

    private static final List<String> VALUES = List.of("date", "day", "number", "economy", "address");

    private static final String FOOTNOTE = "footnote_";

    private static final String LEAP_YEAR = "2000-";

    private final EditionFolder edition;
    private final CsvTable facts;

    private OrganizationReader(EditionFolder edition) {
        this.edition = edition;
        this.facts = edition.table(
                "organization.csv",
                Provenances.withPart(
                        Provenances.columns("id", "date", "day", "number", "economy", "address", "footnote"),
                        FOOTNOTE));
    }

    static Organization read(EditionFolder edition) {
        OrganizationReader reader = new OrganizationReader(edition);
        try {
            return reader.organization();
        } catch (IllegalArgumentException e) {
            throw new DatasetException(reader.facts.path() + ": " + e.getMessage(), e);
        }
    }

    private Organization organization() {
        Organization.Builder organization =
                Organization.builder().officeHolders(officeHolders()).workingLanguages(workingLanguages());
        for (CsvRow row : facts.rows()) {
            add(organization, row);
        }
        return organization.build();
    }

    private void add(Organization.Builder organization, CsvRow row) {
        switch (row.text("id")) {
            case "name" -> organization.name(words(row));
            case "abbreviation" -> organization.abbreviation(words(row));
            case "former-name" -> organization.formerName(words(row));
            case "decision-making-body" -> organization.decisionMakingBody(words(row));
            case "established" -> organization.established(stated(row, "date", row.date("date")));
            case "headquarters" -> organization.headquarters(stated(row, "economy", headquarters(row)));
            case "members" -> organization.members(stated(row, "number", row.number("number", 0)));
            case "international-customs-day" -> organization.internationalCustomsDay(stated(row, "day", day(row)));
            case "website" -> organization.website(stated(row, "address", address(row)));
            default -> throw row.error("id", Quote.of(row.text("id")) + " is not a fact of an organization");
        }
    }

    private Stated<LocalizedText> words(CsvRow row) {
        return stated(row, "", edition.texts().text("organization." + row.text("id")));
    }

    private <T> Stated<T> stated(CsvRow row, String column, T value) {
        for (String other : VALUES) {
            if (!other.equals(column) && row.optional(other).isPresent()) {
                throw row.error(other, "the fact " + Quote.of(row.text("id")) + " must have no value in this column");
            }
        }
        Stated.Builder<T> stated = Stated.<T>builder()
                .value(value)
                .provenance(edition.provenances().of(row));
        Optional<String> footnote = row.optional("footnote");
        if (footnote.isPresent()) {
            stated.footnote(edition.texts().summary("footnote." + footnote.get()));
            if (row.optional(FOOTNOTE + "source").isPresent()) {
                stated.footnoteProvenance(edition.provenances().of(row, FOOTNOTE));
            }
        }
        return stated.build();
    }

    private Place headquarters(CsvRow row) {
        return new Place(edition.texts().text("organization.headquarters.city"), edition.economy(row, "economy"));
    }

    private static MonthDay day(CsvRow row) {
        String day = row.text("day");
        try {
            PartialDate date = PartialDate.parse(LEAP_YEAR + day);
            if (date.precision() != PartialDate.Precision.DAY) {
                throw row.error("day", Quote.of(day) + " must be a month and a day, such as 01-26");
            }
            return MonthDay.from(date.earliest());
        } catch (IllegalArgumentException e) {
            throw new DatasetException(
                    row.place("day") + ": " + Quote.of(day) + " must be a month and a day, such as 01-26", e);
        }
    }

    private static URI address(CsvRow row) {
        return SourceTable.address(row).orElseThrow(() -> row.error("address", "must not be empty"));
    }

    private List<OfficeHolder> officeHolders() {
        return edition.table("office-holders.csv", Provenances.columns("id", "position", "person"))
                .mapInOrder(
                        "position",
                        row -> OfficeHolder.builder()
                                .id(row.text("id"))
                                .office(edition.texts().text("office." + row.text("id")))
                                .person(row.text("person"))
                                .provenance(edition.provenances().of(row))
                                .build());
    }

    private List<WorkingLanguage> workingLanguages() {
        return edition.table("working-languages.csv", Provenances.columns("language", "position", "standing"))
                .mapInOrder(
                        "position",
                        row -> WorkingLanguage.builder()
                                .language(row.language("language"))
                                .name(edition.texts().text("language." + row.text("language")))
                                .standing(row.choice("standing", WorkingLanguage.Standing.values()))
                                .provenance(edition.provenances().of(row))
                                .build());
    }
}
