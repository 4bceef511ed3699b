package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcofacts.model.PartialDate;

class EventTest {

    private final Register league = Leagueland.register().build();

    private static List<String> between(Register register, String from, String until) {
        return register.events(LocalDate.parse(from), LocalDate.parse(until)).stream()
                .map(event -> event.when().date().map(PartialDate::toString).orElse("?") + " " + words(event))
                .toList();
    }

    private static String words(Event event) {
        if (event instanceof Event.Joined joined) {
            return joined.seat().code() + " joined";
        }
        if (event instanceof Event.Left left) {
            return left.seat().code() + " left to " + Leagueland.codes(left.successors());
        }
        return event.getClass().getSimpleName();
    }

    @Test
    void aYearIsCountedOnceItIsOver() {
        assertThat(between(league, "1959-12-31", "1960-12-30")).doesNotContain("1960 BE joined");
        assertThat(between(league, "1959-12-31", "1960-12-31")).contains("1960 BE joined");
        assertThat(between(league, "1960-12-30", "1961-12-31")).contains("1960 BE joined");
        assertThat(between(league, "1960-12-31", "1961-12-31")).doesNotContain("1960 BE joined");
    }

    @Test
    void whoLeavesIsGoneOnTheDayAfterTheLast() {
        assertThat(between(league, "1970-12-31", "1971-01-01"))
                .containsExactly("1971-01-01 DE joined", "1971-01-01 GAGA left to [DE]");
        assertThat(between(league, "1970-12-30", "1970-12-31")).isEmpty();
    }

    @Test
    void nothingIsKnownOfMembersAfterTheSpan() {
        Register later = Leagueland.register()
                .addMember(Leagueland.member(Leagueland.OUTSIDE, Leagueland.SOUTH, "2001-05-01", "2001-05-01"))
                .build();
        assertThat(between(later, "2000-12-31", "2002-12-31")).isEqualTo(between(league, "2000-12-31", "2002-12-31"));
    }

    @Test
    void holdersWithoutATermAreOnlySeen() {
        assertThat(between(league, "1989-12-31", "1999-12-31"))
                .containsExactly(
                        "1990-01-01 TookOffice",
                        "1992-12-31 LeftOffice",
                        "1995-06-30 HolderFirstSeen",
                        "1999 HolderFirstSeen");
    }

    private static RegionalEntity.Builder school(String id) {
        return Leagueland.school(id, Leagueland.NORTH, 1);
    }

    @Test
    void aMoveLiesBetweenTheLastSourceForTheOneAndTheFirstForTheOther() {
        Register register = Leagueland.register()
                .addNetwork(Leagueland.SCHOOLS)
                .addEntities(
                        school("new").seen(PartialDate.parse("1990-06")).build(),
                        school("old")
                                .seen(PartialDate.parse("1980"))
                                .movedTo("new")
                                .build())
                .build();
        List<Event> events = register.events(LocalDate.of(1980, 1, 1), LocalDate.of(1990, 6, 30));
        assertThat(events)
                .filteredOn(Event.EntityMoved.class::isInstance)
                .extracting(Event::when)
                .containsExactly(new Span(PartialDate.parse("1980"), PartialDate.parse("1990-06")));
        assertThat(register.events(LocalDate.of(1980, 1, 1), LocalDate.of(1990, 6, 29)))
                .noneMatch(Event.EntityMoved.class::isInstance);
        assertThat(register.entities(LocalDate.of(1985, 6, 30)).value())
                .extracting(RegionalEntity::id)
                .containsExactly("old");
        assertThat(register.entities(LocalDate.of(1990, 6, 30)).value())
                .extracting(RegionalEntity::id)
                .containsExactly("new");
    }

    @Test
    void openedAndGoneAreChangesAndSeenIsNone() {
        Register register = Leagueland.register()
                .addNetwork(Leagueland.SCHOOLS)
                .addEntities(
                        school("opened")
                                .opened(PartialDate.parse("1981-02-03"))
                                .seen(PartialDate.parse("1985"))
                                .gone(PartialDate.parse("1990-05"))
                                .build(),
                        school("seen").seen(PartialDate.parse("1984")).build())
                .build();
        assertThat(between(register, "1980-01-01", "1989-12-31"))
                .contains("1981-02-03 EntityOpened", "1984 EntityFirstSeen")
                .doesNotContain("1985 EntityFirstSeen");
        assertThat(between(register, "1990-04-30", "1990-05-01")).containsExactly("1990-05 EntityClosed");
    }

    @Test
    void aSpanHasADateOrTwoEnds() {
        Span span = new Span(PartialDate.parse("1980"), PartialDate.parse("1981-03"));
        assertThat(span.date()).isEmpty();
        assertThat(span.earliest()).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(span.latest()).isEqualTo(LocalDate.of(1981, 3, 31));
        assertThat(Span.of(PartialDate.parse("1980")).date()).isEqualTo(Optional.of(PartialDate.parse("1980")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(PartialDate.parse("1980"), PartialDate.parse("1979")))
                .withMessage("span: the last date, 1979, must not be before 1980");
    }
}
