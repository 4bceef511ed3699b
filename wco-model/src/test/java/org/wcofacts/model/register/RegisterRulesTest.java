package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Alphaland;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerEconomy;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.reference.OtherCode;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;

/** Each rule across the parts of a register, broken once. */
class RegisterRulesTest {

    private static final Provenance NOWHERE = Provenance.stated("nowhere", "Page 1");
    private static final Economy STRANGER = Leagueland.economy("ST", "STR");
    private static final Register PLAIN = Leagueland.register().build();
    private static final Milestone OPENED =
            new Milestone("opened", PartialDate.parse("1950"), LocalizedText.english("Opened"), Leagueland.LEAFLET);
    private static final LocalizedText ELDER = LocalizedText.english("Elderland");
    private static final RegionalEntity OFFICE = office("office", entity -> entity);

    private static RegionalEntity office(String id, UnaryOperator<RegionalEntity.Builder> change) {
        RegionalEntity.Builder builder = RegionalEntity.builder()
                .id(id)
                .network(network())
                .region(Stated.of(Leagueland.NORTH, Leagueland.LEAFLET))
                .provenance(Leagueland.LEAFLET);
        return change.apply(builder).build();
    }

    private static Member alpha(UnaryOperator<Member.Builder> change) {
        return change.apply(Member.builder().from(PLAIN.members().get(0))).build();
    }

    private static Member akin(UnaryOperator<Member.Builder> change) {
        return change.apply(Member.builder().from(PLAIN.withRightsAkin().get(0)))
                .build();
    }

    private static FormerMember gamma(UnaryOperator<FormerMember.Builder> change) {
        return change.apply(FormerMember.builder().from(PLAIN.formerMembers().get(0)))
                .build();
    }

    private static Tenure ann(UnaryOperator<Tenure.Builder> change) {
        return change.apply(Tenure.builder().from(PLAIN.tenures().get(0))).build();
    }

    private static Party party(UnaryOperator<Party.Builder> change) {
        return change.apply(Party.builder().from(PLAIN.parties().get(0))).build();
    }

    private static Instrument planned(Provenance provenance) {
        return Instrument.builder()
                .from(PLAIN.instruments().get(2))
                .provenance(provenance)
                .build();
    }

    private static Stated<PartialDate> disputed() {
        return Stated.<PartialDate>builder()
                .value(PartialDate.parse("1949-05-01"))
                .provenance(Leagueland.LEAFLET)
                .addDisputed(new Disputed<>(PartialDate.parse("1950"), NOWHERE))
                .build();
    }

    private static Arguments broken(Consumer<Register.Builder> change, String message) {
        return arguments(change, message);
    }

    @ParameterizedTest
    @MethodSource({"whatIsThereTwice", "whoIsNotListed", "whatCitesNoSourceOfTheRegister", "whatDoesNotFit"})
    void aRegisterThatBreaksARuleIsRefused(Consumer<Register.Builder> change, String message) {
        Register.Builder register = Leagueland.register();
        change.accept(register);
        assertThatThrownBy(register::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("register, " + message);
    }

    static Stream<Arguments> whatIsThereTwice() {
        return Stream.of(
                broken(register -> register.addSource(Alphaland.SOURCE), "sources, id 'leaflet': must be unique"),
                broken(
                        register -> register.addFormerMember(gamma(former -> former.code("GAGB"))),
                        "former Members, id 'gamma': must be unique"),
                broken(register -> register.addOffice(Leagueland.CHAIR), "offices, id 'chair': must be unique"),
                broken(register -> register.addTenures(ann(term -> term)), "tenures, id 'ann-chair': must be unique"),
                broken(
                        register -> register.addNetworks(network(), network()),
                        "networks, id 'offices': must be unique"),
                broken(
                        register -> register.addEntities(OFFICE, OFFICE),
                        "regional entities, id 'office': must be unique"),
                broken(
                        register -> register.addInstruments(planned(Leagueland.LEAFLET)),
                        "instruments, id 'planned': must be unique"),
                broken(
                        register -> register.addParties(party(party -> party)),
                        "parties, id 'covered-al': must be unique"),
                broken(register -> register.addMilestones(OPENED, OPENED), "milestones, id 'opened': must be unique"),
                broken(register -> register.addMember(alpha(member -> member)), "Member AL: the code must be unique"),
                broken(
                        register -> register.addFormerMember(gamma(former -> former.id("delta"))),
                        "former Member GAGA: codes must be unique"),
                broken(
                        register -> register.addOrganizationFacts(fact(Leagueland.LEAFLET), fact(Leagueland.LEAFLET)),
                        "fact of the organization, REGIONS: must be given once"));
    }

    private static Reference reference(UnaryOperator<Reference.Builder> change) {
        return change.apply(Reference.builder().from(PLAIN.reference())).build();
    }

    private static Network network() {
        LocalizedText words = LocalizedText.english("Offices");
        return new Network("offices", words, words, words);
    }

    private static OrganizationFact fact(Provenance provenance) {
        return new OrganizationFact(OrganizationFact.Kind.REGIONS, PartialDate.parse("1960"), provenance);
    }

    static Stream<Arguments> whoIsNotListed() {
        String rule = ", economy ST: it must be listed in the reference";
        return Stream.of(
                broken(register -> register.addMember(alpha(member -> member.economy(STRANGER))), "Member" + rule),
                broken(
                        register -> register.addWithRightsAkin(akin(member -> member.economy(STRANGER))),
                        "with rights akin" + rule),
                broken(
                        register -> register.addParties(
                                party(party -> party.id("other").economy(STRANGER))),
                        "party 'other'" + rule),
                broken(
                        register -> register.addEntities(office("office", entity -> entity.host(STRANGER))),
                        "regional entity 'office', host" + rule),
                broken(
                        register -> register.headquarters(new Headquarters(LocalizedText.english("Port"), STRANGER)),
                        "headquarters" + rule),
                broken(
                        register -> register.addParties(
                                party(party -> party.id("other").instrument("none"))),
                        "party 'other', instrument 'none': must be listed by the register"),
                broken(
                        register -> register.addEntities(office("office", entity -> entity.movedTo("nowhere"))),
                        "regional entity 'office': what it moved to must be listed by the register"));
    }

    static Stream<Arguments> whatCitesNoSourceOfTheRegister() {
        Stated<Region> region = Stated.of(Leagueland.NORTH, NOWHERE);
        return Stream.of(
                        broken(
                                register -> register.members(List.of(alpha(member ->
                                        member.accession(Stated.of(PartialDate.parse("1949-05-01"), NOWHERE))))),
                                "Member AL"),
                        broken(
                                register -> register.members(List.of(alpha(member -> member.region(region)))),
                                "Member AL, region"),
                        broken(
                                register -> register.members(List.of(alpha(member -> member.accession(disputed())))),
                                "Member AL, disputed accession"),
                        broken(
                                register -> register.members(List.of(alpha(member -> member.designation(
                                        Stated.of(Designation.SEPARATE_CUSTOMS_TERRITORY, NOWHERE))))),
                                "Member AL, designation"),
                        broken(
                                register -> register.withRightsAkin(List.of(akin(member ->
                                        member.accession(Stated.of(PartialDate.parse("1980-01-01"), NOWHERE))))),
                                "with rights akin, UN"),
                        broken(
                                register -> register.withRightsAkin(List.of(akin(member -> member.region(region)))),
                                "with rights akin, UN, region"),
                        broken(
                                register -> register.withRightsAkin(List.of(akin(
                                        member -> member.designation(Stated.of(Designation.RIGHTS_AKIN, NOWHERE))))),
                                "Member UN, designation"),
                        broken(
                                register ->
                                        register.formerMembers(List.of(gamma(former -> former.provenance(NOWHERE)))),
                                "former Members"),
                        broken(
                                register -> register.formerMembers(List.of(gamma(former -> former.designation(
                                        Stated.of(Designation.SEPARATE_CUSTOMS_TERRITORY, NOWHERE))))),
                                "Member GAGA, designation"),
                        broken(
                                register -> register.tenures(List.of(ann(term -> term.provenance(NOWHERE)))),
                                "tenure 'ann-chair'"),
                        broken(
                                register -> register.tenures(List.of(
                                        ann(term -> term.addDay(new OfficeDay(PartialDate.parse("1991"), NOWHERE))))),
                                "tenure 'ann-chair', days"),
                        broken(
                                register ->
                                        register.addEntities(office("office", entity -> entity.provenance(NOWHERE))),
                                "regional entity 'office'"),
                        broken(
                                register -> register.addEntities(office("office", entity -> entity.region(region))),
                                "regional entity 'office', region"),
                        broken(
                                register -> register.addEntities(office(
                                        "office",
                                        entity -> entity.city(Stated.of(LocalizedText.english("Port"), NOWHERE)))),
                                "regional entity 'office', city"),
                        broken(
                                register -> register.instruments(
                                        List.of(PLAIN.instruments().get(0), planned(NOWHERE))),
                                "instruments"),
                        broken(
                                register -> register.parties(List.of(party(party -> party.provenance(NOWHERE)))),
                                "parties"),
                        broken(
                                register -> register.addMilestones(
                                        new Milestone("o", OPENED.date(), OPENED.event(), NOWHERE)),
                                "milestones"),
                        broken(
                                register -> register.addTheme(
                                        new CustomsDayTheme(2000, LocalizedText.english("Gates"), NOWHERE)),
                                "themes"),
                        broken(register -> register.addOrganizationFacts(fact(NOWHERE)), "facts of the organization"),
                        broken(
                                register ->
                                        register.reference(reference(reference -> reference.addRegions(Region.builder()
                                                .from(Leagueland.NORTH)
                                                .id("middle")
                                                .provenance(NOWHERE)
                                                .build()))),
                                "reference, regions"),
                        broken(
                                register -> register.reference(
                                        reference(reference -> reference.addEconomies(Economy.builder()
                                                .from(STRANGER)
                                                .provenance(NOWHERE)
                                                .build()))),
                                "reference, economies"),
                        broken(
                                register -> register.reference(
                                        reference(reference -> reference.addFormerNames(new FormerName(
                                                "AL", ELDER, Optional.empty(), PartialDate.parse("1900"), NOWHERE)))),
                                "reference, former names"),
                        broken(
                                register -> register.reference(
                                        reference(reference -> reference.addFormerEconomies(new FormerEconomy(
                                                "ELDR",
                                                ELDER,
                                                Optional.empty(),
                                                Optional.empty(),
                                                List.of(),
                                                NOWHERE)))),
                                "reference, former economies"),
                        broken(
                                register -> register.reference(reference(reference -> reference.addOtherCodes(
                                        new OtherCode("AL", OtherCode.CodeSystem.M49, "001", NOWHERE)))),
                                "reference, other codes"))
                .map(rule -> arguments(
                        rule.get()[0], rule.get()[1] + ", source 'nowhere': must be a source of the register"));
    }

    static Stream<Arguments> whatDoesNotFit() {
        String akin = ": who has rights akin to those of a Member must be designated so, and nobody else";
        return Stream.of(
                broken(
                        register -> register.members(List.of(alpha(member -> member.since(PartialDate.parse("1951"))))),
                        "Member AL, since 1951: must be 1950-03-01, the later of its accession and 1950-03-01"),
                broken(
                        register -> register.formerMembers(
                                List.of(gamma(former -> former.since(PartialDate.parse("1950-02-28"))))),
                        "former Member GAGA: its membership must not begin before 1950-03-01"),
                broken(
                        register -> register.members(List.of(alpha(
                                member -> member.designation(Stated.of(Designation.RIGHTS_AKIN, Leagueland.LEAFLET))))),
                        "AL" + akin),
                broken(
                        register ->
                                register.withRightsAkin(List.of(akin(member -> member.designation(Optional.empty())))),
                        "UN" + akin),
                broken(
                        register -> register.formerMembers(List.of(gamma(
                                former -> former.designation(Stated.of(Designation.RIGHTS_AKIN, Leagueland.LEAFLET))))),
                        "GAGA" + akin));
    }
}
