package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.cite.FactCitation;
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
    void everyFormatIsWritten() throws IOException {
        assertThat(WriteFormats.pdf(folder).findings()).isEmpty();
        WriteFormats.essentials(folder);
        WriteFormats.largePrint(folder);
        WriteFormats.html(folder);
        WriteFormats.excel(folder);
        WriteFormats.csv(folder);
        WriteFormats.xml(folder);
        WriteFormats.ownTable(folder, Stream.of("ALP,2012-03-01,7421.5"));
        assertThat(names())
                .containsExactly(
                        "brief.html",
                        "brief.pdf",
                        "edition.xml",
                        "essentials.pdf",
                        "large-print.pdf",
                        "tables.xlsx",
                        "tables.zip",
                        "with-declarations.xlsx");
        assertThat(ReadXml.read(folder.resolve("edition.xml"))).isEqualTo(WcoData.edition(2013));
        assertThat(ReadXml.readPdf(folder.resolve("brief.pdf"))).isEqualTo(WcoData.edition(2013));
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
        List<String> expected = new ArrayList<>(List.of("wco-2013.xml"));
        for (String sheet : List.of(
                "wco-2025-11-30",
                "wco-2013",
                "wco-membership-2025-11-30",
                "wco-member-ke-2025-11-30",
                "wco-2013-then-and-now",
                "wco-changes-2013-12-31-2025-11-30",
                "wco-history-2025-11-30")) {
            for (String language : List.of("en", "fr", "ar", "pt", "ru", "es")) {
                expected.add(sheet + "-" + language + ".pdf");
                expected.add(sheet + "-" + language + ".html");
                expected.add(sheet + "-" + language + ".xlsx");
                expected.add(sheet + "-" + language + ".zip");
            }
        }
        for (String language : List.of("en", "fr", "ar", "pt", "ru", "es")) {
            for (String brief : List.of("wco-2025-11-30", "wco-2013")) {
                expected.add(brief + "-" + language + "-large-print.pdf");
                expected.add(brief + "-one-page-" + language + ".pdf");
            }
        }
        assertThat(names()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines)
                .filteredOn(line -> line.matches(" {2}.{18} \\.+ [0-9]+, [0-9,]+ bytes"))
                .hasSize(13);
        assertThat(lines).anyMatch(line -> line.startsWith("193 files in "));
        assertThat(lines)
                .as("the International Customs Day, --01-26, is no formula")
                .noneMatch(line -> line.contains("FORMULA_DISARMED"));
    }

    @Test
    void economiesAreFoundByTheNamesThatPeopleWrite() {
        assertThat(printed(FindByName::print)).containsExactly("KR", "CD", "2 came after it", "DE");
    }

    @Test
    void theRegisterAnswers() {
        assertThat(printed(AskTheRegister::print))
                .containsExactly(
                        "Members, 1999-06-30: 150, INCOMPLETE",
                        "Côte d’Ivoire, Member since 1963-09-02",
                        "Josephine Feehily, on record on 2013-06-29",
                        "2021-12-22 Equatorial Guinea",
                        "2023-01-26 Solomon Islands",
                        "2024-02-02 Palau",
                        "2025-09-17 Saint Vincent and the Grenadines");
    }

    @Test
    void aMemberBriefIsOnePage() throws IOException {
        assertThat(AskTheRegister.memberBrief(folder).findings()).isEmpty();
        try (PDDocument document = Loader.loadPDF(folder.resolve("kenya.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("24 May 1965")
                    .contains("East and Southern Africa")
                    .contains("1 July 1989")
                    .contains("25 September 2010")
                    .contains(
                            "Regional Intelligence Liaison Office (RILO); Regional Office for Capacity Building (ROCB); "
                                    + "Regional Training Centre (RTC).")
                    .contains("not an official publication");
        }
    }

    @Test
    void aFactIsCited() {
        FactCitation citation = AskTheRegister.citation();
        assertThat(citation.plain())
                .isEqualTo("WCO Facts contributors (2026). Number of Members, 2013: 179."
                        + " WCO Facts, dataset, version 2026.11, released 26 November 2026."
                        + " Accessed 1 December 2026. Based on: World Customs Organization,"
                        + " World Customs Organization in brief, 2013, Fact file,"
                        + " https://na.eventscloud.com/ehome/it2013/101070/.");
        assertThat(citation.bibtex()).isEqualTo("""
                        @misc{wco-2013-organization-members,
                          author = {{WCO Facts contributors}},
                          title = {{Number of Members, 2013: 179}},
                          year = {2026},
                          howpublished = {WCO Facts, dataset, version 2026.11, released 26 November 2026},
                          version = {2026.11},
                          note = {Accessed 1 December 2026. Based on: World Customs Organization, World Customs Organization in brief, 2013, Fact file, https://na.eventscloud.com/ehome/it2013/101070/},
                          urldate = {2026-12-01},
                          langid = {en}
                        }
                        """);
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
