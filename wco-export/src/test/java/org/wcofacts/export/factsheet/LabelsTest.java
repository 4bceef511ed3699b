package org.wcofacts.export.factsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    static List<Locale> languages() {
        return Labels.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheKeysAndPlaceholdersOfEnglish(Locale language) throws IOException {
        Map<String, String> english = lines(Locale.ENGLISH);
        Map<String, String> words = lines(language);
        assertThat(words.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(placeholders(words.get(key))).as(key).isEqualTo(placeholders(text)));
        assertThat(words.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void titlesOfTablesFitTheTabOfAWorksheet(Locale language) throws IOException {
        lines(language).forEach((key, text) -> {
            if (key.matches("table\\.[a-z_]+")) {
                assertThat(text).as(key).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[:\\\\/?*\\[\\]]");
            }
        });
    }

    @Test
    void anotherLanguageIsRefusedByName() {
        assertThatThrownBy(() -> Labels.in(Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language 'de': sheets can be made in en, fr");
    }

    @Test
    void anUnknownLabelIsNamed() {
        assertThatThrownBy(() -> Labels.in(Locale.FRENCH).get("no-such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("label 'no-such': labels/fr.properties has no such key");
    }

    @Test
    void apostrophesAndBracesOfValuesStayAsTheyAre() {
        assertThat(Labels.in(Locale.ENGLISH).format("quoted", "it's {0}")).isEqualTo("“it's {0}”");
    }

    @Test
    void frenchMarksHaveANoBreakSpaceBeforeThem() {
        assertThat(Labels.in(Locale.FRENCH).format("quoted", "Mission")).isEqualTo("«\u00A0Mission\u00A0»");
        assertThat(Labels.in(Locale.FRENCH).get("website")).isEqualTo("Site web\u00A0:");
        assertThat(Labels.in(Locale.ENGLISH).get("website")).isEqualTo("Website:");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> lines(Locale language) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        String file = "labels/" + language.toLanguageTag() + ".properties";
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Labels.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" = ", 2);
                    assertThat(lines.put(parts[0], parts[1]))
                            .as("key twice: " + line)
                            .isNull();
                }
            }
        }
        return lines;
    }
}
