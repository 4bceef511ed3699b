package org.wcofacts.export.pdf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days stand along a line that runs from the reading start.
 *
 * @param from the day at the start
 * @param until the day at the end
 * @param start the distance of the start from the edge of the page
 * @param length the length of the line
 */
record TimeAxis(LocalDate from, LocalDate until, float start, float length) {

    private static final int[] ROUND_YEARS = {1, 2, 5, 10, 20, 50, 100};
    private static final int MOST_TICKS = 10;

    float at(LocalDate day) {
        return start + length * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
    }

    /** The first days of round years, few enough for their numbers to stand apart. */
    List<LocalDate> ticks() {
        int years = until.getYear() - from.getYear();
        int step = ROUND_YEARS[ROUND_YEARS.length - 1];
        for (int i = ROUND_YEARS.length - 1; i >= 0 && years / ROUND_YEARS[i] <= MOST_TICKS; i--) {
            step = ROUND_YEARS[i];
        }
        List<LocalDate> ticks = new ArrayList<>();
        for (int year = (from.getYear() / step + 1) * step; year <= until.getYear(); year += step) {
            ticks.add(LocalDate.of(year, 1, 1));
        }
        return ticks;
    }
}
