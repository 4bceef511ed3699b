package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.look.Orientation;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;

/** Tables with lines of time stand on pages across, within a sheet whose other pages are upright. */
class PagesAcrossTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final String UPRIGHT = "upright";
    private static final String ACROSS = "across";

    /** A page by how it is held and what it says. */
    private record Seen(String held, String words) {}

    private static List<Seen> pages(FactSheet sheet, PdfOptions options) throws Exception {
        byte[] pdf = Sheets.pdf(sheet, options);
        assertThat(Conformance.failuresOfPdfUa1(pdf)).isEmpty();
        List<Seen> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                boolean wide =
                        page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(pages.size() + 1);
                stripper.setEndPage(pages.size() + 1);
                pages.add(new Seen(wide ? ACROSS : UPRIGHT, stripper.getText(document)));
            }
        }
        return pages;
    }

    private static Section text(String id, int paragraphs) {
        return new Section(
                id,
                Text.of("About " + id),
                Stream.<Block>generate(() -> new Block.Paragraph(Text.of("Words on " + id + ". ".repeat(30))))
                        .limit(paragraphs)
                        .toList());
    }

    private static Block.Table voyages(int rows) {
        List<Block.Column> columns = Stream.of("Ship", "Launched")
                .map(heading -> new Block.Column(Text.of(heading), Block.Alignment.START, 1))
                .toList();
        LocalDate first = LocalDate.of(1900, 1, 1);
        return new Block.Table(
                Text.of("Ships and their years"),
                columns,
                IntStream.range(0, rows)
                        .mapToObj(row -> List.of(Text.of("Argo " + row), Text.of("19" + (10 + row % 90))))
                        .toList(),
                Optional.of(new Chart.Timeline(
                        first,
                        first.plusYears(100),
                        List.of(new Chart.Meaning(Chart.Form.DOT, "put to sea")),
                        IntStream.range(0, rows)
                                .mapToObj(row ->
                                        List.of(Chart.Trace.on(LocalDate.of(1910 + row % 90, 1, 1), Chart.Form.DOT)))
                                .toList())));
    }

    private static FactSheet sheet(Section... sections) {
        return FactSheet.builder()
                .from(Sheets.of(new Block.Paragraph(Text.of("Begin."))))
                .sections(List.of(sections))
                .build();
    }

    private static Section fleet(int rows) {
        Section part = new Section("north", Text.of("North"), List.of(voyages(rows)));
        return new Section(
                "fleet", Text.of("Fleet"), List.of(new Block.Note(Text.of("How to read the fleet."))), List.of(part));
    }

    @Test
    void whatFollowsIsUprightAgain() throws Exception {
        List<Seen> pages = pages(sheet(text("first", 1), fleet(60), text("last", 1)), PdfOptions.DEFAULT);

        assertThat(pages).extracting(Seen::held).containsExactly(UPRIGHT, ACROSS, ACROSS, UPRIGHT);
        assertThat(pages.get(0).words())
                .contains("Fleet", "How to read the fleet.")
                .doesNotContain("North");
        assertThat(pages.get(1).words()).contains("North", "put to sea", "1920", "Argo 0");
        assertThat(pages.get(2).words()).contains("Launched", "put to sea", "Argo 59");
        assertThat(pages.get(3).words()).contains("About last").doesNotContain("Argo");
        assertThat(pages).allMatch(page -> page.words().contains("Invented for a test"));
    }

    /** All of what leads to them, or none of it. */
    @Test
    void whatLeadsToPagesAcrossGoesWithThemWhereThePageBeforeIsFull() throws Exception {
        int found = 0;
        for (int paragraphs = 20; paragraphs < 60; paragraphs++) {
            List<Seen> pages = pages(sheet(text("first", paragraphs), fleet(3)), PdfOptions.DEFAULT);
            for (Seen page : pages) {
                assertThat(page.words().contains("Fleet"))
                        .isEqualTo(page.words().contains("How to read the fleet."));
                found += page.held().equals(ACROSS) && page.words().contains("Fleet") ? 1 : 0;
            }
        }
        assertThat(found).isBetween(1, 39);
    }

    /** A part without lines comes first, or between others: each stands on its own kind of page, with its heading on the paper. */
    @Test
    void partsWithAndWithoutLinesStandEachInTheirWay() throws Exception {
        Section plain = text("plain", 1);
        Section north = new Section("north", Text.of("North"), List.of(voyages(3)));
        Section south = new Section("south", Text.of("South"), List.of(voyages(3)));
        Section fleet = new Section(
                "fleet",
                Text.of("Fleet"),
                List.of(new Block.Note(Text.of("How to read."))),
                List.of(plain, north, south));
        List<Seen> pages = pages(sheet(text("first", 1), fleet, text("last", 1)), PdfOptions.DEFAULT);

        assertThat(pages).extracting(Seen::held).containsExactly(UPRIGHT, ACROSS, UPRIGHT);
        assertThat(pages.get(0).words()).contains("Fleet", "How to read.", "About plain");
        assertThat(pages.get(1).words()).contains("North", "South").doesNotContain("About");
    }

    /** Only its heading leads to a part: both stand together. */
    @Test
    void aHeadingAloneStaysWithItsPart() throws Exception {
        Section north = new Section("north", Text.of("North"), List.of(voyages(3)));
        Section fleet = new Section("fleet", Text.of("Fleet"), List.of(), List.of(north));
        List<Seen> pages = pages(sheet(text("first", 1), fleet), PdfOptions.DEFAULT);

        assertThat(pages).extracting(Seen::held).containsExactly(UPRIGHT, ACROSS, UPRIGHT);
        assertThat(pages.get(0).words()).doesNotContain("Fleet");
        assertThat(pages.get(1).words()).contains("Fleet", "North");
    }

    @Test
    void paperHeldAcrossAnywayHasNoPageOfItsOwnForThem() throws Exception {
        PdfOptions options = PdfOptions.DEFAULT.orientation(Orientation.LANDSCAPE);
        assertThat(pages(sheet(text("first", 1), fleet(3), text("last", 1)), options))
                .extracting(Seen::held)
                .containsExactly(ACROSS);
    }

    /** Cells are read aloud; the years over the lines and the key are for the eye. */
    @ParameterizedTest
    @CsvSource({"STANDARD, A4", "LARGE, A4", "STANDARD, LETTER", "STANDARD, A5"})
    void noRowIsLost(PdfOptions.Print print, Paper paper) throws Exception {
        PdfOptions options = PdfOptions.DEFAULT.print(print).paper(paper);
        String all = String.join(
                "\n",
                pages(sheet(text("first", 1), fleet(50)), options).stream()
                        .map(Seen::words)
                        .toList());
        assertThat(all)
                .contains(IntStream.range(0, 50).mapToObj(row -> "Argo " + row).toList());
    }

    /** In each language the regions stand across and all else upright. */
    @Test
    void theDirectoryOfMembersStandsAcross() throws Exception {
        for (Locale language : Labels.LANGUAGES) {
            List<Seen> pages = pages(FactSheets.membership(WcoData.register(), DAY, language), PdfOptions.DEFAULT);
            List<String> held = pages.stream().map(Seen::held).toList();
            int across = held.lastIndexOf(ACROSS) - held.indexOf(ACROSS) + 1;
            assertThat(held.stream().filter(ACROSS::equals))
                    .as(language + " " + held)
                    .hasSize(across);
            assertThat(across).as(language.toString()).isBetween(6, 7);
            assertThat(held)
                    .as(language.toString())
                    .startsWith(UPRIGHT, UPRIGHT)
                    .endsWith(UPRIGHT)
                    .hasSizeBetween(9, 10);
        }
    }
}
