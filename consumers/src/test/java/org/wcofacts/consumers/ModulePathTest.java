package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are named modules. */
class ModulePathTest {

    @TempDir
    Path folder;

    @Test
    void everyFormatIsWrittenByNamedModules() throws Exception {
        Project project = Project.of("every-format");
        String printed = Program.run(
                folder,
                "java",
                List.of(
                        "--show-module-resolution",
                        "-p",
                        Program.path(project.classes(), project.libraries()),
                        "-m",
                        "consumer.formats/" + Program.EVERY_FORMAT,
                        folder.toString()));
        assertThat(printed.lines())
                .filteredOn(line -> line.contains("requires org.wcofacts."))
                .isNotEmpty();
        assertThat(printed.lines())
                .filteredOn(line -> line.contains("org.wcofacts") && line.endsWith(" automatic"))
                .isEmpty();
        Program.assertSame(
                Program.written(folder),
                Program.writtenBeside(
                        folder.resolve("plain"), Project.beside("plain").libraries()));
    }

    @Test
    void theDataBringsOneLibrary() throws Exception {
        assertThat(Project.of("data-only").jars())
                .extracting(jar -> jar.replaceFirst("-[0-9].*", ""))
                .containsExactlyInAnyOrder("wco-data", "wco-model", "fastcsv", "jspecify");
    }
}
