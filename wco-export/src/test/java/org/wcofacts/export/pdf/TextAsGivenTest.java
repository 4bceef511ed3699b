package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wcofacts.export.Export;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.EveryField;

/** What stands in a text stands on the page, or is reported. */
class TextAsGivenTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final List<Finding> findings = new ArrayList<>();

    /** Names from a Mac or from many databases have the accent as a character of its own; it stood beside the letter. */
    @Test
    void anAccentOfItsOwnStandsOnItsLetter() throws IOException {
        assertThat(words(Locale.ENGLISH, "Krako\u0301w, Sa\u0303o Tome\u0301"))
                .contains("Krak\u00F3w, S\u00E3o Tom\u00E9");
        assertThat(findings).isEmpty();
    }

    @Test
    void aMarkThatNoLetterTakesIsReported() throws IOException {
        words(Locale.ENGLISH, "x\u0301");
        assertThat(findings)
                .containsExactly(new Finding(Finding.Kind.SHAPING_MISSING, "section facts, block 1", "U+0301"));
    }

    @Test
    void lettersOfPersianAreJoined() throws IOException {
        assertThat(words(ARABIC, "\u067E\u06CC\u0627\u0645 \u06AF\u0645\u0631\u06A9"))
                .contains("\u06AF\u0645\u0631\u06A9");
        assertThat(findings).isEmpty();
    }

    @Test
    void lettersOfUrduAreJoinedAndOneOfPashtoIsReported() throws IOException {
        words(ARABIC, "\u067E\u0627\u06A9\u0633\u062A\u0627\u0646 \u06A9\u0633\u0679\u0645 \u06C1\u06D2");
        assertThat(findings).isEmpty();
        words(ARABIC, "\u067E\u069A\u062A\u0648");
        assertThat(findings)
                .containsExactly(new Finding(Finding.Kind.SHAPING_MISSING, "section facts, block 1", "U+069A"));
    }

    /** They became one line, in Arabic from its end to its beginning. */
    @Test
    void anAddressOfThreeLinesHasThreeLines() throws IOException {
        assertThat(words(Locale.ENGLISH, "Customs House\r\n1 Quay Street\nAlphaville"))
                .containsSubsequence("Customs House\n", "1 Quay Street\n", "Alphaville");
        assertThat(words(
                        ARABIC,
                        "\u0627\u0644\u0628\u064A\u062A\n\u0634\u0627\u0631\u0639 1\r\u0645\u062F\u064A\u0646\u0629"))
                .containsSubsequence("\u0627\u0644\u0628\u064A\u062A\n", "\n\u0645\u062F\u064A\u0646\u0629");
        assertThat(findings).isEmpty();
    }

    @Test
    void aNumberInAKeyFactStandsOnOneLine() throws IOException {
        Block facts = new Block.KeyFacts(Collections.nCopies(
                4, new Block.KeyFact(Text.of("Trade"), Text.of("USD 123,456,789,999.99"), Optional.empty())));
        assertThat(words(Locale.ENGLISH, facts)).contains("123,456,789,999.99");
    }

    @Test
    void anAddressForMailIsAnnouncedAsOne() throws IOException {
        Span mail = Span.builder()
                .words("write to us")
                .link(URI.create("mailto:someone@example.org"))
                .build();
        byte[] pdf = pdf(Locale.ENGLISH, new Block.Paragraph(Text.of(mail)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(annotation -> annotation.getContents())
                    .containsExactly("E-mail: someone@example.org");
        }
    }

    @ParameterizedTest
    @EnumSource(PdfOptions.Print.class)
    void aRowThatIsTallerThanAPageGoesOnOnTheNextAndStaysOneRow(PdfOptions.Print print) throws Exception {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= 3000; i++) {
            words.append("w").append(i).append(' ');
        }
        Block table = new Block.Table(
                Text.of("Long"),
                List.of(column("Head"), column("Second"), column("Third")),
                List.of(
                        List.of(Text.of("before"), Text.of("1"), Text.of("2")),
                        List.of(Text.of("tall"), Text.of(words.toString()), Text.of("")),
                        List.of(Text.of("after"), Text.of("3"), Text.of("4"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(sheet(Locale.ENGLISH, table), PdfOptions.DEFAULT.print(print))
                .to(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String all = text(document).replaceAll("\\s+", " ");
            int at = 0;
            for (int i = 1; i <= 3000; i++) {
                at = all.indexOf(" w" + i + " ", at);
                assertThat(at).as("w" + i).isPositive();
            }
            assertThat(count(document.getDocumentCatalog().getStructureTreeRoot(), "TR"))
                    .isEqualTo(4);
            assertThat(count(document.getDocumentCatalog().getStructureTreeRoot(), "TD"))
                    .isEqualTo(6);
        }
        assertThat(Conformance.failuresOfPdfUa1(out.toByteArray())).isEmpty();
        assertThat(Conformance.failuresOfPdfA3a(out.toByteArray())).isEmpty();
    }

    private static Block.Column column(String heading) {
        return new Block.Column(Text.of(heading), Block.Alignment.START, 1);
    }

    private static int count(PDStructureNode node, String type) {
        int count = node instanceof PDStructureElement element && type.equals(element.getStructureType()) ? 1 : 0;
        for (Object kid : node.getKids()) {
            count += kid instanceof PDStructureNode below ? count(below, type) : 0;
        }
        return count;
    }

    @Test
    void aLongNoticeIsNamed() {
        FactSheet sheet = FactSheet.builder()
                .from(EveryField.sheet())
                .notice("word ".repeat(2000))
                .build();
        assertThatThrownBy(() -> Export.pdf(sheet).to(new ByteArrayOutputStream()))
                .isInstanceOf(ExportException.class)
                .hasMessage(
                        "sheet, notice: 10000 characters on every page; header and footer must leave half of a page");
    }

    private String words(Locale language, String words) throws IOException {
        return words(language, new Block.Paragraph(Text.of(words)));
    }

    private String words(Locale language, Block block) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(language, block))) {
            return text(document);
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        return stripper.getText(document).replace(" \n", "\n");
    }

    private byte[] pdf(Locale language, Block block) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        findings.addAll(Export.pdf(sheet(language, block), PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING))
                .to(out)
                .findings());
        return out.toByteArray();
    }

    private static FactSheet sheet(Locale language, Block block) {
        return FactSheet.builder()
                .from(EveryField.sheet())
                .language(language)
                .labels(Labels.in(language))
                .sections(List.of(new Section("facts", Text.of("Facts"), List.of(block))))
                .sources(List.of())
                .build();
    }
}
