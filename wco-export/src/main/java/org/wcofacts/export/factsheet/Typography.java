package org.wcofacts.export.factsheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** The spacing that a language asks for in print, where dataset and labels have plain spaces. */
final class Typography {

    private static final Pattern BEFORE_FRENCH_MARK = Pattern.compile(" (?=[;:!?»%])");
    private static final Pattern AFTER_FRENCH_QUOTE = Pattern.compile("(?<=«) ");

    private Typography() {}

    static String set(String text, Locale language) {
        if (!language.getLanguage().equals("fr")) {
            return text;
        }
        String before = BEFORE_FRENCH_MARK.matcher(text).replaceAll("\u00A0");
        return AFTER_FRENCH_QUOTE.matcher(before).replaceAll("\u00A0");
    }
}
