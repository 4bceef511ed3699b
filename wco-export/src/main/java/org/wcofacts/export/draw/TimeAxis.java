package org.wcofacts.export.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where days stand along a line, with the round years that have room under it. */
record TimeAxis(LocalDate from, LocalDate until, float start, float length) {

    private static final int[] ROUND_YEARS = {1, 2, 5, 10, 20, 50, 100};
    private static final float BETWEEN = 14;
    private static final float TICK = 3;

    float at(LocalDate day) {
        return start + length * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
    }

    float end() {
        return start + length;
    }

    List<LocalDate> ticks(Measure measure) {
        float most = Math.max(1, length / (measure.width("2000", Lettering.QUIET) + BETWEEN));
        int years = until.getYear() - from.getYear();
        long step = ROUND_YEARS[ROUND_YEARS.length - 1];
        for (int i = ROUND_YEARS.length - 1; i >= 0 && years <= most * ROUND_YEARS[i]; i--) {
            step = ROUND_YEARS[i];
        }
        while (years > most * step) {
            step *= 2;
        }
        List<LocalDate> ticks = new ArrayList<>();
        for (long year = Math.floorDiv(from.getYear() - 1, step) * step + step; year <= until.getYear(); year += step) {
            LocalDate first = LocalDate.of((int) year, 1, 1);
            if (!first.isBefore(from)) {
                ticks.add(first);
            }
        }
        return ticks;
    }

    /** Draws the line with its years, each within the line. */
    void draw(Pencil pencil, Measure measure, float y, Mark.Halo halo) {
        pencil.axis(start, y, end(), y);
        for (LocalDate tick : ticks(measure)) {
            String year = Integer.toString(tick.getYear());
            float half = measure.width(year, Lettering.QUIET) / 2;
            float x = at(tick);
            pencil.axis(x, y, x, y + TICK);
            float middle = Math.max(start + half, Math.min(x, end() - half));
            pencil.words(year, middle, y + TICK + 1, Lettering.QUIET, Mark.Anchor.MIDDLE, halo);
        }
    }

    /** How far the years reach below the line. */
    static float room(Measure measure) {
        return measure.line(Lettering.QUIET) + TICK + 1;
    }
}
