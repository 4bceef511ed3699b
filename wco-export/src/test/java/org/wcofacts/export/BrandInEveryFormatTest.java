package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.html.HtmlOptions;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.ArbitraryBrands;

/** One brand for page, workbook and web, and none where none is given. */
class BrandInEveryFormatTest {

    private static final byte[] ARMS = ArbitraryBrands.image("png", BufferedImage.TYPE_INT_ARGB, 300, 100);
    private static final Brand GREEN = Brand.of("#1B5E20", "#A4281C")
            .organization("Ministry of Trade")
            .footer("For training")
            .paper(Paper.LETTER)
            .logo(Logo.of(ARMS, "Arms of Alphaland"));

    private static FactSheet kenya(String language) {
        return FactSheets.member(WcoData.register(), "KE", LocalDate.of(2025, 11, 30), Locale.forLanguageTag(language));
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(export.to(out).findings()).isEmpty();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aPageOfTheWebHasIt(String language) throws IOException {
        FactSheet sheet = kenya(language).branded(GREEN);
        String page = new String(bytes(Export.html(sheet)), StandardCharsets.UTF_8);
        String image = "src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(ARMS) + "\"";
        assertThat(page).contains(image, "alt=\"Arms of Alphaland\"", "img-src data:");
        assertThat(page).contains("--navy:#1B5E20", "--of-title:#1B5E20", "--accent:#A4281C");
        assertThat(page).contains("<span>Ministry of Trade</span>", "For training · ");
        assertThat(page).doesNotContain("163660");
        HtmlOptions fragment = HtmlOptions.DEFAULT.form(HtmlOptions.Form.FRAGMENT);
        assertThat(new String(bytes(Export.html(sheet, fragment)), StandardCharsets.UTF_8))
                .contains(image);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aWorkbookHasIt(String language) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(bytes(Export.xlsx(kenya(language).branded(GREEN)))))) {
            XSSFSheet cover = workbook.getSheetAt(0);
            XSSFPicture picture =
                    (XSSFPicture) cover.getDrawingPatriarch().getShapes().get(0);
            assertThat(picture.getPictureData().getData()).isEqualTo(ARMS);
            assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .isEqualTo("Arms of Alphaland");
            var box = picture.getClientAnchor();
            double width = box.getDx2() - box.getDx1();
            assertThat(width / (box.getDy2() - box.getDy1())).isBetween(2.95, 3.05);
            assertThat(box.getRow2()).isEqualTo(box.getRow1());
            assertThat(cover.getRow(0).getHeightInPoints() * 12_700).isGreaterThan(box.getDy2());
            assertThat(cover.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Ministry of Trade");
            assertThat(cover.getRow(2)
                            .getCell(0)
                            .getCellStyle()
                            .getFont()
                            .getXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF1B5E20");
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                assertThat(workbook.getSheetAt(i).getFooter().getCenter()).contains("For training");
                assertThat(workbook.getSheetAt(i).getPrintSetup().getPaperSizeEnum())
                        .isEqualTo(PaperSize.LETTER_PAPER);
            }
        }
    }

    @Test
    void aSheetWithoutABrandStaysAsItIs() throws IOException {
        FactSheet plain = kenya("en");
        FactSheet again = plain.branded(GREEN).branded(Brand.PLAIN);
        assertThat(bytes(Export.xlsx(again))).isEqualTo(bytes(Export.xlsx(plain)));
        assertThat(bytes(Export.html(again))).isEqualTo(bytes(Export.html(plain)));
        assertThat(bytes(Export.pdf(again))).isEqualTo(bytes(Export.pdf(plain)));
    }

    @Test
    void whatAPdfCarriesHasItToo() throws IOException {
        assertThat(Export.pdf(kenya("en").branded(GREEN))
                        .to(OutputStream.nullOutputStream())
                        .findings())
                .isEmpty();
    }

    @Test
    void wordsThatNoFormatCanHoldAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREEN.footer("bell\u0007"))
                .withMessage("brand, footer 'bell\uFFFD': must be words that every format can hold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREEN.organization(" "))
                .withMessage("brand, organization ' ': must be words that every format can hold");
        assertThat(GREEN.palette().hex(Colour.NAVY)).isEqualTo("1B5E20");
    }
}
