package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.testing.InventedEdition;

/** Each file differs from a good one in one place; the message names the place and the rule. */
class EditionXmlRefusalTest {

    @ParameterizedTest(name = "{0} made {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <regions>             | <banana/><regions>              | line 32, column 3: element 'banana': must not be here; 'regions', 'economies' or 'organization' may
            <region id="north"    | <region id="north" hue="red"    | line 33, column 5: element 'region': must not have the attribute 'hue'
            <region id="north"    | <region                         | line 33, column 5: element 'region': must have the attribute 'id'
            <language tag="en"/>  | <language/>                     | line 18, column 5: element 'language': must have the attribute 'tag'
            year="2001"           | year="MMI"                      | line 8, column 1: element 'edition', attribute 'year', 'MMI': must be a year written 2014
            year="2001"           | year="2001.0"                   | attribute 'year', '2001.0': must be a year written 2014
            year="2001"           | year="99999999999"              | attribute 'year', '99999999999': must be a year written 2014
            year="2001"           | year=""                         | attribute 'year', '': must be a year written 2014
            year="2001"           | year="+2001"                    | attribute 'year', '+2001': must be a year written 2014
            year="2001"           | ``                              | element 'edition': must have the attribute 'year'
            " version="1.0"       | " version="1.1"                 | version 1.1 of the vocabulary: must be 1.0 for this release to read it; a later release reads both
            " version="1.0"       | " version="2"                   | attribute 'version', '2': must be 1.0, the version that this schema describes
            " version="1.0"       | "                               | element 'edition': must have the attribute 'version'
            revision="3"          | revision="0"                    | attribute 'revision', '0': must be a whole number, 1 or more
            number="1"            | number="01"                     | attribute 'number', '01': must be a whole number, 1 or more
            released="2019-04-05" | released="2019-04-05Z"          | attribute 'released', '2019-04-05Z': must be a day written 2014-06-24
            released="2019-04-05" | released=" 2019-04-05"          | released: ' 2019-04-05': a day is written 2014-06-24
            <members value="2"    | <membres value="2"              | line 140, column 5: element 'membres': must not be here; 'members' may
            </organization>       | stray</organization>            | element 'organization': must have elements alone, no text
            <economies>           | <?stray text?><economies>       | processing instruction 'stray': must not be used
            <person>Ada Example   | <person>Ada <b>B</b>            | element 'person': must have text alone
            economy="BP"          | economy="XX"                    | element 'value', attribute 'economy', 'XX': must be listed under 'economies'
            region value="south"  | region value="east"             | element 'region', attribute 'value', 'east': must be listed under 'regions'
            in-region region="north" | in-region region="east"      | element 'in-region', attribute 'region', 'east': must be listed under 'regions'
            source="leaflet"      | source="nowhere"                | element 'citation', attribute 'source', 'nowhere': must be listed under 'sources'
            publication="leaflet" | publication="nowhere"           | line 8, column 1: element 'edition', attribute 'publication', 'nowhere': must be listed under 'sources'
            established value="1952" | established value="1952-13"  | element 'established', attribute 'value', '1952-13': must be a date written 2014, 2014-06 or 2014-06-24
            as-of="2001-06-24"    | as-of="midsummer"               | attribute 'as-of', 'midsummer': must be a date written 2014, 2014-06 or 2014-06-24
            "--01-26"             | "--02-30"                       | element 'international-customs-day', attribute 'value', '--02-30': must be a day of every year written --01-26
            members value="2"     | members value="2147483648"      | attribute 'value', '2147483648': must be a whole number, 0 or more, of at most 2147483647
            members value="2"     | members value="٢"               | attribute 'value', '٢': must be a whole number, 0 or more
            members value="2"     | members value="-1"              | element 'members', attribute 'value', '-1': must be a whole number, 0 or more
            "https://league.example/" | "a b"                       | organization: website: 'a b': an address is a URI
            basis="derived"       | basis="guessed"                 | element 'provenance', attribute 'basis', 'guessed': must be one of stated, announced, derived, corrected
            alpha2="BP"           | alpha2="bp"                     | element 'economy', attribute 'alpha2', 'bp': must be two capital letters
            xml:lang="fr">Nord    | xml:lang="FR">Nord              | region 'north': name: language 'FR': must be a language tag (BCP 47)
            xml:lang="fr">Nord    | xml:lang="en">Nord              | region 'north': name: text in 'en': a text must occur once in a language
            xml:lang="en">North   | xml:lang="de">Norden            | region 'north': name: text
            xml:lang="en">North   | lang="en">North                 | element 'text': must not have the attribute 'lang'
            xml:lang="en">North   | >North                          | element 'text': must have the attribute 'xml:lang'
            regions-covered value="2" | regions-covered value="3"   | regional network 'school': 3 regions stated, 2 listed; the two must be equal
            id="goal-1" number="1" | id="goal-1" number="2"         | strategic goals, 'goal-1', number 2: must be 1; numbers run from 1 without a gap
            """)
    void aFileWithSomethingElseInItIsRefused(String good, String bad, String message) throws IOException {
        refused(changed(good, bad == null ? "" : bad), message);
    }

    @Test
    void theMessageTellsLineAndColumn() throws IOException {
        assertThatThrownBy(() -> WrittenXml.read(changed("<languages>", "<banana/><languages>")))
                .isInstanceOfSatisfying(XmlReadException.class, e -> {
                    assertThat(e.line()).hasValue(17);
                    assertThat(e.column()).hasValue(3);
                    assertThat(e).hasMessage("line 17, column 3: element 'banana': must not be here; 'languages' may");
                });
    }

    /** Validators find words amiss when their element ends, here at the end of the file. */
    @Test
    void strayWordsAreFoundWhereTheyBegin() throws IOException {
        assertThatThrownBy(() -> WrittenXml.read(changed("<languages>", "stray<languages>")))
                .isInstanceOfSatisfying(XmlReadException.class, e -> {
                    assertThat(e.line().orElseThrow()).isBetween(16, 17);
                    assertThat(e).hasMessageEndingWith("element 'edition': must have elements alone, no text");
                });
    }

    @Test
    void aRuleAboutTheWholeHasNoLine() throws IOException {
        assertThatThrownBy(() -> WrittenXml.read(changed("regions-covered value=\"2\"", "regions-covered value=\"3\"")))
                .isInstanceOfSatisfying(XmlReadException.class, e -> {
                    assertThat(e.line()).isEmpty();
                    assertThat(e.column()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hello", "{}", "<edition", "<?xml version=\"1.0\"?>", "\u0000"})
    void whatIsNoXmlIsRefused(String content) {
        refused(content, "not well-formed XML");
    }

    @Test
    void anotherRootIsRefused() throws IOException {
        String xml = good().replace("<edition ", "<register ").replace("</edition>", "</register>");

        refused(xml, "line 8, column 1: element 'register': the root must be 'edition'");
    }

    @Test
    void aMissingElementIsNamed() throws IOException {
        refused(
                good().replaceFirst("(?s)<members.*?</members>", ""),
                "line 141, column 5: element 'decision-making-body': must not be here; 'members' may");
    }

    @Test
    void anElementInAnotherOrderIsRefused() throws IOException {
        String xml = good().replaceFirst("(?s)(<vision.*?</vision>)\\s*(<mission.*?</mission>)", "$2$1");

        refused(
                xml,
                "element 'vision': must not be here; 'values', 'key-activities-background', 'key-activities', 'strategic-goals' or");
    }

    @Test
    void anElementForAnAttributeIsRefused() throws IOException {
        refused(
                changed("<region id=\"north\">", "<region><id>north</id>"),
                "line 33, column 5: element 'region': must have the attribute 'id'");
    }

    @Test
    void whatTheVocabularyLeavesToTheWriterIsAccepted() throws IOException {
        String xml = changed("<regions>", "<!-- the <regions> of 2001 --> <regions >")
                .replace(">Nord<", ">No<!-- c -->rd<")
                .replace(">Sud<", "><![CDATA[Sud]]><")
                .replace("alpha2=\"AL\" alpha3=\"ALP\"", "alpha3='ALP'\n\talpha2='AL'")
                .replace("\n", "\r\n");

        assertThat(WrittenXml.read(xml)).isEqualTo(InventedEdition.rich());
    }

    @Test
    void anotherPrefixForTheNamespaceIsAccepted() throws IOException {
        String xml = good().replaceAll("<(/?)(?=[a-z])", "<$1e:").replace("xmlns=", "xmlns:e=");

        assertThat(WrittenXml.read(xml)).isEqualTo(InventedEdition.rich());
    }

    @Test
    void aStreamThatFailsIsNoFaultOfTheFile() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThatThrownBy(() -> EditionXml.read(failing))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the line is dead");
    }

    @Test
    void damagedFilesAreRefusedOrSaySomethingElseAndNothingElseIsThrown() throws IOException {
        byte[] good = WrittenXml.of(InventedEdition.rich()).bytes();
        Random random = new Random(20130624);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = good.clone();
            damaged[random.nextInt(good.length)] = (byte) random.nextInt(256);
            assertThat(readsOrIsRefused(damaged)).isTrue();
        }
    }

    private static boolean readsOrIsRefused(byte[] file) throws IOException {
        try {
            return WrittenXml.of(EditionXml.read(new ByteArrayInputStream(file)))
                            .bytes()
                            .length
                    > 0;
        } catch (XmlReadException e) {
            return e.getMessage() != null;
        }
    }

    private static void refused(String xml, String message) {
        assertThatThrownBy(() -> WrittenXml.read(xml))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining(message);
    }

    private static String changed(String good, String bad) throws IOException {
        String xml = good();
        int at = xml.indexOf(good);
        assertThat(at).as("'%s' stands in the file", good).isNotNegative();
        return xml.substring(0, at) + bad + xml.substring(at + good.length());
    }

    private static String good() throws IOException {
        return WrittenXml.of(InventedEdition.rich()).text();
    }
}
