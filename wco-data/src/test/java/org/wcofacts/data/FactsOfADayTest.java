package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

class FactsOfADayTest {

    private static final Register REGISTER = WcoData.register();

    private static FactValue value(String day, String id) {
        return REGISTER.facts(LocalDate.parse(day)).stream()
                .filter(fact -> fact.id().equals(id))
                .map(Fact::value)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(String day) {
        return REGISTER.facts(LocalDate.parse(day)).stream().map(Fact::id).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"2000-06-30,Swaziland", "2019-01-01,Eswatini"})
    void aFactHasTheNameOfTheDay(String day, String name) {
        assertThat(((FactValue.Words) value(day, "member-sz/name")).text().english())
                .isEqualTo(name);
    }

    @Test
    void inAMonthOfChangeBothNamesAreFacts() {
        assertThat(ids("2018-04-10")).contains("member-sz/name", "member-sz/name-later");
        assertThat(ids("2018-05-10")).contains("member-sz/name").doesNotContain("member-sz/name-later");
    }

    @Test
    void rightsAkinToThoseOfAMemberBeginIn2007() {
        assertThat(ids("2007-06-30")).noneMatch(id -> id.startsWith("akin-"));
        assertThat(ids("2007-07-01")).contains("akin-eu/name", "akin-eu/since", "akin-eu/designation");
    }

    @Test
    void milestonesAndThemesAreThoseUntilTheDay() {
        assertThat(ids("2013-12-31"))
                .contains("milestone-convention-signed/date", "milestone-council-2013/date", "theme-2011/name")
                .doesNotContain(
                        "milestone-safe-adopted/none", "milestone-saunders-takes-office/date", "theme-2014/name");
        assertThat(ids("1980-01-01")).noneMatch(id -> id.startsWith("theme-"));
        assertThat(ids("2024-01-01")).contains("milestone-saunders-takes-office/date");
    }

    @Test
    void theFactsOfAnEconomyAreItsSeatWhatItHostsAndItsConventions() {
        List<String> kenya = REGISTER.facts("Kenya", LocalDate.of(2025, 11, 30)).stream()
                .map(Fact::subject)
                .distinct()
                .toList();
        assertThat(kenya).contains("member-ke", "party-hs-ke").allMatch(subject -> subject.contains("ke"));
        assertThat(REGISTER.facts("KE", LocalDate.of(1960, 1, 1))).isEmpty();
        assertThat(REGISTER.facts("Czechoslovakia", LocalDate.of(1980, 1, 1)))
                .extracting(Fact::id)
                .contains("member-cshh/name", "member-cshh/since");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1955-01-01", "1975-06-30", "1995-06-30", "2013-12-31", "2025-11-30"})
    void theFactsOfAllEconomiesAreAmongThoseOfTheDay(String day) {
        LocalDate date = LocalDate.parse(day);
        Set<Fact> all = Set.copyOf(REGISTER.facts(date));
        for (Member member : REGISTER.members()) {
            assertThat(all).as(member.code()).containsAll(REGISTER.facts(member.code(), date));
        }
    }

    @Test
    void successorsFollowFormerMembers() {
        FormerMember czechoslovakia =
                (FormerMember) REGISTER.seat("Czechoslovakia").orElseThrow();
        assertThat(REGISTER.successors(czechoslovakia)).extracting(Member::code).containsExactly("CZ", "SK");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31,member-ke/name,cldr",
        "2013-12-31,member-sz/name,un-resolutions-names",
        "2013-12-31,member-mk/name,world-factbook",
        "1980-06-30,member-lk/name,cldr",
        "1980-06-30,member-cshh/name,czechoslovak-decree-1966"
    })
    void aNameCitesWhereItComesFromAndNotTheAccession(LocalDate day, String id, String source) {
        Fact name = REGISTER.facts(day).stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(name.provenance().citations().get(0).source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1953-01-26", "1980-06-30", "2013-12-31", "2026-11-26"})
    void everySourceOfAFactIsFoundInTheRegisterOrItsReference(LocalDate day) {
        assertThat(REGISTER.facts(day))
                .allSatisfy(fact -> assertThat(fact.provenance().citations())
                        .allSatisfy(citation -> assertThat(REGISTER.source(citation.source()))
                                .as(fact.id())
                                .isPresent()));
    }

    @ParameterizedTest
    @CsvSource({
        "member-se/accession,1952-10-17,STATED,HIGH",
        "member-se/since,1952-11-04,DERIVED,MEDIUM",
        "member-de/since,1952-11-04,STATED,HIGH",
        "member-ke/since,1965-05-24,STATED,HIGH"
    })
    void whoAccededBeforeTheConventionWasInForceIsAMemberByDerivation(
            String id, String date, Basis basis, Confidence confidence) {
        Fact since = REGISTER.facts(LocalDate.of(2013, 12, 31)).stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(since.value()).isEqualTo(new FactValue.Date(PartialDate.parse(date)));
        assertThat(since.provenance().basis()).isEqualTo(basis);
        assertThat(since.provenance().confidence()).isEqualTo(confidence);
    }
}
