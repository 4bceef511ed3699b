package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs of the running JDK, each in a process and a folder of its own. */
final class Program {

    static final String EVERY_FORMAT = "consumer.formats.EveryFormat";

    private static final int MOST_SECONDS = 180;

    private static final List<String> FILES = List.of(
            "wco-2013-en.pdf",
            "wco-2013-en.html",
            "wco-2013-en.xlsx",
            "wco-2013-en.zip",
            "wco-2013.xml",
            "wco-2013.json",
            "citation.txt",
            "citation.bib",
            "citation.json");

    private Program() {}

    /** Runs it to its end and returns what it printed; the test fails if the program does. */
    static String run(Path folder, Path program, List<String> arguments) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as(command::toString)
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    static Path file(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }

    /** What the program of the project {@code every-format} writes beside some libraries, by name. */
    static Map<String, byte[]> writtenBeside(Path folder, Collection<Path> libraries, String... options)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(options));
        Path classes = Project.of("every-format").classes();
        arguments.addAll(List.of("-cp", path(classes, libraries), EVERY_FORMAT, folder.toString()));
        run(folder, file("java"), arguments);
        return written(folder);
    }

    static Map<String, byte[]> written(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : FILES) {
            files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return files;
    }

    static void assertSame(Map<String, byte[]> files, Map<String, byte[]> reference) {
        assertThat(files).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(reference.get(name)));
    }

    static String path(Path first, Collection<Path> others) {
        return Stream.concat(Stream.of(first), others.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
