package org.wcofacts.export.xlsx;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Round years along an axis that counts days, at most eight intervals.
 *
 * @param first not before {@link #FIRST}
 * @param step in years
 * @param last after all days
 */
record YearScale(int first, int step, int last) {

    /** Excel counts days from the first of January. */
    private static final int FIRST = 1900;

    private static final int MOST = 8;
    private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000};
    private static final double DAYS_OF_A_YEAR = 365.25;

    /** Of January: steps of equal length stray from its first day, and fall into the year all the same. */
    private static final int DAY = 3;

    static YearScale of(LocalDate from, LocalDate until) {
        for (int step : ROUND) {
            int first = Math.max(FIRST, from.getYear() / step * step);
            int last = first + ((until.getYear() - first) / step + 1) * step;
            if ((last - first) / step <= MOST) {
                return new YearScale(first, step, last);
            }
        }
        throw new IllegalArgumentException(from + " to " + until + " is longer than an axis of years can be");
    }

    double least() {
        return DateUtil.getExcelDate(LocalDate.of(first, 1, DAY));
    }

    double greatest() {
        return least() + (last - first) * DAYS_OF_A_YEAR;
    }

    double unit() {
        return step * DAYS_OF_A_YEAR;
    }
}
