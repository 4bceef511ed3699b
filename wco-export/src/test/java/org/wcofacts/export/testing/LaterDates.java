package org.wcofacts.export.testing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wcofacts.export.language.Labels;

/** Finds dates in words that lie after a day: years, days as they are written in a language, and days of ISO 8601. */
public final class LaterDates {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[89]|20)[0-9]{2}(?![0-9])");
    private static final Pattern ISO = Pattern.compile("(?<![0-9])([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?(?![0-9])");

    private final LocalDate day;
    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern written;

    public LaterDates(LocalDate day, Labels labels) {
        this.day = day;
        for (int month = 1; month <= 12; month++) {
            months.put(labels.get("month." + month), month);
            months.put(labels.get("month.alone." + month), month);
        }
        String names = String.join(
                "|",
                months.keySet().stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .toList());
        this.written = Pattern.compile(
                "(?:([0-9]{1,2})(?:er)?\\h+(?:de\\h+)?)?(" + names + ")\\h+(?:de\\h+)?([0-9]{4})(?![0-9])");
    }

    /** The dates in a text that lie wholly after the day. */
    public List<String> in(String text) {
        List<String> later = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            if (Integer.parseInt(year.group()) > day.getYear()) {
                later.add(year.group());
            }
        }
        Matcher iso = ISO.matcher(text);
        while (iso.find()) {
            check(iso.group(), iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), later);
        }
        Matcher words = written.matcher(text);
        while (words.find()) {
            check(words.group(), words.group(3), months.get(words.group(2)), words.group(1), later);
        }
        return later;
    }

    private void check(String found, String year, int month, String dayOfMonth, List<String> later) {
        try {
            YearMonth in = YearMonth.of(Integer.parseInt(year), month);
            LocalDate date = dayOfMonth == null ? in.atDay(1) : in.atDay(Integer.parseInt(dayOfMonth));
            if (date.isAfter(day)) {
                later.add(found);
            }
        } catch (DateTimeException e) {
            // digits that are no date, such as the number of a document
        }
    }
}
