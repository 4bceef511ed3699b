package org.wcofacts.examples;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Code as a user writes it: sources in memory, compiled with every warning on and taken as an error. */
final class UsersCode {

    /** The folders of our public sources. */
    static final List<Path> SOURCES = Stream.of("wco-model", "wco-data", "wco-export")
            .map(module -> Path.of("..", module, "src", "main", "java"))
            .toList();

    private UsersCode() {}

    /** Our sources that hold some words, by path. */
    static List<Path> sourcesWith(String words) throws IOException {
        return SOURCES.stream()
                .flatMap(folder -> javaFiles(folder).stream())
                .filter(file -> read(file).contains(words))
                .toList();
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The full name of the type that a file of ours declares. */
    static String type(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.substring(path.indexOf("/java/") + "/java/".length(), path.length() - ".java".length())
                .replace('/', '.');
    }

    /**
     * Returns what the compiler has to say; nothing if all is well.
     *
     * @param sources by the names of their classes
     */
    static String compile(Map<String, String> sources, Path classes) {
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString());
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, source) -> files.add(new Source(name, source)));
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(said, null, null, options, null, files)
                .call();
        return compiled ? "" : said.toString();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    static URLClassLoader loader(Path classes) throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }
}
