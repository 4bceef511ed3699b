package org.wcofacts.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the machine. */
final class Program {

    private static final int MOST_SECONDS = 600;

    private Program() {}

    /** Whether it can be run, and says that all is well. */
    static boolean runs(String... command) {
        try {
            Path output = Files.createTempFile("program", ".out");
            try {
                return exitCode(output, command) == 0;
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** What it prints. */
    static String output(Path folder, String... command) throws IOException {
        Path output = Files.createTempFile(folder, "program", ".out");
        if (exitCode(output, command) != 0) {
            throw new IOException(List.of(command) + ": " + Files.readString(output));
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static int exitCode(Path output, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(List.of(command) + ": not done after " + MOST_SECONDS + " seconds");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(List.of(command) + ": interrupted", e);
        }
    }
}
