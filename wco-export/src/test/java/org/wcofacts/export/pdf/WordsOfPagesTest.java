package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Text;

/** What every page says at its foot, and how numbers stand in charts. */
class WordsOfPagesTest {

    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);

    /** The whole title with "as of" where it fits, or else the short one with the day. */
    @ParameterizedTest
    @CsvSource({"en, 3, 'WCO in brief, 30 November 2025'", "fr, 3, 'OMD en bref, 30 novembre 2025'"})
    void everyPageOfABriefNamesItAndItsDay(String language, int pages, String foot) throws IOException {
        assertThat(pages(FactSheets.inBrief(WcoData.register(), LAST, Locale.forLanguageTag(language))))
                .hasSize(pages)
                .allMatch(page -> page.contains(foot));
    }

    @Test
    void aMemberWithALongNameStandsAtTheFootByItsCode() throws IOException {
        assertThat(pages(FactSheets.member(WcoData.register(), "VC", LAST, Locale.ENGLISH)))
                .allMatch(page -> page.contains("VC, 30 November 2025"));
        assertThat(pages(FactSheets.member(WcoData.register(), "KE", LAST, Locale.ENGLISH)))
                .allMatch(page -> page.contains("Kenya · As of 30 November 2025"));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbours of the sea and all their ships, true",
        "Harbours of the sea and all the ships that have ever called at them, false"
    })
    void aTitleThatWouldBreakByAWordIsSmaller(String title, boolean onOneLine) throws IOException {
        FactSheet sheet = FactSheet.builder()
                .from(Sheets.of(new Block.Paragraph(Text.of("Ships."))))
                .title(title)
                .build();
        assertThat(pages(sheet).get(0).lines().anyMatch(line -> line.strip().equals(title)))
                .isEqualTo(onOneLine);
    }

    @Test
    void numbersOfBarsAreGroupedAsElsewhere() throws IOException {
        Block bars = new Block.BarChart(Text.of("Ships"), "Ships.", List.of(new Block.Bar("Harbour", 10_000)));
        assertThat(pages(Sheets.of(bars))).first().asString().contains("10,000").doesNotContain("10000");
    }

    private static List<String> pages(FactSheet sheet) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Export.pdf(sheet).to(pdf);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
