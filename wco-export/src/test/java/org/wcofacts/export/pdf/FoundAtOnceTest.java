package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.sheet.FactSheet;

/** What a reader looks for first stands in the top third of the first page: the day, who leads, how many training centres. */
class FoundAtOnceTest {

    /** The name as sources spell it, which is the same in all languages; centres as counted on the sheets of these days. */
    @ParameterizedTest
    @CsvSource({
        "1995-06-30, James W. Shaver, ",
        "2008-07-01, Michel Danet, ",
        "2013-12-31, Kunio Mikuriya, 25",
        "2025-11-30, Ian Saunders, 33",
        "2026-11-26, Ian Saunders, 33",
    })
    void onTheSheetsOfADay(LocalDate day, String secretaryGeneral, String centres) throws IOException {
        for (Locale language : Labels.LANGUAGES) {
            for (FactSheet sheet : List.of(
                    FactSheets.inBrief(WcoData.register(), day, language),
                    FactSheets.onePage(WcoData.register(), day, language))) {
                String top = topThird(sheet);
                assertThat(top).as(sheet.fileStem()).contains(secretaryGeneral, Integer.toString(day.getYear()));
                if (centres != null) {
                    assertThat(top).as(sheet.fileStem()).containsPattern("(?<!\\d)" + centres + "(?!\\d)");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "fr", "es", "pt", "ru", "ar"})
    void onTheSheetsOfAnEdition(Locale language) throws IOException {
        for (FactSheet sheet : List.of(
                FactSheets.inBrief(WcoData.edition(2013), language),
                FactSheets.onePage(WcoData.edition(2013), language))) {
            assertThat(topThird(sheet))
                    .as(sheet.fileStem())
                    .contains("Kunio Mikuriya", "2013")
                    .containsPattern("(?<!\\d)23(?!\\d)");
        }
    }

    private static String topThird(FactSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfOptions alone =
                PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING).paper(Paper.A4);
        Export.pdf(sheet, alone).to(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("top", new Rectangle2D.Float(0, 0, 595, 842 / 3f));
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("top");
        }
    }
}
