package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job in processes of their own, so that the default charset and the order of start-up differ as well. */
class SameBytesTest {

    @TempDir
    static Path folder;

    private static Map<String, byte[]> plain = Map.of();

    @BeforeAll
    static void writeInThePlainEnvironment() throws Exception {
        plain = run("plain");
        assertThat(plain).hasSize(193);
    }

    @Test
    void filesAreTheSameInEveryEnvironment() throws Exception {
        assertSame(run("arabic", "-Duser.language=ar", "-Duser.timezone=Asia/Tokyo", "-Dfile.encoding=ISO-8859-1"));
        assertSame(
                run("turkish", "-Duser.language=tr", "-Duser.timezone=America/St_Johns", "-Dfile.encoding=US-ASCII"));
    }

    @EnabledIfSystemProperty(named = "wcofacts.tests", matches = "full")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=fa -Duser.country=IR",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH",
                "-Duser.language=hi -Duser.extensions=u-nu-deva",
                "-Duser.timezone=Pacific/Kiritimati -Dfile.encoding=UTF-16",
                "-Dline.separator=\r\n",
                "-XX:+UseSerialGC -Xmx128m",
                "-XX:TieredStopAtLevel=1 -Djava.awt.headless=true"
            })
    void filesAreTheSameInEveryOtherEnvironment(String options) throws Exception {
        assertSame(run("other" + options.hashCode(), options.split(" ", -1)));
    }

    private static void assertSame(Map<String, byte[]> files) {
        assertThat(files.keySet()).isEqualTo(plain.keySet());
        plain.forEach((name, bytes) -> assertThat(files.get(name)).as(name).isEqualTo(bytes));
    }

    private static Map<String, byte[]> run(String name, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), FactSheetFiles.class.getName(), out.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertThat(process.waitFor())
                .as(() -> "see " + folder.resolve(name + ".log"))
                .isZero();
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(out)) {
            for (Path file : written.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
