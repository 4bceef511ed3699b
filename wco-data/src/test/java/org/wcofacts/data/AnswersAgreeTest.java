package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Subject;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.MemberCount;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/** One question has one answer, whichever way it is asked: on days of 75 years, for everyone who is or was a Member. */
class AnswersAgreeTest {

    private static final Register REGISTER = WcoData.register();
    private static final LocalDate FIRST = LocalDate.of(1952, 11, 4);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);

    /** The days around which something begins or ends, and forty drawn from 1950 to 2030. */
    static Stream<LocalDate> days() {
        Stream<LocalDate> edges = Stream.of(
                        "1950-12-15 1952-11-03 1952-11-04 1952-11-05 1953-01-26 1964-06-15 1965-09-22 1965-09-23",
                        "1988-07-10 1988-07-11 1990-03-26 1990-03-27 1990-10-02 1990-10-03 1992-12-31 1993-01-01",
                        "2001-03-27 2002-01-24 2002-01-25 2007-06-30 2007-07-01 2010-10-09 2010-10-10 2025-09-16",
                        "2025-09-17 2025-11-29 2025-11-30 2025-12-01 2026-11-24 2026-11-25 2031-01-01")
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(LocalDate::parse);
        Random random = new Random(1652);
        Stream<LocalDate> drawn = Stream.generate(() -> LocalDate.of(1950, 1, 1).plusDays(random.nextInt(29_200)))
                .limit(40);
        return Stream.concat(edges, drawn);
    }

    private static LocalDate known(LocalDate day) {
        return day.isAfter(LAST) ? LAST : day;
    }

    private static Set<String> codes(Collection<? extends Membership> seats) {
        return seats.stream().map(Membership::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(LocalDate day) {
        return codes(REGISTER.members(day).value());
    }

    private static Set<String> everyone() {
        return Stream.of(
                        REGISTER.reference().economies().stream().map(Economy::alpha2),
                        REGISTER.formerMembers().stream().map(Membership::code))
                .flatMap(codes -> codes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "1952-11-03,0",
        "1952-11-04,10",
        "2012-10-03,178",
        "2012-10-04,179",
        "2013-06-30,179",
        "2017-04-09,181",
        "2017-04-10,182",
        "2024-02-02,186",
        "2025-09-16,186",
        "2025-09-17,187",
        "2031-01-01,187",
    })
    void theirNumberIsThatOfTheSources(LocalDate day, int members) {
        assertThat(REGISTER.memberCount(day).value()).isEqualTo(members);
    }

    @ParameterizedTest
    @MethodSource("days")
    void whoeverIsAskedForIsOnTheListOrNot(LocalDate day) {
        Set<String> listed = listed(day);
        for (String code : everyone()) {
            AsOf<Answer> answer = REGISTER.isMember(code, day);
            Optional<Membership> seat = REGISTER.seat(code);
            boolean held = !known(day).isBefore(FIRST)
                    && seat.map(one -> one.isHeldOn(known(day)) == Answer.YES).orElse(false);
            assertThat(listed.contains(code))
                    .as("%s, its seat and the list", code)
                    .isEqualTo(held);
            if (day.isAfter(LAST)) {
                assertThat(answer.value()).as(code).isEqualTo(Answer.UNKNOWN);
            } else {
                assertThat(answer.value() == Answer.YES).as(code).isEqualTo(held);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void theCountIsTheLengthOfTheListAndTheLastStepBefore(LocalDate day) {
        int listed = listed(day).size();
        assertThat(REGISTER.memberCount(day).value()).isEqualTo(listed);
        int step = 0;
        for (MemberCount count : REGISTER.memberCounts()) {
            step = count.day().isAfter(day) ? step : count.members();
        }
        assertThat(step).isEqualTo(listed);
    }

    @ParameterizedTest
    @MethodSource("days")
    void whoJoinedIsOnTheListAndNobodyElseButFormerMembers(LocalDate day) {
        Set<String> joined =
                codes(REGISTER.accessions(LocalDate.of(1950, 1, 1), known(day)).value());
        Set<String> expected = new TreeSet<>(listed(day));
        expected.removeAll(codes(REGISTER.formerMembers()));
        assertThat(joined).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("days")
    void theListIsMadeOfRegionsAndHasItsDesignations(LocalDate day) {
        Set<String> regional = new TreeSet<>();
        for (Region region : REGISTER.reference().regions()) {
            regional.addAll(codes(REGISTER.members(day, region).value()));
        }
        Set<String> withRegion = codes(REGISTER.members(day).value().stream()
                .filter(seat -> seat.assignedRegion().isPresent())
                .toList());
        assertThat(regional).isEqualTo(withRegion);
        assertThat(listed(day))
                .containsAll(codes(REGISTER.members(day, Designation.SEPARATE_CUSTOMS_TERRITORY)
                        .value()));
        assertThat(REGISTER.members(day, Designation.RIGHTS_AKIN).value()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("days")
    void theFactsOfTheDayAreOfThoseOnTheList(LocalDate day) {
        List<Fact> facts = REGISTER.facts(day);
        assertThat(subjects(facts, Set.of(Subject.Member.class, Subject.FormerMember.class)))
                .isEqualTo(listed(day));
        assertThat(subjects(facts, Set.of(Subject.RightsAkin.class)))
                .isEqualTo(codes(REGISTER.withRightsAkin(day).value()));
        for (String code : everyone()) {
            Set<String> said =
                    subjects(REGISTER.facts(code, day), Set.of(Subject.Member.class, Subject.FormerMember.class));
            assertThat(said).isEqualTo(listed(day).contains(code) ? Set.of(code) : Set.of());
        }
    }

    private static Set<String> subjects(List<Fact> facts, Set<Class<? extends Subject>> kinds) {
        return facts.stream()
                .map(Fact::about)
                .filter(subject -> kinds.contains(subject.getClass()))
                .map(subject -> subject.code().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("days")
    void theFactsOfAnEconomyAreThoseThatLeadToIt(LocalDate day) {
        List<Fact> facts = REGISTER.facts(day);
        for (String code : everyone()) {
            assertThat(REGISTER.facts(code, day))
                    .as(code)
                    .isEqualTo(facts.stream()
                            .filter(fact -> fact.about().code().equals(Optional.of(code)))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void theEuropeanUnionHasRightsAkinToThoseOfAMemberOnlyFrom2007(LocalDate day) {
        boolean begun = !day.isBefore(LocalDate.of(2007, 7, 1));
        assertThat(codes(REGISTER.withRightsAkin(day).value())).isEqualTo(begun ? Set.of("EU") : Set.of());
        assertThat(listed(day)).doesNotContain("EU");
        if (!day.isAfter(LAST)) {
            AsOf<Answer> answer = REGISTER.isMember("EU", day);
            assertThat(answer.value()).isEqualTo(Answer.NO);
            assertThat(answer.explanation().orElseThrow().english().contains("rights akin"))
                    .isEqualTo(begun);
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void outsideTheSpanEveryAnswerSaysWhy(LocalDate day) {
        List<AsOf<?>> answers = List.of(
                REGISTER.members(day),
                REGISTER.memberCount(day),
                REGISTER.isMember("KE", day),
                REGISTER.isMember("CSHH", day),
                REGISTER.withRightsAkin(day),
                REGISTER.accessions(day, day));
        for (AsOf<?> answer : answers) {
            assertThat(answer.completeness()).isEqualTo(answers.get(0).completeness());
            assertThat(answer.reason()).isEqualTo(answers.get(0).reason());
        }
        if (day.isBefore(FIRST)) {
            assertThat(answers.get(0).completeness()).isEqualTo(Completeness.BEFORE_MEMBERSHIP);
            assertThat(words(answers.get(0))).contains("4 November 1952");
        }
        if (day.isAfter(LAST)) {
            assertThat(words(answers.get(0))).contains("30 November 2025");
            for (AsOf<?> found : List.of(
                    REGISTER.entities(day), REGISTER.instrumentsInForce(day), REGISTER.applications("KE", day))) {
                assertThat(words(found)).contains("30 November 2025");
            }
        }
    }

    private static String words(AsOf<?> answer) {
        return answer.reason().orElseThrow().english();
    }

    @ParameterizedTest
    @CsvSource({
        "CSHH,1965-09-22,1965-09-23,1992-12-31,1993-01-01,CZ SK",
        "DDDE,1990-03-26,1990-03-27,1990-10-02,1990-10-03,DE",
        "ANHH,2001-06-30,2001-07-01,2010-10-09,2010-10-10,CW"
    })
    void aSeatThatIsGoneWasHeldBetweenItsDaysAndHasSuccessors(
            String code, LocalDate before, LocalDate first, LocalDate last, LocalDate after, String successors) {
        Predicate<LocalDate> isMember = day -> REGISTER.isMember(code, day).value() == Answer.YES;
        assertThat(Stream.of(before, first, last, after).filter(isMember)).containsExactly(first, last);
        FormerMember former = (FormerMember) REGISTER.seat(code).orElseThrow();
        assertThat(REGISTER.successors(former).stream().map(Member::code)).containsExactly(successors.split(" "));
        assertThat(REGISTER.isMember(code, after).value()).isEqualTo(Answer.NO);
    }
}
