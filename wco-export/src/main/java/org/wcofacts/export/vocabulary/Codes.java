package org.wcofacts.export.vocabulary;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.PartialDate;

/** How values that are not words are spelled in the vocabulary. */
final class Codes {

    private static final int LAST_YEAR = 9999;

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(code)) {
                return constant;
            }
        }
        String codes = Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(Rules.quoted(code) + ": must be one of " + codes);
    }

    static @Nullable String of(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse(null);
    }

    /** A day as ISO 8601 writes it without agreement: with a year of four digits. */
    static String of(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new ExportException("day " + day + ": must be in the years 0000 to " + LAST_YEAR);
        }
        return day.toString();
    }

    static String of(Locale language) {
        String tag = language.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(language)) {
            throw new ExportException("language " + Rules.quoted(language.toString())
                    + ": must be one that a language tag (BCP 47) can express");
        }
        return tag;
    }

    static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (!language.toLanguageTag().equals(tag)) {
            throw new IllegalArgumentException(
                    "language " + Rules.quoted(tag) + ": must be a language tag (BCP 47) such as en or pt-BR");
        }
        return language;
    }

    static PartialDate date(String code) {
        return parse(
                code,
                PartialDate::parse,
                "a date is a year, month or day of the calendar, written 2014, 2014-06 or 2014-06-24");
    }

    static LocalDate localDate(String code) {
        return parse(code, LocalDate::parse, "a day is written 2014-06-24");
    }

    static MonthDay day(String code) {
        return parse(code, MonthDay::parse, "a day of every year is written --01-26");
    }

    static URI address(String code) {
        return parse(code, URI::create, "an address is a URI");
    }

    private static <T> T parse(String code, Function<String, T> parser, String rule) {
        try {
            return parser.apply(code);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(Rules.quoted(code) + ": " + rule, e);
        }
    }
}
