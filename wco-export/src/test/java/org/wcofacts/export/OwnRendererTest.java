package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Renderer;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.testing.InventedEdition;

/** A format that this project does not have gets what its own formats get. */
class OwnRendererTest {

    @TempDir
    Path folder;

    /** The title and the headings of a sheet, one a line. */
    private record Outline() implements Renderer {
        @Override
        public String mediaType() {
            return "text/plain;charset=UTF-8";
        }

        @Override
        public String fileName(FactSheet sheet) {
            return sheet.fileStem() + ".txt";
        }

        @Override
        public void render(FactSheet sheet, Consumer<Finding> findings, OutputStream out) throws IOException {
            TextPolicy policy = new TextPolicy(findings);
            out.write((policy.apply(sheet.title(), "title") + "\n").getBytes(StandardCharsets.UTF_8));
            for (Section section : sheet.sections()) {
                String line = policy.apply(section.heading().words(), "section " + section.id()) + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Writes a part and fails. */
    private record Failing() implements Renderer {
        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String fileName(FactSheet sheet) {
            return "failing.txt";
        }

        @Override
        public void render(FactSheet sheet, Consumer<Finding> findings, OutputStream out) throws IOException {
            out.write(new byte[1 << 17]);
            throw new ExportException("section facts, block 1: too tall");
        }
    }

    @Test
    void aFileIsWrittenAndReported() throws IOException {
        FactSheet sheet = FactSheet.builder()
                .from(FactSheets.inBrief(InventedEdition.rich(), SheetLanguage.of(Locale.ENGLISH)))
                .title("The league\u0000")
                .build();
        Export export = Export.of(sheet, new Outline());
        Path file = folder.resolve("new").resolve(export.fileName());
        ExportReport report = export.to(file);
        assertThat(report.fileName()).endsWith("-en.txt");
        assertThat(report.mediaType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(report.size()).isEqualTo(Files.size(file));
        assertThat(report.findings())
                .endsWith(new Finding(Finding.Kind.CHARACTER_REPLACED, "title", "U+0000 at character 11"));
        assertThat(Files.readAllLines(file)).startsWith("The league\uFFFD");
    }

    @Test
    void whatFailsLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("failing.txt"), "old");
        Export export = Export.of(FactSheets.inBrief(InventedEdition.plain(), Locale.ENGLISH), new Failing());
        assertThatThrownBy(() -> export.to(file))
                .isInstanceOf(ExportException.class)
                .hasMessage("section facts, block 1: too tall");
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
