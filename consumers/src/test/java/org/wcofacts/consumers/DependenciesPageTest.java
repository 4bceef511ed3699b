package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/dependencies.md} says what the build says. */
class DependenciesPageTest {

    private static final Pattern JAR = Pattern.compile("(.+?)-([0-9].*)\\.jar");
    private static final Pattern VERSION = Pattern.compile("<([a-z0-9.-]+)>([0-9.]+)</");

    private static List<String> page = List.of();

    @BeforeAll
    static void readThePage() throws IOException {
        page = Files.readAllLines(Path.of("..", "docs", "dependencies.md"));
    }

    @Test
    void everyVersionOfTheMatrixIsListed() throws IOException {
        String pom = Files.readString(Path.of("projects", "pom.xml"));
        String properties = pom.substring(pom.indexOf("<!-- What the library"), pom.indexOf("<!-- Plugins. -->"));
        List<MatchResult> versions = VERSION.matcher(properties).results().toList();
        assertThat(versions).hasSizeGreaterThan(20);
        assertThat(versions)
                .allSatisfy(version -> assertThat(page)
                        .anyMatch(
                                line -> line.startsWith("| `" + version.group(1) + "` | " + version.group(2) + " |")));
    }

    @Test
    void everyLibraryThatComesAlongIsListedWithItsSize() throws IOException {
        for (Path library : Project.of("every-format").libraries()) {
            String row = row(library);
            assertThat(page).as(row).anyMatch(line -> line.startsWith(row));
        }
    }

    /** The size of our own jars changes with every line of code. */
    private static String row(Path library) throws IOException {
        MatchResult jar = JAR.matcher(library.getFileName().toString())
                .results()
                .findFirst()
                .orElseThrow();
        String name = "| " + jar.group(1) + " | ";
        boolean ours = jar.group(1).startsWith("wco-");
        return ours ? name : name + jar.group(2) + " | " + Math.round(Files.size(library) / 1024.0) + " | ";
    }

    @Test
    void noLibraryIsListedThatDoesNotComeAlong() throws IOException {
        List<String> come = new ArrayList<>();
        for (String jar : Project.of("every-format").jars()) {
            come.add(JAR.matcher(jar).results().findFirst().orElseThrow().group(1));
        }
        assertThat(page)
                .filteredOn(line -> line.matches("\\| [A-Za-z0-9-]+ \\| [0-9.]+ \\| [0-9]+ \\| .*"))
                .hasSizeGreaterThan(12)
                .allSatisfy(line -> assertThat(come).contains(line.split(" ")[1]));
    }

    @Test
    void theBillOfMaterialsNamesWhatIsInside() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "wco-export", "target"))) {
            Path bill = files.filter(file -> file.toString().endsWith(".cdx.json"))
                    .findFirst()
                    .orElseThrow();
            String json = Files.readString(bill);
            assertThat(inside())
                    .allSatisfy(library -> assertThat(json)
                            .contains("/" + library.get("artifactId") + "@" + library.get("version") + "?"));
        }
    }

    @Test
    void everyLibraryInsideTheExportsIsListed() throws IOException {
        List<Properties> inside = inside();
        assertThat(inside).hasSize(6);
        assertThat(inside).allSatisfy(library -> {
            String row = "| " + library.get("artifactId") + " | " + library.get("version") + " | ";
            assertThat(page).as(row).anyMatch(line -> line.startsWith(row));
        });
    }

    @Test
    void theListOfLicencesNamesWhatComesAlongAndWhatIsInsideAndNothingElse() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String name : Project.of("every-format").jars()) {
            MatchResult jar = JAR.matcher(name).results().findFirst().orElseThrow();
            if (!jar.group(1).startsWith("wco-")) {
                expected.add(jar.group(1) + " | " + jar.group(2));
            }
        }
        for (Properties library : inside()) {
            expected.add(library.get("artifactId") + " | " + library.get("version"));
        }
        List<String> listed = Files.readAllLines(Path.of("..", "THIRD-PARTY.txt")).stream()
                .filter(line -> line.matches("[^|]+ \\| [0-9][^|]* \\| [^|]+ \\| .+") && !line.startsWith("IBM Plex"))
                .map(line -> line.substring(0, line.indexOf(" | ", line.indexOf(" | ") + 1)))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Properties> inside() throws IOException {
        List<Properties> inside = new ArrayList<>();
        for (Path library : Project.of("every-format").libraries()) {
            if (library.getFileName().toString().startsWith("wco-export")) {
                try (JarFile jar = new JarFile(library.toFile())) {
                    for (JarEntry entry : jar.stream().toList()) {
                        if (entry.getName().endsWith("/pom.properties")
                                && !entry.getName().contains("org.wcofacts")) {
                            inside.add(properties(jar, entry));
                        }
                    }
                }
            }
        }
        return inside;
    }

    private static Properties properties(JarFile jar, JarEntry entry) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = jar.getInputStream(entry)) {
            properties.load(in);
        }
        return properties;
    }
}
