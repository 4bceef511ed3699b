package org.wcofacts.consumers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the running JDK, in a process of its own. */
final class JavaProgram {

    private static final int MOST_SECONDS = 120;

    private JavaProgram() {}

    static Path program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }

    /** Runs {@code java} to its end in a folder and returns what it printed; a failure of the program fails the test. */
    static String java(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, program("java"), arguments);
    }

    static String run(Path folder, Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("done in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    /** Paths as an option of {@code java} takes them. */
    static String path(Collection<Path> paths) {
        return paths.stream().map(Path::toString).collect(joining(File.pathSeparator));
    }

    static String path(Path first, Collection<Path> others) {
        return path(Stream.concat(Stream.of(first), others.stream()).toList());
    }
}
