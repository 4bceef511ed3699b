package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What translators keep to, beyond what the reader checks. */
class TextFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "editions/2013/text/en.properties",
                "editions/2013/text/fr.properties",
                "reference/text/en.properties",
                "reference/text/fr.properties"
            })
    void apostrophesAndQuotationMarksAreTypographicAndSpacesPlain(String file) {
        assertThat(values(file))
                .allSatisfy(value -> assertThat(value).doesNotContain("'", "\"", "  ", "\u00A0", "\u202F"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"editions/2013/text/fr.properties", "reference/text/fr.properties"})
    void frenchPunctuationHasItsSpaces(String file) {
        assertThat(values(file))
                .allSatisfy(value ->
                        assertThat(value).doesNotContainPattern("[^ ][;:!?»]").doesNotContainPattern("«[^ ]"));
    }

    private static List<String> values(String file) {
        return lines(file).map(line -> line.substring(line.indexOf(" = ") + 3)).toList();
    }

    private static Stream<String> lines(String file) {
        return new String(new ClassPathFolder().read(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
}
