package org.wcofacts.export.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Properties;
import java.util.regex.Pattern;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;

/**
 * Labels as lines {@code key = value}; empty lines and lines that begin with {@code #} say nothing. As strict as the files of
 * words of the dataset: nothing is escaped, no key is there twice, and no value is empty.
 */
final class LabelFile {

    static final String CHARACTERS =
            "must have characters that XML 1.0 can hold; no control character, no half of a surrogate pair";

    private static final String SEPARATOR = " = ";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

    private final String file;
    private final Properties words = new Properties();

    private LabelFile(String file) {
        this.file = file;
    }

    static Properties read(String file, Reader reader) throws IOException {
        LabelFile labels = new LabelFile(file);
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        StringBuilder line = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            if (c == '\n') {
                labels.add(line.toString(), ++number);
                line.setLength(0);
            } else {
                line.append((char) c);
            }
        }
        labels.add(line.toString(), ++number);
        return labels.words;
    }

    private void add(String line, int number) {
        String place = file + ", line " + number;
        checkCharacters(line, place);
        if (line.isEmpty() || line.charAt(0) == '#') {
            return;
        }
        int separator = line.indexOf(SEPARATOR);
        Rules.require(separator >= 0, () -> place + ": a line must be empty, a comment after # or 'key = value'");
        String key = line.substring(0, separator);
        String value = line.substring(separator + SEPARATOR.length());
        String at = place + ", key " + key + ": ";
        Rules.require(KEY.matcher(key).matches(), () -> at + "must be letters, digits, dots, hyphens and underscores");
        Rules.require(
                !value.isEmpty() && value.equals(value.strip()),
                () -> at + "the value must not be empty, nor begin or end with white space");
        Rules.require(words.put(key, value) == null, () -> at + "occurs twice; a key must be unique");
    }

    private static void checkCharacters(String line, String place) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            Rules.require(c != '\r', () -> place + ": a line ends with a line feed alone, without carriage return");
            Rules.require(c != '\\', () -> place + ": a backslash escapes nothing here; write the character itself");
            Rules.require(c >= ' ' && c != 0x7F, () -> place + ": a file has no control character but line feeds");
            Rules.require(c != '\uFEFF', () -> place + ": a file has no byte-order mark");
            Rules.require(c != '\uFFFD', () -> place + ": must be UTF-8; this line is not");
        }
        Rules.require(TextPolicy.accepts(line), () -> place + ": " + CHARACTERS);
    }
}
