package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Standing;
import org.wcofacts.model.edition.CoreValue;
import org.wcofacts.model.edition.Edition;

class EditionXmlRoundTripTest {

    @Test
    void anEditionOfWhatIsNeededReadsBackEqual() throws IOException {
        assertThat(WrittenXml.of(InventedEdition.plain()).read()).isEqualTo(InventedEdition.plain());
    }

    @Test
    void anEditionWithEverythingReadsBackEqual() throws IOException {
        assertThat(WrittenXml.of(InventedEdition.rich()).read()).isEqualTo(InventedEdition.rich());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " spaces at both ends  ",
                "\tand tabs\t",
                "\nand line feeds\n\n",
                "\rand carriage returns\r",
                "lines\r\nended\rin\nall ways",
                "a & b &amp; c &#38; d",
                "a < b > c </text>",
                "]]> and <![CDATA[ and ]]]]>",
                "\"double\" and 'single'",
                "<!-- no comment -->",
                "next line \u0085, line separator \u2028, no-break space \u00A0",
                "\u00A0",
                "beyond the basic plane \uD83D\uDE00\uD83D\uDE00 and \uDBFF\uDFFD",
                "e\u0301 stays decomposed, \u0627\u0644\u0639 stays in order",
                "\uFEFFbyte-order mark within"
            })
    void awkwardTextReadsBackEqual(String words) throws IOException {
        Edition edition = InventedEdition.introducedBy(words);

        assertThat(WrittenXml.of(edition).read()).isEqualTo(edition);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "a\tb\nc\rd\r\ne ", "a < b & 'c' \"d\" > e", " \uD83D\uDE00 ", "&#9;"})
    void awkwardPlaceInASourceReadsBackEqual(String place) throws IOException {
        Edition edition = citing(place);

        assertThat(WrittenXml.of(edition).read()).isEqualTo(edition);
    }

    @Test
    void longTextAndLongPlaceReadBackEqual() throws IOException {
        Edition text = InventedEdition.introducedBy("0123456789".repeat(100_000));
        Edition place = citing("0123456789".repeat(100_000));

        assertThat(WrittenXml.of(text).read()).isEqualTo(text);
        assertThat(WrittenXml.of(place).read()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void supplementaryCharactersSurviveEveryEdgeOfABuffer(int shift) throws IOException {
        Edition edition = InventedEdition.introducedBy("x".repeat(shift) + "\uD83D\uDE00".repeat(20_000));

        assertThat(WrittenXml.of(edition).read()).isEqualTo(edition);
    }

    @Test
    void aCharacterThatXmlCannotHoldIsReplacedAndReportedWithItsPlace() throws IOException {
        WrittenXml xml = WrittenXml.of(InventedEdition.introducedBy("bell \u0007 and half \uD83D pair"));

        assertThat(xml.text()).contains(">bell \uFFFD and half \uFFFD pair</text>");
        assertThat(xml.findings())
                .containsExactly(
                        new Finding(
                                Finding.Kind.CHARACTER_REPLACED,
                                "statement introduction, summary, text in 'en'",
                                "U+0007 at character 6"),
                        new Finding(
                                Finding.Kind.CHARACTER_REPLACED,
                                "statement introduction, summary, text in 'en'",
                                "U+D83D at character 17"));
        assertThat(xml.read()).isEqualTo(InventedEdition.introducedBy("bell \uFFFD and half \uFFFD pair"));
    }

    @Test
    void whoReviewedATextGoesThroughTheTextPolicyToo() throws IOException {
        WrittenXml xml = WrittenXml.of(InventedEdition.rich(builder -> builder.occasion(
                LocalizedText.english("The fair").with(Locale.FRENCH, "La foire", Standing.reviewed("A.\u000BB.")))));

        assertThat(xml.text()).contains("by=\"A.\uFFFDB.\"");
        assertThat(xml.findings())
                .containsExactly(new Finding(
                        Finding.Kind.CHARACTER_REPLACED, "occasion, text in 'fr', by", "U+000B at character 3"));
    }

    @Test
    void aLanguageWithoutATagIsRefusedAndNothingIsWritten() {
        Edition edition = InventedEdition.rich(
                builder -> builder.occasion(LocalizedText.english("x").with(new Locale("not a language"), "y")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> EditionXml.write(edition, finding -> {}, out))
                .isInstanceOf(ExportException.class)
                .hasMessage("language 'not a language': must be one that a language tag (BCP 47) can express");
        assertThat(out.size()).isZero();
    }

    @Test
    void aFileTooLongToBeReadIsNotWritten() {
        Edition edition = InventedEdition.introducedBy("x".repeat(5 << 20));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> EditionXml.write(edition, finding -> {}, out))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("it must not be longer than 4194304 bytes in XML");
        assertThat(out.size()).isZero();
    }

    @Test
    void streamsAreLeftOpen() throws IOException {
        boolean[] closed = new boolean[2];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ByteArrayInputStream in =
                new ByteArrayInputStream(WrittenXml.of(InventedEdition.plain()).bytes()) {
                    @Override
                    public void close() {
                        closed[1] = true;
                    }
                };

        EditionXml.write(InventedEdition.plain(), finding -> {}, out);
        EditionXml.read(in);

        assertThat(closed).containsOnly(false);
    }

    @Test
    void manyThreadsWriteTheSameBytesAndReadEqualEditions() throws IOException {
        Edition edition = InventedEdition.rich();
        byte[] alone = WrittenXml.of(edition).bytes();

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> writtenAndRead(edition)))
                .allSatisfy(xml -> assertThat(xml.bytes()).isEqualTo(alone));
    }

    private static WrittenXml writtenAndRead(Edition edition) {
        try {
            WrittenXml xml = WrittenXml.of(edition);
            assertThat(xml.read()).isEqualTo(edition);
            return xml;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Edition citing(String place) {
        return InventedEdition.rich(builder -> builder.addValue(CoreValue.builder()
                .id("value-2")
                .number(2)
                .summary(LocalizedText.english("Haste."))
                .provenance(Provenance.stated("yearbook", place))
                .build()));
    }
}
