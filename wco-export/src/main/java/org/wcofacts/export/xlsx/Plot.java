package org.wcofacts.export.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.wcofacts.export.report.ExportException;

/** What a chart of a workbook draws: series of numbers, each with a value for every label. */
sealed interface Plot {

    /** The message. */
    String title();

    /** The message and the numbers in words. */
    String alternative();

    /** What the labels are; the header of their column and the title of their axis. */
    String labelled();

    /** What is counted; the title of the axis of numbers. */
    String counted();

    List<Series> series();

    /** The number of labels. */
    int size();

    /**
     * Numbers that are drawn alike.
     *
     * @param name what they are; the header of their column
     */
    record Series(String name, List<Integer> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** Bars that lie, the first on top. */
    record Bars(
            String title, String alternative, String labelled, String counted, List<String> labels, List<Series> series)
            implements Plot {
        public Bars {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }

        @Override
        public int size() {
            return labels.size();
        }
    }

    /** Lines through points on days. */
    record Lines(
            String title,
            String alternative,
            String labelled,
            String counted,
            List<LocalDate> days,
            List<Series> series,
            LocalDate from)
            implements Plot {

        /** Excel counts no days before it without a fault. */
        private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

        public Lines {
            days = List.copyOf(days);
            series = List.copyOf(series);
        }

        @Override
        public int size() {
            return days.size();
        }

        YearScale years() {
            return YearScale.of(from, days.get(days.size() - 1));
        }

        /**
         * Refuses days that a workbook cannot count.
         *
         * @throws ExportException if there is one; the message names it
         */
        void requireCountable(String place) {
            days.stream().filter(day -> day.isBefore(FIRST_DATE)).findFirst().ifPresent(day -> {
                throw new ExportException(
                        place + ", " + day + ": a chart in a workbook must have no day before " + FIRST_DATE);
            });
        }
    }
}
