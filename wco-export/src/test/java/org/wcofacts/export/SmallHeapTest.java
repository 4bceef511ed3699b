package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.testing.HostileReading;
import org.wcofacts.export.testing.OwnProcess;

class SmallHeapTest {

    /** 16 MiB of {@code <a/>} took 1 GB before they were refused, 8 MB of anything ended such a heap. */
    @Test
    void sixteenMegabytesOfAnythingAreReadOrRefusedInAHeapOf64() throws IOException {
        List<String> ends = OwnProcess.output(List.of("-Xmx64m"), HostileReading.class).stream()
                .filter(line -> !line.contains("Log4j"))
                .toList();
        assertThat(ends)
                .hasSizeGreaterThan(30)
                .allMatch(line -> line.endsWith(": refused") || line.endsWith("read 2001"));
        assertThat(ends).contains("3 MiB of an edition: read 2001", "an edition of most elements: read 2001");
    }
}
