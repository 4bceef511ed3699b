package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.export.testing.EveryField;
import org.wcofacts.export.testing.SlowExport;

class KilledProcessTest {

    private static final int KILLS = "full".equals(System.getProperty("wcofacts.tests")) ? 40 : 4;

    @TempDir
    Path folder;

    @Test
    void aProcessThatIsKilledLeavesTheOldFileAndAPartThatIsSweptADayLater() throws Exception {
        Path file = Files.writeString(folder.resolve("sheet.zip"), "old");
        Random random = new Random(750);
        for (int kill = 1; kill <= KILLS; kill++) {
            killWhileWriting(file, random.nextInt(400));
            assertThat(file).hasContent("old");
            assertThat(parts()).hasSize(kill).allMatch(KilledProcessTest::isPrivate);
        }
        Export.html(EveryField.sheet()).to(folder.resolve("sheet.html"));
        assertThat(parts()).as("may be the work of another process").hasSize(KILLS);
        for (Path part : parts()) {
            Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        Export.html(EveryField.sheet()).to(folder.resolve("sheet.html"));
        assertThat(parts()).isEmpty();
    }

    private void killWhileWriting(Path file, int afterMillis) throws Exception {
        List<Path> before = parts();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowExport.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (written(before) == 0) {
                assertThat(process.isAlive()).as("writes for ever").isTrue();
                Thread.sleep(5);
            }
            Thread.sleep(afterMillis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private long written(List<Path> before) throws IOException {
        long written = 0;
        for (Path part : parts()) {
            written += before.contains(part) ? 0 : Files.size(part);
        }
        return written;
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }

    private static boolean isPrivate(Path part) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(part))
                    .equals("rw-------");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
