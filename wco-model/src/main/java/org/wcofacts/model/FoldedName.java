package org.wcofacts.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A name without what writers differ in: case, accents, punctuation, spaces, and the English words "the" and "and". An
 * apostrophe joins what stands on both of its sides.
 */
final class FoldedName {

    private static final Set<String> IGNORED = Set.of("the", "and");

    private FoldedName() {}

    static String of(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(letters.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (!isInsideWord(c)) {
                endWord(word, folded);
            }
        }
        endWord(word, folded);
        return folded.toString();
    }

    /** What was written without the blanks and invisible characters around it, such as pasted text brings. */
    static String trimmed(String written) {
        int from = 0;
        int until = written.length();
        while (from < until && isBlank(written.charAt(from))) {
            from++;
        }
        while (from < until && isBlank(written.charAt(until - 1))) {
            until--;
        }
        return written.substring(from, until);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isInsideWord(char c) {
        int type = Character.getType(c);
        return c == '\'' || c == '’' || c == 'ʼ' || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static void endWord(StringBuilder word, StringBuilder folded) {
        if (!IGNORED.contains(word.toString())) {
            folded.append(word);
        }
        word.setLength(0);
    }
}
