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

    private static final int FILE = 16 << 20;
    private static final int WITHIN = (4 << 20) - (1 << 17);
    private static final String ROOT = "<edition xmlns=\"https://wcofacts.org/xml/1\">";

    private HostileReading() {}

    public static void main(String[] arguments) throws IOException {
        xml().forEach((name, in) -> System.out.println(name + ": " + xml(in)));
        pdf().forEach((name, in) -> System.out.println(name + ": " + pdf(in)));
    }

    private static String xml(InputStream in) {
        try {
            return "read " + EditionXml.read(in).year();
        } catch (XmlReadException e) {
            return e.getMessage().length() < 1000 ? "refused" : "refused in too many words";
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String pdf(InputStream in) {
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
