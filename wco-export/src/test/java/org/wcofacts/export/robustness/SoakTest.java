package org.wcofacts.export.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.export.testing.ManySheets;
import org.wcofacts.export.testing.OwnProcess;
import org.wcofacts.export.testing.Tier;

/** A process that writes sheet after sheet holds no more at the end than after the first fifth. */
@Tag("robustness")
class SoakTest {

    private static final int SHEETS = Tier.of(25, 500, 10_000);
    private static final long MORE_KB = 4_096;

    @TempDir
    Path folder;

    @Test
    void heapDescriptorsThreadsAndFilesStayAsTheyAre() throws IOException {
        Path sheets = Files.createDirectory(folder.resolve("sheets"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        List<long[]> held = OwnProcess.output(
                        List.of("-Xmx256m", "-Djava.io.tmpdir=" + temporary),
                        ManySheets.class,
                        sheets.toString(),
                        Integer.toString(SHEETS))
                .stream()
                .filter(line -> line.startsWith("holds "))
                .map(line -> Stream.of(line.split(" "))
                        .skip(1)
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
        assertThat(held).hasSize(5);
        long[] first = held.get(0);
        long[] last = held.get(4);
        assertThat(last[0])
                .as("heap in KB, %s", held.stream().map(line -> line[0]).toList())
                .isLessThan(first[0] + MORE_KB);
        assertThat(last[1]).as("descriptors").isLessThanOrEqualTo(first[1] + 2);
        assertThat(last[2]).as("threads").isLessThanOrEqualTo(first[2]);
        assertThat(last[3]).as("files beside the targets").isEqualTo(5);
        assertThat(last[4]).as("temporary files").isZero();
    }
}
