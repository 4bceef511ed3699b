package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.ArbitraryBrands;

/** A brand is on every page, and its PDF conforms. */
class BrandedSheetsTest {

    private static final int BRANDS = "full".equals(System.getProperty("wcofacts.tests")) ? 10 : 2;

    private static final Brand GREEN = Brand.of("#1B5E20", "#A4281C")
            .organization("Ministry of Trade")
            .footer("For training")
            .logo(Logo.of(ArbitraryBrands.image("png", BufferedImage.TYPE_INT_ARGB, 300, 100), "Arms of Alphaland"));

    static IntStream seeds() {
        return IntStream.range(0, BRANDS);
    }

    @ParameterizedTest(name = "brand {0}")
    @MethodSource("seeds")
    void veraPdfFindsNothing(int seed) throws Exception {
        Locale language = Locale.forLanguageTag(List.of("en", "ar", "fr").get(seed % 3));
        FactSheet sheet = Sheets.rich(language).branded(ArbitraryBrands.of(seed));
        byte[] pdf = Sheets.pdf(sheet, PdfOptions.DEFAULT);
        assertThat(Conformance.failuresOfPdfUa1(pdf)).isEmpty();
        assertThat(Conformance.failuresOfPdfA3a(pdf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en", "ar"})
    void logoAndWordsAreOnThePages(String language) throws IOException {
        FactSheet sheet = Sheets.rich(Locale.forLanguageTag(language)).branded(GREEN);
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(sheet, PdfOptions.DEFAULT))) {
            assertThat(images(document.getPage(0))).hasSize(1);
            PDImageXObject image = images(document.getPage(0)).get(0);
            assertThat(image.getWidth()).isEqualTo(300);
            assertThat(image.getHeight()).isEqualTo(100);
            assertThat(image.getImage().getRGB(10, 10) & 0xFFFFFF).isEqualTo(0x204060);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page + 1);
                words.setEndPage(page + 1);
                assertThat(words.getText(document)).contains("For training");
                if (page == 0) {
                    assertThat(words.getText(document)).contains("Ministry of Trade");
                } else {
                    assertThat(images(document.getPage(page))).isEmpty();
                }
            }
        }
    }

    private static List<PDImageXObject> images(PDPage page) {
        List<PDImageXObject> images = new java.util.ArrayList<>();
        for (COSName name : page.getResources().getXObjectNames()) {
            try {
                if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                    images.add(image);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return images;
    }

    @Test
    void coloursAreThoseOfTheBrandAlone() throws IOException {
        String plain = content(Sheets.rich(Locale.ENGLISH));
        String green = content(Sheets.rich(Locale.ENGLISH).branded(GREEN));
        assertThat(plain).contains(operator(0x163660), operator(0xB2431A));
        assertThat(green)
                .contains(operator(0x1B5E20), operator(0xA4281C))
                .doesNotContain(operator(0x163660), operator(0xB2431A));
    }

    /** How a colour begins among the operators of a page: red to three places. */
    private static String operator(int rgb) {
        return colour(rgb >> 16) + " " + colour(rgb >> 8) + " " + colour(rgb) + " rg";
    }

    private static String colour(int part) {
        String text = String.format(Locale.ROOT, "%.5f", (part & 0xFF) / 255f);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String content(FactSheet sheet) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(sheet, PdfOptions.DEFAULT))) {
            for (PDPage page : document.getPages()) {
                all.append(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({"A4,595,842", "A5,420,595", "LETTER,612,792"})
    void paperIsThatOfTheBrandUnlessTheFileHasAnother(Paper paper, int width, int height) throws IOException {
        FactSheet sheet = Sheets.rich(Locale.ENGLISH).branded(GREEN.paper(paper));
        assertThat(size(sheet, PdfOptions.DEFAULT)).containsExactly(width, height);
        assertThat(size(sheet, PdfOptions.DEFAULT.paper(Paper.LETTER))).containsExactly(612, 792);
        assertThat(new PdfRenderer(PdfOptions.DEFAULT, (any, findings) -> List.of()).fileName(sheet))
                .isEqualTo(sheet.fileStem() + ".pdf");
        assertThat(PdfOptions.DEFAULT.paper(Paper.A5).fileNameSuffix()).isEqualTo("-a5");
    }

    private static List<Integer> size(FactSheet sheet, PdfOptions options) throws IOException {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(sheet, options))) {
            var box = document.getPage(0).getMediaBox();
            return List.of(Math.round(box.getWidth()), Math.round(box.getHeight()));
        }
    }
}
