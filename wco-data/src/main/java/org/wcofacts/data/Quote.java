package org.wcofacts.data;

/** Quotes in messages. */
final class Quote {

    private static final int LONGEST = 80;

    private Quote() {}

    /** What was found, in quotation marks and cut to a readable length. */
    static String of(Object value) {
        String found = value.toString();
        return "'" + (found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found) + "'";
    }
}
