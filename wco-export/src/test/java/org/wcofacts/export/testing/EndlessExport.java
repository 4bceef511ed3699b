package org.wcofacts.export.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wcofacts.export.Export;

/** Writes two editions in turn to one file, in the format of a number, until it is killed. */
public final class EndlessExport {

    private EndlessExport() {}

    /** The exports that are written in turn. */
    public static List<Export> turns(int format) {
        return List.of(
                EveryFormat.of(InventedEdition.introducedBy("The first.")).get(format),
                EveryFormat.of(InventedEdition.introducedBy("The second, which is longer."))
                        .get(format));
    }

    public static void main(String[] arguments) throws IOException {
        List<Export> turns = turns(Integer.parseInt(arguments[1]));
        Path file = Path.of(arguments[0]);
        for (int turn = 0; ; turn = 1 - turn) {
            turns.get(turn).to(file);
        }
    }
}
