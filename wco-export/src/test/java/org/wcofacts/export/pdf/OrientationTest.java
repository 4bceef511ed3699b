package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Orientation;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.sheet.FactSheet;

/** Paper may be held across, for one file or for all files of a brand. */
class OrientationTest {

    private static final Offset<Float> ROUNDED = Offset.offset(0.01f);
    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);

    @ParameterizedTest
    @CsvSource({"A4, en", "A5, fr", "LETTER, ar"})
    void everySheetIsWrittenOnPaperHeldAcross(Paper paper, String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        PdfOptions across = PdfOptions.DEFAULT.paper(paper).orientation(Orientation.LANDSCAPE);
        for (FactSheet sheet : List.of(
                FactSheets.inBrief(WcoData.edition(2013), locale),
                FactSheets.membership(WcoData.register(), DAY, locale),
                FactSheets.member(WcoData.register(), "KE", DAY, locale))) {
            byte[] pdf = Sheets.pdf(sheet, across);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                for (PDPage page : document.getPages()) {
                    assertThat(page.getMediaBox().getWidth()).isCloseTo(paper.height(), ROUNDED);
                    assertThat(page.getMediaBox().getHeight()).isCloseTo(paper.width(), ROUNDED);
                }
            }
            assertThat(Conformance.failuresOfPdfUa1(pdf)).as(sheet.title()).isEmpty();
        }
    }

    @Test
    void aBrandHoldsAllItsFilesSo() throws IOException {
        FactSheet page = FactSheets.member(WcoData.register(), "KE", DAY, Locale.ENGLISH);
        FactSheet across = page.branded(Brand.PLAIN.orientation(Orientation.LANDSCAPE));

        assertThat(width(Sheets.pdf(across, PdfOptions.DEFAULT))).isCloseTo(Paper.A4.height(), ROUNDED);
        assertThat(width(Sheets.pdf(across, PdfOptions.DEFAULT.orientation(Orientation.PORTRAIT))))
                .isCloseTo(Paper.A4.width(), ROUNDED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.xlsx(across).to(out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            workbook.forEach(
                    sheet -> assertThat(sheet.getPrintSetup().getLandscape()).isTrue());
        }
        out.reset();
        Export.html(across).to(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("@page{size:landscape}");
    }

    @Test
    void theNameOfAFileSaysSo() {
        assertThat(PdfOptions.DEFAULT.orientation(Orientation.LANDSCAPE).fileNameSuffix())
                .isEqualTo("-landscape");
        assertThat(PdfOptions.DEFAULT
                        .paper(Paper.LETTER)
                        .orientation(Orientation.LANDSCAPE)
                        .print(PdfOptions.Print.LARGE)
                        .fileNameSuffix())
                .isEqualTo("-letter-landscape-large-print");
        assertThat(PdfOptions.DEFAULT.orientation(Orientation.PORTRAIT).fileNameSuffix())
                .isEmpty();
    }

    private static float width(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getMediaBox().getWidth();
        }
    }
}
