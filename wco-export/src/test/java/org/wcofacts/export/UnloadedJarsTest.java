package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.testing.EveryOutput;
import org.wcofacts.export.testing.OwnProcess;

/** {@code docs/dependencies.md} says which of POI's own dependencies a class path does not need. */
class UnloadedJarsTest {

    private static final List<String> UNLOADED =
            List.of("commons-math3-", "curvesapi-", "SparseBitSet-", "commons-codec-");

    @Test
    void everyFileIsTheSameWithoutThem() throws IOException {
        List<String> all = List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        List<String> needed = all.stream()
                .filter(path -> UNLOADED.stream().noneMatch(new File(path).getName()::startsWith))
                .toList();
        assertThat(needed).hasSize(all.size() - UNLOADED.size());
        List<String> digests = OwnProcess.output(
                        List.of(), needed.stream().collect(Collectors.joining(File.pathSeparator)), EveryOutput.class)
                .stream()
                .filter(line -> !line.contains("Log4j"))
                .toList();
        assertThat(digests).isEqualTo(EveryOutput.digests());
    }
}
