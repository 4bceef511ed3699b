package org.wcofacts.export.pdf.type;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Where a line may end: rules of our own, so that no JDK breaks a line elsewhere than another. */
final class LineBreaks {

    private static final String CLOSING = ".,;:!?)]}%\u00BB\u203A\u2019\u201D\u2026\u060C\u061B\u061F";
    private static final String DASHES = "\u2013\u2014";
    private static final String JOINTS = "-\u2010/";
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("[\\p{L}/]++(?:[ \u00A0][\\p{L}/]++){0,3}[ \u00A0][0-9]{4}(?![0-9])");

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\u0648?[0-9]{1,2}(?:er)?(?:[ \u00A0][\\p{L}/]++){1,4}[ \u00A0][0-9]{4}(?![0-9])");

    private LineBreaks() {}

    /** The places inside of dates, at which a line ends only if the date is longer than the line. */
    static BitSet insideDates(String text) {
        BitSet inside = new BitSet();
        DATE.matcher(text).results().forEach(date -> inside.set(date.start() + 1, date.end()));
        return inside;
    }

    /** Whether a line may end before the character at an index that is neither the first nor after the last. */
    static boolean allowedBefore(String text, int index) {
        int last = index - 1;
        while (last > 0 && isDirection(text.charAt(last))) {
            last--;
        }
        char before = text.charAt(last);
        char after = text.charAt(index);
        if (CLOSING.indexOf(after) >= 0 || isSpace(after)) {
            return false;
        }
        if (isSpace(before) || before == '\u200B') {
            return !isWithinDate(text, last, index);
        }
        if (DASHES.indexOf(before) >= 0) {
            return !(Character.isDigit(after) && last > 0 && Character.isDigit(text.charAt(last - 1)));
        }
        return JOINTS.indexOf(before) >= 0
                && last > 0
                && Character.isLetterOrDigit(text.charAt(last - 1))
                && Character.isLetter(after)
                && !(before == '/' && isArabic(after));
    }

    /** Whether a space stands between the number of a day and its month, which is told by the year after it. */
    private static boolean isWithinDate(String text, int space, int index) {
        int from = space;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean isDay =
                from < space && space - from <= 2 && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
        return isDay
                && MONTH_AND_YEAR.matcher(text).region(index, text.length()).lookingAt();
    }

    /** Arabic months have two names with a slash between them. */
    private static boolean isArabic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    /** Whether it begins or ends words of another direction, which takes no place of its own. */
    private static boolean isDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || c == '\u200E' || c == '\u200F';
    }

    /** Whether it is a space at which lines may end. */
    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
