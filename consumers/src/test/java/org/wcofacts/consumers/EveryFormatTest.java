package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One program, compiled once, on the module path and on the class paths that Maven resolves beside other libraries. */
class EveryFormatTest {

    private static final Set<String> ALWAYS = Set.of("plain", "jackson-2.15", "spring-boot-3.5");

    @TempDir
    static Path folder;

    private static Map<String, byte[]> reference = Map.of();

    @BeforeAll
    static void writeWithTheBuildItself() throws Exception {
        List<Path> own = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(EveryFormatTest::unshaded)
                .toList();
        reference = Program.writtenBeside(folder.resolve("reactor"), own);
    }

    /** The classes of the exports as they were compiled, where the class path has their jar with Jackson inside. */
    private static Path unshaded(Path library) {
        boolean exports = library.getFileName().toString().startsWith("wco-export-");
        return exports ? Path.of("..", "wco-export", "target", "classes").toAbsolutePath() : library;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson-2.15", "spring-boot-3.5"})
    void filesAreTheSameBeside(String other) throws Exception {
        assertSameBeside(other);
    }

    @EnabledIfSystemProperty(named = "wcofacts.tests", matches = "full")
    @ParameterizedTest
    @MethodSource
    void filesAreTheSameBesideEveryOther(String other) throws Exception {
        assertSameBeside(other);
    }

    static Stream<String> filesAreTheSameBesideEveryOther() throws IOException {
        return Project.others().filter(other -> !ALWAYS.contains(other));
    }

    private static void assertSameBeside(String other) throws Exception {
        Project project = Project.beside(other);
        assertThat(project.jars())
                .as("what is beside the library")
                .isNotEqualTo(Project.beside("plain").jars());
        Program.assertSame(Program.writtenBeside(folder.resolve(other), project.libraries()), reference);
    }

    @Test
    void nothingIsPrintedButThatNoLoggingIsBound() throws Exception {
        Program.assertSame(Program.writtenBeside(folder.resolve("plain"), plain()), reference);
        assertThat(Files.readAllLines(folder.resolve("plain").resolve("output.txt")))
                .allMatch(line -> line.contains("Log4j API could not find a logging provider"))
                .hasSizeLessThan(2);
    }

    @Test
    void filesAreTheSameFromNamedModules() throws Exception {
        Project project = Project.of("every-format");
        Path written = folder.resolve("modules");
        String modules = Program.path(project.classes(), project.libraries());
        String main = "consumer.formats/" + Program.EVERY_FORMAT;
        List<String> arguments = List.of("--show-module-resolution", "-p", modules, "-m", main, written.toString());
        assertThat(Program.run(written, Program.file("java"), arguments).lines())
                .filteredOn(line -> line.contains(" requires org.wcofacts."))
                .isNotEmpty()
                .noneMatch(line -> line.endsWith(" automatic"))
                .anyMatch(line -> line.startsWith("consumer.formats requires org.wcofacts.export "));
        Program.assertSame(Program.written(written), reference);
    }

    /** Such a parser is looked up through the class path, and makes each part of a workbook slow. */
    @Test
    void noTransformerOfTheApplicationIsLookedUp() throws Exception {
        Path services = Files.createDirectories(folder.resolve("services").resolve("META-INF/services"));
        Files.writeString(services.resolve("javax.xml.transform.TransformerFactory"), "nobody.has.ThisClass");
        List<Path> libraries = new ArrayList<>(plain());
        libraries.add(0, folder.resolve("services"));
        Program.assertSame(Program.writtenBeside(folder.resolve("transformer"), libraries), reference);
    }

    @Test
    void jacksonIsLoadedOnlyWhereItIsNeeded() throws Exception {
        String classPath = Program.path(Project.of("every-format").classes(), plain());
        Path page = folder.resolve("member-page");
        String loaded = Program.run(
                page,
                Program.file("java"),
                List.of("-Xlog:class+load", "-cp", classPath, "consumer.formats.MemberPage", page.toString()));
        assertThat(page.resolve("member.pdf")).isNotEmptyFile();
        assertThat(loaded)
                .contains("org.wcofacts.export.pdf.PdfRenderer ")
                .doesNotContain("org.wcofacts.export.inside.");
    }

    @EnabledIfSystemProperty(named = "wcofacts.tests", matches = "full")
    @ParameterizedTest
    @CsvSource({"log4j-core, log4j2.xml", "logback, logback.xml"})
    void theApplicationLogsItsWay(String other, String configuration) throws Exception {
        Project project = Project.beside(other);
        List<Path> libraries = new ArrayList<>(project.libraries());
        libraries.add(0, project.folder());
        assertThat(project.folder().resolve(configuration)).exists();
        Program.writtenBeside(folder.resolve("logging-" + other), libraries);
        assertThat(folder.resolve("logging-" + other).resolve("application.log"))
                .content()
                .contains("org.apache.poi");
    }

    private static List<Path> plain() throws IOException {
        return Project.beside("plain").libraries();
    }
}
