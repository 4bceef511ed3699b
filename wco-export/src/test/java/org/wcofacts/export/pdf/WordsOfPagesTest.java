package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;

/** What every page says at its foot, and how numbers stand in charts. */
class WordsOfPagesTest {

    static final List<Locale> LANGUAGES = Labels.LANGUAGES;

    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);

    /** The whole title with "as of" where it fits, or else the short one with the day. */
    @ParameterizedTest
    @CsvSource({"en, 3, 'WCO in brief, 30 November 2025'", "fr, 3, 'OMD en bref, 30 novembre 2025'"})
    void everyPageOfABriefNamesItAndItsDay(String language, int pages, String foot) throws IOException {
        assertThat(pages(FactSheets.inBrief(WcoData.register(), LAST, Locale.forLanguageTag(language))))
                .hasSize(pages)
                .allMatch(page -> page.contains(foot));
    }

    /** A page that has come loose says what it is a page of, in every language and kind of sheet. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theFootNamesTheSheet(Locale language) throws IOException {
        Register register = WcoData.register();
        Edition edition = WcoData.edition(2013);
        for (FactSheet sheet : List.of(
                FactSheets.inBrief(edition, language),
                FactSheets.onePage(edition, language),
                FactSheets.thenAndNow(edition, register, language),
                FactSheets.inBrief(register, LAST, language),
                FactSheets.onePage(register, LAST, language),
                FactSheets.membership(register, LAST, language),
                FactSheets.history(register, LAST, language),
                FactSheets.changes(register, LocalDate.of(2013, 12, 31), LAST, language),
                FactSheets.member(register, "VC", LAST, language))) {
            String name = sheet.shortTitle().split("[,،]", 2)[0];
            for (PdfOptions.Print print : PdfOptions.Print.values()) {
                String foot = foot(sheet, print);
                assertThat(Stream.of(name, sheet.title())
                                .anyMatch(words -> Stream.of(words.split(" ")).allMatch(foot::contains)))
                        .as("%s, %s, %s: %s", sheet.fileStem(), print, name, foot)
                        .isTrue();
            }
        }
    }

    private static String foot(FactSheet sheet, PdfOptions.Print print) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Export.pdf(
                        sheet,
                        PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING).print(print))
                .to(pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("foot", new Rectangle2D.Float(0, 842 - 80, 595, 80));
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("foot");
        }
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
