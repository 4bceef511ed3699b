package org.wcofacts.model.register;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Alphaland;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;

/**
 * An invented league that began on 1 March 1950: Alpha from the start, Beta since 1960, and Gamma from 1955 to the end of
 * 1970, which Delta followed the day after. Membership is completely known from 1965 to 2000.
 */
final class Leagueland {

    static final Provenance LEAFLET = Alphaland.LEAFLET;
    static final Region NORTH = Alphaland.NORTH;
    static final Region SOUTH = Alphaland.SOUTH;
    static final Office CHAIR = new Office("chair", LocalizedText.english("Chair"));

    static final Office CLERK = new Office("clerk", LocalizedText.english("Clerk"));
    static final Network SCHOOLS = new Network(
            "school", LocalizedText.english("Schools"), LocalizedText.english("School"), LocalizedText.english("SC"));

    /** An economy that belongs to no league. */
    static final Economy OUTSIDE = Economy.builder()
            .alpha2("OU")
            .alpha3("OUT")
            .name(LocalizedText.english("Outside").with(Locale.FRENCH, "Dehors"))
            .provenance(LEAFLET)
            .build();

    private Leagueland() {}

    static Register.Builder register() {
        return Register.builder()
                .name(LocalizedText.english("League"))
                .abbreviation(LocalizedText.english("LG"))
                .addWorkingLanguage(Locale.ENGLISH)
                .coverage(coverage())
                .addLanguage(Locale.ENGLISH)
                .reference(reference().build())
                .addMembers(
                        member(economy("AL", "ALP"), NORTH, "1949-05-01", "1950-03-01"),
                        member(economy("BE", "BET"), SOUTH, "1960", "1960"),
                        member(economy("DE", "DEL"), SOUTH, "1971-01-01", "1971-01-01"))
                .addWithRightsAkin(Member.builder()
                        .from(member(economy("UN", "UNI"), NORTH, "1980-01-01", "1980-01-01"))
                        .designation(Stated.of(Designation.RIGHTS_AKIN, LEAFLET))
                        .build())
                .addFormerMember(gamma())
                .released(LocalDate.of(2002, 1, 2))
                .firstSession(LocalDate.of(1956, 1, 1))
                .internationalCustomsDay(MonthDay.of(1, 26))
                .addOffice(CHAIR)
                .addTenures(term("ann", "1990-01-01", "1992-12-31"), named("bob", "1995-06-30"), named("cleo", "1999"))
                .addInstruments(
                        instrument("covered", Optional.of("1960-01-01"), true),
                        instrument("uncovered", Optional.of("1961"), false),
                        instrument("planned", Optional.empty(), false))
                .addParties(
                        party("covered-al", "AL", Optional.of("1980-01-01")),
                        party("covered-be", "BE", Optional.empty()))
                .addTheme(new CustomsDayTheme(2001, LocalizedText.english("Doors"), LEAFLET))
                .addSource(Alphaland.SOURCE);
    }

    /** The league with all that a register can hold; what {@link #register()} lacks is on pages 2 and further of the leaflet. */
    static Register.Builder whole() {
        return register()
                .treatyName(LocalizedText.english("Union of Tolls"))
                .headquarters(new Headquarters(LocalizedText.english("Port Alpha"), economy("AL", "ALP")))
                .addOrganizationFacts(
                        new OrganizationFact(OrganizationFact.Kind.WORKING_NAME, PartialDate.parse("1961"), page(10)),
                        new OrganizationFact(
                                OrganizationFact.Kind.CUSTOMS_DAY, PartialDate.parse("1953-01-26"), page(10)))
                .reference(reference()
                        .addFormerNames(
                                called("AL", "First Alpha", Optional.empty(), "1962-04-01", 2),
                                called("AL", "Second Alpha", Optional.of("1962-04-01"), "1968", 3),
                                called("BE", "Old Beta", Optional.empty(), "1975-06", 4),
                                called("BE", "Beta Isles", Optional.of("1980-01-01"), "1985-01-01", 5),
                                called("DE", "Delta Province", Optional.empty(), "1970-05-01", 6),
                                called("DE", "Land DE", Optional.of("1972-01-01"), "1980-01-01", 7))
                        .build())
                .members(List.of(
                        Member.builder()
                                .from(member(economy("AL", "ALP"), NORTH, "1949-05-01", "1950-03-01"))
                                .accession(Stated.<PartialDate>builder()
                                        .value(PartialDate.parse("1949-05-01"))
                                        .provenance(page(8))
                                        .addDisputed(new Disputed<>(PartialDate.parse("1972-02-02"), page(9)))
                                        .addDisputed(new Disputed<>(PartialDate.parse("1949-06"), page(9)))
                                        .build())
                                .build(),
                        member(economy("BE", "BET"), SOUTH, "1960", "1960"),
                        member(economy("DE", "DEL"), SOUTH, "1971-01-01", "1971-01-01")))
                .addOffice(CLERK)
                .tenures(List.of(
                        began("abe", CLERK, "1993-01-01"),
                        term("ann", "1990-01-01", "1992-12-31"),
                        named("bob", "1995-06-30"),
                        named("cleo", "1999"),
                        began("dan", CHAIR, "1993-01-01")))
                .addNetwork(SCHOOLS)
                .addEntities(
                        school("school-al", NORTH, 11)
                                .host(economy("AL", "ALP"))
                                .city(Stated.of(LocalizedText.english("Port"), page(12)))
                                .opened(PartialDate.parse("1981-02-03"))
                                .seen(PartialDate.parse("1985"))
                                .build(),
                        school("school-be", SOUTH, 13)
                                .host(economy("BE", "BET"))
                                .seen(PartialDate.parse("1984"))
                                .movedTo("school-de")
                                .build(),
                        school("school-de", SOUTH, 14)
                                .host(economy("DE", "DEL"))
                                .seen(PartialDate.parse("1990-06"))
                                .build(),
                        school("school-lost", NORTH, 15)
                                .seen(PartialDate.parse("1979"))
                                .gone(PartialDate.parse("1990-05"))
                                .build())
                .addInstruments(Instrument.builder()
                        .from(instrument("charter", Optional.of("1950"), false))
                        .adopted(PartialDate.parse("1948"))
                        .provenance(page(16))
                        .build())
                .addMilestones(
                        new Milestone("bridge", PartialDate.parse("1991"), LocalizedText.english("A bridge"), page(17)),
                        new Milestone(
                                "gate",
                                PartialDate.parse("1950-03-01"),
                                LocalizedText.english("The gate opened"),
                                page(18)));
    }

    static Reference.Builder reference() {
        return Reference.builder()
                .addEconomies(
                        economy("AL", "ALP"), economy("BE", "BET"), economy("DE", "DEL"), economy("UN", "UNI"), OUTSIDE)
                .addRegions(NORTH, SOUTH);
    }

    static Provenance page(int number) {
        return Provenance.stated("leaflet", "Page " + number);
    }

    private static FormerName called(String alpha2, String name, Optional<String> from, String until, int page) {
        return new FormerName(
                alpha2,
                LocalizedText.english(name),
                from.map(PartialDate::parse),
                PartialDate.parse(until),
                page(page));
    }

    /** A school without a host. */
    static RegionalEntity.Builder school(String id, Region region, int page) {
        return RegionalEntity.builder()
                .id(id)
                .network(SCHOOLS)
                .region(Stated.of(region, page(page)))
                .provenance(page(page));
    }

    static Coverage coverage() {
        return Coverage.builder()
                .membershipFrom(LocalDate.of(1950, 3, 1))
                .completeFrom(LocalDate.of(1965, 1, 1))
                .completeUntil(LocalDate.of(2000, 12, 31))
                .compiled(LocalDate.of(2002, 1, 1))
                .beforeMembership(LocalizedText.english("before membership"))
                .beforeSpan(LocalizedText.english("before the span"))
                .afterSpan(LocalizedText.english("after the span"))
                .inTheFuture(LocalizedText.english("in the future"))
                .asFound(LocalizedText.english("as found"))
                .asFoundLater(LocalizedText.english("as found, and found by chance"))
                .notAMember(LocalizedText.english("no Member: {0}").with(Locale.FRENCH, "pas Membre : {0}"))
                .rightsAkin(LocalizedText.english("like a Member since {1}: {0}"))
                .build();
    }

    static Economy economy(String alpha2, String alpha3) {
        return Economy.builder()
                .alpha2(alpha2)
                .alpha3(alpha3)
                .name(LocalizedText.english("Land " + alpha2))
                .provenance(LEAFLET)
                .build();
    }

    static Member member(Economy economy, Region region, String accession, String since) {
        return Member.builder()
                .economy(economy)
                .region(Stated.of(region, LEAFLET))
                .accession(Stated.of(PartialDate.parse(accession), LEAFLET))
                .since(PartialDate.parse(since))
                .build();
    }

    private static FormerMember gamma() {
        return FormerMember.builder()
                .id("gamma")
                .code("GAGA")
                .name(LocalizedText.english("Gamma"))
                .designation(Stated.of(Designation.SEPARATE_CUSTOMS_TERRITORY, LEAFLET))
                .assignedRegion(Stated.of(SOUTH, LEAFLET))
                .since(PartialDate.parse("1955-07-01"))
                .until(PartialDate.parse("1970-12-31"))
                .addSuccessor("DE")
                .provenance(LEAFLET)
                .build();
    }

    private static Tenure term(String person, String since, String until) {
        return Tenure.builder()
                .id(person + "-chair")
                .office(CHAIR)
                .person(person)
                .since(PartialDate.parse(since))
                .until(PartialDate.parse(until))
                .provenance(LEAFLET)
                .build();
    }

    private static Tenure began(String person, Office office, String since) {
        return Tenure.builder()
                .id(person + "-" + office.id())
                .office(office)
                .person(person)
                .since(PartialDate.parse(since))
                .provenance(LEAFLET)
                .build();
    }

    private static Tenure named(String person, String day) {
        return Tenure.builder()
                .id(person + "-chair")
                .office(CHAIR)
                .person(person)
                .addDay(new OfficeDay(PartialDate.parse(day), LEAFLET))
                .provenance(LEAFLET)
                .build();
    }

    private static Instrument instrument(String id, Optional<String> inForce, boolean listed) {
        Instrument.Builder instrument = Instrument.builder()
                .id(id)
                .name(LocalizedText.english(id))
                .kind(InstrumentKind.CONVENTION)
                .inForce(inForce.map(PartialDate::parse))
                .provenance(LEAFLET);
        return listed ? instrument.partiesListed(LocalDate.of(2000, 6, 1)).build() : instrument.build();
    }

    private static Party party(String id, String alpha2, Optional<String> inForce) {
        return Party.builder()
                .id(id)
                .instrument("covered")
                .economy(economy(alpha2, alpha2.equals("AL") ? "ALP" : "BET"))
                .status(Party.Status.CONTRACTING_PARTY)
                .inForce(inForce.map(PartialDate::parse))
                .listed(PartialDate.parse("2000-06-01"))
                .provenance(LEAFLET)
                .build();
    }

    static List<String> codes(List<? extends Membership> seats) {
        return seats.stream().map(Membership::code).toList();
    }
}
