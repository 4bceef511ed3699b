package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.model.edition.Edition;

/** Files as a later minor version might write them: refused, or read without what it added. */
class LaterVersionTest {

    private static final XmlOptions SKIPPING = XmlOptions.DEFAULT.later(XmlOptions.Later.SKIPPED);
    private static final Pattern START = Pattern.compile("<[a-z][^>]*[^/]>");

    @ParameterizedTest(name = "{0} made {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <regions>          | <seals><seal id="x">One</seal><region id="y"/></seals><regions>
            <regions>          | <regions><sea id="north"/>
            <region id="north" | <region area="12" id="north"
            <region id="north" | <region xml:base="x" id="north"
            ">North<           | ">No<b>!</b>rth<
            <organization>     | <organization><banana>&amp;<![CDATA[<x>]]></banana>
            </edition>         | <annex><edition/></annex></edition>
            """)
    void whatAVersionAddsIsRefusedOrPassedOver(String good, String bad) throws IOException {
        String xml = later().replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
        assertThat(xml).isNotEqualTo(later());

        refused(
                xml,
                XmlOptions.DEFAULT,
                "version 1.4 of the vocabulary: must be 1.0 for this release to read it; "
                        + "a later release reads both");
        assertThat(read(xml, SKIPPING)).isEqualTo(InventedEdition.rich());
        refused(xml.replace("version=\"1.4\"", "version=\"1.0\""), SKIPPING, "line ");
    }

    @Test
    void additionsEverywhereAreAllPassedOver() throws IOException {
        Random random = new Random(20140624);
        for (int i = 0; i < 20; i++) {
            Matcher start = START.matcher(later());
            StringBuilder added = new StringBuilder();
            while (start.find()) {
                String addition =
                        random.nextInt(4) == 0 ? "<new-" + i + " lang=\"en\"><text>?</text></new-" + i + ">" : "";
                start.appendReplacement(added, Matcher.quoteReplacement(start.group() + addition));
            }
            start.appendTail(added);
            assertThat(read(added.toString(), SKIPPING)).isEqualTo(InventedEdition.rich());
        }
    }

    @ParameterizedTest(name = "{0} made {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <regions>          | <new/><regions></regions><regions>  | line 32, column 18: element 'regions': must have 'region' before its end
            <region id="north" | <region id="North"                  | line 33, column 5: element 'region', attribute 'id', 'North': must be lower-case letters and digits, in parts joined by single hyphens
            source="leaflet"   | source="nowhere"                    | attribute 'source', 'nowhere': must be listed under 'sources'
            <regions>          | <x:new xmlns:x="urn:x"/><regions>   | line 32, column 3: element 'new' in namespace 'urn:x': the namespace must be https://wcofacts.org/xml/1
            <regions>          | <?new?><regions>                    | processing instruction 'new': must not be used
            version="1.4"      | version="2.0"                       | attribute 'version', '2.0': must be 1.0, the version that this schema describes
            """)
    void theRestIsReadAsStrictlyAtItsPlace(String good, String bad, String message) throws IOException {
        refused(later().replaceFirst(Pattern.quote(good), bad), SKIPPING, message);
    }

    @Test
    void aFileOfThisVersionIsReadAsEver() throws IOException {
        String xml = WrittenXml.of(InventedEdition.rich()).text();

        assertThat(read(xml, SKIPPING)).isEqualTo(InventedEdition.rich());
        refused(
                xml.replace("<regions>", "<new/><regions>"),
                SKIPPING,
                "line 32, column 3: element 'new': must not be here; 'regions', 'economies' or 'organization' may");
    }

    private static String later() throws IOException {
        return WrittenXml.of(InventedEdition.rich()).text().replaceFirst("\" version=\"1.0\"", "\" version=\"1.4\"");
    }

    private static Edition read(String xml, XmlOptions options) throws IOException {
        return EditionXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), options);
    }

    private static void refused(String xml, XmlOptions options, String message) {
        assertThatThrownBy(() -> read(xml, options))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining(message);
    }
}
