package org.wcofacts.export.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.EditionPdf;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.XmlOptions;

/** Twice the input takes at most 2.3 times the memory, all told, that once takes: memory that is given back counts, too. */
@Tag("robustness")
class LinearReadingTest {

    private static final double MOST = 2.3;
    private static final XmlOptions LIMITS = XmlOptions.DEFAULT.bytes(64 << 20).elements(1_000_000);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void anEditionOfManyParagraphs() {
        assertLinear(1_000, size -> {
            byte[] xml = edition(size).getBytes(StandardCharsets.UTF_8);
            return () -> EditionXml.read(new ByteArrayInputStream(xml), LIMITS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title/>", "<a/>", "<title>", "text ", "<!-- c -->", "&lt;", "<title a='b'/>"})
    void xmlThatIsNoEdition(String words) {
        assertLinear(40_000, size -> {
            String root = "<edition xmlns=\"https://wcofacts.org/xml/1\">";
            byte[] xml = (root + words.repeat(size)).getBytes(StandardCharsets.UTF_8);
            return () -> EditionXml.read(new ByteArrayInputStream(xml), LIMITS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/EmbeddedFile ", " obj", " obj/EmbeddedFile stream", "endstream", "a"})
    void whatThePdfReaderLooksFor(String words) {
        assertLinear(100_000, size -> {
            byte[] pdf = ("%PDF-1.7\n" + words.repeat(size)).getBytes(StandardCharsets.UTF_8);
            return () -> EditionPdf.read(new ByteArrayInputStream(pdf));
        });
    }

    @Test
    void labelsOfManyLines() {
        assertLinear(20_000, size -> {
            StringBuilder labels = new StringBuilder();
            for (int i = 0; i < size; i++) {
                labels.append("key").append(i).append(" = words\n");
            }
            return () -> Labels.read(Locale.GERMAN, new StringReader(labels.toString()));
        });
    }

    /** Makes what is read beforehand, so that only the reading is measured. */
    private interface Making {
        Reader make(int size) throws IOException;
    }

    private interface Reader {
        Object read() throws IOException;
    }

    private static void assertLinear(int size, Making making) {
        allocated(size, making);
        long once = allocated(size, making);
        long twice = allocated(2 * size, making);
        assertThat(once).isPositive();
        assertThat((double) twice / once).as("%d bytes, then %d", once, twice).isLessThan(MOST);
    }

    private static long allocated(int size, Making making) {
        try {
            Reader reader = making.make(size);
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            try {
                reader.read();
            } catch (IOException | IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
            return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String edition(int paragraphs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionXml.write(InventedEdition.introducedBy("here"), finding -> {}, out);
        String xml = out.toString(StandardCharsets.UTF_8);
        int at = xml.indexOf("<paragraph>", xml.indexOf("<introduction"));
        String paragraph =
                "<paragraph><text xml:lang=\"en\">" + "word ".repeat(20).strip() + "</text></paragraph>";
        return xml.substring(0, at) + paragraph.repeat(paragraphs) + xml.substring(at);
    }
}
