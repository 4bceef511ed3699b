package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Event;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/** What happened between two days, against what is known on each of them. */
class EventsTest {

    private static final Register REGISTER = WcoData.register();
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

    static Stream<Arguments> pairsOfDays() {
        Random random = new Random(16);
        int span = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
        int pairs = "full".equals(System.getProperty("wcofacts.tests")) ? 1000 : 100;
        return Stream.generate(
                        () -> Stream.of(FIRST.plusDays(random.nextInt(span)), FIRST.plusDays(random.nextInt(span)))
                                .sorted()
                                .toArray())
                .limit(pairs)
                .map(Arguments::of);
    }

    /** What is known on a day, as the register answers without its events. */
    private record Known(
            Set<String> members,
            Map<String, String> names,
            Set<String> inForce,
            Set<String> parties,
            Set<String> entities,
            Set<String> officeHolders,
            Set<String> milestones,
            Set<Integer> themes) {

        static Known on(LocalDate day) {
            List<Membership> seats = REGISTER.members(day).value();
            Map<String, String> names = new TreeMap<>();
            for (Membership seat : seats) {
                List<LocalizedText> all = REGISTER.names(seat, day);
                if (seat instanceof Member) {
                    names.put(seat.code(), all.get(0).english());
                }
            }
            return new Known(
                    seats.stream().map(Membership::code).collect(Collectors.toCollection(TreeSet::new)),
                    names,
                    REGISTER.instrumentsInForce(day).value().stream()
                            .map(instrument -> instrument.id())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    REGISTER.parties().stream()
                            .filter(party -> party.inForce()
                                    .filter(from -> from.isAfter(day) == Answer.NO)
                                    .isPresent())
                            .map(party -> party.id())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    REGISTER.entities(day).value().stream()
                            .map(RegionalEntity::id)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    REGISTER.tenures().stream()
                            .filter(tenure -> isKnownHolder(tenure, day))
                            .map(Tenure::id)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    REGISTER.milestones().stream()
                            .filter(milestone -> milestone.date().isAfter(day) == Answer.NO)
                            .map(milestone -> milestone.id())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    REGISTER.themes().stream()
                            .map(theme -> theme.year())
                            .filter(year -> !LocalDate.of(year, 1, 26).isAfter(day))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        /** By a term that has begun and is not over, or by a source of the day or before. */
        private static boolean isKnownHolder(Tenure tenure, LocalDate day) {
            if (tenure.until().filter(last -> last.isBefore(day) == Answer.YES).isPresent()) {
                return false;
            }
            PartialDate first =
                    tenure.since().orElseGet(() -> tenure.days().get(0).day());
            return first.isAfter(day) == Answer.NO;
        }

        Known apply(List<Event> events) {
            for (Event event : events) {
                if (event instanceof Event.Joined joined) {
                    added(members, joined.seat().code(), event);
                    if (joined.seat() instanceof Member member) {
                        names.put(
                                member.code(),
                                REGISTER.names(member, event.counted()).get(0).english());
                    }
                } else if (event instanceof Event.Left left) {
                    removed(members, left.seat().code(), event);
                } else if (event instanceof Event.Renamed renamed) {
                    names.put(renamed.member().code(), renamed.after().english());
                } else if (event instanceof Event.EnteredIntoForce entered) {
                    added(inForce, entered.instrument().id(), event);
                } else if (event instanceof Event.EnteredIntoForceFor entered) {
                    added(parties, entered.party().id(), event);
                } else if (event instanceof Event.EntityOpened opened) {
                    added(entities, opened.entity().id(), event);
                } else if (event instanceof Event.EntityFirstSeen seen) {
                    added(entities, seen.entity().id(), event);
                } else if (event instanceof Event.EntityMoved moved) {
                    removed(entities, moved.from().id(), event);
                } else if (event instanceof Event.EntityClosed closed) {
                    removed(entities, closed.entity().id(), event);
                } else if (event instanceof Event.TookOffice took) {
                    added(officeHolders, took.tenure().id(), event);
                } else if (event instanceof Event.HolderFirstSeen seen) {
                    added(officeHolders, seen.tenure().id(), event);
                } else if (event instanceof Event.LeftOffice left) {
                    removed(officeHolders, left.tenure().id(), event);
                } else if (event instanceof Event.Happened happened) {
                    added(milestones, happened.milestone().id(), event);
                } else if (event instanceof Event.ThemeOfTheYear theme) {
                    added(themes, theme.theme().year(), event);
                }
            }
            return this;
        }

        private static <T> void added(Set<T> known, T what, Event event) {
            assertThat(known.add(what)).as("known before: %s", event).isTrue();
        }

        private static <T> void removed(Set<T> known, T what, Event event) {
            assertThat(known.remove(what)).as("not known before: %s", event).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void appliedToWhatWasKnownTheyGiveWhatIsKnown(LocalDate from, LocalDate until) {
        Known expected = Known.on(until);
        Known found = Known.on(from).apply(REGISTER.events(from, until));
        assertThat(found.members()).isEqualTo(expected.members());
        assertThat(found.names()).containsAllEntriesOf(certain(expected.names(), from, until));
        assertThat(found.inForce()).isEqualTo(expected.inForce());
        assertThat(found.parties()).isEqualTo(expected.parties());
        assertThat(found.entities()).isEqualTo(expected.entities());
        assertThat(found.officeHolders()).isEqualTo(expected.officeHolders());
        assertThat(found.milestones()).isEqualTo(expected.milestones());
        assertThat(found.themes()).isEqualTo(expected.themes());
    }

    /** Who changed its name in a month of which no day is known has two names in it. */
    private static Map<String, String> certain(Map<String, String> names, LocalDate from, LocalDate until) {
        Map<String, String> certain = new TreeMap<>(names);
        certain.keySet()
                .removeIf(code -> Stream.of(from, until)
                        .anyMatch(day -> REGISTER.names(REGISTER.member(code).orElseThrow(), day)
                                        .size()
                                > 1));
        return certain;
    }

    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void noneLiesAfterTheLastDayAndNoneSurelyBeforeTheFirst(LocalDate from, LocalDate until) {
        for (Event event : REGISTER.events(from, until)) {
            assertThat(event.when().earliest()).as(event.toString()).isBeforeOrEqualTo(until);
            assertThat(event.counted()).as(event.toString()).isAfter(from).isBeforeOrEqualTo(until);
        }
    }

    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void thoseOfTwoSpansAreThoseOfTheWhole(LocalDate from, LocalDate until) {
        LocalDate between = from.plusDays((until.toEpochDay() - from.toEpochDay()) / 3);
        assertThat(Stream.concat(REGISTER.events(from, between).stream(), REGISTER.events(between, until).stream()))
                .containsExactlyInAnyOrderElementsOf(REGISTER.events(from, until));
    }

    private static List<Event> since2013() {
        return REGISTER.events(LocalDate.of(2013, 12, 31), LocalDate.of(2025, 11, 30));
    }

    private static long count(List<Event> events, Class<? extends Event> kind) {
        return events.stream().filter(kind::isInstance).count();
    }

    /** Counted by hand in the tables. */
    @Test
    void whatHappenedSinceTheEditionOf2013() {
        List<Event> events = since2013();
        assertThat(count(events, Event.Joined.class)).isEqualTo(8);
        assertThat(count(events, Event.Left.class)).isZero();
        assertThat(count(events, Event.EnteredIntoForceFor.class)).isEqualTo(78);
        assertThat(count(events, Event.EntityOpened.class)).isEqualTo(3);
        assertThat(count(events, Event.EntityFirstSeen.class)).isEqualTo(8);
        assertThat(count(events, Event.EnteredIntoForce.class)).isZero();
        assertThat(events.stream()
                        .filter(Event.Renamed.class::isInstance)
                        .map(Event.Renamed.class::cast)
                        .map(event -> event.when().date().orElseThrow() + " "
                                + event.member().code()))
                .containsExactly("2018-04 SZ", "2019-02-12 MK", "2022-06-01 TR");
    }

    @Test
    void anEndOfOfficeNamesWhoFollowedOnTheDay() {
        List<String> changes = since2013().stream()
                .filter(Event.LeftOffice.class::isInstance)
                .map(Event.LeftOffice.class::cast)
                .map(left ->
                        left.when().date().orElseThrow() + " " + left.tenure().person() + ", "
                                + left.successor().map(Tenure::person).orElse("nobody on record"))
                .toList();
        assertThat(changes)
                .containsExactly(
                        "2017-07 Ruslan Davydov, nobody on record",
                        "2023-12-31 Kunio Mikuriya, Ian Saunders",
                        "2025-06-30 Edward Kieswetter, Bashir Adewale Adeniyi");
    }

    @Test
    void whoIsGoneLeavesSuccessors() {
        List<Event> events = REGISTER.events(LocalDate.of(1992, 12, 31), LocalDate.of(1993, 1, 1));
        Event.Left left = events.stream()
                .filter(Event.Left.class::isInstance)
                .map(Event.Left.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(left.seat().code()).isEqualTo("CSHH");
        assertThat(left.when().date()).contains(PartialDate.parse("1993-01-01"));
        assertThat(left.successors()).extracting(Member::code).containsExactly("CZ", "SK");
    }

    @Test
    void betweenADayAndItselfNothingHappens() {
        assertThat(REGISTER.events(LAST, LAST)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REGISTER.events(LAST, FIRST))
                .withMessage("events: the first day, 2027-01-01, must not be after the last day, 1945-01-01");
    }
}
