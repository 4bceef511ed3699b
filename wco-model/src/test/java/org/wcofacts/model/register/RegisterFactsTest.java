package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.FactLine;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.Subject;

/** What was so in the league on a day, each fact with its place in the leaflet. */
class RegisterFactsTest {

    private final Register register = Leagueland.whole().build();

    private List<String> facts(String day) {
        return FactLine.of(register.facts(LocalDate.parse(day)));
    }

    private List<String> facts(String codeOrName, String day) {
        return FactLine.of(register.facts(codeOrName, LocalDate.parse(day)));
    }

    @Test
    void allThatWasSoOnADayInTheOrderOfTheRegister() {
        assertThat(facts("1991-12-31"))
                .containsExactly(
                        "member-al/name = Land AL [name, Page 1]",
                        "member-al/region = code north [Page 1]",
                        "member-al/since = 1950-03-01 [Page 8, derived, medium]",
                        "member-al/accession = 1949-05-01 [Page 8]",
                        "member-al/accession-disputed-1 = 1972-02-02 [disputed, Page 9]",
                        "member-al/accession-disputed-2 = 1949-06 [disputed, Page 9]",
                        "member-be/name = Land BE [name, Page 1]",
                        "member-be/region = code south [Page 1]",
                        "member-be/since = 1960 [Page 1]",
                        "member-be/accession = 1960 [Page 1]",
                        "member-de/name = Land DE [name, Page 1]",
                        "member-de/region = code south [Page 1]",
                        "member-de/since = 1971-01-01 [Page 1]",
                        "member-de/accession = 1971-01-01 [Page 1]",
                        "akin-un/name = Land UN [name, Page 1]",
                        "akin-un/region = code north [Page 1]",
                        "akin-un/designation = code rights-akin [Page 1]",
                        "akin-un/since = 1980-01-01 [Page 1]",
                        "ann-chair/office = code chair [Page 1]",
                        "ann-chair/person = code ann [person, Page 1]",
                        "school-al/network = code school [Page 11]",
                        "school-al/economy = code AL [Page 11]",
                        "school-al/region = code north [Page 11]",
                        "school-al/city = Port [Page 12]",
                        "school-de/network = code school [Page 14]",
                        "school-de/economy = code DE [Page 14]",
                        "school-de/region = code south [Page 14]",
                        "instrument-covered/name = covered [name, Page 1]",
                        "instrument-covered/in-force = 1960-01-01 [Page 1]",
                        "instrument-uncovered/name = uncovered [name, Page 1]",
                        "instrument-uncovered/in-force = 1961 [Page 1]",
                        "instrument-charter/name = charter [name, Page 16]",
                        "instrument-charter/in-force = 1950 [Page 16]",
                        "party-covered-al/in-force = 1980-01-01 [Page 1]",
                        "milestone-bridge/name = A bridge [name, Page 17]",
                        "milestone-bridge/date = 1991 [Page 17]",
                        "milestone-gate/name = The gate opened [name, Page 18]",
                        "milestone-gate/date = 1950-03-01 [Page 18]");
    }

    @Test
    void nothingThatCameLaterIsAFactOfADay() {
        assertThat(facts("1962-03-31"))
                .containsExactly(
                        "member-al/name = First Alpha [name, Page 2]",
                        "member-al/region = code north [Page 1]",
                        "member-al/since = 1950-03-01 [Page 8, derived, medium]",
                        "member-al/accession = 1949-05-01 [Page 8]",
                        "member-al/accession-disputed-2 = 1949-06 [disputed, Page 9]",
                        "member-be/name = Old Beta [name, Page 4]",
                        "member-be/region = code south [Page 1]",
                        "member-be/since = 1960 [Page 1]",
                        "member-be/accession = 1960 [Page 1]",
                        "member-gaga/name = Gamma [name, Page 1]",
                        "member-gaga/region = code south [Page 1]",
                        "member-gaga/designation = code separate-customs-territory [Page 1]",
                        "member-gaga/since = 1955-07-01 [Page 1]",
                        "instrument-covered/name = covered [name, Page 1]",
                        "instrument-covered/in-force = 1960-01-01 [Page 1]",
                        "instrument-uncovered/name = uncovered [name, Page 1]",
                        "instrument-uncovered/in-force = 1961 [Page 1]",
                        "instrument-charter/name = charter [name, Page 16]",
                        "instrument-charter/in-force = 1950 [Page 16]",
                        "milestone-gate/name = The gate opened [name, Page 18]",
                        "milestone-gate/date = 1950-03-01 [Page 18]");
    }

    @Test
    void inAMonthOfChangeBothNamesAreGiven() {
        assertThat(facts("BE", "1975-06-15"))
                .contains("member-be/name = Old Beta [name, Page 4]", "member-be/name-later = Land BE [name, Page 1]");
    }

    @Test
    void aThemeIsKnownFromItsCustomsDayOn() {
        assertThat(facts("2001-01-25")).noneMatch(line -> line.startsWith("theme"));
        assertThat(facts("2001-01-26")).contains("theme-2001/name = Doors [name, Page 1]");
    }

    @Test
    void theFactsOfOneEconomyAreItsSeatWhatItHostsAndItsConventions() {
        assertThat(facts("land al", "1991-12-31"))
                .containsExactly(
                        "member-al/name = Land AL [name, Page 1]",
                        "member-al/region = code north [Page 1]",
                        "member-al/since = 1950-03-01 [Page 8, derived, medium]",
                        "member-al/accession = 1949-05-01 [Page 8]",
                        "member-al/accession-disputed-1 = 1972-02-02 [disputed, Page 9]",
                        "member-al/accession-disputed-2 = 1949-06 [disputed, Page 9]",
                        "school-al/network = code school [Page 11]",
                        "school-al/economy = code AL [Page 11]",
                        "school-al/region = code north [Page 11]",
                        "school-al/city = Port [Page 12]",
                        "party-covered-al/in-force = 1980-01-01 [Page 1]");
        assertThat(facts("UN", "1991-12-31"))
                .containsExactly(
                        "akin-un/name = Land UN [name, Page 1]",
                        "akin-un/region = code north [Page 1]",
                        "akin-un/designation = code rights-akin [Page 1]",
                        "akin-un/since = 1980-01-01 [Page 1]");
        assertThat(facts("Outside", "1991-12-31")).isEmpty();
    }

    @Test
    void aFactLeadsToWhatItIsAbout() {
        assertThat(register.facts(LocalDate.parse("1962-03-31")))
                .filteredOn(fact -> fact.about().id().equals("member-gaga"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.about().code()).hasValue("GAGA"));
        assertThat(register.facts("UN", LocalDate.parse("1991-12-31"))).allSatisfy(fact -> {
            assertThat(fact.about()).isEqualTo(new Subject.RightsAkin("UN"));
            assertThat(fact.about().code()).hasValue("UN");
            assertThat(fact.subject()).isEqualTo("akin-un");
        });
        assertThat(register.facts("AL", LocalDate.parse("1991-12-31")))
                .allSatisfy(fact -> assertThat(fact.about().code()).hasValue("AL"))
                .anySatisfy(
                        fact -> assertThat(fact.about()).isEqualTo(new Subject.Party("covered-al", "covered", "AL")));
    }

    /** Who acceded before there was a Convention is a Member since its first day, which no source says of it. */
    @ParameterizedTest
    @CsvSource({
        "STATED, HIGH, 'Page 3, derived, medium'",
        "STATED, LOW, 'Page 3, derived, low'",
        "ANNOUNCED, HIGH, 'Page 3, announced, high'"
    })
    void aBeginningThatFollowsFromAnAccessionIsDerived(Basis basis, Confidence confidence, String place) {
        Provenance accession = Provenance.builder()
                .addCitation(new Citation("leaflet", "Page 3"))
                .basis(basis)
                .confidence(confidence)
                .build();
        Member alpha = Member.builder()
                .from(register.member("AL").orElseThrow())
                .accession(Stated.of(PartialDate.parse("1949-05-01"), accession))
                .build();
        Register changed = Leagueland.whole().members(List.of(alpha)).build();
        assertThat(FactLine.of(changed.facts("AL", LocalDate.parse("1991-12-31"))))
                .contains("member-al/since = 1950-03-01 [" + place + "]");
    }
}
