package org.wcofacts.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Standing;

/** The words of a folder in all its languages. Remembers which keys were asked for, so that none is left over. */
final class Texts {

    private final Map<Locale, WordsFile> files = new HashMap<>();
    private final Map<Locale, Standings> standings = new HashMap<>();
    private final List<Locale> languages;
    private final Set<String> used = new HashSet<>();

    private Texts(List<Locale> languages) {
        this.languages = languages;
    }

    /**
     * Opens the words of a folder.
     *
     * @param path the folder, with a slash at its end
     * @param languages the languages that it has, English first
     */
    static Texts read(DataFolder folder, String path, List<Locale> languages) {
        Texts texts = new Texts(languages);
        for (Locale language : languages) {
            WordsFile words = WordsFile.read(folder, path + "text/" + language.toLanguageTag() + ".properties");
            texts.files.put(language, words);
            if (!language.equals(Locale.ENGLISH)) {
                texts.standings.put(language, Standings.read(folder, path, language, words));
            }
        }
        return texts;
    }

    List<Locale> languages() {
        return languages;
    }

    /** The words of a key, which every language must have. */
    LocalizedText text(String key) {
        return text(key, languages);
    }

    /** The words of a key that languages other than English may lack. */
    LocalizedText inSomeLanguages(String key) {
        return text(
                key,
                languages.stream()
                        .filter(language -> language.equals(Locale.ENGLISH)
                                || file(language).find(key).isPresent())
                        .toList());
    }

    private LocalizedText text(String key, List<Locale> present) {
        used.add(key);
        Map<Locale, String> words = new HashMap<>();
        Map<Locale, Standing> known = new HashMap<>();
        for (Locale language : present) {
            words.put(language, file(language).get(key));
            Standings ofLanguage = standings.get(language);
            if (ofLanguage != null) {
                known.put(language, ofLanguage.of(key));
            }
        }
        return new LocalizedText(words, known);
    }

    /** The words of a key, which in English sum up a source in words of this dataset. */
    LocalizedText summary(String key) {
        return text(key).with(Locale.ENGLISH, file(Locale.ENGLISH).get(key), Standing.SUMMARY);
    }

    /** The words of a key that English may lack; if English has it, every language must. */
    Optional<LocalizedText> optional(String key) {
        return file(Locale.ENGLISH).find(key).isPresent() ? Optional.of(text(key)) : Optional.empty();
    }

    /** The paragraphs of a summary, at the keys {@code key.1} to {@code key.count}. */
    List<LocalizedText> paragraphs(String key, int count) {
        List<LocalizedText> paragraphs = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            paragraphs.add(summary(key + "." + i));
        }
        return paragraphs;
    }

    /**
     * Fails if a language has a key that nothing asked for.
     *
     * @throws DatasetException naming the first such key
     */
    void checkAllUsed() {
        for (Locale language : languages) {
            WordsFile file = file(language);
            for (String key : file.keys()) {
                if (!used.contains(key)) {
                    throw new DatasetException(file.place(key) + ": must be the text of something in the tables");
                }
            }
        }
    }

    private WordsFile file(Locale language) {
        return Optional.ofNullable(files.get(language)).orElseThrow();
    }
}
