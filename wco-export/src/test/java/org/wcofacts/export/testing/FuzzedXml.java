package org.wcofacts.export.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.XmlOptions;
import org.wcofacts.export.xml.XmlReadException;
import org.wcofacts.model.edition.Edition;

/** Any bytes as the XML of an edition, of this version or a later one: refused, or read and written and read again as the same. */
public final class FuzzedXml {

    private FuzzedXml() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        read(input, XmlOptions.DEFAULT);
        read(input, XmlOptions.DEFAULT.later(XmlOptions.Later.SKIPPED));
    }

    private static void read(byte[] input, XmlOptions options) {
        try {
            Edition edition = EditionXml.read(new ByteArrayInputStream(input), options);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EditionXml.write(edition, FuzzedXml::found, out);
            if (!EditionXml.read(new ByteArrayInputStream(out.toByteArray())).equals(edition)) {
                throw new AssertionError("read otherwise than written");
            }
        } catch (IOException | RuntimeException e) {
            Fuzz.refused(e, Set.of(XmlReadException.class));
        }
    }

    private static void found(Finding finding) {
        throw new AssertionError("XML gave what XML cannot hold: " + finding);
    }
}
