package org.wcofacts.export.testing;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.wcofacts.export.language.Labels;

/** Any text as a file of labels. */
public final class FuzzedLabels {

    private FuzzedLabels() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Labels.read(Locale.GERMAN, new StringReader(new String(input, StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException e) {
            Fuzz.refused(e, Set.of(IllegalArgumentException.class));
        }
    }
}
