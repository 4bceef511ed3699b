package org.wcofacts.export.xlsx.style;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Estimates how wide words are in a sans-serif face, in widths of a digit, the unit of Excel's columns. Asks no font, so
 * that a column is as wide on a machine without any.
 */
public final class TextWidth {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final double WIDEST_CHARACTER = 1.9;
    private static final double[] ASCII = new double[0x80];

    static {
        for (int c = ' '; c < ASCII.length; c++) {
            ASCII[c] = ofCharacter(c);
        }
    }

    private TextWidth() {}

    /** Whether words take one line in a column of a width, however they are broken. */
    public static boolean fits(String text, double width) {
        if (text.length() * WIDEST_CHARACTER <= width) {
            return text.indexOf('\n') < 0;
        }
        double line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII.length || c < ' ') {
                return lines(text, width) == 1;
            }
            line += ASCII[c];
        }
        return line <= width;
    }

    /** The width of the widest line. */
    public static double of(String text) {
        double line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII.length || c < ' ') {
                return ofLetters(text);
            }
            line += ASCII[c];
        }
        return line;
    }

    private static double ofLetters(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        double widest = 0;
        double line = 0;
        for (int i = 0; i < letters.length(); ) {
            int c = letters.codePointAt(i);
            i += Character.charCount(c);
            line = c == '\n' ? 0 : line + ofCharacter(c);
            widest = Math.max(widest, line);
        }
        return widest;
    }

    /** The width of the widest word, which a line break cannot make narrower. */
    public static double ofWidestWord(String text) {
        double widest = 0;
        for (String word : SPACES.split(text, -1)) {
            widest = Math.max(widest, of(word));
        }
        return widest;
    }

    /** The number of lines that words take in a column of a width. */
    public static int lines(String text, double width) {
        int lines = 0;
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines += linesOfParagraph(text.substring(from, to), Math.max(1, width));
            from = to + 1;
        }
        return lines;
    }

    private static int linesOfParagraph(String paragraph, double width) {
        int lines = 1;
        double line = 0;
        for (int from = 0; from < paragraph.length(); ) {
            int to = endOfWord(paragraph, from);
            String word = paragraph.substring(from, to);
            if (line > 0 && line + of(word.stripTrailing()) > width) {
                lines++;
                line = 0;
            }
            line += of(word);
            while (line > width + 1) {
                lines++;
                line -= width;
            }
            from = to;
        }
        return lines;
    }

    /** The index after the next space or hyphen, or of the end. */
    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '-') {
            at++;
        }
        return Math.min(text.length(), at + 1);
    }

    private static double ofCharacter(int c) {
        return switch (c) {
            case 'i', 'l', 'j', '|', '\'', '’' -> 0.4;
            case 'f', 't', 'I', ' ', '\u00A0', '.', ',', ':', ';', '!', '/', '\\', '·' -> 0.5;
            case 'r', '-', '(', ')', '[', ']', '“', '”' -> 0.6;
            case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J', '*' -> 0.9;
            case 'F', 'T', 'Z', 'L', '+', '=', '<', '>' -> 1.1;
            case 'w', 'C', 'D', 'H', 'N', 'R', 'U', '&' -> 1.3;
            case 'G', 'O', 'Q' -> 1.4;
            case 'm', 'M', '%' -> 1.55;
            case 'W', '@', '—', '…' -> 1.8;
            default -> ofOther(c);
        };
    }

    private static double ofOther(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> 1.2;
            default -> fillsASquare(c) ? WIDEST_CHARACTER : 1.0;
        };
    }

    private static boolean fillsASquare(int c) {
        return Character.isSupplementaryCodePoint(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                };
    }
}
