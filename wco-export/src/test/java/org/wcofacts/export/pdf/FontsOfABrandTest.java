package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.FontFile;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.Fonts;

/** A publisher's fonts are on the pages, in the workbook and on the web, and what they lack is in ours. */
class FontsOfABrandTest {

    private static final FontFile HOUSE = FontFile.of(Fonts.liberation());
    private static final Brand BODY = Brand.of("#1B5E20", "#A4281C").bodyFont(HOUSE);
    private static final Brand BOTH = BODY.headingFont(HOUSE);

    private static FactSheet sheet(String language) {
        return FactSheets.inBrief(WcoData.edition(2013), Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource({"en", "ar"})
    void pagesAreSetInThemAndConform(String language) throws Exception {
        byte[] pdf = Sheets.pdf(sheet(language).branded(BOTH), PdfOptions.DEFAULT);
        Set<String> ours = language.equals("en")
                ? Set.of()
                : Set.of("DDDDDD+IBMPlexSansArabic-Regular", "EEEEEE+IBMPlexSansArabic-SemiBold");
        assertThat(fonts(pdf))
                .contains("FFFFFF+LiberationSans")
                .containsAll(ours)
                .hasSize(1 + ours.size());
        assertThat(Conformance.failuresOfPdfUa1(pdf)).isEmpty();
        assertThat(Conformance.failuresOfPdfA3a(pdf)).isEmpty();
    }

    @Test
    void oneForTheTextAloneLeavesHeadingsInOurs() throws IOException {
        assertThat(fonts(Sheets.pdf(sheet("en").branded(BODY), PdfOptions.DEFAULT)))
                .containsExactlyInAnyOrder("FFFFFF+LiberationSans", "BBBBBB+IBMPlexSans-SemiBold");
        assertThat(fonts(Sheets.pdf(sheet("en"), PdfOptions.DEFAULT))).noneMatch(name -> name.contains("Liberation"));
    }

    @Test
    void whatTheyLackIsInOursAndReported() throws IOException {
        FactSheet page = sheet("en");
        FactSheet own = page.with(SectionDraft.on(page, "hanoi", "Office \u20B9")
                        .paragraph("\u20B9 once, \u20B9 twice, \u215E and \u2713.")
                        .draft())
                .first()
                .branded(BODY);
        List<Finding> found = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report = Export.pdf(own, PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING))
                .to(out);
        report.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.FONT_FALLBACK)
                .forEach(found::add);

        assertThat(found)
                .containsExactly(new Finding(Finding.Kind.FONT_FALLBACK, "font 'Liberation Sans'", "U+20B9, U+2713"));
    }

    @Test
    void theWorkbookAndTheWebNameThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.xlsx(sheet("en").branded(BODY)).to(out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Set<String> families = new TreeSet<>();
            for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
                families.add(workbook.getFontAt(i).getBold() + " "
                        + workbook.getFontAt(i).getFontName());
            }
            assertThat(families).containsExactly("false Liberation Sans", "true Arial");
        }
        out.reset();
        Export.html(sheet("en").branded(BODY)).to(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(".fact-sheet{font-family:\"Liberation Sans\",\"IBM Plex Sans\", \"IBM Plex Sans Arabic\", ")
                .doesNotContain("font-family:\"Liberation Sans\";", "is(h1");
        out.reset();
        Export.html(sheet("en").branded(BOTH)).to(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(".fact-sheet :is(h1,h2,h3,h4,h5,h6){font-family:\"Liberation Sans\",\"IBM Plex Sans\",");
    }

    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return names;
    }
}
