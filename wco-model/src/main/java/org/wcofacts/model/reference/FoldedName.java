package org.wcofacts.model.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name without what writers differ in: case, accents, punctuation and spaces, the articles, "and" and "of" of the six
 * languages, and a few abbreviations such as "St." and "Rep.". An apostrophe joins what stands on both of its sides.
 */
final class FoldedName {

    private static final Set<String> ARTICLES =
            Set.of("the", "le", "la", "les", "el", "los", "las", "a", "o", "os", "as");

    /** Left out between words; at the end of a name something is missing after them. */
    private static final Set<String> JOINING =
            Set.of("and", "et", "y", "e", "и", "of", "de", "du", "des", "del", "do", "da", "dos", "das");

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("rep", "republic"),
            Map.entry("republica", "republic"),
            Map.entry("republique", "republic"),
            Map.entry("dem", "democratic"),
            Map.entry("democratica", "democratic"),
            Map.entry("democratique", "democratic"),
            Map.entry("fed", "federated"),
            Map.entry("sts", "states"),
            Map.entry("is", "islands"),
            Map.entry("eq", "equatorial"));

    private static final Map<String, String> DIRECTIONS = Map.of("n", "north", "s", "south", "w", "western");

    /** Stretches an Arabic word and is no letter of it. */
    private static final char TATWEEL = 'ـ';

    private static final String ARABIC_ARTICLE = "ال";
    private static final int SHORTEST_AFTER_ARABIC_ARTICLE = 2;

    private final StringBuilder folded;
    private final StringBuilder word = new StringBuilder();
    private boolean first = true;
    private String joining = "";

    private FoldedName(int length) {
        this.folded = new StringBuilder(length);
    }

    static String of(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return new FoldedName(letters.length()).fold(letters);
    }

    private String fold(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (isLetter(c)) {
                append(c);
            } else if (isApostrophe(c)) {
                endArticleBeforeApostrophe();
            } else if (!isInsideWord(c)) {
                endWord(letters, i);
            }
        }
        endWord(letters, letters.length());
        return folded.append(joining).toString();
    }

    private static boolean isLetter(char c) {
        return c != TATWEEL && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }

    private void append(char letter) {
        char c = Character.toLowerCase(letter);
        switch (c) {
            case 'ß' -> word.append("ss");
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'ø' -> word.append('o');
            case 'ł' -> word.append('l');
            case 'đ' -> word.append('d');
            case 'ı' -> word.append('i');
            case 'ς' -> word.append('σ');
            case 'ى', 'ی' -> word.append('ي');
            case 'ک' -> word.append('ك');
            case 'ة' -> word.append('ه');
            default -> word.append(c);
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    }

    private static boolean isInsideWord(char c) {
        int type = Character.getType(c);
        return c == TATWEEL || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private void endArticleBeforeApostrophe() {
        if (word.length() == 1 && word.charAt(0) == 'l') {
            word.setLength(0);
        }
    }

    private void endWord(String letters, int end) {
        if (word.length() == 0) {
            return;
        }
        String ended = withoutArabicPrefixes(word.toString());
        if (isInitial(ended, letters, end)) {
            put(ended);
        } else if (first && DIRECTIONS.containsKey(ended) && isBeforeWord(letters, end)) {
            put(DIRECTIONS.get(ended));
        } else if (JOINING.contains(ended)) {
            joining = ended;
        } else if (!ARTICLES.contains(ended)) {
            put(WRITTEN_OUT.getOrDefault(ended, ended));
        }
        word.setLength(0);
    }

    /** A letter with a full stop is no word, even if it is one in some language. */
    private static boolean isInitial(String ended, String letters, int end) {
        return ended.length() == 1
                && !DIRECTIONS.containsKey(ended)
                && end < letters.length()
                && letters.charAt(end) == '.';
    }

    private void put(String written) {
        folded.append(written);
        joining = "";
        first = false;
    }

    private static boolean isBeforeWord(String letters, int end) {
        int space = end < letters.length() && letters.charAt(end) == '.' ? end + 1 : end;
        return space + 2 < letters.length()
                && letters.charAt(space) == ' '
                && Character.isLetter(letters.charAt(space + 1))
                && Character.isLetter(letters.charAt(space + 2));
    }

    /** Arabic writes "and" and "the" as one word with the next. */
    private String withoutArabicPrefixes(String ended) {
        String rest = !first && ended.startsWith("و") ? ended.substring(1) : ended;
        return rest.startsWith(ARABIC_ARTICLE)
                        && rest.length() >= ARABIC_ARTICLE.length() + SHORTEST_AFTER_ARABIC_ARTICLE
                ? rest.substring(ARABIC_ARTICLE.length())
                : rest;
    }

    /**
     * The names that a name in two parts may be meant for: <i>Congo (Republic of the)</i> and <i>Congo, Republic of the</i> turned
     * round; none if it has one part.
     */
    static List<String> turnedRound(String name) {
        List<String> turned = new ArrayList<>(2);
        int open = name.indexOf('(');
        int close = name.indexOf(')', open);
        if (open > 0 && close != -1) {
            turned.add(name.substring(open + 1, close) + " " + name.substring(0, open));
        }
        int comma = Math.max(name.lastIndexOf(','), name.lastIndexOf('،'));
        if (comma != -1) {
            turned.add(name.substring(comma + 1) + " " + name.substring(0, comma));
        }
        return turned;
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

    /** What was written as a code would be. */
    static String code(String written) {
        return trimmed(written).toUpperCase(Locale.ROOT);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
