package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.Dataset;
import org.wcofacts.data.DatasetException;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;

/** Files of words are refused by the dataset and by the labels for the same reasons, in the same words. */
class HostileWordsTest {

    private static final int LINES = 2;

    @TempDir
    Path folder;

    /** In a line, | is a carriage return and ^ a tabulator. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one;: a line must be empty, a comment after # or 'key = value'",
                "one=1;: a line must be empty, a comment after # or 'key = value'",
                "one: 1;: a line must be empty, a comment after # or 'key = value'",
                " = 1;\", key : must be letters, digits\"",
                "o ne = 1;\", key o ne: must be letters, digits\"",
                "one = ;\", key one: the value must not be empty, nor begin or end with white space\"",
                "one =  1;\", key one: the value must not be empty, nor begin or end with white space\"",
                "one = 1 ;\", key one: the value must not be empty, nor begin or end with white space\"",
                "one = 1|;\": a line ends with a line feed alone, without carriage return\"",
                "one = a^b;: a file has no control character but line feeds",
                "one = \\u0041;: a backslash escapes nothing here; write the character itself"
            })
    void aHostileLineIsRefusedByBoth(String shown, String rule) throws IOException {
        String line = shown.replace('|', '\r').replace('^', '\t');
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> dataset("# One.\n" + line + "\n").version())
                .withMessageStartingWith("dataset.properties, line " + LINES + rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.read(Locale.GERMAN, new StringReader("# One.\n" + line + "\n")))
                .withMessageStartingWith("labels in 'de', line " + LINES + rule);
    }

    @Test
    void aKeyThatIsThereTwiceIsRefusedByBoth() throws IOException {
        String rule = ", line 3, key page: occurs twice; a key must be unique";
        String text = "# One.\npage = 1\npage = 1\n";
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> dataset(text).version())
                .withMessage("dataset.properties" + rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.read(Locale.GERMAN, new StringReader(text)))
                .withMessage("labels in 'de'" + rule);
    }

    @Test
    void aByteOrderMarkIsRefusedByBoth() throws IOException {
        String rule = ", line 1: a file has no byte-order mark";
        String text = "\uFEFFpage = 1\n";
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> dataset(text).version())
                .withMessage("dataset.properties" + rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.read(Locale.GERMAN, new StringReader(text)))
                .withMessage("labels in 'de'" + rule);
    }

    private Dataset dataset(String description) throws IOException {
        Path data = folder.resolve("data");
        WcoData.copyTo(data);
        Files.writeString(data.resolve("dataset.properties"), description);
        return Dataset.read(data);
    }
}
