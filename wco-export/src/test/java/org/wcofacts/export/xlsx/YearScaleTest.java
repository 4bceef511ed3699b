package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearScaleTest {

    @ParameterizedTest
    @CsvSource({
        "1952-11-04, 2025-11-30, 1950 1960 1970 1980 1990 2000 2010 2020 2030",
        "2002-01-25, 2025-11-30, 2000 2005 2010 2015 2020 2025 2030",
        "2013-12-31, 2025-11-30, 2012 2014 2016 2018 2020 2022 2024 2026",
        "2019-03-01, 2025-12-31, 2019 2020 2021 2022 2023 2024 2025 2026",
        "2024-05-01, 2024-06-01, 2024 2025",
        "1905-06-01, 2026-01-01, 1900 1920 1940 1960 1980 2000 2020 2040",
    })
    void yearsAreRoundAndHoldAllDays(LocalDate from, LocalDate until, String years) {
        YearScale scale = YearScale.of(from, until);
        assertThat(labels(scale)).isEqualTo(years);
        assertThat(DateUtil.getExcelDate(from)).isGreaterThan(scale.least() - 3);
        assertThat(DateUtil.getExcelDate(until)).isLessThan(scale.greatest());
    }

    @Test
    void anyYearsThatAWorkbookCountsHaveAScale() {
        for (int from = 1900; from < 9999; from += 37) {
            for (int until = from; until <= 9999; until += 91) {
                YearScale scale = YearScale.of(LocalDate.of(from, 12, 31), LocalDate.of(until, 12, 31));
                assertThat(scale.first()).isBetween(1900, from);
                assertThat(scale.last()).isGreaterThan(until);
                assertThat((scale.last() - scale.first()) / scale.step()).isBetween(1, 8);
            }
        }
    }

    private static String labels(YearScale scale) {
        List<String> labels = new ArrayList<>();
        for (double day = scale.least(); day <= scale.greatest() + 1; day += scale.unit()) {
            labels.add(Integer.toString(DateUtil.getLocalDateTime(day).getYear()));
        }
        return String.join(" ", labels);
    }
}
