package org.wcofacts.export.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.wcofacts.data.WcoData;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.reference.Reference;

/** Any words as the name or code of an economy. */
public final class FuzzedLookUp {

    private static final Reference REFERENCE = WcoData.reference();

    private FuzzedLookUp() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        for (String words :
                List.of(new String(input, StandardCharsets.UTF_8), new String(input, StandardCharsets.UTF_16BE))) {
            REFERENCE.economy(words);
            REFERENCE.formerEconomy(words);
            try {
                REFERENCE.find(words);
            } catch (RuntimeException e) {
                Fuzz.refused(e, Set.of(NoSuchEconomyException.class, IllegalArgumentException.class));
            }
        }
    }
}
