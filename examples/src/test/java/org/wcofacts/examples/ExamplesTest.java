package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.report.ExportReport;

class ExamplesTest {

    @TempDir
    Path folder;

    @Test
    void theFactFileIsPrinted() {
        assertThat(printed(PrintFactFile::print))
                .containsExactly(
                        "World Customs Organization",
                        "Established: 1952",
                        "Members, 2013: 179",
                        "Chairperson of the Council: Josephine Feehily",
                        "Secretary General: Kunio Mikuriya",
                        "Deputy Secretary General: Sergio Mujica",
                        "Source: Citation[source=wco-2013, place=Fact file]");
    }

    @Test
    void hostsArePrintedWithTheirNetworks() {
        assertThat(printed(WhoHostsWhat::print))
                .hasSize(34)
                .contains(
                        "Kenya: RILO, ROCB, RTC",
                        "Azerbaijan: ROCB, RTC",
                        "Saudi Arabia: RILO, RTC",
                        "the Former Yugoslav Republic of Macedonia: RTC")
                .noneMatch(line -> line.startsWith("Belgium"));
    }

    @Test
    void theThreeFormatsAreWritten() throws IOException {
        assertThat(WriteFormats.pdf(folder).findings()).isEmpty();
        WriteFormats.excel(folder);
        WriteFormats.xml(folder);
        assertThat(names()).containsExactly("brief.pdf", "edition.xml", "tables.xlsx");
        assertThat(ReadXml.read(folder.resolve("edition.xml"))).isEqualTo(WcoData.edition(2013));
    }

    @Test
    void anInventedOrganizationIsExported() throws IOException {
        List<ExportReport> reports = OwnEdition.export(folder);
        assertThat(reports).extracting(ExportReport::findings).allMatch(List::isEmpty);
        assertThat(names()).containsExactly("cl-2031-en.pdf", "cl-2031-en.xlsx", "cl-2031.xml");
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("cl-2031-en.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("The Customs League at a glance")
                    .contains("Headquarters not known")
                    .contains("Clear every parcel within a day")
                    .doesNotContain("World Customs");
        }
    }

    @Test
    void theMainJobWritesEveryFileAndPrintsALineForEach() throws IOException {
        List<String> lines = printed(out -> {
            try {
                FactSheetFiles.write(folder, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(names())
                .containsExactly(
                        "wco-2013-ar.pdf",
                        "wco-2013-ar.xlsx",
                        "wco-2013-en.pdf",
                        "wco-2013-en.xlsx",
                        "wco-2013-es.pdf",
                        "wco-2013-es.xlsx",
                        "wco-2013-fr.pdf",
                        "wco-2013-fr.xlsx",
                        "wco-2013-pt.pdf",
                        "wco-2013-pt.xlsx",
                        "wco-2013-ru.pdf",
                        "wco-2013-ru.xlsx",
                        "wco-2013.xml");
        assertThat(lines).hasSize(13).allMatch(line -> line.matches(".*wco-2013.* {2}[0-9,]+ bytes"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> printed(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            program.accept(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
