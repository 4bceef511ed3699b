package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcofacts.model.FactLine;
import org.wcofacts.model.PartialDate;

/** All that happened in the league, each event with its place in the leaflet. */
class RegisterEventsTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private static List<String> all(Register.Builder register) {
        return register.build().events(FIRST, LAST).stream()
                .map(event -> when(event.when()) + " " + words(event) + " [" + FactLine.place(event.provenance()) + "]")
                .toList();
    }

    private static String when(Span span) {
        return span.date().map(PartialDate::toString).orElse(span.first() + " to " + span.last());
    }

    private static String words(Event event) {
        if (event instanceof Event.Joined joined) {
            return joined.seat().code() + " joined";
        } else if (event instanceof Event.Left left) {
            return left.seat().code() + " left to " + Leagueland.codes(left.successors());
        } else if (event instanceof Event.Renamed renamed) {
            return renamed.member().code() + ": " + renamed.before().english() + " became "
                    + renamed.after().english();
        } else if (event instanceof Event.Adopted adopted) {
            return adopted.instrument().id() + " adopted";
        } else if (event instanceof Event.EnteredIntoForce entered) {
            return entered.instrument().id() + " in force";
        } else if (event instanceof Event.EnteredIntoForceFor entered) {
            return entered.instrument().id() + " in force for "
                    + entered.party().economy().alpha2();
        } else if (event instanceof Event.EntityOpened opened) {
            return opened.entity().id() + " opened";
        } else if (event instanceof Event.EntityFirstSeen seen) {
            return seen.entity().id() + " first seen";
        } else if (event instanceof Event.EntityClosed closed) {
            return closed.entity().id() + " gone";
        } else if (event instanceof Event.EntityMoved moved) {
            return moved.from().id() + " moved to " + moved.to().id();
        } else if (event instanceof Event.TookOffice took) {
            return took.tenure().id() + " took office";
        } else if (event instanceof Event.HolderFirstSeen seen) {
            return seen.tenure().id() + " first seen";
        } else if (event instanceof Event.LeftOffice left) {
            return left.tenure().id() + " left office to "
                    + left.successor().map(Tenure::id).orElse("nobody on record");
        } else if (event instanceof Event.Happened happened) {
            return happened.milestone().event().english();
        }
        return "theme " + ((Event.ThemeOfTheYear) event).theme().theme().english();
    }

    @Test
    void whatHappenedIsListedByDate() {
        assertThat(all(Leagueland.whole()))
                .containsExactly(
                        "1948 charter adopted [Page 16]",
                        "1950 charter in force [Page 16]",
                        "1950-03-01 AL joined [Page 8]",
                        "1950-03-01 The gate opened [Page 18]",
                        "1955-07-01 GAGA joined [Page 1]",
                        "1960 BE joined [Page 1]",
                        "1960-01-01 covered in force [Page 1]",
                        "1961 uncovered in force [Page 1]",
                        "1962-04-01 AL: First Alpha became Second Alpha [Page 2]",
                        "1968 AL: Second Alpha became Land AL [Page 3]",
                        "1971-01-01 DE joined [Page 1]",
                        "1971-01-01 GAGA left to [DE] [Page 1]",
                        "1975-06 BE: Old Beta became Land BE [Page 4]",
                        "1979 school-lost first seen [Page 15]",
                        "1980-01-01 BE: Land BE became Beta Isles [Page 5]",
                        "1980-01-01 covered in force for AL [Page 1]",
                        "1981-02-03 school-al opened [Page 11]",
                        "1984 school-be first seen [Page 13]",
                        "1984 to 1990-06 school-be moved to school-de [Page 14]",
                        "1985-01-01 BE: Beta Isles became Land BE [Page 5]",
                        "1990-01-01 ann-chair took office [Page 1]",
                        "1990-05 school-lost gone [Page 15]",
                        "1990-06 school-de first seen [Page 14]",
                        "1991 A bridge [Page 17]",
                        "1992-12-31 ann-chair left office to dan-chair [Page 1]",
                        "1993-01-01 abe-clerk took office [Page 1]",
                        "1993-01-01 dan-chair took office [Page 1]",
                        "1995-06-30 bob-chair first seen [Page 1]",
                        "1999 cleo-chair first seen [Page 1]",
                        "2001-01-26 theme Doors [Page 1]");
    }

    @Test
    void whoLeavesOnADayThatIsNotKnownLeavesInThatMonth() {
        assertThat(all(Leagueland.register().formerMembers(List.of(gamma("1955-07-01", "1970-12")))))
                .contains("1970-12 GAGA left to [DE] [Page 1]");
    }

    @Test
    void aMembershipOfWhichOneEndIsNotKnownIsNoEvent() {
        for (FormerMember gamma : List.of(gamma("1955-07-01", ""), gamma("", "1970-12-31"))) {
            assertThat(all(Leagueland.register().formerMembers(List.of(gamma))))
                    .noneMatch(line -> line.contains("GAGA"));
        }
    }

    @Test
    void whoJoinedOrLeftAfterTheSpanIsNotSaidToHave() {
        assertThat(all(Leagueland.register().formerMembers(List.of(gamma("1999", "2001-05-01")))))
                .contains("1999 GAGA joined [Page 1]")
                .noneMatch(line -> line.contains("GAGA left"));
    }

    private static FormerMember gamma(String since, String until) {
        return FormerMember.builder()
                .from(Leagueland.register().build().formerMembers().get(0))
                .since(Optional.of(since).filter(given -> !given.isEmpty()).map(PartialDate::parse))
                .until(Optional.of(until).filter(given -> !given.isEmpty()).map(PartialDate::parse))
                .build();
    }

    @Test
    void aTaskThatPassedToAPlaceSeenEarlierIsNoMove() {
        assertThat(moves(
                        school("old").seen(PartialDate.parse("1991")),
                        school("new").seen(PartialDate.parse("1985"))))
                .isEmpty();
        assertThat(moves(
                        school("old").seen(PartialDate.parse("1991")),
                        school("new").seen(PartialDate.parse("1991"))))
                .containsExactly("1991 old moved to new [Page 2]");
    }

    @Test
    void aMoveIsOfTheOpeningOfTheNewPlaceWhereNoSourceNamesTheOld() {
        assertThat(moves(school("old"), school("new").opened(PartialDate.parse("1985-03"))))
                .containsExactly("1985-03 old moved to new [Page 2]");
        assertThat(moves(
                        school("old").opened(PartialDate.parse("1970")),
                        school("new").seen(PartialDate.parse("1985"))))
                .containsExactly("1970 to 1985 old moved to new [Page 2]");
    }

    @Test
    void aPlaceThatIsGoneOrOneThatNobodySawMakesNoMove() {
        assertThat(moves(
                        school("old").seen(PartialDate.parse("1980")).gone(PartialDate.parse("1984")),
                        school("new").seen(PartialDate.parse("1985"))))
                .isEmpty();
        assertThat(moves(school("old").seen(PartialDate.parse("1980")), school("new")))
                .isEmpty();
    }

    private static List<String> moves(RegionalEntity.Builder from, RegionalEntity.Builder to) {
        return all(Leagueland.register()
                        .addNetwork(Leagueland.SCHOOLS)
                        .addEntities(from.movedTo("new").build(), to.build()))
                .stream()
                .filter(line -> line.contains("moved"))
                .toList();
    }

    private static RegionalEntity.Builder school(String id) {
        return Leagueland.school(id, Leagueland.NORTH, 2);
    }
}
