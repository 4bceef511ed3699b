package org.wcofacts.export.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** The spacing that a language asks for in print, where dataset and labels have plain spaces. */
public final class Typography {

    private static final Pattern BEFORE_FRENCH_MARK = Pattern.compile(" (?=[;:!?»%])");
    private static final Pattern AFTER_FRENCH_QUOTE = Pattern.compile("(?<=«) ");
    private static final Pattern BEFORE_RUSSIAN_DASH = Pattern.compile(" (?=—)");
    private static final Pattern AFTER_SHORT_RUSSIAN_WORD = Pattern.compile(
            "(?<![\\p{L}\\d])(в|во|к|ко|с|со|о|об|у|и|а|на|не|ни|по|из|от|до|за|для|при|под|над|без|её|их) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER_SMALL_NUMBER = Pattern.compile("(?<![\\d.,:/])(\\d{1,3}) (?=\\p{L})");

    private Typography() {}

    public static String set(String text, Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> french(text);
            case "ru" -> russian(text);
            default -> text;
        };
    }

    private static String french(String text) {
        String before = BEFORE_FRENCH_MARK.matcher(text).replaceAll("\u00A0");
        return AFTER_FRENCH_QUOTE.matcher(before).replaceAll("\u00A0");
    }

    /** No short word ends a line, no dash begins one, a number stays with what it counts. */
    private static String russian(String text) {
        String dashes = BEFORE_RUSSIAN_DASH.matcher(text).replaceAll("\u00A0");
        String numbers = AFTER_SMALL_NUMBER.matcher(dashes).replaceAll("$1\u00A0");
        String once = AFTER_SHORT_RUSSIAN_WORD.matcher(numbers).replaceAll("$1\u00A0");
        return AFTER_SHORT_RUSSIAN_WORD.matcher(once).replaceAll("$1\u00A0");
    }
}
