package org.wcofacts.export.testing;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What was on record when somebody last looked at it. Where a change is meant, {@code -Dwcofacts.sheets=write} writes the record
 * anew, to be read before it is committed.
 */
public final class OnRecord {

    private static final Path RECORDS = Path.of("src", "test", "resources");

    private OnRecord() {}

    /** Fails with the first line that is not as on record. */
    public static void compare(Path file, List<String> now) throws IOException {
        Path record = RECORDS.resolve(file);
        if ("write".equals(System.getProperty("wcofacts.sheets"))) {
            Files.createDirectories(record.getParent());
            Files.writeString(record, String.join("\n", now) + "\n");
        }
        List<String> recorded = Files.readAllLines(record);
        for (int i = 0; i < Math.max(now.size(), recorded.size()); i++) {
            if (!line(recorded, i).equals(line(now, i))) {
                fail("""
                        %s, line %d: no longer what is on record
                        on record: %s
                        now:       %s
                        Where that is meant, -Dwcofacts.sheets=write writes the record anew.""", record, i + 1, line(recorded, i), line(now, i));
            }
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(nothing: the text ends here)";
    }
}
