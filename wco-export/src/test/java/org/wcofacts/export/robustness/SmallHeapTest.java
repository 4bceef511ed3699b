package org.wcofacts.export.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.export.testing.HostileData;
import org.wcofacts.export.testing.HostileReading;
import org.wcofacts.export.testing.OwnProcess;

@Tag("robustness")
class SmallHeapTest {

    /** 16 MiB of {@code <a/>} took 1 GB before they were refused, 8 MB of anything ended such a heap. */
    @Test
    void sixteenMegabytesOfAnythingAreReadOrRefusedInAHeapOf64() throws IOException {
        List<String> ends = OwnProcess.output(List.of("-Xmx64m"), HostileReading.class).stream()
                .filter(line -> !line.contains("Log4j"))
                .toList();
        assertThat(ends)
                .hasSizeGreaterThan(35)
                .allMatch(line -> line.endsWith(": refused") || line.endsWith("read 2001"));
        assertThat(ends).contains("3 MiB of an edition: read 2001", "an edition of most elements: read 2001");
    }

    /** Millions of short lines or cells took a multiple of their length. */
    @Test
    void anyDataIsReadOrRefusedInAHeapOf64(@TempDir Path folder) throws IOException {
        List<String> ends = OwnProcess.output(List.of("-Xmx64m"), HostileData.class, folder.toString());
        assertThat(ends).hasSize(60).allMatch(line -> line.endsWith(": refused"));
    }
}
