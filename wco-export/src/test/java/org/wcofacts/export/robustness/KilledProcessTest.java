package org.wcofacts.export.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.export.Export;
import org.wcofacts.export.testing.EndlessExport;
import org.wcofacts.export.testing.EveryField;
import org.wcofacts.export.testing.SlowExport;
import org.wcofacts.export.testing.Tier;

@Tag("robustness")
class KilledProcessTest {

    private static final int FORMATS = 5;

    @TempDir
    Path folder;

    @Test
    void aProcessThatIsKilledLeavesTheOldFileAndAPartThatIsSweptADayLater() throws Exception {
        Path file = Files.writeString(folder.resolve("sheet.zip"), "old");
        Random random = new Random(750);
        int kills = Tier.of(2, 10, 100);
        for (int kill = 1; kill <= kills; kill++) {
            killWhileWriting(random.nextInt(400), SlowExport.class, file.toString());
            assertThat(file).hasContent("old");
            assertThat(parts()).hasSize(kill).allMatch(KilledProcessTest::isPrivate);
        }
        Export.html(EveryField.sheet()).to(folder.resolve("sheet.html"));
        assertThat(parts()).as("may be the work of another process").hasSize(kills);
        for (Path part : parts()) {
            Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        Export.html(EveryField.sheet()).to(folder.resolve("sheet.html"));
        assertThat(parts()).isEmpty();
    }

    @Test
    void whateverFormatIsKilledItsFileIsWholeTheOldOneOrTheNew() throws Exception {
        List<Set<String>> whole = new ArrayList<>();
        for (int format = 0; format < FORMATS; format++) {
            whole.add(digests(format));
            assertThat(whole.get(format)).as("two files that differ").hasSize(2);
        }
        Random random = new Random(1000);
        int kills = Tier.of(5, 100, 1_000);
        int parts = 0;
        for (int kill = 0; kill < kills; kill++) {
            int format = kill % FORMATS;
            Path file = folder.resolve("target-" + format);
            if (!Files.exists(file)) {
                EndlessExport.turns(format).get(0).to(file);
            }
            int before = parts().size();
            killWhileWriting(random.nextInt(60), EndlessExport.class, file.toString(), Integer.toString(format));
            assertThat(sha256(file)).as("kill %d, format %d", kill, format).isIn(whole.get(format));
            parts += parts().size() - before;
        }
        assertThat(parts).as("killed on the way").isGreaterThan(kills / 4);
    }

    private static Set<String> digests(int format) throws IOException {
        Set<String> digests = new HashSet<>();
        for (Export export : EndlessExport.turns(format)) {
            digests.add(export.to(OutputStream.nullOutputStream()).sha256());
        }
        return digests;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private void killWhileWriting(int afterMillis, Class<?> program, String... arguments) throws Exception {
        List<Path> before = parts();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (before.containsAll(parts())) {
                assertThat(process.isAlive()).as("writes for ever").isTrue();
                Thread.sleep(1);
            }
            Thread.sleep(afterMillis);
        } finally {
            process.destroyForcibly().waitFor();
        }
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
