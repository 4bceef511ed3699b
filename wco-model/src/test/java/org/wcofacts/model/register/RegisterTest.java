package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Difference;
import org.wcofacts.model.Fact;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerEconomy;
import org.wcofacts.model.reference.Meaning;
import org.wcofacts.model.reference.NameOnDay;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.reference.Reference;

class RegisterTest {

    private final Register register = Leagueland.register().build();
    private final Register whole = Leagueland.whole().build();

    @ParameterizedTest
    @CsvSource({
        "1950-02-28, '', BEFORE_MEMBERSHIP",
        "1950-03-01, AL, INCOMPLETE",
        "1955-06-30, AL, INCOMPLETE",
        "1955-07-01, AL GAGA, INCOMPLETE",
        "1960-06-01, AL GAGA, INCOMPLETE",
        "1960-12-31, AL BE GAGA, INCOMPLETE",
        "1965-01-01, AL BE GAGA, COMPLETE",
        "1970-12-31, AL BE GAGA, COMPLETE",
        "1971-01-01, AL BE DE, COMPLETE",
        "2001-06-01, AL BE DE, AFTER_LAST_KNOWN_DAY",
        "2002-01-02, AL BE DE, IN_THE_FUTURE"
    })
    void whoHeldASeatOnADayIsAnsweredWithHowMuchIsKnown(LocalDate day, String codes, Completeness completeness) {
        AsOf<List<Membership>> answer = register.members(day);
        assertThat(String.join(" ", Leagueland.codes(answer.value()))).isEqualTo(codes);
        assertThat(answer.completeness()).isEqualTo(completeness);
        assertThat(answer.reason().isPresent()).isEqualTo(completeness != Completeness.COMPLETE);
    }

    @Test
    void aSeatIsCountedByRegionAndByDesignation() {
        LocalDate day = LocalDate.of(1970, 1, 1);
        assertThat(Leagueland.codes(register.members(day, Leagueland.SOUTH).value()))
                .containsExactly("BE", "GAGA");
        assertThat(Leagueland.codes(register.members(day, Designation.SEPARATE_CUSTOMS_TERRITORY)
                        .value()))
                .containsExactly("GAGA");
        assertThat(register.memberCount(day).value()).isEqualTo(3);
    }

    @Test
    void theCountChangesOnTheDaysOnWhichSeatsAreTakenOrLeft() {
        assertThat(register.memberCounts())
                .extracting(count -> count.day() + " " + count.members())
                .containsExactly("1950-03-01 1", "1955-07-01 2", "1960-12-31 3");
    }

    @Test
    void whoseMembershipBeganInAYearIsNotSurelyAMemberWithinIt() {
        assertThat(register.isMember("BE", LocalDate.of(1959, 12, 31)).value()).isEqualTo(Answer.NO);
        assertThat(register.isMember("BE", LocalDate.of(1960, 6, 1)).value()).isEqualTo(Answer.UNKNOWN);
        assertThat(register.isMember("BE", LocalDate.of(1961, 1, 1)).value()).isEqualTo(Answer.YES);
        assertThat(register.isMember("BE", LocalDate.of(2001, 1, 1)).value()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anEconomyIsAskedForByCodeOrNameAndANoIsExplained() {
        LocalDate day = LocalDate.of(1990, 1, 1);
        assertThat(register.isMember(" al ", day).value()).isEqualTo(Answer.YES);
        assertThat(register.isMember("ALP", day).explanation()).isEmpty();
        AsOf<Answer> outside = register.isMember("dehors", day);
        assertThat(outside.value()).isEqualTo(Answer.NO);
        assertThat(outside.isComplete()).isTrue();
        assertThat(outside.explanation().orElseThrow().words())
                .containsEntry(Locale.ENGLISH, "no Member: Outside")
                .containsEntry(Locale.FRENCH, "pas Membre : Dehors");
        assertThat(register.isMember("Land UN", day).explanation().orElseThrow().english())
                .isEqualTo("like a Member since 1980-01-01: Land UN");
        assertThat(register.isMember("UNI", LocalDate.of(1979, 12, 31))
                        .explanation()
                        .orElseThrow()
                        .english())
                .isEqualTo("no Member: Land UN");
        assertThatThrownBy(() -> register.isMember("Outsidr", day))
                .isInstanceOf(NoSuchEconomyException.class)
                .hasMessage("economy 'Outsidr': none has this code or name; near it: Outside (OU)");
    }

    @Test
    void aFormerMemberIsAskedForByItsCodeOrNameAndIsNoMemberNow() {
        assertThat(register.isMember("gamma", LocalDate.of(1970, 12, 31)).value())
                .isEqualTo(Answer.YES);
        assertThat(register.isMember("gaga", LocalDate.of(1971, 1, 1)).value()).isEqualTo(Answer.NO);
        assertThat(register.seat("Gamma")).containsInstanceOf(FormerMember.class);
        assertThat(register.member("Gamma")).isEmpty();
    }

    @Test
    void whoeverIsAMemberIsListedInTheReference() {
        assertThatThrownBy(() -> Leagueland.register()
                        .reference(Reference.builder()
                                .addRegions(Leagueland.NORTH, Leagueland.SOUTH)
                                .build())
                        .build())
                .hasMessage("register, Member, economy AL: it must be listed in the reference");
    }

    @Test
    void rightsAkinAreDesignatedAndNoMemberHasThem() {
        assertThatThrownBy(() -> Leagueland.register()
                        .withRightsAkin(List.of(Leagueland.member(
                                Leagueland.economy("UN", "UNI"), Leagueland.NORTH, "1980-01-01", "1980-01-01")))
                        .build())
                .hasMessage("register, UN: who has rights akin to those of a Member must be designated so,"
                        + " and nobody else");
    }

    @Test
    void accessionsAreThoseBetweenTwoDaysBothIncluded() {
        AsOf<List<Member>> answer = register.accessions(LocalDate.of(1950, 3, 1), LocalDate.of(1971, 1, 1));
        assertThat(Leagueland.codes(answer.value())).containsExactly("AL", "BE", "DE");
        assertThat(answer.completeness()).isEqualTo(Completeness.INCOMPLETE);
        assertThat(Leagueland.codes(register.accessions(LocalDate.of(1965, 1, 1), LocalDate.of(1970, 12, 31))
                        .value()))
                .isEmpty();
        assertThatThrownBy(() -> register.accessions(LocalDate.of(1971, 1, 1), LocalDate.of(1970, 1, 1)))
                .hasMessage("accessions: the first day, 1971-01-01, must not be after the last day, 1970-01-01");
    }

    @Test
    void foundersHeldASeatAtTheFirstSession() {
        assertThat(Leagueland.codes(register.foundingMembers().value())).containsExactly("AL", "GAGA");
    }

    @Test
    void aTermTellsWhoWasInOfficeAndASourceTellsOfItsDayAlone() {
        assertThat(inOffice(1990, 1, 1)).containsExactly("ann");
        assertThat(inOffice(1993, 1, 1)).isEmpty();
        assertThat(inOffice(1995, 6, 30)).containsExactly("bob");
        OnRecord later = register.onRecord("chair", LocalDate.of(1997, 1, 1)).value();
        assertThat(later.inOffice()).isEmpty();
        assertThat(later.before().orElseThrow().tenure().person()).isEqualTo("bob");
        assertThat(later.after().orElseThrow().tenure().person()).isEqualTo("cleo");
        assertThatThrownBy(() -> register.onRecord("janitor", LocalDate.of(1997, 1, 1)))
                .hasMessage("office 'janitor': must be one of [chair]");
    }

    private List<String> inOffice(int year, int month, int day) {
        return register.onRecord("chair", LocalDate.of(year, month, day)).value().inOffice().stream()
                .map(Tenure::person)
                .toList();
    }

    @Test
    void anInstrumentIsInForceLaterNotListedOrNotCovered() {
        assertThat(kinds("AL", LocalDate.of(1990, 1, 1))).containsExactly("InForce covered", "NotCovered uncovered");
        assertThat(kinds("AL", LocalDate.of(1970, 1, 1)))
                .containsExactly("InForceLater covered", "NotCovered uncovered");
        assertThat(kinds("BE", LocalDate.of(1990, 1, 1))).containsExactly("NotListed covered", "NotCovered uncovered");
        assertThat(kinds("AL", LocalDate.of(1959, 12, 31))).isEmpty();
    }

    private List<String> kinds(String alpha2, LocalDate day) {
        return register.applications(alpha2, day).value().stream()
                .map(each -> each.getClass().getSimpleName() + " "
                        + each.instrument().id())
                .toList();
    }

    @Test
    void customsDayComesNextAfterADay() {
        assertThat(register.nextInternationalCustomsDay(LocalDate.of(2001, 1, 25))
                        .day())
                .isEqualTo(LocalDate.of(2001, 1, 26));
        CustomsDay after = register.nextInternationalCustomsDay(LocalDate.of(2001, 1, 26));
        assertThat(after.day()).isEqualTo(LocalDate.of(2002, 1, 26));
        assertThat(after.theme()).isEmpty();
        assertThat(register.nextInternationalCustomsDay(LocalDate.of(2000, 5, 1))
                        .theme()
                        .orElseThrow()
                        .theme()
                        .english())
                .isEqualTo("Doors");
    }

    @Test
    void membershipBeginsWithTheConventionAtTheEarliest() {
        assertThatThrownBy(() -> Leagueland.register()
                        .members(List.of(Leagueland.member(
                                Leagueland.economy("AL", "ALP"), Leagueland.NORTH, "1949-05-01", "1949-05-01")))
                        .build())
                .hasMessage(
                        "register, Member AL, since 1949-05-01: must be 1950-03-01, the later of its accession and 1950-03-01");
    }

    @Test
    void everyCitationPointsToASource() {
        assertThatThrownBy(() -> Leagueland.register().sources(List.of()).build())
                .hasMessage("register, Member AL, source 'leaflet': must be a source of the register");
    }

    @Test
    void aDifferenceMakesTheNewerFactsOutOfTheOlder() {
        List<Fact> older = register.facts(LocalDate.of(1970, 12, 31));
        List<Fact> newer = register.facts(LocalDate.of(1990, 1, 1));
        Difference difference = Difference.between(older, newer);
        assertThat(difference.changes())
                .extracting(change -> change.getClass().getSimpleName() + " " + change.id())
                .contains(
                        "Removed member-gaga/name",
                        "Added member-de/since",
                        "Added ann-chair/person",
                        "Added party-covered-al/in-force")
                .doesNotContain("Added member-al/name");
        assertThat(difference.applyTo(older)).containsExactlyInAnyOrderElementsOf(newer);
        assertThatThrownBy(() -> difference.applyTo(newer))
                .hasMessage(
                        "fact 'akin-un/designation': must not be there yet; a difference applies only to the facts it was made from");
    }

    @ParameterizedTest
    @CsvSource({"1950-03-01, Union of Tolls", "1961-12-30, Union of Tolls", "1961-12-31, League", "1990-01-01, League"})
    void theNameIsThatOfTheConventionUntilThereWasAnother(LocalDate day, String name) {
        assertThat(whole.name(day).english()).isEqualTo(name);
        assertThat(register.name(day).english()).isEqualTo("League");
    }

    @Test
    void whatCanBeSaidOfTheOrganizationIsSaidFromItsDayOn() {
        assertThat(whole.known(OrganizationFact.Kind.CUSTOMS_DAY, LocalDate.of(1953, 1, 25)))
                .isEmpty();
        assertThat(whole.known(OrganizationFact.Kind.CUSTOMS_DAY, LocalDate.of(1953, 1, 26)))
                .hasValueSatisfying(fact -> assertThat(fact.kind()).isEqualTo(OrganizationFact.Kind.CUSTOMS_DAY));
        assertThat(whole.known(OrganizationFact.Kind.REGIONS, LocalDate.of(1990, 1, 1)))
                .isEmpty();
    }

    @Test
    void theFirstCustomsDayIsNextForDaysBefore() {
        assertThat(whole.nextInternationalCustomsDay(LocalDate.of(1940, 5, 5)).day())
                .isEqualTo("1953-01-26");
        assertThat(whole.nextInternationalCustomsDay(LocalDate.of(1953, 1, 25)).day())
                .isEqualTo("1953-01-26");
        assertThat(whole.nextInternationalCustomsDay(LocalDate.of(1953, 1, 26)).day())
                .isEqualTo("1954-01-26");
    }

    @Test
    void aMemberIsFoundAndSoAreThoseThatFollowedAFormerOne() {
        assertThat(register.member("be").map(Member::code)).hasValue("BE");
        assertThat(register.member("Outside")).isEmpty();
        FormerMember gamma = register.formerMembers().get(0);
        assertThat(Leagueland.codes(register.successors(gamma))).containsExactly("DE");
        FormerMember childless =
                FormerMember.builder().from(gamma).successors(List.of()).build();
        assertThat(register.successors(childless)).isEmpty();
    }

    @Test
    void nobodyOfAnotherDesignationIsAmongTheMembersOfOne() {
        assertThat(register.members(LocalDate.of(1970, 1, 1), Designation.RIGHTS_AKIN)
                        .value())
                .isEmpty();
    }

    @Test
    void rightsAkinAreHadFromTheirDayOn() {
        assertThat(register.withRightsAkin(LocalDate.of(1979, 12, 31)).value()).isEmpty();
        assertThat(Leagueland.codes(
                        register.withRightsAkin(LocalDate.of(1980, 1, 1)).value()))
                .containsExactly("UN");
    }

    @Test
    void placesAreFoundByTheirHostAlsoOnesThatMoved() {
        assertThat(whole.entitiesHostedBy("Land BE"))
                .extracting(RegionalEntity::id)
                .containsExactly("school-be");
        assertThat(whole.entitiesHostedBy("UN")).isEmpty();
        AsOf<List<RegionalEntity>> later = whole.entities(LocalDate.of(2001, 6, 1));
        assertThat(later.value()).extracting(RegionalEntity::id).containsExactly("school-al", "school-de");
        assertThat(later.completeness()).isEqualTo(Completeness.AS_FOUND);
        assertThat(later.reason().orElseThrow().english()).isEqualTo("as found, and found by chance");
    }

    @Test
    void instrumentsAreFoundByIdAndThoseInForceByDay() {
        assertThat(register.instrument("covered").map(Instrument::id)).hasValue("covered");
        assertThat(register.instrument("none")).isEmpty();
        assertThat(register.instrumentsInForce(LocalDate.of(1960, 6, 1)).value())
                .extracting(Instrument::id)
                .containsExactly("covered");
        assertThat(register.instrumentsInForce(LocalDate.of(1959, 12, 31)).value())
                .isEmpty();
    }

    private static Party party(String id, Party.Status status) {
        return Party.builder()
                .from(Leagueland.register().build().parties().get(0))
                .id(id)
                .status(status)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "SIGNATORY, CONTRACTING_PARTY, two",
        "CONTRACTING_PARTY, SIGNATORY, one",
        "TERRITORY, TERRITORY, one",
    })
    void ofTwoEntriesForAnEconomyTheStrongerCountsOrElseTheFirst(Party.Status one, Party.Status two, String id) {
        Register listed = Leagueland.register()
                .parties(List.of(party("one", one), party("two", two)))
                .build();
        assertThat(listed.applications("AL", LocalDate.of(1990, 1, 1)).value())
                .filteredOn(Application.InForce.class::isInstance)
                .extracting(application ->
                        ((Application.InForce) application).party().id())
                .containsExactly(id);
    }

    @Test
    void seatsAreListedByCodeWhoeverHeldThem() {
        FormerMember abba = FormerMember.builder()
                .from(register.formerMembers().get(0))
                .code("ABBA")
                .build();
        Register other = Leagueland.register().formerMembers(List.of(abba)).build();
        assertThat(Leagueland.codes(other.members(LocalDate.of(1970, 1, 1)).value()))
                .containsExactly("ABBA", "AL", "BE");
    }

    @Test
    void theCountFallsOnTheDayAfterAFormerMembersLast() {
        FormerMember gamma = FormerMember.builder()
                .from(register.formerMembers().get(0))
                .until(PartialDate.parse("1969-12-31"))
                .build();
        Register other = Leagueland.register().formerMembers(List.of(gamma)).build();
        assertThat(other.memberCounts())
                .extracting(count -> count.day() + " " + count.members() + " " + count.completeness())
                .containsExactly(
                        "1950-03-01 1 INCOMPLETE",
                        "1955-07-01 2 INCOMPLETE",
                        "1960-12-31 3 INCOMPLETE",
                        "1970-01-01 2 COMPLETE",
                        "1971-01-01 3 COMPLETE");
    }

    @Test
    void accessionsAreInTheOrderOfTheirDays() {
        Register other = Leagueland.register()
                .addMember(Leagueland.member(Leagueland.OUTSIDE, Leagueland.NORTH, "1955", "1955"))
                .build();
        assertThat(Leagueland.codes(other.accessions(LocalDate.of(1950, 3, 1), LocalDate.of(1971, 1, 1))
                        .value()))
                .containsExactly("AL", "OU", "BE", "DE");
    }

    @Test
    void eventsRunFromTheFirstDayToTheLast() {
        assertThatThrownBy(() -> register.events(LocalDate.of(1971, 1, 1), LocalDate.of(1970, 1, 1)))
                .hasMessage("events: the first day, 1971-01-01, must not be after the last day, 1970-01-01");
    }

    @Test
    void aFormerMemberThatTheReferenceKnowsIsOne() {
        FormerEconomy gamma = new FormerEconomy(
                "GAGA",
                LocalizedText.english("Gamma"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Leagueland.LEAFLET);
        Register other = Leagueland.register()
                .reference(Leagueland.reference().addFormerEconomy(gamma).build())
                .build();
        assertThat(other.isMember("gamma", LocalDate.of(1970, 1, 1)).value()).isEqualTo(Answer.YES);
    }

    @Test
    void aFormerMemberIsNearWhatIsSpelledAlmostSoAndItsSuccessorsAreKnown() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> register.seat("Gammo"))
                .withMessage("economy 'Gammo': none has this code or name; near it: Gamma (GAGA)")
                .satisfies(refused -> assertThat(((Meaning.Unknown) refused.meaning()).nearGone())
                        .flatExtracting(FormerEconomy::successors)
                        .extracting(Economy::alpha2)
                        .containsExactly("DE"));
    }

    @Test
    void aSeatIsCalledByItsNameOfTheDay() {
        Membership beta = whole.seat("BE").orElseThrow();
        assertThat(whole.names(beta, LocalDate.of(1982, 1, 1)))
                .extracting(LocalizedText::english)
                .containsExactly("Beta Isles");
        Membership gamma = whole.seat("GAGA").orElseThrow();
        assertThat(whole.namesOn(gamma, LocalDate.of(1960, 1, 1)))
                .containsExactly(new NameOnDay(LocalizedText.english("Gamma"), Leagueland.LEAFLET));
    }
}
