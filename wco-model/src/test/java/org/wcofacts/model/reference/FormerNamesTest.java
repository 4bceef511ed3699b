package org.wcofacts.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.edition.Alphaland;

/** Eastland had three names before: two in a row, and after twenty years under its present name a third for ten years. */
class FormerNamesTest {

    private static final Economy EAST = Economy.builder()
            .alpha2("EA")
            .alpha3("EAS")
            .name(LocalizedText.english("Eastland"))
            .provenance(page(1))
            .build();

    private final Reference reference = Reference.builder()
            .addEconomy(EAST)
            .addEconomy(Alphaland.ALPHA)
            .addFormerNames(
                    called("East March", "", "1950", 2),
                    called("Province of the East", "1950", "1960-05", 3),
                    called("Union of the East", "1980", "1990-01-01", 4))
            .build();

    private static Provenance page(int number) {
        return Provenance.stated("leaflet", "Page " + number);
    }

    private static FormerName called(String name, String from, String until, int page) {
        return called("EA", name, from, until, page);
    }

    private static FormerName called(String alpha2, String name, String from, String until, int page) {
        return new FormerName(
                alpha2,
                LocalizedText.english(name),
                Optional.of(from).filter(date -> !date.isEmpty()).map(PartialDate::parse),
                PartialDate.parse(until),
                page(page));
    }

    @ParameterizedTest
    @CsvSource({
        "1949-12-31, East March",
        "1950-01-01, East March + Province of the East",
        "1950-12-30, East March + Province of the East",
        "1950-12-31, Province of the East",
        "1960-04-30, Province of the East",
        "1960-05-15, Province of the East + Eastland",
        "1960-06-01, Eastland",
        "1979-12-31, Eastland",
        "1980-06-01, Eastland + Union of the East",
        "1981-01-01, Union of the East",
        "1989-12-31, Union of the East",
        "1990-01-01, Eastland"
    })
    void eachDayHasItsNameAndADayOfChangeThatIsNotKnownHasBoth(LocalDate day, String names) {
        assertThat(String.join(
                        " + ",
                        reference.names(EAST, day).stream()
                                .map(LocalizedText::english)
                                .toList()))
                .isEqualTo(names);
        assertThat(reference.names(Alphaland.ALPHA, day)).containsExactly(Alphaland.ALPHA.name());
    }

    @Test
    void eachNameOfADayCitesItsOwnSource() {
        assertThat(reference.namesOn(EAST, LocalDate.of(1980, 6, 1)))
                .containsExactly(
                        new NameOnDay(LocalizedText.english("Eastland"), page(1)),
                        new NameOnDay(LocalizedText.english("Union of the East"), page(4)));
    }

    @Test
    void aFormerNameIsFoundAndThePresentOneComesFirst() {
        assertThat(reference.find("province of the east")).isEqualTo(EAST);
        Reference other = Reference.builder()
                .from(reference)
                .addFormerName(called("AL", "Eastland", "", "1940", 5))
                .build();
        assertThat(other.find("eastland")).isEqualTo(EAST);
    }

    @Test
    void aNameEndsAfterItBegan() {
        called("East", "1950", "1951-01-01", 2);
        refused(
                () -> called("East", "1950", "1950-12-31", 2),
                "former name 'East' of EA: must end after it began, on 1950, not on 1950-12-31");
    }

    @Test
    void namesFollowEachOtherInTheOrderOfTime() {
        refused(
                () -> Reference.builder()
                        .from(reference)
                        .addFormerName(called("East Reach", "1989-12-31", "1995", 5))
                        .build(),
                "reference, former name 'East Reach' of EA: must begin when 'Union of the East' had ended, on 1990-01-01,"
                        + " or later");
        refused(
                () -> Reference.builder()
                        .from(reference)
                        .addFormerName(called("East Reach", "", "1995", 5))
                        .build(),
                "reference, former name 'East Reach' of EA: must begin when 'Union of the East' had ended, on 1990-01-01,"
                        + " or later");
        assertThat(Reference.builder()
                        .from(reference)
                        .addFormerName(called("East Reach", "1990-01-01", "1995", 5))
                        .build()
                        .names(EAST, LocalDate.of(1990, 1, 1)))
                .containsExactly(LocalizedText.english("East Reach"));
    }

    @Test
    void aFormerNameBelongsToAListedEconomy() {
        refused(
                () -> Reference.builder()
                        .from(reference)
                        .addFormerName(called("QQ", "Lost", "", "1950", 5))
                        .build(),
                "reference, former name 'Lost', economy 'QQ': the economy of a name must be listed");
    }

    private static void refused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }
}
