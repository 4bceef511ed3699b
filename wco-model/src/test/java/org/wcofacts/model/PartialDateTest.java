package org.wcofacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void aYearAloneStaysAYear() {
        PartialDate year = PartialDate.of(Year.of(1952));

        assertThat(year).hasToString("1952");
        assertThat(year.precision()).isEqualTo(PartialDate.Precision.YEAR);
        assertThat(year).isNotEqualTo(PartialDate.of(LocalDate.of(1952, 1, 1)));
        assertThat(year).isNotEqualTo(PartialDate.of(YearMonth.of(1952, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "1952, YEAR, 1952-01-01, 1952-12-31",
        "0001, YEAR, 0001-01-01, 0001-12-31",
        "9999, YEAR, 9999-01-01, 9999-12-31",
        "2014-06, MONTH, 2014-06-01, 2014-06-30",
        "2012-02, MONTH, 2012-02-01, 2012-02-29",
        "2014-06-24, DAY, 2014-06-24, 2014-06-24"
    })
    void readsWhatItWritesAndKnowsItsFirstAndLastDay(
            String text, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.year()).isEqualTo(earliest.getYear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "52",
                "1952-",
                "1952-13",
                "1952-6",
                "2013-02-29",
                "1952-06-24T00:00",
                "24.6.1952",
                " 1952",
                "١٩٥٢",
                "0000",
                "-0001",
                "+12345-01-01"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageStartingWith("date ");
    }

    @Test
    void theMessageShowsTheTextAndTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("1952-13"))
                .withMessage(
                        "date '1952-13': must be a year, month or day of the calendar, such as 2014, 2014-06 or 2014-06-24");
    }

    @Test
    void aYearOrMonthBeginsOnItsFirstDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(LocalDate.of(1952, 2, 1), PartialDate.Precision.YEAR))
                .withMessage("date 1952-02-01: the earliest day of a year must be its first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(LocalDate.of(1952, 2, 2), PartialDate.Precision.MONTH))
                .withMessage("date 1952-02-02: the earliest day of a month or year must be its first");
    }

    @ParameterizedTest
    @CsvSource({
        "1952, 1951-12-31, NO, YES",
        "1952, 1952-01-01, NO, UNKNOWN",
        "1952, 1952-07-01, UNKNOWN, UNKNOWN",
        "1952, 1952-12-31, UNKNOWN, NO",
        "1952, 1953-01-01, YES, NO",
        "2014-06, 2014-05-31, NO, YES",
        "2014-06, 2014-06-15, UNKNOWN, UNKNOWN",
        "2014-06, 2014-07-01, YES, NO",
        "2014-06-24, 2014-06-23, NO, YES",
        "2014-06-24, 2014-06-24, NO, NO",
        "2014-06-24, 2014-06-25, YES, NO"
    })
    void comparingWithADayAnswersYesNoOrUnknown(String date, LocalDate day, Answer before, Answer after) {
        assertThat(PartialDate.parse(date).isBefore(day)).isEqualTo(before);
        assertThat(PartialDate.parse(date).isAfter(day)).isEqualTo(after);
    }

    @Test
    void aDateIsComparedWithADay() {
        PartialDate date = PartialDate.parse("1952");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> date.isBefore(null))
                .withMessage("day: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> date.isAfter(null))
                .withMessage("day: must not be null");
    }

    @Test
    void sortsByFirstDayAndTheMoreExactLast() {
        assertThat(List.of("1953", "1952-01-01", "1952-01", "1951-12-31", "1952").stream()
                        .map(PartialDate::parse)
                        .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("1951-12-31", "1952", "1952-01", "1952-01-01", "1953");
    }
}
