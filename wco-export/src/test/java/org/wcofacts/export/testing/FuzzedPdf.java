package org.wcofacts.export.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.wcofacts.export.EditionPdf;
import org.wcofacts.export.EditionPdfException;

/** Any bytes as a PDF that carries an edition. */
public final class FuzzedPdf {

    private FuzzedPdf() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            EditionPdf.read(new ByteArrayInputStream(input));
        } catch (IOException | RuntimeException e) {
            Fuzz.refused(e, Set.of(EditionPdfException.class));
        }
    }
}
