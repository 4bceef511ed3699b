package org.wcofacts.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date of which only the year, or the year and the month, may be known.
 *
 * @param earliest the first day that it can mean
 * @param precision what of it is known; {@code earliest} is the first day of the year or month if the rest is not
 */
public record PartialDate(LocalDate earliest, Precision precision) implements Comparable<PartialDate> {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        Rules.given("date, earliest day", earliest);
        Rules.given("date, precision", precision);
        Rules.require(
                precision == Precision.DAY || earliest.getDayOfMonth() == 1,
                "date " + earliest + ": the earliest day of a month or year must be its first");
        Rules.require(
                precision != Precision.YEAR || earliest.getDayOfYear() == 1,
                "date " + earliest + ": the earliest day of a year must be its first");
        Rules.require(
                earliest.getYear() >= 1 && earliest.getYear() <= 9999,
                "date " + earliest + ": the year must be from 1 to 9999");
    }

    /** A year of which neither month nor day is known. */
    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR);
    }

    /** A month of which the day is not known. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    /** A day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Reads {@code 2014}, {@code 2014-06} or {@code 2014-06-24}.
     *
     * @throws IllegalArgumentException if the text is none of these or no date of the calendar
     */
    public static PartialDate parse(String text) {
        Rules.given("date", text);
        try {
            return switch (text.length()) {
                case 4 -> of(Year.of(digits(text, 0, 4)));
                case 7 -> of(YearMonth.of(digits(text, 0, 4), digits(text, 4, 7)));
                case 10 -> of(LocalDate.of(digits(text, 0, 4), digits(text, 4, 7), digits(text, 7, 10)));
                default -> throw new DateTimeException("must have 4, 7 or 10 characters");
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "date " + Rules.quoted(text)
                            + ": must be a year, month or day of the calendar, such as 2014, 2014-06 or 2014-06-24",
                    e);
        }
    }

    /** Reads a part of a date; months and days have a hyphen before them. No parser is started for ten characters. */
    private static int digits(String text, int start, int end) {
        boolean year = start == 0;
        if (!year && text.charAt(start) != '-') {
            throw new DateTimeException("parts must be joined by hyphens");
        }
        int number = 0;
        for (int i = year ? start : start + 1; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("parts must be digits");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        return switch (precision) {
            case YEAR -> earliest.plusYears(1).minusDays(1);
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case DAY -> earliest;
        };
    }

    public int year() {
        return earliest.getYear();
    }

    /** Whether this date is before a day; unknown if it may be either side of it. */
    public Answer isBefore(LocalDate day) {
        Rules.given("day", day);
        if (latest().isBefore(day)) {
            return Answer.YES;
        }
        return earliest.isBefore(day) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether this date is after a day; unknown if it may be either side of it. */
    public Answer isAfter(LocalDate day) {
        Rules.given("day", day);
        if (earliest.isAfter(day)) {
            return Answer.YES;
        }
        return latest().isAfter(day) ? Answer.UNKNOWN : Answer.NO;
    }

    /** By the earliest day, then the more exact date last. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest.compareTo(other.earliest);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (precision) {
            case YEAR -> earliest.toString().substring(0, 4);
            case MONTH -> earliest.toString().substring(0, 7);
            case DAY -> earliest.toString();
        };
    }
}
