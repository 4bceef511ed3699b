package org.wcofacts.export.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of these tests in a process of its own, with options that hold for a whole JVM. */
public final class OwnProcess {

    private static final int MOST_SECONDS = Tier.of(240, 240, 6 * 60 * 60);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private OwnProcess() {}

    /** What it prints, line by line; fails if it does not end well and in time. */
    public static List<String> output(List<String> options, Class<?> program, String... arguments) throws IOException {
        return output(options, System.getProperty("java.class.path"), program, arguments);
    }

    /** The same under another JDK, given by its launcher. */
    public static List<String> output(Path java, List<String> options, Class<?> program, String... arguments)
            throws IOException {
        return output(java, options, System.getProperty("java.class.path"), program, arguments);
    }

    /** The same on another class path. */
    public static List<String> output(List<String> options, String classPath, Class<?> program, String... arguments)
            throws IOException {
        return output(JAVA, options, classPath, program, arguments);
    }

    private static List<String> output(
            Path java, List<String> options, String classPath, Class<?> program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("program", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + ": not done after " + MOST_SECONDS + " seconds");
            }
            List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new IOException(program + ": ended with " + process.exitValue() + "; " + lines);
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + ": interrupted", e);
        } finally {
            Files.delete(output);
        }
    }
}
