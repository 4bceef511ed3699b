package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.vocabulary.EditionElement;
import org.wcofacts.model.edition.Edition;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.xml.XmlFactory;
import tools.jackson.dataformat.xml.XmlMapper;

/**
 * What an XML mapper is known to let through. Tests of "binding alone" say what Jackson does by itself, and why a file is
 * also compared with what was understood of it.
 */
class EditionXmlTrapsTest {

    @Test
    void bindingAloneWithAParserOfOnesOwnReadsALocalFile(@TempDir Path folder) throws IOException {
        XmlMapper unsafe = new XmlMapper(XmlFactory.builder()
                .xmlInputFactory(new WstxInputFactory())
                .xmlOutputFactory(new WstxOutputFactory())
                .build());
        String xml = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + secret(folder).toUri() + "\">]><x><y>&secret;</y></x>";

        assertThat(unsafe.readTree(xml).get("y").asString()).isEqualTo("the secret");
    }

    @Test
    void anExternalEntityIsNotRead(@TempDir Path folder) throws IOException {
        String doctype =
                "<!DOCTYPE edition [<!ENTITY secret SYSTEM \"" + secret(folder).toUri() + "\">]>";

        refused(withDoctype(doctype).replace(">North<", ">&secret;<"), "DOCTYPE: no document type is accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE edition>",
                "<!DOCTYPE edition SYSTEM \"http://unreachable.invalid/edition.dtd\">",
                "<!DOCTYPE edition [<!ENTITY north \"North\">]>",
                "<!DOCTYPE edition [<!ENTITY % p SYSTEM \"http://unreachable.invalid/p\"> %p;]>",
                "<!DOCTYPE edition [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE edition [<!ATTLIST region id CDATA \"north\">]>"
            })
    void aDocumentTypeIsRefused(String doctype) throws IOException {
        refused(withDoctype(doctype), "line 8, column 1: DOCTYPE: no document type is accepted");
    }

    @Test
    void aDeclaredEntityIsRefusedWithItsDocumentType() throws IOException {
        String xml =
                withDoctype("<!DOCTYPE edition [<!ENTITY north \"North\">]>").replace(">North<", ">&north;<");

        refused(xml, "DOCTYPE: no document type is accepted");
    }

    @Test
    void anUndeclaredEntityIsRefusedInTextAndAttributes() throws IOException {
        refused(rich().replace(">North<", ">&north;<"), "Undeclared general entity \"north\"");
        refused(rich().replace("\"Page 1\"", "\"&page;\""), "Undeclared general entity \"page\"");
    }

    @Test
    void bindingAloneTakesAnotherNamespace() throws IOException {
        String xml = rich().replaceFirst("<regions>", "<regions xmlns=\"urn:another\">");

        assertThat(bound(xml)).isEqualTo(bound(rich()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://wcofacts.org/xml/edition/2", "urn:x", ""})
    void anotherNamespaceIsRefused(String namespace) throws IOException {
        refused(
                rich().replace("https://wcofacts.org/xml/1", namespace),
                "element 'edition' in namespace '" + namespace + "': the namespace must be https://wcofacts.org/xml/1");
    }

    @Test
    void anotherNamespaceFurtherInIsRefused() throws IOException {
        refused(
                rich().replaceFirst("<regions>", "<regions xmlns=\"urn:x\">"),
                "element 'regions' in namespace 'urn:x'");
    }

    @Test
    void anAttributeOfAnotherNamespaceIsRefused() throws IOException {
        String xml = rich().replaceFirst("<regions>", "<regions xmlns:q=\"urn:q\" q:nil=\"true\">");

        refused(xml, "attribute 'nil' in namespace 'urn:q': attributes must have none");
    }

    @Test
    void emptyAndBlankTextBesideALanguageIsRefused() throws IOException {
        refused(rich().replace(">North<", "><"), "line 35, column 29: element 'text': the text must not be empty");
        refused(rich().replace(">North</text>", "/>"), "line 35, column 9: element 'text': the text must not be empty");
        refused(rich().replace(">North<", "> \n <"), "line 36, column 2: element 'text': the text must not be empty");
    }

    @Test
    void itemsThatAreNotAdjacentAreRefusedAndNotLost() throws IOException {
        String xml = rich().replaceFirst(
                        "(?s)(<citation [^>]*>)\\s*(<citation [^>]*>)\\s*(<explanation>.*?</explanation>)", "$1$3$2");

        assertThat(xml).isNotEqualTo(rich());
        refused(xml, "element 'citation': must not be here, where nothing more may come");
    }

    @Test
    void bindingAloneTakesItemsOfAnyNameInAList() throws IOException {
        String xml = rich().replace("<host ", "<other ").replace("</host>", "</other>");

        assertThat(bound(xml)).isEqualTo(bound(rich()));
        refused(xml, "element 'other': must not be here; 'host' may");
    }

    @Test
    void bindingAloneTakesTheLastOfTwo() throws IOException {
        String xml = rich().replaceFirst(
                        "(?s)(<members .*?</members>)",
                        "<members value=\"7\"><provenance basis=\"stated\" "
                                + "confidence=\"high\"><citation source=\"leaflet\"/></provenance></members>$1");

        assertThat(bound(xml)).isEqualTo(bound(rich()));
        refused(xml, "line 140, column 120: element 'members': must not be here; 'decision-making-body', ");
    }

    @Test
    void aListThatStandsTwiceIsRefused() throws IOException {
        refused(
                rich().replaceFirst("(?s)(<regions>.*?</regions>)", "$1$1"),
                "element 'regions': must not be here; 'economies' or 'organization' may");
    }

    @Test
    void charactersThatXmlCannotHoldAreRefusedHoweverTheyAreWritten() throws IOException {
        refused(rich().replace(">North<", ">N\u0001<"), "not well-formed XML");
        refused(rich().replace(">North<", ">N&#1;<"), "not well-formed XML");
        refused(rich().replace(">North<", ">N&#xD800;<"), "not well-formed XML");
        refused(rich().replace("version=\"1.0\"", "version=\"1.1\""), "XML version 1.1: the version must be 1.0");
    }

    @Test
    void bindingAloneWritesACharacterThatNobodyReads() throws IOException {
        String written = XmlFormat.MAPPER.writeValueAsString(List.of("a\uFFFEb"));

        assertThatThrownBy(() -> XmlFormat.MAPPER.readTree(written)).isInstanceOf(JacksonException.class);
        WrittenXml xml = WrittenXml.of(InventedEdition.introducedBy("a\uFFFEb\uFFFFc"));
        assertThat(xml.text()).contains(">a\uFFFDb\uFFFDc</text>");
        assertThat(xml.findings())
                .extracting(Finding::detail)
                .containsExactly("U+FFFE at character 2", "U+FFFF at character 4");
        assertThat(xml.read()).isEqualTo(InventedEdition.introducedBy("a\uFFFDb\uFFFDc"));
    }

    @Test
    void bindingAloneClosesTheStreamThatItWritesTo() throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        EditionXml.write(InventedEdition.plain(), finding -> {}, out);
        assertThat(closed).containsExactly(false);
        XmlFormat.MAPPER.writeValue(out, List.of("a"));
        assertThat(closed).containsExactly(true);
    }

    /** A parser makes a line feed of each bare carriage return, in text and in attributes. */
    @Test
    void carriageReturnsAreWrittenAsReferences() throws IOException {
        Edition edition = InventedEdition.introducedBy("a\rb\r\nc");

        assertThat(WrittenXml.of(edition).text()).contains("a&#xd;b&#xd;\nc");
        assertThat(WrittenXml.of(edition).read()).isEqualTo(edition);
        assertThat(WrittenXml.read(WrittenXml.of(edition).text().replace("&#xd;", "\r")))
                .isEqualTo(InventedEdition.introducedBy("a\nb\nc"));
    }

    @Test
    void depthAndLengthAreLimited() throws IOException {
        String start = "<edition xmlns=\"https://wcofacts.org/xml/1\">";

        refused(start + "<title>".repeat(100_000), "element 'edition': must have the attribute 'version'");
        refused(rich() + " ".repeat(4 << 20), "the file must not be longer than 4194304 bytes");
    }

    private static Path secret(Path folder) throws IOException {
        return Files.writeString(folder.resolve("secret.txt"), "the secret");
    }

    private static EditionElement bound(String xml) {
        return XmlFormat.MAPPER.readValue(xml, EditionElement.class);
    }

    private static String withDoctype(String doctype) throws IOException {
        return rich().replaceFirst("<edition ", doctype + "<edition ");
    }

    private static String rich() throws IOException {
        return WrittenXml.of(InventedEdition.rich()).text();
    }

    private static void refused(String xml, String message) {
        assertThatThrownBy(() -> WrittenXml.read(xml))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining(message);
    }
}
