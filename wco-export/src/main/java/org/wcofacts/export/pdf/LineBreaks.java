package org.wcofacts.export.pdf;

/** Where a line may end: rules of our own, so that no JDK breaks a line elsewhere than another. */
final class LineBreaks {

    private static final String CLOSING = ".,;:!?)]}%\u00BB\u203A\u2019\u201D\u2026\u060C\u061B\u061F";
    private static final String DASHES = "\u2013\u2014";
    private static final String JOINTS = "-\u2010/";

    private LineBreaks() {}

    /** Whether a line may end before the character at an index that is neither the first nor after the last. */
    static boolean allowedBefore(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (CLOSING.indexOf(after) >= 0 || isSpace(after)) {
            return false;
        }
        if (isSpace(before) || before == '\u200B' || DASHES.indexOf(before) >= 0) {
            return true;
        }
        return JOINTS.indexOf(before) >= 0
                && index > 1
                && Character.isLetterOrDigit(text.charAt(index - 2))
                && Character.isLetter(after);
    }

    /** Whether it is a space at which lines may end. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
