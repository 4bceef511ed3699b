package org.wcofacts.export.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days stand along a line, as shares of the width of a figure.
 *
 * @param from the day at its start
 * @param until the day at its end
 * @param start where it starts
 * @param length how long it is
 */
record TimeScale(LocalDate from, LocalDate until, double start, double length) {

    private static final int[] ROUND_YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500};

    /** So many years have room in a window of usual width; every second is left out in a narrow one. */
    private static final int MOST = 10;

    double at(LocalDate day) {
        return start + length * share(day);
    }

    /** The share of the line before a day. */
    double share(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
    }

    /** The first days of round years. */
    List<LocalDate> ticks() {
        int years = until.getYear() - from.getYear();
        int step = 1;
        for (int i = 0; i < ROUND_YEARS.length && years / step > MOST; i++) {
            step = ROUND_YEARS[i];
        }
        List<LocalDate> ticks = new ArrayList<>();
        for (int year = (Math.floorDiv(from.getYear(), step) + 1) * step; year <= until.getYear(); year += step) {
            ticks.add(LocalDate.of(year, 1, 1));
        }
        return ticks;
    }
}
