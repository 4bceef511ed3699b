package org.wcofacts.export.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.testing.EveryOutput;
import org.wcofacts.export.testing.OwnProcess;
import org.wcofacts.export.testing.Tier;

/** Every file in JVMs that differ in all that a machine can set. */
@Tag("robustness")
class SameBytesTest {

    private static final List<String> LOCALES = List.of("ar-EG", "tr-TR", "hi-IN", "th-TH", "fa-IR", "lt-LT", "zh-TW");
    private static final List<String> ZONES =
            List.of("Pacific/Kiritimati", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu", "UTC");
    private static final List<String> CHARSETS = List.of("UTF-8", "US-ASCII", "ISO-8859-1", "UTF-16", "IBM037");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n");

    private static List<String> here = List.of();

    @BeforeAll
    static void writeHere() throws IOException {
        here = EveryOutput.digests();
    }

    /** First as on every Windows, where half of the files were others; the rest is drawn. */
    static List<List<String>> environments() {
        List<List<String>> environments = new ArrayList<>();
        environments.add(List.of("-Dline.separator=\r\n"));
        Random random = new Random(38);
        for (int i = 1; i < Tier.of(1, 6, 40); i++) {
            String[] locale = one(LOCALES, random).split("-");
            environments.add(List.of(
                    "-Duser.language=" + locale[0],
                    "-Duser.country=" + locale[1],
                    "-Duser.timezone=" + one(ZONES, random),
                    "-Dfile.encoding=" + one(CHARSETS, random),
                    "-Dline.separator=" + one(LINE_ENDS, random)));
        }
        return environments;
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void everyFileHasTheSameBytes(List<String> environment) throws IOException {
        assertThat(lines(OwnProcess.output(environment, EveryOutput.class, "bytes")))
                .isEqualTo(here);
    }

    /** Another JDK may pack with another zlib: what is compared is what was packed. */
    @Test
    void everyFileHasTheSameContentUnderEachOtherJdk() throws IOException {
        List<String> contents = EveryOutput.contents();
        for (Path java : otherJdks()) {
            assertThat(lines(OwnProcess.output(java, List.of(), EveryOutput.class, "contents")))
                    .as(java.toString())
                    .isEqualTo(contents);
        }
    }

    /** Programs print a digest, a blank and a name; whatever else a JVM says to its user is passed over. */
    private static List<String> lines(List<String> output) {
        return output.stream().filter(line -> line.matches("[0-9a-f]{64} .*")).toList();
    }

    /** The launchers of those of Java 17 or later that are installed beside this one. */
    private static List<Path> otherJdks() throws IOException {
        Path mine = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> launchers = new ArrayList<>();
        try (Stream<Path> homes = Files.list(mine.getParent())) {
            for (Path home :
                    homes.filter(each -> !Files.isSymbolicLink(each)).sorted().toList()) {
                if (!home.equals(mine) && isLaterThan16(home.resolve("release"))) {
                    launchers.add(home.resolve("bin").resolve("java"));
                }
            }
        }
        return launchers;
    }

    private static boolean isLaterThan16(Path release) throws IOException {
        return Files.isReadable(release)
                && Files.readAllLines(release).stream()
                        .anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|[2-9][0-9]).*"));
    }
}
