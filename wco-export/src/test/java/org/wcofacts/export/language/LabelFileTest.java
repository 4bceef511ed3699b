package org.wcofacts.export.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of labels of one's own is read line by line; the first that does not fit is named with its rule. */
class LabelFileTest {

    private static final String KEYS = "must be letters, digits, dots, hyphens and underscores";
    private static final String WHITE = "the value must not be empty, nor begin or end with white space";
    private static final String CONTROL = "a file has no control character but line feeds";

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("total = Summe\r", "a line ends with a line feed alone, without carriage return"),
                Arguments.of("total = \\u00DCber", "a backslash escapes nothing here; write the character itself"),
                Arguments.of("total\t= Summe", CONTROL),
                Arguments.of("total = Sum\u001Fme", CONTROL),
                Arguments.of("total = Sum\u007Fme", CONTROL),
                Arguments.of("\uFEFFtotal = Summe", "a file has no byte-order mark"),
                Arguments.of("total = Sum\uFFFDme", "must be UTF-8; this line is not"),
                Arguments.of(
                        "total = Sum\uD83Dme",
                        "must have characters that XML 1.0 can hold; no control character, no half of a surrogate pair"),
                Arguments.of("total=Summe", "a line must be empty, a comment after # or 'key = value'"),
                Arguments.of(" # total", "a line must be empty, a comment after # or 'key = value'"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineThatDoesNotFitIsNamed(String line, String rule) {
        assertRefused("# Labels\n\n" + line + "\n", "line 3: " + rule);
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of(" = Summe", "", KEYS),
                Arguments.of("to tal = Summe", "to tal", KEYS),
                Arguments.of("total = ", "total", WHITE),
                Arguments.of("total =  Summe", "total", WHITE),
                Arguments.of("total = Summe ", "total", WHITE),
                Arguments.of("total = Summe\ntotal = Summe", "total", "occurs twice; a key must be unique"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryThatDoesNotFitIsNamed(String lines, String key, String rule) {
        int line = lines.split("\n").length;
        assertRefused(lines, "line " + line + ", key " + key + ": " + rule);
    }

    @Test
    void commentsAndEmptyLinesSayNothingAndAValueMayHaveTheSeparator() throws IOException {
        Map<Object, Object> words =
                LabelFile.read("labels", new StringReader("# one = two\n\nsum = a = b\n\n#\ntotal = \uD83D\uDEA2"));
        assertThat(words).isEqualTo(Map.of("sum", "a = b", "total", "\uD83D\uDEA2"));
    }

    @Test
    void labelsOfOnesOwnAddToOursAndReplaceNone() {
        Labels french = Labels.in(Locale.FRENCH);
        Labels own = french.with(Map.of("ships.title", "Navires ; ports"));
        assertThat(own.get("ships.title")).isEqualTo("Navires\u00A0; ports");
        assertThat(own.get("total")).isEqualTo("Total");
        assertThat(own.find("ships.none")).isEmpty();
        assertThat(french.find("ships.title")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> french.with(Map.of("total", "Somme")))
                .withMessage("own label 'total': must not be a key of labels/fr.properties");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> french.with(Map.of("ships.title", " ")))
                .withMessage("own label 'ships.title': must not be blank");
    }

    private static void assertRefused(String labels, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.read(Locale.GERMAN, new StringReader(labels)))
                .withMessage("labels in 'de', " + message);
    }
}
