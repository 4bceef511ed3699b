package org.wcofacts.export.pdf.type;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the form that they have beside others: alone, at the end, at the beginning or in the middle of a
 * word, and lam with alef as one sign. The forms are those of Unicode's Arabic Presentation Forms-B, and of Forms-A for the
 * letters of Persian, Urdu and other languages, where a letter's two or four forms follow each other in that order.
 */
final class ArabicLetters {

    static final int ABSORBED = -1;

    private static final char FIRST_FORM = '\uFE80';
    private static final char FIRST_LIGATURE = '\uFEF5';
    private static final char LAST_FORM = '\uFEFC';
    private static final char FIRST_FURTHER_FORM = '\uFB50';
    private static final char LAST_FURTHER_FORM = '\uFBFF';
    private static final char HAMZA = '\u0621';
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private static final int ALONE = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int ALL_FORMS = 4;

    /** The forms of a letter, or of the alef that follows a lam. */
    private static final class Forms {
        private static final Map<Character, String> LETTERS = new HashMap<>();
        private static final Map<Character, String> AFTER_LAM = new HashMap<>();

        static {
            for (char form = FIRST_FORM; form <= LAST_FORM; form++) {
                String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
                Map<Character, String> forms = form < FIRST_LIGATURE ? LETTERS : AFTER_LAM;
                forms.merge(letters.charAt(letters.length() - 1), String.valueOf(form), String::concat);
            }
            Map<Character, String> further = new HashMap<>();
            for (char form = FIRST_FURTHER_FORM; form <= LAST_FURTHER_FORM; form++) {
                String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
                if (letters.length() == 1 && letters.charAt(0) != form) {
                    further.merge(letters.charAt(0), String.valueOf(form), String::concat);
                }
            }
            further.forEach((letter, forms) -> LETTERS.putIfAbsent(letter, letter + forms.substring(FINAL)));
        }
    }

    private ArabicLetters() {}

    /** The code point of the shape of each character of a text; {@link #ABSORBED} where one has become part of the one before it. */
    static int[] join(String text) {
        int[] shapes = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            shapes[at] = text.codePointAt(at);
        }
        for (int at = 0; at < text.length(); at++) {
            if (isArabic(text.charAt(at)) && shapes[at] != ABSORBED) {
                shape(text, at, shapes);
            }
        }
        return shapes;
    }

    private static void shape(String text, int at, int[] shapes) {
        String forms = Forms.LETTERS.getOrDefault(text.charAt(at), "");
        if (forms.isEmpty()) {
            return;
        }
        int after = neighbour(text, at, 1);
        boolean joinedBefore = forms.length() > FINAL && joinsNext(text, neighbour(text, at, -1));
        String ligature = text.charAt(at) == LAM && after < text.length()
                ? Forms.AFTER_LAM.getOrDefault(text.charAt(after), "")
                : "";
        if (!ligature.isEmpty()) {
            shapes[at] = ligature.charAt(joinedBefore ? FINAL : ALONE);
            shapes[after] = ABSORBED;
            return;
        }
        boolean joinedAfter = forms.length() == ALL_FORMS && joinsPrevious(text, after);
        int form = joinedBefore ? (joinedAfter ? MEDIAL : FINAL) : (joinedAfter ? INITIAL : ALONE);
        shapes[at] = forms.charAt(form);
    }

    /** Whether a shape is that of a lam with the alef after it. */
    static boolean isLamWithAlef(char shape) {
        return shape >= FIRST_LIGATURE && shape <= LAST_FORM;
    }

    /** The alef in a shape that is that of a lam with one. */
    static String alefOf(char shape) {
        return Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC).substring(1);
    }

    /** Whether a letter would have to be joined and has no forms for it. */
    static boolean isWithoutForms(char letter) {
        return isArabic(letter)
                && Character.getType(letter) == Character.OTHER_LETTER
                && letter != HAMZA
                && !Forms.LETTERS.containsKey(letter);
    }

    /** The index of the next letter in a direction, past the marks that stand on letters; may be outside the text. */
    private static int neighbour(String text, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < text.length() && isMark(text.charAt(next))) {
            next += step;
        }
        return next;
    }

    private static boolean joinsNext(String text, int at) {
        return at >= 0 && (isJoiner(text.charAt(at)) || forms(text.charAt(at)) == ALL_FORMS);
    }

    private static boolean joinsPrevious(String text, int at) {
        return at < text.length() && (isJoiner(text.charAt(at)) || forms(text.charAt(at)) > FINAL);
    }

    private static int forms(char letter) {
        return isArabic(letter) ? Forms.LETTERS.getOrDefault(letter, "").length() : 0;
    }

    private static boolean isJoiner(char c) {
        return c == TATWEEL || c == ZERO_WIDTH_JOINER;
    }

    static boolean isMark(int c) {
        return isArabic(c) && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isArabic(int c) {
        return c >= '\u0600' && c <= '\u06FF';
    }
}
