package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;

class PdfConformanceTest {

    static List<Locale> languages() {
        return Labels.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void veraPdfFindsNothingAgainstPdfUa1(Locale language) throws Exception {
        assertThat(Conformance.failuresOfPdfUa1(Sheets.pdf(Sheets.rich(language))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void veraPdfFindsNothingAgainstPdfA3a(Locale language) throws Exception {
        assertThat(Conformance.failuresOfPdfA3a(Sheets.pdf(Sheets.rich(language))))
                .isEmpty();
    }

    @Test
    void aSheetWithHardlyAnythingConformsAsWell() throws Exception {
        byte[] pdf = Sheets.pdf(Sheets.of(new Block.Paragraph(Text.of("One line."))));
        assertThat(Conformance.failuresOfPdfUa1(pdf)).isEmpty();
        assertThat(Conformance.failuresOfPdfA3a(pdf)).isEmpty();
    }

    @Test
    void contentsAndDrawingsOfTimeConformAsWell() throws Exception {
        byte[] pdf = Sheets.pdf(Sheets.overTime());
        assertThat(Conformance.failuresOfPdfUa1(pdf)).isEmpty();
        assertThat(Conformance.failuresOfPdfA3a(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void largePrintConformsAsWell(Locale language) throws Exception {
        byte[] pdf = Sheets.pdf(Sheets.rich(language), PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE));
        assertThat(Conformance.failuresOfPdfUa1(pdf)).isEmpty();
        assertThat(Conformance.failuresOfPdfA3a(pdf)).isEmpty();
    }

    @Test
    void xmpSaysWhatTheInformationDictionarySays() throws Exception {
        byte[] pdf = Sheets.pdf(Sheets.rich(Locale.FRENCH));
        assertThat(Conformance.differencesOfInfoAndXmp(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void everyLinkHasADescriptionAndEveryHeadingABookmark() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.rich(Locale.ENGLISH)))) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links++;
                    assertThat(annotation.getContents()).matches("(Web page: |Source \\d+ in the list).*");
                }
            }
            assertThat(links).isGreaterThan(5);
            PDOutlineItem title =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).isEqualTo(Sheets.rich(Locale.ENGLISH).title());
            assertThat(title.children())
                    .extracting(PDOutlineItem::getTitle)
                    .startsWith("Fact file, 24 June 2001", "Who we are")
                    .contains("Sources");
        }
    }
}
