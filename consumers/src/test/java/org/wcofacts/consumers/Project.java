package org.wcofacts.consumers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A project that Maven built outside the reactor, before these tests. */
record Project(Path folder) {

    static final Path ALL = Path.of("target", "it").toAbsolutePath();

    static Project of(String name) {
        return new Project(ALL.resolve(name));
    }

    /** One that only says a class path. */
    static Project beside(String other) {
        return of("class-paths/" + other);
    }

    static Stream<String> others() throws IOException {
        try (Stream<Path> folders = Files.list(ALL.resolve("class-paths"))) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    Path classes() {
        return folder.resolve("target").resolve("classes");
    }

    /** The jars that Maven resolved for running it. */
    List<Path> libraries() throws IOException {
        String line = Files.readString(folder.resolve("target").resolve("class-path.txt"));
        return Stream.of(line.strip().split(File.pathSeparator)).map(Path::of).toList();
    }

    /** The names of these jars, which say the versions. */
    List<String> jars() throws IOException {
        return libraries().stream().map(jar -> jar.getFileName().toString()).toList();
    }
}
