package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Stated;

/** The values of a register, each by itself. */
class RegisterValuesTest {

    private static Optional<PartialDate> date(String text) {
        return Optional.ofNullable(text).map(PartialDate::parse);
    }

    private static void refused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }

    private static Tenure.Builder term() {
        return Tenure.builder()
                .id("ann-chair")
                .office(Leagueland.CHAIR)
                .person("Ann")
                .provenance(Leagueland.LEAFLET);
    }

    @ParameterizedTest
    @CsvSource({
        // a term of which both ends are known holds for each day between them
        "1990, 1992-06, , 1989-12-31, NO",
        "1990, 1992-06, , 1990-06-01, UNKNOWN",
        "1990, 1992-06, , 1990-12-31, YES",
        "1990, 1992-06, , 1992-06-01, YES",
        "1990, 1992-06, , 1992-06-02, UNKNOWN",
        "1990, 1992-06, , 1992-07-01, NO",
        // of one end, and of a day on which a source names the holder, nothing follows for other days
        "1990-01-01, , , 1989-12-31, NO",
        "1990-01-01, , , 1990-01-01, YES",
        "1990-01-01, , , 1990-01-02, UNKNOWN",
        "1990-01-01, , 1991-05-05, 1991-05-05, YES",
        ", 1992-12-31, , 1993-01-01, NO",
        ", 1992-12-31, , 1992-12-31, YES",
        ", 1992-12-31, , 1992-12-30, UNKNOWN",
        ", , 1991-05-05, 1991-05-05, YES",
        ", , 1991-05-05, 1991-05-06, UNKNOWN",
        ", , 1991, 1991-05-05, UNKNOWN"
    })
    void whoWasInOfficeIsSureNotSureOrNot(String since, String until, String named, LocalDate day, Answer answer) {
        Tenure.Builder tenure = term().since(date(since)).until(date(until));
        date(named).ifPresent(on -> tenure.addDay(new OfficeDay(on, Leagueland.LEAFLET)));
        assertThat(tenure.build().isHeldOn(day)).isEqualTo(answer);
    }

    @Test
    void aTenureHasAPersonAndSomethingThatTellsWhen() {
        refused(
                () -> term().since(date("1990")).person(" ").build(),
                "person of tenure 'ann-chair': must not be blank");
        refused(
                () -> term().build(),
                "tenure 'ann-chair': must have the beginning or end of a term, or a day on which a source names the holder");
    }

    private static FormerMember.Builder gamma() {
        return FormerMember.builder()
                .id("gamma")
                .code("GAGA")
                .name(LocalizedText.english("Gamma"))
                .provenance(Leagueland.LEAFLET);
    }

    @ParameterizedTest
    @CsvSource({
        "1955, 1970-06, 1954-12-31, NO",
        "1955, 1970-06, 1955-06-01, UNKNOWN",
        "1955, 1970-06, 1955-12-31, YES",
        "1955, 1970-06, 1970-06-01, YES",
        "1955, 1970-06, 1970-06-02, UNKNOWN",
        "1955, 1970-06, 1970-07-01, NO",
        "1955, , 1954-12-31, NO",
        "1955, , 1960-01-01, UNKNOWN",
        ", 1970-06, 1960-01-01, UNKNOWN",
        ", 1970-06, 1970-07-01, NO",
        ", , 1960-01-01, UNKNOWN"
    })
    void aFormerMemberWasOneSurelyPerhapsOrNot(String since, String until, LocalDate day, Answer answer) {
        assertThat(gamma().since(date(since)).until(date(until)).build().isHeldOn(day))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GAG", "GAGAG", "gaga", "GA1A"})
    void theCodeOfAFormerMemberIsFourCapitalLetters(String code) {
        refused(
                () -> gamma().code(code).build(),
                "former Member 'gamma', code '" + code + "': must be four capital letters");
    }

    @Test
    void aMembershipDoesNotEndBeforeItBegan() {
        refused(
                () -> gamma().since(date("1970-07")).until(date("1970-06")).build(),
                "former Member 'gamma': the last day, 1970-06, must not be before the first, 1970-07");
        assertThat(gamma().since(date("1970")).until(date("1970")).build().until())
                .isEqualTo(date("1970"));
        refused(
                () -> Leagueland.member(Leagueland.OUTSIDE, Leagueland.NORTH, "1960-02", "1960-01"),
                "Member OU, since 1960-01: must not be before the accession, 1960-02");
    }

    @ParameterizedTest
    @CsvSource({
        "1964-12-31, 1965-01-01, 1965-01-01, 1964-12-31",
        "1965-01-01, 1964-12-31, 1965-01-01, 1964-12-31",
        "1965-01-01, 1965-01-01, 1964-12-31, 1964-12-31"
    })
    void theDaysOfACoverageAreInOrder(
            LocalDate completeFrom, LocalDate completeUntil, LocalDate compiled, LocalDate bad) {
        Coverage.Builder coverage = Coverage.builder()
                .from(Leagueland.coverage())
                .membershipFrom(LocalDate.of(1965, 1, 1))
                .completeFrom(completeFrom)
                .completeUntil(completeUntil)
                .compiled(compiled);
        refused(
                coverage::build,
                "coverage, " + bad
                        + ": must not be before 1965-01-01; membership, the first day of the span, its last and"
                        + " the day of compilation are in this order");
    }

    @Test
    void theDaysOfACoverageMayFallTogether() {
        LocalDate day = LocalDate.of(1965, 1, 1);
        Coverage coverage = Coverage.builder()
                .from(Leagueland.coverage())
                .membershipFrom(day)
                .completeFrom(day)
                .completeUntil(day)
                .compiled(day)
                .build();
        assertThat(coverage.on(day)).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void aDayIsTakenForTheLastOneOfWhichSomethingIsKnown() {
        Coverage coverage = Leagueland.coverage();
        assertThat(coverage.lastKnown(LocalDate.of(2001, 1, 1))).isEqualTo("2000-12-31");
        assertThat(coverage.lastKnown(LocalDate.of(1999, 1, 1))).isEqualTo("1999-01-01");
        assertThat(coverage.lastCompiled(LocalDate.of(2002, 1, 2))).isEqualTo("2002-01-01");
        assertThat(coverage.lastCompiled(LocalDate.of(2001, 1, 1))).isEqualTo("2001-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "1950-02-28, BEFORE_MEMBERSHIP, true, before membership, as found",
        "1960-01-01, INCOMPLETE, false, before the span, as found",
        "2000-12-31, COMPLETE, true, , as found",
        "2001-01-01, AFTER_LAST_KNOWN_DAY, false, after the span, 'as found, and found by chance'",
        "2002-01-02, IN_THE_FUTURE, false, in the future, 'as found, and found by chance'"
    })
    void anAnswerSaysInWordsHowMuchIsKnown(
            LocalDate day, Completeness completeness, boolean complete, String reason, String found) {
        AsOf<Integer> answer = Leagueland.coverage().answer(day, 1);
        assertThat(answer.completeness()).isEqualTo(completeness);
        assertThat(answer.isComplete()).isEqualTo(complete);
        assertThat(answer.reason().map(LocalizedText::english)).isEqualTo(Optional.ofNullable(reason));
        AsOf<Integer> asFound = Leagueland.coverage().asFound(day, 1);
        assertThat(asFound.isComplete()).isFalse();
        assertThat(asFound.reason().map(LocalizedText::english)).hasValue(found);
    }

    @Test
    void anAnswerThatIsCompleteHasNoReasonAndAnotherOneHas() {
        LocalDate day = LocalDate.of(1990, 1, 1);
        String rule = "answer for 1990-01-01, reason: must be given if the answer is not complete, and only then";
        refused(() -> new AsOf<>(day, 1, Completeness.INCOMPLETE, Optional.empty()), rule);
        refused(() -> new AsOf<>(day, 1, Completeness.COMPLETE, Optional.of(LocalizedText.english("x"))), rule);
        assertThat(Leagueland.coverage().reason(Completeness.AS_FOUND).map(LocalizedText::english))
                .hasValue("as found");
    }

    @ParameterizedTest
    @CsvSource({"1959-12-31, NO", "1960-01-01, UNKNOWN", "1960-12-31, YES"})
    void aConventionOfAYearIsInForceWhenTheYearIsOver(LocalDate day, Answer answer) {
        assertThat(convention(instrument -> instrument.inForce(PartialDate.parse("1960")))
                        .isInForceOn(day))
                .isEqualTo(answer);
        assertThat(convention(instrument -> instrument).isInForceOn(day)).isEqualTo(Answer.NO);
    }

    @Test
    void aConventionIsCalledByItsShortName() {
        assertThat(convention(instrument -> instrument).title().english()).isEqualTo("Convention on Gates");
        assertThat(convention(instrument -> instrument.shortName(LocalizedText.english("Gates")))
                        .title()
                        .english())
                .isEqualTo("Gates");
    }

    private static Instrument convention(UnaryOperator<Instrument.Builder> change) {
        return change.apply(Instrument.builder()
                        .id("gates")
                        .name(LocalizedText.english("Convention on Gates"))
                        .kind(InstrumentKind.CONVENTION)
                        .provenance(Leagueland.LEAFLET))
                .build();
    }

    @Test
    void whatIsKnownOfTheOrganizationIsKnownWhenTheYearIsOver() {
        OrganizationFact regions =
                new OrganizationFact(OrganizationFact.Kind.REGIONS, PartialDate.parse("1960"), Leagueland.LEAFLET);
        assertThat(regions.isKnownOn(LocalDate.of(1960, 12, 30))).isFalse();
        assertThat(regions.isKnownOn(LocalDate.of(1960, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ", 1984, , 1983-12-31, UNKNOWN",
        ", 1984, , 1984-06-01, UNKNOWN",
        ", 1984, , 1984-12-31, YES",
        "1981-02-03, 1984, , 1981-02-02, NO",
        "1981-02-03, 1984, , 1981-02-03, YES",
        ", 1984, 1990-05, 1990-04-30, YES",
        ", 1984, 1990-05, 1990-05-01, NO",
        ", , , 1990-05-01, UNKNOWN"
    })
    void aPlaceIsOnRecordFromItsOpeningOrTheFirstSourceUntilItIsGone(
            String opened, String seen, String gone, LocalDate day, Answer answer) {
        RegionalEntity school = Leagueland.school("school", Leagueland.NORTH, 1)
                .opened(date(opened))
                .seen(date(seen))
                .gone(date(gone))
                .build();
        assertThat(school.isOnRecord(day)).isEqualTo(answer);
    }

    @Test
    void aMembershipMayBeginWithTheConvention() {
        FormerMember first =
                gamma().since(date("1950-03-01")).until(date("1960")).build();
        assertThat(Leagueland.register()
                        .formerMembers(List.of(first))
                        .build()
                        .members(LocalDate.of(1950, 3, 1))
                        .value())
                .contains(first);
    }

    @Test
    void idsAreWellFormed() {
        String rule = " id 'No Id': must be lower-case letters and digits, in parts joined by single hyphens";
        refused(() -> term().since(date("1990")).id("No Id").build(), "tenure" + rule);
        refused(() -> gamma().id("No Id").build(), "former Member" + rule);
        refused(() -> convention(instrument -> instrument.id("No Id")), "instrument" + rule);
        refused(() -> Leagueland.school("No Id", Leagueland.NORTH, 1).build(), "regional entity" + rule);
        refused(
                () -> Party.builder()
                        .id("No Id")
                        .instrument("gates")
                        .economy(Leagueland.OUTSIDE)
                        .status(Party.Status.USER)
                        .listed(PartialDate.parse("2000"))
                        .provenance(Leagueland.LEAFLET)
                        .build(),
                "party" + rule);
    }

    @Test
    void aMemberIsInTheRegionThatIsStated() {
        assertThat(Leagueland.member(Leagueland.OUTSIDE, Leagueland.NORTH, "1960", "1960")
                        .assignedRegion())
                .hasValue(Stated.of(Leagueland.NORTH, Leagueland.LEAFLET));
    }
}
