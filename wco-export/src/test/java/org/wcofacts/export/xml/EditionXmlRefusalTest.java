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
            <regions>             | <banana/><regions>              | line 32, column 3: element 'banana': must be an element of the vocabulary
            <region id="north"    | <region id="north" hue="red"    | found <region hue="red" id="north"> where the vocabulary has <region id="north">
            <region id="north"    | <region                         | edition/regions/1/id: missing, empty or not in the form that it must have
            <language tag="en"/>  | <language/>                     | edition/languages/1/tag: missing
            year="2001"           | year="MMI"                      | edition/year: not in the form that it must have
            year="2001"           | year="2001.0"                   | edition/year: not in the form that it must have
            year="2001"           | year="99999999999"              | edition/year: not in the form that it must have
            year="2001"           | year=""                         | edition/year: missing, empty
            year="2001"           | year="+2001"                    | year="+2001"
            year="2001"           | ``                              | edition/year: missing
            status="draft"        | status="1.0"                    | where the vocabulary has <edition as-of="2001-06-24" publication="leaflet" released="2019-04-05" revision="3" status="draft"
            <members value="2"    | <membres value="2"              | element 'membres': must be an element of the vocabulary
            </organization>       | stray</organization>            | stray' in 'organization' where the vocabulary has </organization>
            <economies>           | <?stray text?><economies>       | processing instruction 'stray': must not be used
            <person>Ada Example   | <person>Ada <b>B</b>            | element 'b': must be an element of the vocabulary
            economy="BP"          | economy="XX"                    | economy 'XX': must be listed under 'economies'
            region value="south"  | region value="east"             | network 'school': host 'school-bp': region: region 'east': must be listed under 'regions'
            in-region region="north" | in-region region="east"      | network 'school': region 'east': must be listed under 'regions'
            source="leaflet"      | source="nowhere"                | source 'nowhere': must be a source of the edition
            publication="leaflet" | publication="nowhere"           | publication 'nowhere': must be listed under 'sources'
            established value="1952" | established value="1952-13"  | organization: established: '1952-13': a date is written 2014, 2014-06 or 2014-06-24
            as-of="2001-06-24"    | as-of="midsummer"               | as-of: 'midsummer': a date is written
            "--01-26"             | "--02-30"                       | organization: international Customs day: '--02-30': a day of every year is written --01-26
            members value="2"     | members value="2147483648"      | organization: members: '2147483648': a number is written in digits
            members value="2"     | members value="٢"               | found <members value="٢"> where the vocabulary has <members value="2">
            members value="2"     | members value="-1"              | organization, members -1: must not be negative
            "https://league.example/" | "a b"                       | organization: website: 'a b': an address is a URI
            basis="derived"       | basis="guessed"                 | region: provenance: 'guessed': must be one of stated, announced, derived, corrected
            alpha2="BP"           | alpha2="bp"                     | economy, alpha-2 code 'bp': must be two capital letters
            xml:lang="fr">Nord    | xml:lang="FR">Nord              | region 'north': name: language 'FR': must be a language tag (BCP 47)
            xml:lang="fr">Nord    | xml:lang="en">Nord              | region 'north': name: text in 'en': a text must occur once in a language
            xml:lang="en">North   | xml:lang="de">Norden            | region 'north': name: text
            xml:lang="en">North   | lang="en">North                 | found <text lang="en"> where the vocabulary has <text xml:lang="en">
            xml:lang="en">North   | >North                          | edition/regions/1/name/text/1/lang: missing
            regions-covered value="2" | regions-covered value="3"   | regional network 'school': 3 regions stated, 2 listed; the two must be equal
            id="goal-1" number="1" | id="goal-1" number="2"         | strategic goals, 'goal-1', number 2: must be 1; numbers run from 1 without a gap
            """)
    void aFileWithSomethingElseInItIsRefused(String good, String bad, String message) throws IOException {
        refused(changed(good, bad == null ? "" : bad), message);
    }

    @Test
    void theMessageTellsLineAndColumn() throws IOException {
        assertThatThrownBy(() -> WrittenXml.read(changed("<languages>", "<banana/><languages>")))
                .isInstanceOfSatisfying(EditionXmlException.class, e -> {
                    assertThat(e.line()).hasValue(17);
                    assertThat(e.column()).hasValue(3);
                    assertThat(e)
                            .hasMessage("line 17, column 3: element 'banana': must be an element of the vocabulary");
                });
    }

    @Test
    void aRuleAboutTheWholeHasNoLine() throws IOException {
        assertThatThrownBy(() -> WrittenXml.read(changed("economy=\"BP\"", "economy=\"XX\"")))
                .isInstanceOfSatisfying(EditionXmlException.class, e -> {
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
        refused(good().replaceFirst("(?s)<members.*?</members>", ""), "edition/organization/members: missing");
    }

    @Test
    void anElementInAnotherOrderIsRefused() throws IOException {
        String xml = good().replaceFirst("(?s)(<vision.*?</vision>)\\s*(<mission.*?</mission>)", "$2$1");

        refused(xml, "found <mission id=\"mission\"> where the vocabulary has <vision id=\"vision\">");
    }

    @Test
    void anElementForAnAttributeIsRefused() throws IOException {
        refused(
                changed("<region id=\"north\">", "<region><id>north</id>"),
                "line 33, column 13: element 'id': must be an element of the vocabulary");
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
        } catch (EditionXmlException e) {
            return e.getMessage() != null;
        }
    }

    private static void refused(String xml, String message) {
        assertThatThrownBy(() -> WrittenXml.read(xml))
                .isInstanceOf(EditionXmlException.class)
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
