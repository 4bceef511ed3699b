package org.wcofacts.export.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wcofacts.export.EditionPdf;
import org.wcofacts.export.EditionPdfException;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.XmlReadException;

/** Reads megabytes of anything; prints for each how it ended. Input is made while it is read and takes no memory. */
public final class HostileReading {

    private static final long MOST_NANOS = 20_000_000_000L;
    private static final int FILE = 16 << 20;
    private static final int WITHIN = (4 << 20) - (1 << 17);
    private static final String ROOT = "<edition xmlns=\"https://wcofacts.org/xml/1\">";

    private static final String BIG_ENTITY = "<!DOCTYPE edition [<!ENTITY a '" + "a".repeat(1 << 16) + "'>]>" + ROOT;

    private HostileReading() {}

    public static void main(String[] arguments) throws IOException {
        xml().forEach((name, in) -> System.out.println(name + ": " + xml(in)));
        pdf().forEach((name, in) -> System.out.println(name + ": " + pdf(in)));
    }

    private static String xml(InputStream in) {
        long start = System.nanoTime();
        return inTime(start, xmlEnd(in));
    }

    /** How it ended, and that it took too long if it did. */
    static String inTime(long start, String end) {
        return System.nanoTime() - start < MOST_NANOS ? end : end + ", too late";
    }

    private static String xmlEnd(InputStream in) {
        try {
            return "read " + EditionXml.read(in).year();
        } catch (XmlReadException e) {
            return e.getMessage().length() < 1000 ? "refused" : "refused in too many words";
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String pdf(InputStream in) {
        long start = System.nanoTime();
        return inTime(start, pdfEnd(in));
    }

    private static String pdfEnd(InputStream in) {
        try {
            return "read " + EditionPdf.read(in).year();
        } catch (EditionPdfException e) {
            return e.getMessage().length() < 1000 ? "refused" : "refused in too many words";
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Map<String, InputStream> xml() throws IOException {
        Map<String, InputStream> inputs = new LinkedHashMap<>();
        inputs.put("16 MiB of spaces", repeated("", " ", FILE, ""));
        inputs.put("an edition of most elements", edition("ж", 1_250_000));
        inputs.put("entities within entities", bytes(entities()));
        inputs.put("one entity often", repeated(BIG_ENTITY, "&a;", WITHIN, "</edition>"));
        inputs.put(
                "a file of the system",
                bytes("<!DOCTYPE edition [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><edition>&a;</edition>"));
        inputs.put("a type from the web", bytes("<!DOCTYPE edition SYSTEM 'http://127.0.0.1:9/a.dtd'><edition/>"));
        inputs.put("elements within elements", repeated(ROOT, "<title>", WITHIN, ""));
        for (int length : List.of(WITHIN, FILE)) {
            String size = (length >> 20) + " MiB of ";
            inputs.put(size + "unknown elements", repeated(ROOT, "<a/>", length, "</edition>"));
            inputs.put(size + "known elements", repeated(ROOT, "<title/>", length, "</edition>"));
            inputs.put(size + "one name", repeated("<", "a", length, "/>"));
            inputs.put(size + "one text", repeated(ROOT + "<title>", "a", length, "</title></edition>"));
            inputs.put(size + "one attribute", repeated("<edition xmlns=\"", "a", length, "\"/>"));
            inputs.put(size + "one namespace", repeated("<edition xmlns='", "u", length, "'/>"));
            inputs.put(size + "attributes", attributes(length));
            inputs.put(size + "one comment", repeated(ROOT + "<!--", "a", length, "--></edition>"));
            inputs.put(size + "instructions", repeated(ROOT, "<?a b?>", length, "</edition>"));
            inputs.put(size + "references", repeated(ROOT + "<title>", "&lt;", length, "</title></edition>"));
            inputs.put(size + "words in Russian", repeated(ROOT + "<title>", "ж", length / 2, "</title></edition>"));
            inputs.put(size + "an edition", edition("ж".repeat(500), length / 2));
            inputs.put(size + "an edition of short words", edition("ж", length));
        }
        return inputs;
    }

    /** A thousand million of the innermost. */
    private static String entities() {
        StringBuilder type = new StringBuilder("<!DOCTYPE edition [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return type + "]><edition>&a9;</edition>";
    }

    /** An edition whose introduction has many paragraphs. */
    private static InputStream edition(String words, int length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionXml.write(InventedEdition.introducedBy("here"), finding -> {}, out);
        String xml = out.toString(StandardCharsets.UTF_8);
        int at = xml.indexOf("<paragraph>", xml.indexOf("<introduction"));
        String paragraph = "<paragraph><text xml:lang=\"en\">a" + words + "</text></paragraph>";
        return repeated(xml.substring(0, at), paragraph, length, xml.substring(at));
    }

    private static InputStream attributes(int length) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        return repeated(ROOT, "<title" + attributes + "/>", length, "</edition>");
    }

    private static Map<String, InputStream> pdf() {
        Map<String, InputStream> inputs = new LinkedHashMap<>();
        for (String words :
                List.of("/EmbeddedFile ", " obj", " obj stream", "endstream", "a", "1 0 obj<</Type/EmbeddedFile")) {
            inputs.put("PDF of '" + words + "'", repeated("%PDF-1.7\n", words, FILE - (1 << 10), ""));
        }
        return inputs;
    }

    private static InputStream repeated(String before, String words, int length, String after) {
        byte[] once = words.getBytes(StandardCharsets.UTF_8);
        InputStream many = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at < length / once.length * (long) once.length ? once[(int) (at++ % once.length)] & 0xFF : -1;
            }
        };
        return new SequenceInputStream(Collections.enumeration(List.of(bytes(before), many, bytes(after))));
    }

    private static InputStream bytes(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
