package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.testing.InventedEdition;

/** Files made to do harm: each is refused in a moment with the one exception, or read right where it is legal. */
@Timeout(20)
class HostileXmlTest {

    private static final String ROOT = "<edition xmlns=\"https://wcofacts.org/xml/1\" version=\"1.0\" year=\"2001\" "
            + "revision=\"1\" released=\"2016-02-03\" as-of=\"2001\" publication=\"leaflet\">";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<!DOCTYPE edition SYSTEM \"http://127.0.0.1:%d/edition.dtd\">%s",
                "<!DOCTYPE edition [<!ENTITY a SYSTEM \"http://127.0.0.1:%d/a\">]>%s",
                "<!DOCTYPE edition [<!ENTITY %% p SYSTEM \"http://127.0.0.1:%d/p\"> %%p;]>%s",
                "<?xml-stylesheet href=\"http://127.0.0.1:%d/s.xsl\" type=\"text/xsl\"?>%s",
                "<?xml-model href=\"http://127.0.0.1:%d/m.rng\"?>%s"
            })
    void whatLeadsToTheNetworkIsRefusedAndNotFollowed(String before) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            refused(String.format(before, listening.getLocalPort(), body()), "");
            assertNobodyCame(listening);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:%d/s.xsd\" version=",
                "xml:base=\"http://127.0.0.1:%d/\" version="
            })
    void anotherAddressOnTheRootIsRefusedAndNotFollowed(String attribute) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            refused(body().replaceFirst("version=", String.format(attribute, listening.getLocalPort())), "line 7");
            assertNobodyCame(listening);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://wcofacts.org/xml/1 http://127.0.0.1:%d/s.xsd", "http://127.0.0.1:%d/s.xsd", ""})
    void aSchemaLocationIsTakenAndNotFollowed(String location) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String there = String.format(location, listening.getLocalPort());
            String xml = body().replaceFirst(
                            "version=",
                            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"" + there
                                    + "\" version=");

            assertThat(EditionXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(InventedEdition.rich());
            assertNobodyCame(listening);
        }
    }

    @Test
    void aSchemaLocationFurtherInIsRefused() throws IOException {
        refused(
                body().replaceFirst(
                                "<regions>",
                                "<regions xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\">"),
                "attribute 'schemaLocation' in namespace 'http://www.w3.org/2001/XMLSchema-instance': attributes must have none");
    }

    @Test
    void anIncludedDocumentIsNotRead() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            refused(
                    body().replaceFirst(
                                    "<regions>",
                                    "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"http://127.0.0.1:"
                                            + listening.getLocalPort() + "/r.xml\"/><regions>"),
                    "element 'include' in namespace 'http://www.w3.org/2001/XInclude'");
            assertNobodyCame(listening);
        }
    }

    private static void assertNobodyCame(ServerSocket listening) throws IOException {
        listening.setSoTimeout(50);
        assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void aFileThatIsNamedIsNotRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.xsd"), "the secret");
        FileTime before = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setAttribute(secret, "lastAccessTime", before);
        for (String start :
                new String[] {"<!DOCTYPE edition SYSTEM \"%s\">", "<!DOCTYPE edition [<!ENTITY a SYSTEM \"%s\">]>"}) {
            refused(String.format(start, secret.toUri()) + body(), "DOCTYPE: no document type is accepted");
        }
        assertThat(Files.getAttribute(secret, "lastAccessTime")).isEqualTo(before);
    }

    @Test
    void entitiesThatGrowAreRefusedWithTheirDocumentType() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE edition [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        refused(laughs + "]>" + body().replace(">North<", ">&a39;<"), "DOCTYPE: no document type is accepted");
        String square = "<!DOCTYPE edition [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";
        refused(square + body().replace(">North<", ">" + "&a;".repeat(10_000) + "<"), "DOCTYPE");
    }

    @Test
    void anAttributeOfAHundredMegabytesIsRefused() throws IOException {
        refused(
                endless("<edition xmlns=\"https://wcofacts.org/xml/1\" version=\"", "a", 100 << 20),
                "must not be longer");
    }

    @Test
    void aMillionLevelsAreRefused() throws IOException {
        refused(ROOT + "<title>".repeat(500_000), "element 'title': must not be here; 'text' may");
        refused(endless(ROOT, "<title>", 7_000_000), "must not be longer than 4194304 bytes");
        refused("<a>".repeat(1_000_000), "element 'a' in namespace");
    }

    @ParameterizedTest
    @ValueSource(ints = {4_999, 400_000})
    void longValuesThatBreakAPatternAreRefused(int length) throws IOException {
        String rule = length < 5_000 ? "must be lower-case letters" : "must not be longer than 10000 characters";
        for (String id : new String[] {"a-".repeat(length), "a".repeat(2 * length - 1) + "!"}) {
            refused(body().replaceFirst("publication=\"leaflet\"", "publication=\"" + id + "\""), rule);
        }
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItEnds() throws IOException {
        String xml = body();
        for (int end = 0; end < xml.length() - 2; end += 97) {
            refused(xml.substring(0, end), "");
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, UTF-16", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "ISO-8859-1, ISO-8859-1", "UTF-8, utf-8"})
    void whatIsDeclaredAndTrueIsRead(String charset, String declared) throws IOException {
        String xml = declaring(declared);

        assertThat(EditionXml.read(new ByteArrayInputStream(xml.getBytes(Charset.forName(charset)))))
                .isEqualTo(InventedEdition.rich());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-16",
        "UTF-16, UTF-8",
        "ISO-8859-1, UTF-8",
        "UTF-8, UTF-7",
        "UTF-8, none",
        "UTF-32BE, UTF-16",
        "UTF-8, IBM037"
    })
    void whatIsDeclaredWronglyIsRefused(String charset, String declared) throws IOException {
        byte[] file = declaring(declared).getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> EditionXml.read(new ByteArrayInputStream(file)))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining("not well-formed XML");
    }

    private static String declaring(String charset) throws IOException {
        return "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n" + body();
    }

    private static String body() throws IOException {
        return WrittenXml.of(InventedEdition.rich()).text().replaceFirst("^<\\?xml.*\\?>\n", "");
    }

    private static InputStream endless(String start, String words, int length) {
        byte[] before = start.getBytes(StandardCharsets.UTF_8);
        byte[] once = words.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                int next =
                        at < before.length ? before[at] : at < length ? once[(at - before.length) % once.length] : -1;
                at++;
                return next;
            }
        };
    }

    private static void refused(String xml, String message) {
        refused(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), message);
    }

    private static void refused(InputStream in, String message) {
        Instant before = Instant.now();
        assertThatThrownBy(() -> EditionXml.read(in))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
}
