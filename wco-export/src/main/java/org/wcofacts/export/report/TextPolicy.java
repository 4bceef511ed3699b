package org.wcofacts.export.report;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * The one text policy of every format: what XML 1.0 cannot hold (control characters but tab and line ends, lone
 * surrogates, U+FFFE and U+FFFF) is replaced by U+FFFD and reported. Not safe for use by several threads at once.
 */
public final class TextPolicy {

    private static final char REPLACEMENT = '\uFFFD';

    private final Consumer<Finding> findings;

    /** A policy that reports each replacement to {@code findings}. */
    public TextPolicy(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** Whether every format can hold the text as it is. */
    public static boolean accepts(String text) {
        return firstUnfit(text, 0) == text.length();
    }

    /** Returns the text as every format can hold it. */
    public String apply(String text, String place) {
        int at = firstUnfit(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder fit = new StringBuilder(text);
        while (at < text.length()) {
            fit.setCharAt(at, REPLACEMENT);
            findings.accept(new Finding(
                    Finding.Kind.CHARACTER_REPLACED,
                    place,
                    String.format(Locale.ROOT, "U+%04X at character %d", (int) text.charAt(at), at + 1)));
            at = firstUnfit(text, at + 1);
        }
        return fit.toString();
    }

    /** Returns the text as every format can hold it, without a report. */
    public static String unreported(String text) {
        return new TextPolicy(finding -> {}).apply(text, "");
    }

    private static int firstUnfit(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                i++;
                continue;
            }
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair && !fits(c)) {
                return i;
            }
            i += pair ? 2 : 1;
        }
        return text.length();
    }

    private static boolean fits(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }
}
