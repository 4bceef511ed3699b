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
 * @param tick the least room for the number of a year
 */
record TimeAxis(LocalDate from, LocalDate until, float start, float length, float tick) {

    private static final int[] ROUND_YEARS = {1, 2, 5, 10, 20, 50, 100};

    float at(LocalDate day) {
        return start + length * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
    }

    /** The first days of round years, few enough for their numbers to stand apart. */
    List<LocalDate> ticks() {
        double most = length / tick;
        int years = until.getYear() - from.getYear();
        int step = ROUND_YEARS[ROUND_YEARS.length - 1];
        for (int i = ROUND_YEARS.length - 1; i >= 0 && years <= most * ROUND_YEARS[i]; i--) {
            step = ROUND_YEARS[i];
        }
        List<LocalDate> ticks = new ArrayList<>();
        for (int year = (from.getYear() / step + 1) * step; year <= until.getYear(); year += step) {
            ticks.add(LocalDate.of(year, 1, 1));
        }
        return ticks;
    }
}
