package org.wcofacts.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.wcofacts.data.WcoData;

/** The words of the dataset's files, read without its own reader. */
final class DatasetPages {

    private DatasetPages() {}

    static Map<String, String> edition2013(Locale language) {
        String file = "editions/2013/text/" + language.toLanguageTag() + ".properties";
        Map<String, String> words = new LinkedHashMap<>();
        try (InputStream in = WcoData.class.getResourceAsStream(file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                    .forEach(line ->
                            words.put(line.substring(0, line.indexOf(" = ")), line.substring(line.indexOf(" = ") + 3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
