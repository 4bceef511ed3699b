package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.factsheet.Block;
import org.wcofacts.export.factsheet.Labels;
import org.wcofacts.export.factsheet.Text;

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

    @Test
    void theCheckSeesAFileThatIsNotTagged() throws Exception {
        try (PDDocument plain = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(out);
            assertThat(Conformance.failuresOfPdfUa1(out.toByteArray())).isNotEmpty();
            assertThat(Conformance.failuresOfPdfA3a(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void xmpSaysWhatTheInformationDictionarySays() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.rich(Locale.FRENCH)))) {
            PDDocumentInformation info = document.getDocumentInformation();
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains(">" + info.getTitle() + "<")
                    .contains(">" + info.getAuthor() + "<")
                    .contains(">" + info.getSubject() + "<")
                    .contains(">" + info.getKeywords() + "<")
                    .contains("<pdf:Producer>" + info.getProducer() + "<")
                    .contains("<xmp:CreateDate>" + info.getCreationDate().toInstant() + "<");
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
                    .startsWith("Who we are")
                    .contains("Sources");
        }
    }
}
