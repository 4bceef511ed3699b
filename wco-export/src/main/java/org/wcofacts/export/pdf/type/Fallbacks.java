package org.wcofacts.export.pdf.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;

/** What of a sheet the fonts of its brand lack and the bundled ones have. */
public final class Fallbacks {

    private static final int MOST_NAMED = 12;

    /** A character that a font lacks. */
    record Lack(String font, int codePoint) {}

    private final Map<String, Set<Integer>> lacking = new LinkedHashMap<>();

    void add(Lack lack) {
        lacking.computeIfAbsent(lack.font(), any -> new TreeSet<>()).add(lack.codePoint());
    }

    /** One finding for each font. */
    public List<Finding> findings() {
        return lacking.entrySet().stream()
                .map(font -> new Finding(
                        Finding.Kind.FONT_FALLBACK, "font " + Rules.quoted(font.getKey()), named(font.getValue())))
                .toList();
    }

    private static String named(Set<Integer> characters) {
        String first = characters.stream()
                .limit(MOST_NAMED)
                .map(character -> String.format(Locale.ROOT, "U+%04X", character))
                .collect(Collectors.joining(", "));
        int more = characters.size() - MOST_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
