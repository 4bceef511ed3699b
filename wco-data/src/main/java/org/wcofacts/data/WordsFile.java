package org.wcofacts.data;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.model.PartialDate;

/**
 * A file of words: one {@code key = value} a line; empty lines and lines that begin with {@code #} say nothing.
 */
final class WordsFile {

    private static final String SEPARATOR = " = ";

    private record Entry(String value, int line) {}

    private final String path;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private WordsFile(String path) {
        this.path = path;
    }

    static WordsFile read(DataFolder folder, String path) {
        WordsFile file = new WordsFile(path);
        int number = 0;
        for (String line : StrictText.lines(folder, path)) {
            file.add(line, ++number);
        }
        return file;
    }

    String path() {
        return path;
    }

    Iterable<String> keys() {
        return entries.keySet();
    }

    Optional<String> find(String key) {
        Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    String get(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new DatasetException(place(key) + ": the file must have this key");
        }
        return entry.value();
    }

    /** The place of a key that is there or should be. */
    String place(String key) {
        Entry entry = entries.get(key);
        return path + (entry == null ? "" : ", line " + entry.line()) + ", key " + key;
    }

    private void add(String text, int line) {
        if (text.isEmpty() || text.charAt(0) == '#') {
            return;
        }
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            throw new DatasetException(
                    path + ", line " + line + ": a line must be empty, a comment after # or 'key = value'");
        }
        String key = text.substring(0, separator);
        checkKey(key, line);
        String value = text.substring(separator + SEPARATOR.length());
        checkValue(key, value, line);
        if (entries.putIfAbsent(key, new Entry(value, line)) != null) {
            throw error(line, "key " + key + ": occurs twice; a key must be unique");
        }
    }

    private void checkKey(String key, int line) {
        boolean wellFormed = !key.isEmpty();
        for (int i = 0; i < key.length(); i++) {
            wellFormed &= isKeyCharacter(key.charAt(i));
        }
        if (!wellFormed) {
            throw error(line, "key " + key + ": must be letters, digits, dots and hyphens");
        }
    }

    private static boolean isKeyCharacter(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private void checkValue(String key, String value, int line) {
        if (value.isEmpty() || !value.equals(value.strip())) {
            throw error(line, "key " + key + ": the value must not be empty, nor begin or end with white space");
        }
    }

    private DatasetException error(int line, String rule) {
        return new DatasetException(path + ", line " + line + ", " + rule);
    }

    /** The day that stands at a key. */
    LocalDate day(String key) {
        return day(key, get(key));
    }

    /** The day that a text says, which a key made up. */
    LocalDate day(String key, String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            if (date.precision() == PartialDate.Precision.DAY) {
                return date.earliest();
            }
        } catch (IllegalArgumentException e) {
            throw new DatasetException(place(key) + ": " + e.getMessage(), e);
        }
        throw new DatasetException(place(key) + ": " + Quote.of(text) + " must be a day, such as 2013-06-30");
    }
}
