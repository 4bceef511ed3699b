package org.wcofacts.data;

import java.time.LocalDate;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.register.CustomsDayTheme;
import org.wcofacts.model.register.Headquarters;
import org.wcofacts.model.register.Milestone;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.Register;

/** Reads the register. */
final class RegisterReader {

    private RegisterReader() {}

    static Register read(DataFolder folder, Reference reference, LocalDate released) {
        RegisterSettings settings = RegisterSettings.read(folder);
        RegisterFolder register = new RegisterFolder(folder, settings.languages(), reference);
        MemberReader members = new MemberReader(register, settings.membershipFrom());
        TenureReader offices = new TenureReader(register);
        EntityReader entities = new EntityReader(register);
        InstrumentReader instruments = new InstrumentReader(register);
        Register.Builder builder = Register.builder()
                .name(register.texts().text("organization.name"))
                .abbreviation(register.texts().text("organization.abbreviation"))
                .treatyName(register.texts().text("organization.treaty-name"))
                .headquarters(headquarters(settings, register))
                .organizationFacts(register.table("organization.csv", Provenances.columns("id", "since"))
                        .map(row -> organizationFact(register, row)))
                .workingLanguages(settings.workingLanguages())
                .coverage(settings.coverage(register.texts()))
                .released(released)
                .languages(settings.languages())
                .reference(reference)
                .members(members.members())
                .withRightsAkin(members.withRightsAkin())
                .formerMembers(members.formerMembers())
                .firstSession(settings.firstSession())
                .internationalCustomsDay(settings.customsDay())
                .offices(offices.offices())
                .tenures(offices.tenures())
                .networks(entities.networks())
                .entities(entities.entities())
                .instruments(instruments.instruments())
                .parties(instruments.parties())
                .milestones(register.table("milestones.csv", Provenances.columns("id", "date"))
                        .map(row -> milestone(register, row)))
                .themes(register.table("themes.csv", Provenances.columns("year"))
                        .map(row -> theme(register, row)))
                .sources(register.sources().sources());
        register.texts().checkAllUsed();
        return build(builder);
    }

    private static Register build(Register.Builder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new DatasetException(RegisterFolder.PATH + ": " + e.getMessage(), e);
        }
    }

    private static Headquarters headquarters(RegisterSettings settings, RegisterFolder register) {
        return new Headquarters(
                register.texts().text("organization.headquarters"), settings.headquarters(register.reference()));
    }

    private static OrganizationFact organizationFact(RegisterFolder register, CsvRow row) {
        return new OrganizationFact(
                row.choice("id", OrganizationFact.Kind.values()),
                row.date("since"),
                register.provenances().of(row));
    }

    private static Milestone milestone(RegisterFolder register, CsvRow row) {
        String id = row.text("id");
        return new Milestone(
                id,
                row.date("date"),
                register.texts().summary("milestone." + id),
                register.provenances().of(row));
    }

    private static CustomsDayTheme theme(RegisterFolder register, CsvRow row) {
        int year = row.number("year", 1000);
        return new CustomsDayTheme(
                year,
                register.texts().text("theme." + year),
                register.provenances().of(row));
    }
}
