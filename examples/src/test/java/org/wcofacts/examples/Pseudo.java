package org.wcofacts.examples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A language that anyone who reads English can read: accents, brackets, and two fifths more of every text. */
final class Pseudo {

    private static final String PLAIN = "aceinosuyACEINOSUY";
    private static final String ACCENTED = "áçéíñöšüýÁÇÉÍÑÖŠÜÝ";
    private static final Pattern KEPT = Pattern.compile("\\{\\d}|&\\w+;|[^{&]+|.");

    private Pseudo() {}

    static String words(String english) {
        String more = " lorem ipsum dolor".repeat(english.length() * 2 / 5 / 18 + 1);
        return "[" + accented(english)
                + more.substring(0, Math.max(1, english.length() * 2 / 5)).stripTrailing() + "]";
    }

    /** Titles of tables must fit the tab of a worksheet, and a few labels are punctuation. */
    static String labels(String english) {
        return english.lines().map(Pseudo::label).collect(Collectors.joining("\n"));
    }

    private static String label(String line) {
        Matcher entry = Pattern.compile("([^#=]+) = (.*)").matcher(line);
        if (!entry.matches() || entry.group(1).matches("list\\.separator|date\\.first")) {
            return line;
        }
        boolean tab = entry.group(1).matches("table\\.[a-z_]+|xlsx\\.cover|xlsx\\.overview|sources");
        return entry.group(1) + " = " + (tab ? accented(entry.group(2)) : words(entry.group(2)));
    }

    private static String accented(String english) {
        return KEPT.matcher(english)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().length() > 1 && "{&".indexOf(part.group().charAt(0)) >= 0
                                ? part.group()
                                : letters(part.group())));
    }

    private static String letters(String words) {
        return words.chars()
                .mapToObj(c -> PLAIN.indexOf(c) < 0 ? (char) c : ACCENTED.charAt(PLAIN.indexOf(c)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
