package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.wcofacts.export.testing.InventedEdition;

/** Reads the file with the JDK's own parser and holds it against values that stand in the invented edition. */
class EditionXmlFormTest {

    private static final String NAMESPACE = "https://wcofacts.org/xml/1";

    @Test
    void beginsWithItsDeclarationAndOneFactALine() throws IOException {
        assertThat(WrittenXml.of(InventedEdition.plain()).text()).startsWith("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!--
                  Summaries in the compilers' own words, with names, titles, figures and lists as the publication has them.
                  Not an official publication of the organization; the official wording stands in the publication itself.
                  Designations and groupings follow the organization's use and imply no opinion on the status of any
                  territory or its frontiers. Texts in other languages than the publication's are translations.
                -->
                <edition xmlns="https://wcofacts.org/xml/1" version="1.0" year="2001" revision="1" released="2016-02-03" \
                as-of="2001" publication="leaflet">
                  <title>
                    <text xml:lang="en">The League in brief</text>
                  </title>
                  <languages>
                    <language tag="en"/>
                  </languages>
                  <sources>
                    <source id="leaflet">
                      <title>The League</title>
                    </source>
                  </sources>
                  <regions>
                    <region id="north">
                      <name>
                        <text xml:lang="en">North</text>
                      </name>
                      <provenance basis="stated" confidence="high">
                        <citation source="leaflet" place="Page 1"/>
                      </provenance>
                    </region>
                """);
    }

    @Test
    void endsWithALineFeedAndHoldsNoOtherLineEnd() throws IOException {
        assertThat(WrittenXml.of(InventedEdition.rich()).text())
                .endsWith("</edition>\n")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            string(/e:edition/@year)                                                        | 2001
            string(/e:edition/@revision)                                                    | 3
            string(/e:edition/@as-of)                                                       | 2001-06-24
            string(/e:edition/e:occasion/e:text[@xml:lang='fr'])                            | La foire de 2001
            count(/e:edition/e:languages/e:language)                                        | 2
            string(//e:source[@id='leaflet']/@published)                                    | 2001-06
            string(//e:source[@id='leaflet']/e:address)                                     | https://league.example/brief?page=1&lang=en
            string(//e:source[@id='leaflet']/e:title/@xml:lang)                             | en
            count(//e:source[@id='yearbook']/@*)                                            | 1
            string(//e:economy[@alpha2='BP']/@alpha3)                                       | BET
            string(//e:economy[@alpha2='BP']/@alpha3)                                       | BET
            count(//e:economy/@*)                                                           | 4
            string(//e:economy[@alpha2='BP']/e:name/e:text[@xml:lang='fr'])                 | Port-Bêta
            string(//e:organization/e:established/@value)                                   | 1952
            string(//e:organization/e:established/e:disputed/e:other/@value)                | 1951-12-15
            string(//e:organization/e:established/e:disputed//e:citation/@source)           | yearbook
            string(//e:organization/e:established/e:footnote/e:text[1])                     | The year of its first meeting.
            string(//e:organization/e:members/e:provenance/@basis)                          | corrected
            string(//e:organization/e:members/e:provenance/e:explanation/e:text[1])         | The leaflet miscounts.
            string(//e:organization/e:headquarters/e:value/@economy)                        | AL
            string(//e:organization/e:headquarters/e:disputed/e:other/e:value/e:city/e:text[2]) | Bêta
            string(//e:organization/e:international-customs-day/@value)                     | --01-26
            string(//e:organization/e:working-languages/e:working-language[2]/@language)    | pt-BR
            string(//e:organization/e:working-languages/e:working-language[2]/@standing)    | increasingly-used
            string(//e:office-holder[@id='chair']/e:person)                                 | Ada Example
            string(/e:edition/e:introduction/e:heading/e:text[1])                           | Who we are
            string(/e:edition/e:introduction/e:summary/e:paragraph[2]/e:text[1])            | It meets twice a year.
            string(/e:edition/e:introduction/e:official-wording/e:text[1])                  | We are the League
            count(/e:edition/e:vision/e:heading)                                            | 0
            string(//e:values/e:value[@number='1']/e:official-wording/e:text[2])            | La patience avant tout
            string(//e:key-activity/e:topics/e:topic/e:statement/e:heading/e:text[1])       | Short queues
            string(//e:key-activity/e:topics/e:topic/e:placement/@basis)                    | corrected
            string(//e:strategic-goal[@id='goal-1']/e:title/e:text[1])                      | Fair borders
            string(//e:network/e:supporting-system[@id='library']/e:abbreviation/e:text[2]) | BC
            string(//e:network/e:regions-covered/@value)                                    | 2
            string(//e:network//e:in-region[@region='south']/e:host-count/@value)           | 1
            string(//e:host[@id='school-bp']/@economy)                                      | BP
            string(//e:host[@id='school-bp']/e:region/@value)                               | south
            string(//e:host[@id='school-bp']/e:region/e:provenance/@confidence)             | medium
            count(//e:host[@id='school-bp']/e:region/e:provenance/e:citation[1]/@place)     | 0
            string(//e:host[@id='school-bp']/e:region/e:provenance/e:citation[2]/@place)    | Page 7, "Schools"
            count(//*[namespace-uri() != 'https://wcofacts.org/xml/1'])         | 0
            """)
    void anotherParserFindsWhatTheEditionSays(String path, String expected) throws Exception {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        xpath.setNamespaceContext(new EditionNamespace());

        assertThat(xpath.evaluate(
                        path, parsed(WrittenXml.of(InventedEdition.rich()).bytes())))
                .isEqualTo(expected);
    }

    @Test
    void theLanguageOfATextIsTheAttributeOfTheXmlNamespace() throws Exception {
        Document document = parsed(WrittenXml.of(InventedEdition.plain()).bytes());

        assertThat(document.getElementsByTagNameNS(NAMESPACE, "text")
                        .item(0)
                        .getAttributes()
                        .getNamedItemNS(XMLConstants.XML_NS_URI, "lang")
                        .getNodeName())
                .isEqualTo("xml:lang");
    }

    @ParameterizedTest
    @CsvSource({"ar, EG, Asia/Tokyo, ISO-8859-1", "tr, TR, America/St_Johns, UTF-16", "th, TH, UTC, US-ASCII"})
    void otherDefaultsOfTheMachineGiveTheSameBytes(
            String language, String country, String zone, String charset, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("edition.xml");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + charset,
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditionXmlFormTest.class.getName(),
                        file.toString()))
                .inheritIO()
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllBytes(file))
                .isEqualTo(WrittenXml.of(InventedEdition.rich()).bytes());
    }

    /** Writes the rich edition to a file and reads it back. */
    public static void main(String[] file) throws IOException {
        WrittenXml xml = WrittenXml.of(InventedEdition.rich());
        if (!xml.read().equals(InventedEdition.rich())) {
            throw new AssertionError(new String(xml.bytes(), StandardCharsets.UTF_8));
        }
        Files.write(Path.of(file[0]), xml.bytes());
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static final class EditionNamespace implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return prefix.equals("e") ? NAMESPACE : XMLConstants.XML_NS_URI;
        }

        @Override
        public String getPrefix(String namespace) {
            throw new UnsupportedOperationException("XPath asks for namespaces only");
        }

        @Override
        public java.util.Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException("XPath asks for namespaces only");
        }
    }
}
