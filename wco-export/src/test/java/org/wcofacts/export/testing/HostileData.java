package org.wcofacts.export.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wcofacts.data.Dataset;
import org.wcofacts.data.DatasetException;
import org.wcofacts.data.WcoData;

/** Reads archives of the dataset with megabytes of anything in one of their files; prints for each how it ended. */
public final class HostileData {

    private static final int WITHIN = 3 << 20;
    private static final int BEYOND = 20 << 20;
    private static final String MEMBERS = "register/members.csv";

    private HostileData() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        WcoData.copyTo(folder.resolve("data"));
        Path archive = folder.resolve("data.zip");
        String row = ","
                        .repeat(Files.readString(folder.resolve("data").resolve(MEMBERS))
                                .lines()
                                .findFirst()
                                .orElseThrow()
                                .replaceAll("[^,]", "")
                                .length())
                + "\n";
        for (Map.Entry<String, String> kind : kinds(row).entrySet()) {
            for (String file : List.of(MEMBERS, "dataset.properties", "reference/economies.csv")) {
                for (int size : new int[] {WITHIN, BEYOND}) {
                    write(folder.resolve("data"), archive, file, kind.getValue(), size);
                    System.out.println((size >> 20) + " MiB of " + kind.getKey() + " in " + file + ": " + end(archive));
                }
            }
        }
    }

    private static Map<String, String> kinds(String row) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("one cell", "a");
        kinds.put("empty cells", ",");
        kinds.put("cells", "a,");
        kinds.put("lines", "\n");
        kinds.put("quotation marks", "\"");
        kinds.put("quoted lines", "\"a\n\"");
        kinds.put("empty rows", row);
        kinds.put("rows", "a" + row);
        kinds.put("words in Russian", "ж");
        kinds.put("keys", "a = b\n");
        return kinds;
    }

    private static void write(Path data, Path archive, String hostile, String words, int size) throws IOException {
        byte[] once = words.repeat(1 + 4096 / words.length()).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
                Stream<Path> files = Files.walk(data)) {
            zip.setLevel(1);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = data.relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(file, zip);
                if (name.equals(hostile)) {
                    repeat(once, size, zip);
                }
            }
        }
    }

    private static void repeat(byte[] once, int size, OutputStream out) throws IOException {
        for (int written = 0; written < size; written += once.length) {
            out.write(once);
        }
    }

    private static String end(Path archive) throws IOException {
        long start = System.nanoTime();
        String end;
        try {
            Dataset dataset = Dataset.read(archive);
            dataset.version();
            dataset.reference();
            dataset.register();
            end = "read";
        } catch (DatasetException e) {
            end = e.getMessage().length() < 1000 ? "refused" : "refused in too many words";
        }
        return HostileReading.inTime(start, end);
    }
}
