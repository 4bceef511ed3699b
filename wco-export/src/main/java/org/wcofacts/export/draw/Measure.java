package org.wcofacts.export.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much room words take in the units of a drawing. */
public interface Measure {

    /** Where a line can end; a no-break space is no such place. */
    Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");

    /** The width of words on one line. */
    float width(String words, Lettering lettering);

    /** The height of a line. */
    float line(Lettering lettering);

    /** A whole number as the language writes it. */
    String number(long number);

    /** Words in lines that are not wider than a width; a word that is wider alone is parted. */
    default List<String> lines(String words, Lettering lettering, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : SPACES.split(words.strip(), -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, lettering) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, lettering) > width && line.codePointCount(0, line.length()) > 1) {
                int cut = fitting(line, lettering, width);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        if (!line.isBlank()) {
            lines.add(line);
        }
        return lines;
    }

    /** How much of a word fits a width; at least its first letter. */
    private int fitting(String word, Lettering lettering, float width) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length()) {
            int next = word.offsetByCodePoints(cut, 1);
            if (width(word.substring(0, next), lettering) > width) {
                break;
            }
            cut = next;
        }
        return cut;
    }
}
