package org.wcofacts.data;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.model.Standing;

/**
 * How far each text of one language can be relied on. The column {@code english} holds the first eight digits of the
 * SHA-256 of the English words from which the text was made; the build compares them, reading does not.
 */
final class Standings {

    static final List<String> COLUMNS = List.of("key", "standing", "english", "by");

    private final Map<String, Standing> byKey = new HashMap<>();
    private final Map<List<String>, Standing> known = new HashMap<>();
    private final WordsFile words;

    private Standings(WordsFile words) {
        this.words = words;
    }

    /**
     * Reads the standings of a language.
     *
     * @param path the folder of the edition or of the reference, with a slash at its end
     * @param words the texts, each of which has a row
     */
    static Standings read(DataFolder folder, String path, Locale language, WordsFile words) {
        Standings standings = new Standings(words);
        CsvTable table = CsvTable.read(folder, path + "text/standing/" + language.toLanguageTag() + ".csv", COLUMNS);
        for (CsvRow row : table.rows()) {
            standings.add(row);
        }
        return standings;
    }

    private void add(CsvRow row) {
        String key = row.text("key");
        words.get(key);
        row.text("english");
        byKey.put(key, standing(row));
    }

    /** Most texts are translated, so that case is told first, without looking through the kinds. */
    private Standing standing(CsvRow row) {
        Optional<String> by = row.optional("by");
        if (by.isEmpty() && row.text("standing").equals("translated")) {
            return Standing.TRANSLATED;
        }
        List<String> fields = List.of(row.text("standing"), by.orElse(""));
        Standing standing = known.get(fields);
        if (standing == null) {
            standing = read(row, by.orElse(""));
            known.put(fields, standing);
        }
        return standing;
    }

    private static Standing read(CsvRow row, String by) {
        Standing.Kind kind = row.choice("standing", Standing.Kind.values());
        try {
            return new Standing(kind, by);
        } catch (IllegalArgumentException e) {
            throw row.broken(e);
        }
    }

    Standing of(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(
                        () -> new DatasetException(words.place(key) + ": must be a key of the table of standings"));
    }
}
