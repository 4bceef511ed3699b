package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcofacts.model.PartialDate;

/** Who is on record for the chair around a day. */
class OfficeSearchTest {

    private static Tenure tenure(String person, String since, String until, String... named) {
        return Tenure.builder()
                .id(person + "-chair")
                .office(Leagueland.CHAIR)
                .person(person)
                .since(date(since))
                .until(date(until))
                .days(Arrays.stream(named)
                        .map(day -> new OfficeDay(PartialDate.parse(day), Leagueland.page(2)))
                        .toList())
                .provenance(Leagueland.LEAFLET)
                .build();
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(PartialDate::parse);
    }

    private static OnRecord on(String day, Tenure... tenures) {
        return Leagueland.register()
                .tenures(List.of(tenures))
                .build()
                .onRecord("chair", LocalDate.parse(day))
                .value();
    }

    private static String words(Optional<OnRecord.Sighting> sighting) {
        return sighting.map(found -> found.tenure().person() + " " + found.kind() + " " + found.day())
                .orElse("nobody");
    }

    private static String before(String day, Tenure... tenures) {
        return words(on(day, tenures).before());
    }

    private static String after(String day, Tenure... tenures) {
        return words(on(day, tenures).after());
    }

    @Test
    void theLastThatIsKnownOfATermIsItsBeginningAMentionOrItsEnd() {
        Tenure ann = tenure("ann", "1990-01-01", "1992-12-31", "1991-05-05");
        assertThat(before("1990-01-01", ann)).isEqualTo("nobody");
        assertThat(before("1990-01-02", ann)).isEqualTo("ann TOOK_OFFICE 1990-01-01");
        assertThat(before("1991-05-05", ann)).isEqualTo("ann TOOK_OFFICE 1990-01-01");
        assertThat(before("1991-05-06", ann)).isEqualTo("ann NAMED 1991-05-05");
        assertThat(before("1993-01-01", ann)).isEqualTo("ann LEFT_OFFICE 1992-12-31");
    }

    @Test
    void theFirstThatIsKnownAfterADayIsTheEarliestOfAll() {
        Tenure ann = tenure("ann", "1990-01-01", "1992-12-31", "1991-05-05");
        Tenure bob = tenure("bob", "", "", "1991-04");
        assertThat(after("1989-12-31", ann, bob)).isEqualTo("ann TOOK_OFFICE 1990-01-01");
        assertThat(after("1990-01-01", ann, bob)).isEqualTo("bob NAMED 1991-04");
        assertThat(after("1991-04-01", ann, bob)).isEqualTo("ann NAMED 1991-05-05");
        assertThat(after("1991-05-05", ann, bob)).isEqualTo("ann LEFT_OFFICE 1992-12-31");
        assertThat(after("1992-12-31", ann, bob)).isEqualTo("nobody");
    }

    @Test
    void whoIsNamedGoesBeforeWhoHadLeftByThen() {
        Tenure ann = tenure("ann", "", "1992-12-31");
        Tenure bob = tenure("bob", "", "", "1992-12-31");
        assertThat(before("1993-01-01", ann, bob)).isEqualTo("bob NAMED 1992-12-31");
        assertThat(before("1993-01-01", bob, ann)).isEqualTo("bob NAMED 1992-12-31");
    }

    @Test
    void aMonthOrYearThatHoldsADayOfAMentionAddsNothing() {
        assertThat(before("1993-01-01", tenure("ann", "", "", "1991", "1991-05-05")))
                .isEqualTo("ann NAMED 1991-05-05");
        assertThat(before("1993-01-01", tenure("ann", "", "", "1991", "1991-01")))
                .isEqualTo("ann NAMED 1991-01");
        assertThat(after("1990-01-01", tenure("ann", "", "", "1991", "1991-12")))
                .isEqualTo("ann NAMED 1991-12");
    }

    @Test
    void mentionsBesideEachOtherBothCount() {
        Tenure ann = tenure("ann", "", "", "1991-03", "1991-05-05");
        assertThat(after("1991-01-01", ann)).isEqualTo("ann NAMED 1991-03");
        assertThat(before("1992-01-01", ann)).isEqualTo("ann NAMED 1991-05-05");
        assertThat(before("1991-05-05", ann)).isEqualTo("ann NAMED 1991-03");
        assertThat(on("1992-01-01", ann).before().map(OnRecord.Sighting::provenance))
                .hasValue(Leagueland.page(2));
    }

    @Test
    void holdersOfAnotherOfficeAreNotAmongThem() {
        Register register = Leagueland.whole().build();
        assertThat(register.onRecord("chair", LocalDate.of(1993, 1, 1)).value().inOffice())
                .extracting(Tenure::person)
                .containsExactly("dan");
        OnRecord clerk = register.onRecord("clerk", LocalDate.of(1993, 1, 1)).value();
        assertThat(clerk.office()).isEqualTo(Leagueland.CLERK);
        assertThat(clerk.inOffice()).extracting(Tenure::person).containsExactly("abe");
        assertThat(clerk.before()).isEmpty();
        assertThat(clerk.after()).isEmpty();
    }
}
