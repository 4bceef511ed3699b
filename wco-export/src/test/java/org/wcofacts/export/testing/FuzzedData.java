package org.wcofacts.export.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wcofacts.data.Dataset;
import org.wcofacts.data.DatasetException;
import org.wcofacts.data.EditionNotFoundException;
import org.wcofacts.data.WcoData;

/**
 * The data folder with any bytes in one of its files: the first byte tells which, the next two where in the file, the fourth how many
 * bytes of it are replaced by the rest.
 */
public final class FuzzedData {

    private static final int HEAD = 4;
    private static final Path FOLDER = copy();
    private static final List<Path> FILES = files();

    private FuzzedData() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < HEAD) {
            return;
        }
        Path file = FILES.get((input[0] & 0xFF) % FILES.size());
        try {
            byte[] whole = Files.readAllBytes(file);
            try {
                Files.write(file, changed(whole, input));
                read(Dataset.read(FOLDER), FOLDER.relativize(file));
            } catch (RuntimeException e) {
                Fuzz.refused(e, Set.of(DatasetException.class, EditionNotFoundException.class));
            } finally {
                Files.write(file, whole);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(byte[] whole, byte[] input) {
        int at = ((input[1] & 0xFF) << 8 | input[2] & 0xFF) % (whole.length + 1);
        int after = Math.min(whole.length, at + (input[3] & 0xFF));
        byte[] changed = Arrays.copyOf(whole, at + input.length - HEAD + whole.length - after);
        System.arraycopy(input, HEAD, changed, at, input.length - HEAD);
        System.arraycopy(whole, after, changed, at + input.length - HEAD, whole.length - after);
        return changed;
    }

    /** Reads that in which the file has a part: a file of an edition or of the register has none in the others. */
    private static void read(Dataset dataset, Path file) {
        dataset.version();
        if (!file.startsWith("register")) {
            dataset.years().forEach(dataset::edition);
        }
        if (!file.startsWith("editions")) {
            dataset.register();
        }
        if (file.startsWith("reference")) {
            dataset.reference().otherNames();
        }
    }

    private static Path copy() {
        try {
            Path folder = Files.createTempDirectory("wcofacts-fuzzed");
            WcoData.copyTo(folder.resolve("data"));
            return folder.resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
