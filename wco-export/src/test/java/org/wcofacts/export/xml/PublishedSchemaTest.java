package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.testing.OwnProcess;
import org.xml.sax.SAXException;

/** The schema in the jar, with its keys, as other programs use it. */
class PublishedSchemaTest {

    private static final Path DOCS = Path.of("..", "docs", "xml");

    @Test
    void editionsAreValid() throws Exception {
        validate(WrittenXml.of(InventedEdition.plain()).text());
        validate(WrittenXml.of(InventedEdition.rich()).text());
        for (int year : WcoData.years()) {
            validate(WrittenXml.of(WcoData.edition(year)).text());
        }
    }

    @Test
    void theRegisterAndChangesInItAreValid() throws Exception {
        validate(written(Export.xml(WcoData.register())));
        validate(
                written(Export.xml(WcoData.register().changes(LocalDate.of(1952, 11, 4), LocalDate.of(2025, 11, 30)))));
    }

    @ParameterizedTest(name = "{0} made {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            member economy="AO"        | member economy="XX"
            member economy="AO"        | member economy="AL"
            holder economy="EU"        | holder economy="XX"
            region value="europe"      | region value="moon"
            office="secretary-general" | office="caretaker"
            network="rtc"              | network="xyz"
            instrument="hs"            | instrument="hx"
            former-name economy="MM"   | former-name economy="XX"
            moved-to="                 | moved-to="not-
            """)
    void keysOfTheRegisterAreRules(String good, String bad) throws IOException {
        String xml = written(Export.xml(WcoData.register()));
        assertThat(xml).contains(good);
        assertThatThrownBy(() -> validate(xml.replace(good, bad))).isInstanceOf(SAXException.class);
    }

    private static String written(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0} made {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            source="leaflet"         | source="nowhere"      | cvc-identity-constraint.4.3
            publication="leaflet"    | publication="nowhere" | cvc-identity-constraint.4.3
            host id="school-bp" economy="BP" | host id="school-bp" economy="XX" | cvc-identity-constraint.4.3
            value economy="AL"       | value economy="XX"    | cvc-identity-constraint.4.3
            value economy="BP"       | value economy="XX"    | cvc-identity-constraint.4.3
            region value="south"     | region value="east"   | cvc-identity-constraint.4.3
            other value="north"      | other value="east"    | cvc-identity-constraint.4.3
            in-region region="south" | in-region region="east" | cvc-identity-constraint.4.3
            source id="yearbook"     | source id="leaflet"   | cvc-identity-constraint.4.2.2
            economy alpha2="BP"      | economy alpha2="AL"   | cvc-identity-constraint.4.2.2
            region id="south"        | region id="north"     | cvc-identity-constraint.4.2.2
            """)
    void keysAndReferencesAreRules(String good, String bad, String rule) throws IOException {
        String xml = WrittenXml.of(InventedEdition.rich()).text();
        assertThat(xml).contains(good);
        String broken = xml.replace(good, bad);
        assertThatThrownBy(() -> validate(broken))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining(rule);
        assertThatThrownBy(() -> WrittenXml.read(broken)).isInstanceOf(XmlReadException.class);
    }

    @Test
    void everyElementAttributeAndTypeIsDocumented() throws Exception {
        Document schema = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(resource("wcofacts-1.xsd")));
        List<String> bare = new ArrayList<>();
        int seen = 0;
        for (String kind :
                List.of("element", "attribute", "simpleType", "complexType", "group", "key", "keyref", "enumeration")) {
            NodeList all = schema.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, kind);
            for (int i = 0; i < all.getLength(); i++) {
                Element item = (Element) all.item(i);
                boolean anonymous = kind.equals("complexType") && !item.hasAttribute("name");
                boolean reference = kind.equals("group") && item.hasAttribute("ref");
                seen++;
                if (!anonymous && !reference && words(item).isBlank()) {
                    bare.add(kind + " " + item.getAttribute("name") + item.getAttribute("value"));
                }
            }
        }
        assertThat(seen).isGreaterThan(200);
        assertThat(bare).as("without documentation").isEmpty();
    }

    private static String words(Element item) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("annotation".equals(child.getLocalName())) {
                return child.getTextContent();
            }
        }
        return "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"wcofacts-1.xsd", "xml.xsd"})
    void theSchemaIsShownInTheDocumentationAsItIs(String name) throws IOException {
        assertThat(Files.readString(DOCS.resolve(name))).isEqualTo(new String(resource(name), StandardCharsets.UTF_8));
    }

    @Test
    void xmllintAgrees(@TempDir Path folder) throws Exception {
        assumeTrue(runs("xmllint", "--version"), "skipped: there is no xmllint");
        XmlOptions located = XmlOptions.DEFAULT.schemaLocation("wcofacts-1.xsd");
        for (Export export : List.of(
                Export.xml(WcoData.edition(2013)),
                Export.xml(WcoData.edition(2013), located),
                Export.xml(WcoData.register()),
                Export.xml(WcoData.register().changes(LocalDate.of(2013, 6, 30), LocalDate.of(2025, 11, 30))))) {
            Path file = folder.resolve("file.xml");
            export.to(file);
            assertThat(xmllint(file)).as(export.fileName()).isTrue();
            Files.writeString(file, Files.readString(file).replace("citation source=\"", "citation source=\"not-"));
            assertThat(xmllint(file)).as(export.fileName() + ", changed").isFalse();
        }
    }

    private static boolean xmllint(Path file) throws InterruptedException {
        String schema = DOCS.resolve("wcofacts-1.xsd").toString();
        return runs("xmllint", "--nonet", "--noout", "--schema", schema, file.toString());
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void messagesAreInEnglishWhateverTheMachineSpeaks() throws IOException {
        assertThat(OwnProcess.output(List.of("-Duser.language=de", "-Duser.country=DE"), PublishedSchemaTest.class))
                .contains(
                        "line 33, column 5: element 'region': must have the attribute 'id'",
                        "line 8, column 1: element 'edition', attribute 'year', 'MMI': must be a year written 2014",
                        "line 32, column 3: element 'banana': must not be here; 'regions', 'economies' or 'organization' may");
    }

    /** Prints what is said of three broken files. */
    public static void main(String[] none) throws IOException {
        String xml = WrittenXml.of(InventedEdition.rich()).text();
        for (String broken : List.of(
                xml.replace("<region id=\"north\"", "<region"),
                xml.replace("year=\"2001\"", "year=\"MMI\""),
                xml.replace("<regions>", "<banana/><regions>"))) {
            try {
                WrittenXml.read(broken);
            } catch (XmlReadException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private static void validate(String xml) throws SAXException, IOException {
        SchemaHolder.SCHEMA
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    private static final class SchemaHolder {

        private static final Schema SCHEMA = schema();

        private static Schema schema() {
            URL published = Objects.requireNonNull(EditionXml.class.getResource("wcofacts-1.xsd"));
            try {
                return SchemaFactory.newDefaultInstance().newSchema(published);
            } catch (SAXException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(EditionXml.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
