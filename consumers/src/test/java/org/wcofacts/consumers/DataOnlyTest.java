package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that reads the data and writes nothing. */
class DataOnlyTest {

    @TempDir
    Path folder;

    @Test
    void theDataBringsOneLibrary() throws Exception {
        assertThat(Project.of("data-only").jars())
                .extracting(jar -> jar.replaceFirst("-[0-9].*", ""))
                .containsExactlyInAnyOrder("wco-data", "wco-model", "fastcsv", "jspecify");
    }

    @Test
    void theDataIsCopiedOutOfItsJar() throws Exception {
        Project project = Project.of("data-only");
        String classPath = Program.path(project.classes(), project.libraries());
        Path copy = folder.resolve("copy");
        assertThat(Program.run(
                        folder,
                        Program.file("java"),
                        List.of("-cp", classPath, "consumer.data.OwnData", copy.toString())))
                .isEqualTo("179\n");
        assertThat(copy.resolve("register").resolve("members.csv")).isNotEmptyFile();
    }

    @Test
    void aRunTimeImageOfTheDataRuns() throws Exception {
        assumeTrue(linksModules(), "this JDK cannot link a run-time image");
        Project project = Project.of("data-only");
        Path image = folder.resolve("image");
        String modules = Program.path(project.classes(), project.libraries());
        Program.run(
                folder,
                Program.file("jlink"),
                List.of("--module-path", modules, "--add-modules", "consumer.data", "--output", image.toString()));
        Path java = image.resolve("bin").resolve("java");
        assertThat(Program.run(folder, java, List.of("-m", "consumer.data/consumer.data.Members")))
                .isEqualTo("179\n");
        Path copy = folder.resolve("copy-of-image");
        assertThat(Program.run(folder, java, List.of("-m", "consumer.data/consumer.data.OwnData", copy.toString())))
                .isEqualTo("179\n");
        assertThat(Program.run(folder, java, List.of("--list-modules")).lines())
                .extracting(module -> module.replaceFirst("@.*", ""))
                .containsExactlyInAnyOrder(
                        "java.base", "consumer.data", "org.wcofacts.data", "org.wcofacts.model", "de.siegmar.fastcsv");
    }

    /** From JDK 24 on some are made so that they need no folder of modules. */
    private boolean linksModules() throws Exception {
        Path jlink = Program.file("jlink");
        Path modules = jlink.resolveSibling("../jmods");
        return Files.exists(jlink)
                && (Files.isDirectory(modules)
                        || Program.run(folder, jlink, List.of("--help")).contains("run-time image enabled"));
    }
}
