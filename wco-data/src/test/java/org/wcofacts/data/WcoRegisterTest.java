package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.CustomsDay;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Milestone;
import org.wcofacts.model.register.OnRecord;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/** What the register of this dataset answers, against numbers and names from its sources. */
class WcoRegisterTest {

    private static final Register REGISTER = WcoData.register();
    private static final String TREATY_LIST = "swiss-law-0-631-121-2";
    private static final LocalDate MID_2013 = LocalDate.of(2013, 6, 30);

    private static Map<String, Integer> byRegion(LocalDate day) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        REGISTER.reference()
                .regions()
                .forEach(region -> counts.put(
                        region.id(), REGISTER.members(day, region).value().size()));
        return counts;
    }

    @Test
    void itIsReadOnce() {
        assertThat(WcoData.register()).isSameAs(REGISTER);
        assertThat(REGISTER.reference()).isSameAs(WcoData.reference());
    }

    @ParameterizedTest
    @CsvSource({
        "2002-01-25,159",
        "2012-07-17,177",
        "2012-07-18,178",
        "2012-10-04,179",
        "2013-06-30,179",
        "2015-03-24,180",
        "2017-01-25,181",
        "2017-04-10,182",
        "2018-11-26,183",
        "2021-12-22,184",
        "2023-01-26,185",
        "2024-02-02,186",
        "2025-09-16,186",
        "2025-09-17,187",
        "2025-11-30,187",
    })
    void membersAreCountedAsOfADay(LocalDate day, int members) {
        AsOf<Integer> count = REGISTER.memberCount(day);
        assertThat(count.value()).isEqualTo(members);
        assertThat(count.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(count.reason()).isEmpty();
    }

    @Test
    void membersAreCountedByRegion() {
        assertThat(byRegion(MID_2013))
                .containsExactly(
                        Map.entry("americas", 31),
                        Map.entry("asia-pacific", 33),
                        Map.entry("east-southern-africa", 24),
                        Map.entry("europe", 51),
                        Map.entry("north-africa-middle-east", 17),
                        Map.entry("west-central-africa", 23));
        assertThat(byRegion(LocalDate.of(2025, 9, 17)))
                .containsExactly(
                        Map.entry("americas", 34),
                        Map.entry("asia-pacific", 35),
                        Map.entry("east-southern-africa", 24),
                        Map.entry("europe", 52),
                        Map.entry("north-africa-middle-east", 18),
                        Map.entry("west-central-africa", 24));
    }

    @Test
    void fourMembersOf2013AreSeparateCustomsTerritories() {
        assertThat(REGISTER.members(MID_2013, Designation.SEPARATE_CUSTOMS_TERRITORY)
                        .value())
                .extracting(Membership::code)
                .containsExactly("BM", "CW", "HK", "MO");
        assertThat(REGISTER.members(LocalDate.of(2010, 10, 9), Designation.SEPARATE_CUSTOMS_TERRITORY)
                        .value())
                .extracting(Membership::code)
                .containsExactly("ANHH", "BM", "HK", "MO");
        assertThat(REGISTER.members(MID_2013).value())
                .filteredOn(seat -> seat.designation().isPresent())
                .hasSize(4)
                .extracting(
                        Membership::code,
                        seat -> seat.designation()
                                .orElseThrow()
                                .provenance()
                                .citations()
                                .get(0)
                                .source())
                .containsExactly(
                        tuple("BM", TREATY_LIST),
                        tuple("CW", "wp24"),
                        tuple("HK", TREATY_LIST),
                        tuple("MO", TREATY_LIST));
    }

    @Test
    void seventeenFoundedTheCouncil() {
        assertThat(REGISTER.foundingMembers().value())
                .extracting(Membership::code)
                .containsExactly(
                        "AT", "BE", "CH", "DE", "DK", "ES", "FR", "GB", "GR", "IE", "IT", "LU", "NL", "NO", "PT", "SE",
                        "TR");
        assertThat(REGISTER.foundingMembers().completeness()).isEqualTo(Completeness.INCOMPLETE);
    }

    @Test
    void aDepositBeforeTheConventionWasInForceIsNotTheBeginningOfMembership() {
        Member norway = REGISTER.member("NO").orElseThrow();
        assertThat(norway.accession().value()).isEqualTo(PartialDate.parse("1951-08-06"));
        assertThat(norway.since()).isEqualTo(PartialDate.parse("1952-11-04"));
        assertThat(REGISTER.isMember("NO", LocalDate.of(1952, 11, 3)).value()).isEqualTo(Answer.NO);
        assertThat(REGISTER.isMember("NO", LocalDate.of(1952, 11, 4)).value()).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "1952-11-03,BEFORE_MEMBERSHIP,0",
        "1999-02-12,INCOMPLETE,150",
        "1999-06-30,INCOMPLETE,150",
        "2025-12-01,AFTER_LAST_KNOWN_DAY,187",
        "2031-01-01,IN_THE_FUTURE,187",
    })
    void outsideTheSpanTheAnswerSaysWhatItMeans(LocalDate day, Completeness completeness, int count) {
        AsOf<Integer> answer = REGISTER.memberCount(day);
        assertThat(answer.completeness()).isEqualTo(completeness);
        assertThat(answer.reason().orElseThrow().english()).endsWith(".");
        assertThat(answer.value()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-07-01", "2010-10-09", "2010-10-10", "2020-01-01"})
    void curacaoAndTheNetherlandsAntillesHoldOneSeat(LocalDate day) {
        assertThat(REGISTER.members(day).value())
                .extracting(Membership::code)
                .filteredOn(List.of("CW", "ANHH")::contains)
                .containsExactly(day.getYear() > 2010 || day.getDayOfMonth() == 10 ? "CW" : "ANHH");
    }

    @ParameterizedTest
    @CsvSource({
        "1959-11-02,23",
        "1959-11-03,24",
        "1964-11-16,40",
        "1964-11-17,41",
        "1985-07-21,95",
        "1985-07-22,96",
        "1988-07-10,102",
        "1988-07-11,103",
        "1990-07-12,106",
        "1990-07-13,107",
        "1992-06-29,117",
        "1992-06-30,120",
        "1993-06-30,126",
        "1993-07-01,131",
        "2001-06-30,156",
        "2001-07-01,157",
    })
    void countsFollowTheTreatyListWhereOtherSourcesDiffer(LocalDate day, int members) {
        assertThat(REGISTER.memberCount(day).value()).isEqualTo(members);
    }

    @Test
    void formerMembersAreFollowedByPresentOnes() {
        assertThat(REGISTER.members(LocalDate.of(1992, 12, 31)).value())
                .extracting(Membership::code)
                .contains("CSHH")
                .doesNotContain("CZ", "SK");
        assertThat(REGISTER.members(LocalDate.of(1993, 1, 1)).value())
                .extracting(Membership::code)
                .contains("CZ", "SK")
                .doesNotContain("CSHH");
        assertThat(REGISTER.members(LocalDate.of(1985, 1, 1)).value())
                .extracting(Membership::code)
                .doesNotContain("YUCS");
    }

    @Test
    void theEuropeanUnionIsAkinAndInNoCount() {
        assertThat(REGISTER.withRightsAkin()).extracting(Member::code).containsExactly("EU");
        assertThat(REGISTER.withRightsAkin().get(0).since()).isEqualTo(PartialDate.parse("2007-07-01"));
        assertThat(REGISTER.member("EU")).isEmpty();
        assertThat(REGISTER.members(MID_2013).value())
                .extracting(Membership::code)
                .doesNotContain("EU");
    }

    @Test
    void accessionsSinceTheEditionAreEight() {
        assertThat(REGISTER.accessions(LocalDate.of(2013, 7, 1), LocalDate.of(2025, 11, 30))
                        .value())
                .extracting(Member::code)
                .containsExactly("PS", "XK", "AG", "SR", "GQ", "SB", "PW", "VC");
    }

    @ParameterizedTest
    @CsvSource({
        "BM,1990-07-13,MEDIUM,1990-07-01,wp24",
        "CF,1986-07-28,LOW,1965-04-08,verdragenbank",
        "CO,1993-07-01,HIGH,1993-07-11,wp24",
        "CU,1988-07-11,HIGH,1988-07-01,wp24",
        "CW,2010-10-10,LOW,2001-07-01,swiss-law-0-631-121-2",
        "ES,1952-07-13,MEDIUM,1952-08-04,spanish-blog",
        "JP,1964-06-15,MEDIUM,1964-01-15,wp17",
        "MU,1973-03-29,MEDIUM,1973-03-19,dewp",
        "NA,1992-06-30,MEDIUM,1992-07-01,wp24",
        "NP,1985-07-22,MEDIUM,1986-07-22,wp24",
        "SY,1959-11-03,MEDIUM,1959-11-19,wp24",
        "TZ,1964-11-17,MEDIUM,1964-11-07,wp24",
    })
    void aDisputedDateStandsBesideTheChosenOne(
            String member, String chosen, Confidence confidence, String other, String source) {
        Member found = REGISTER.member(member).orElseThrow();
        assertThat(found.accession().value()).isEqualTo(PartialDate.parse(chosen));
        assertThat(found.accession().provenance().confidence()).isEqualTo(confidence);
        Disputed<PartialDate> disputed = found.accession().disputed().get(0);
        assertThat(disputed.value()).isEqualTo(PartialDate.parse(other));
        assertThat(disputed.provenance().citations().get(0).source()).isEqualTo(source);
    }

    @Test
    void whoWasInOfficeIsToldByTermsAndByTheDaysOfSources() {
        OnRecord secretary = REGISTER.onRecord("secretary-general", MID_2013).value();
        assertThat(secretary.inOffice()).extracting(Tenure::person).containsExactly("Kunio Mikuriya");
        OnRecord chair = REGISTER.onRecord("chairperson", MID_2013).value();
        assertThat(chair.inOffice()).isEmpty();
        assertThat(chair.before().orElseThrow().tenure().person()).isEqualTo("Josephine Feehily");
        assertThat(chair.before().orElseThrow().day()).isEqualTo(PartialDate.parse("2013-06-29"));
        assertThat(chair.after().orElseThrow().tenure().person()).isEqualTo("Zouhair Chorfi");
        OnRecord later =
                REGISTER.onRecord("secretary-general", LocalDate.of(2024, 6, 1)).value();
        assertThat(later.inOffice()).isEmpty();
        assertThat(later.before().orElseThrow().tenure().person()).isEqualTo("Ian Saunders");
    }

    @Test
    void aTermStandsOnlyAsFarAsItsEndsAreSourced() {
        assertThat(REGISTER.tenures().stream()
                        .filter(tenure -> tenure.since().isPresent())
                        .map(tenure -> tenure.person() + " " + tenure.since().get() + " "
                                + tenure.until().map(PartialDate::toString).orElse("to an unknown day")))
                .containsExactlyInAnyOrder(
                        "Ian Saunders 2024-01-01 to an unknown day",
                        "Bashir Adewale Adeniyi 2025-07-01 to an unknown day",
                        "Kunio Mikuriya 2009-01-01 2023-12-31",
                        "Kunio Mikuriya 2002-01 2008-12",
                        "Pravin Gordhan 2001 2006",
                        "Ruslan Davydov 2016-07 2017-07",
                        "Edward Kieswetter 2023-06-24 2025-06-30");
    }

    @ParameterizedTest
    @CsvSource({"hs,162,2025-08-18", "revised-kyoto,138,2025-09-24", "istanbul,75,2025-09-24"})
    void theListsOfPartiesAreWhole(String instrument, int parties, LocalDate listed) {
        assertThat(REGISTER.parties())
                .filteredOn(party -> party.instrument().equals(instrument))
                .filteredOn(party -> party.status() == Party.Status.CONTRACTING_PARTY)
                .hasSize(parties)
                .allSatisfy(party -> assertThat(party.inForce()).isPresent());
        assertThat(REGISTER.instrument(instrument).orElseThrow().partiesListed())
                .contains(listed);
    }

    @Test
    void anInstrumentIsInForceNotListedOrNotCovered() {
        Instrument hs = REGISTER.instrument("hs").orElseThrow();
        Application france = REGISTER.application(hs, "FR", MID_2013);
        assertThat(france).isInstanceOf(Application.InForce.class);
        assertThat(((Application.InForce) france).party().inForce()).contains(PartialDate.parse("1988-01-01"));
        assertThat(REGISTER.application(hs, "AL", MID_2013)).isInstanceOf(Application.InForceLater.class);
        assertThat(REGISTER.application(hs, "AF", MID_2013))
                .isEqualTo(new Application.NotListed(hs, LocalDate.of(2025, 8, 18)));
        Instrument ccc = REGISTER.instrument("ccc").orElseThrow();
        assertThat(REGISTER.application(ccc, "FR", MID_2013)).isEqualTo(new Application.NotCovered(ccc));
        assertThat(REGISTER.instrumentsInForce(LocalDate.of(1987, 12, 31)).value())
                .doesNotContain(hs);
        assertThat(REGISTER.instrumentsInForce(LocalDate.of(1988, 1, 1)).value())
                .contains(hs);
    }

    @Test
    void theNextInternationalCustomsDayHasItsTheme() {
        CustomsDay next = REGISTER.nextInternationalCustomsDay(LocalDate.of(2025, 11, 30));
        assertThat(next.day()).isEqualTo(LocalDate.of(2026, 1, 26));
        assertThat(next.theme().orElseThrow().theme().english())
                .isEqualTo("Customs protecting society through vigilance and commitment");
        assertThat(REGISTER.nextInternationalCustomsDay(LocalDate.of(1952, 11, 4))
                        .day())
                .as("the first one")
                .isEqualTo(LocalDate.of(1983, 1, 26));
        assertThat(REGISTER.nextInternationalCustomsDay(LocalDate.of(2026, 1, 26))
                        .day())
                .isEqualTo(LocalDate.of(2027, 1, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "rtc-bf,2006,Ouagadougou",
        "rtc-cg,2011-03-12,Brazzaville",
        "rtc-ir,2022-08-30,Tehran",
        "rtc-kg,2019-04,Bishkek",
        "rtc-kr,2010-09-08,Cheonan",
        "rocb-ar,2007-11-09,Buenos Aires",
        "rocb-th,2004-09,Bangkok",
    })
    void anEntityHasTheDayOfItsOpeningAndItsCity(String id, PartialDate opened, String city) {
        RegionalEntity entity = REGISTER.entities().stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(entity.opened()).contains(opened);
        assertThat(entity.city().orElseThrow().value().english()).isEqualTo(city);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cen", "columbus", "container-control", "gnc", "journal", "picard", "rilo-network"})
    void whatBeganWithoutBeingAdoptedHasNoDayOfAdoption(String instrument) {
        assertThat(REGISTER.instrument(instrument).orElseThrow().adopted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"safe,2005-06,safe-adopted", "e-commerce,2018-06,e-commerce-adopted"})
    void anInstrumentAndItsMilestoneGiveTheSameDate(String instrument, PartialDate adopted, String milestone) {
        assertThat(REGISTER.instrument(instrument).orElseThrow().adopted()).contains(adopted);
        assertThat(REGISTER.milestones())
                .filteredOn(other -> other.id().equals(milestone))
                .extracting(Milestone::date)
                .containsExactly(adopted);
    }

    @Test
    void whoWasAnnouncedIsNotSaidToHaveBeenSeen() {
        Provenance announced = tenure("Bashir Adewale Adeniyi").days().get(0).provenance();
        assertThat(announced.basis()).isEqualTo(Basis.ANNOUNCED);
        assertThat(announced.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(announced.explanation()).isEmpty();
        assertThat(tenure("Ahmed Al Khalifa").days())
                .extracting(day -> day.day().toString(), day -> day.provenance().basis())
                .containsExactly(
                        tuple("2021-01-26", Basis.STATED),
                        tuple("2022-02-23", Basis.STATED),
                        tuple("2022-06", Basis.STATED),
                        tuple("2022-12", Basis.STATED),
                        tuple("2023-06", Basis.STATED));
    }

    private static Tenure tenure(String person) {
        return REGISTER.tenures().stream()
                .filter(tenure -> tenure.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBureauMovedFromArgentinaToUruguay() {
        RegionalEntity argentina = REGISTER.entitiesHostedBy("AR").get(0);
        assertThat(argentina.movedTo()).contains("rocb-uy");
        assertThat(REGISTER.entitiesHostedBy("UY"))
                .extracting(RegionalEntity::id)
                .containsExactly("rocb-uy");
    }

    @Test
    void aFactSaysNothingOfTheNationalityOfAnybody() {
        assertThat(REGISTER.tenures().toString()).doesNotContain("Japan", "Ireland", "Nigeria", "Morocco");
    }

    @ParameterizedTest
    @CsvSource({
        "ata,1961-12-06,1963-07-30",
        "container-pool,1994-01-21,1998-01-17",
        "containers,1972-12-02,1975-12-06",
        "exhibitions,1961-06-08,1962-07-13",
        "packings,1960-10-06,1962-03-15",
        "pedagogic-material,1970-06-08,1971-09-10",
        "professional-equipment,1961-06-08,1962-07-01",
        "scientific-equipment,1968-06-11,1969-09-05",
        "seafarers,1964-12-01,1965-12-11"
    })
    void aConventionOnTemporaryAdmissionHasTheDayOnWhichItWasDone(String id, String adopted, String inForce) {
        Instrument instrument = REGISTER.instrument(id).orElseThrow();
        assertThat(instrument.adopted()).hasValue(PartialDate.parse(adopted));
        assertThat(instrument.inForce()).hasValue(PartialDate.parse(inForce));
    }

    @Test
    void editionsOfTheHarmonizedSystemAreMilestones() {
        assertThat(REGISTER.milestones().stream()
                        .filter(milestone -> milestone.id().matches("hs-20.*"))
                        .map(milestone -> milestone.date() + " " + milestone.id()))
                .containsExactlyInAnyOrder(
                        "2014-06-27 hs-2017-adopted",
                        "2017-01-01 hs-2017-in-force",
                        "2019-06 hs-2022-adopted",
                        "2022-01-01 hs-2022-in-force",
                        "2026-01 hs-2028-accepted");
    }

    @Test
    void theThemeOf2012IsThatOfTheSecretaryGeneralsMessage() {
        assertThat(REGISTER.themes())
                .filteredOn(theme -> theme.year() == 2012)
                .singleElement()
                .satisfies(theme -> assertThat(theme.theme().english()).isEqualTo("Borders divide, Customs connects"));
    }
}
