package org.wcofacts.data;

/** Quotes in messages. */
final class Quote {

    private static final int LONGEST = 80;

    private Quote() {}

    /** What was found, in quotation marks and cut to a readable length. */
    static String of(Object value) {
        String found = value.toString();
        if (found.length() <= LONGEST) {
            return "'" + found + "'";
        }
        int end = Character.isHighSurrogate(found.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "'" + found.substring(0, end) + "…'";
    }
}
