package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A program in Kotlin. */
@EnabledIfSystemProperty(named = "wcofacts.tests", matches = "full")
class KotlinTest {

    @TempDir
    Path folder;

    @Test
    void aSheetIsWritten() throws Exception {
        Project project = Project.of("kotlin");
        String path = Program.path(project.classes(), project.libraries());
        assertThat(Program.run(folder, Program.file("java"), List.of("-cp", path, "BriefKt", folder.toString())))
                .contains("179\n", "application/pdf\n");
        assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
    }
}
