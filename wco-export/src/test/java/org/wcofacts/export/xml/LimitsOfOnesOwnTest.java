package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.model.edition.Edition;

/** A caller who lowers a limit is obeyed to the byte and to the element, and what could not be read is not written. */
class LimitsOfOnesOwnTest {

    private static final Edition EDITION = InventedEdition.rich();

    private static byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionXml.write(EDITION, finding -> {}, out);
        return out.toByteArray();
    }

    /** Start tags, counted without the reader. */
    private static int elements() throws IOException {
        return (int) Pattern.compile("<[a-z]")
                .matcher(new String(file(), StandardCharsets.UTF_8))
                .results()
                .count();
    }

    @Test
    void aFileHasNoMoreElementsThanItMayHave() throws IOException {
        int elements = elements();
        XmlOptions enough = XmlOptions.DEFAULT.elements(elements);
        XmlOptions fewer = XmlOptions.DEFAULT.elements(elements - 1);
        assertThat(EditionXml.read(new ByteArrayInputStream(file()), enough)).isEqualTo(EDITION);
        assertThatExceptionOfType(XmlReadException.class)
                .isThrownBy(() -> EditionXml.read(new ByteArrayInputStream(file()), fewer))
                .withMessageEndingWith(": the file must not have more than " + (elements - 1) + " elements")
                .satisfies(refused -> assertThat(refused.line().orElseThrow()).isPositive());
    }

    @Test
    void whatHasMoreElementsThanItMayHaveIsNotWritten() throws IOException {
        int elements = elements();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(
                        () -> EditionXml.write(EDITION, XmlOptions.DEFAULT.elements(elements - 1), finding -> {}, out))
                .withMessageEndingWith(": the file must not have more than " + (elements - 1) + " elements");
        assertThat(out.size()).isZero();
        EditionXml.write(EDITION, XmlOptions.DEFAULT.elements(elements), finding -> {}, out);
        assertThat(out.toByteArray()).isEqualTo(file());
    }

    @Test
    void aFileIsNoLongerThanItMayBe() throws IOException {
        int bytes = file().length;
        XmlOptions fewer = XmlOptions.DEFAULT.bytes(bytes - 1);
        assertThat(EditionXml.read(new ByteArrayInputStream(file()), XmlOptions.DEFAULT.bytes(bytes)))
                .isEqualTo(EDITION);
        assertThatExceptionOfType(XmlReadException.class)
                .isThrownBy(() -> EditionXml.read(new ByteArrayInputStream(file()), fewer))
                .withMessage("the file must not be longer than " + (bytes - 1) + " bytes")
                .satisfies(refused -> assertThat(refused.line()).isEmpty());
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> EditionXml.write(EDITION, fewer, finding -> {}, OutputStream.nullOutputStream()))
                .withMessageEndingWith(bytes + " bytes; it must not be longer than " + (bytes - 1) + " bytes in XML");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, (1 << 30) + 1})
    void aLengthThatIsNoneIsRefused(int bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlOptions.DEFAULT.bytes(bytes))
                .withMessage("bytes, " + bytes + ": must be from 1 to 1073741824");
    }

    @Test
    void noElementsAtAllAreNoLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlOptions.DEFAULT.elements(0))
                .withMessage("elements, 0: must be 1 or more");
        assertThat(XmlOptions.DEFAULT.bytes(1 << 30).elements(1).elements()).isEqualTo(1);
    }
}
