package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.InventedEdition;

/** A sheet for one side that takes more says by how much, and which block would have to go. */
class OverfullTest {

    private static final Block SHORT = new Block.Paragraph(Text.of("A few words."));

    /** About as high as {@code lines} lines. */
    private static Block high(int lines) {
        String words =
                "An item of a list that is too long to be set beside others of it, as a column would part it twice or more.";
        return new Block.BulletList(Collections.nCopies(lines, Text.of(words)));
    }

    private static FactSheet sheet(Section... sections) {
        return FactSheet.builder()
                .from(Sheets.of(SHORT))
                .sections(List.of(sections))
                .build()
                .onOneSide();
    }

    private static Section section(String id, Block... blocks) {
        return new Section(id, Text.of("About " + id), List.of(blocks));
    }

    private static List<Finding> findings(FactSheet sheet, PdfOptions options) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Sheets.pdf(sheet, options, findings);
        return findings;
    }

    private static Finding only(FactSheet sheet) throws IOException {
        List<Finding> findings = findings(sheet, PdfOptions.DEFAULT);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).kind()).isEqualTo(Finding.Kind.OVERFULL);
        assertThat(findings.get(0).place()).isEqualTo("sheet 'alphaland-en'");
        return findings.get(0);
    }

    @Test
    void theLastBlockWithoutWhichItFitsIsNamed() throws IOException {
        FactSheet sheet =
                sheet(section("one", high(30), SHORT), section("two", SHORT, high(35)), section("three", SHORT));
        assertThat(only(sheet).detail())
                .matches("2 pages, \\d+ mm more than one side holds; without section 'two', block 2, it would fit");
        assertThat(findings(sheet.without("three"), PdfOptions.DEFAULT)).hasSize(1);
        assertThat(findings(sheet.without("two"), PdfOptions.DEFAULT)).isEmpty();
    }

    @Test
    void whereNoBlockIsEnoughTheLastOnesAreNamed() throws IOException {
        FactSheet sheet = sheet(section("one", high(40)), section("two", high(40)), section("three", high(40)));
        assertThat(only(sheet).detail())
                .endsWith("; without what follows from section 'two', block 1 on, it would fit");
    }

    /** One line more than fits is the height of some lines, as short ones stay together. */
    @Test
    void theExcessGrowsWithWhatIsTooMuch() throws IOException {
        int least = 0;
        for (int lines = 70; lines <= 100; lines += 10) {
            String detail = only(sheet(section("one", high(lines)), section("two", SHORT)))
                    .detail();
            int excess = Integer.parseInt(detail.replaceAll(".*, (\\d+) mm.*", "$1"));
            assertThat(excess).isGreaterThan(least);
            least = excess;
        }
        assertThat(least).isLessThan(400);
    }

    @Test
    void itIsAnErrorByChoice() {
        FactSheet sheet = sheet(section("one", high(40)), section("two", high(40)));
        PdfOptions refused = PdfOptions.DEFAULT.overfull(PdfOptions.Overfull.REFUSED);
        assertThatThrownBy(() -> findings(sheet, refused))
                .isInstanceOf(ExportException.class)
                .hasMessageMatching(
                        "sheet 'alphaland-en': 2 pages, \\d+ mm more than one side holds; without section 'two',"
                                + " block 1, it would fit; must fit the pages that it is meant for");
    }

    @Test
    void sheetsThatFitOrAreForSeveralSidesSayNothing() throws IOException {
        PdfOptions refused = PdfOptions.DEFAULT.overfull(PdfOptions.Overfull.REFUSED);
        FactSheet essentials = FactSheets.onePage(InventedEdition.rich(), Locale.ENGLISH);
        assertThat(findings(essentials, refused)).isEmpty();
        assertThat(findings(Sheets.of(high(100)), refused)).isEmpty();
        assertThat(findings(essentials, refused.print(PdfOptions.Print.LARGE))).isEmpty();
    }

    @Test
    void smallerPaperCountsToo() throws IOException {
        FactSheet sheet = sheet(section("one", high(25)), section("two", high(20)));
        assertThat(findings(sheet, PdfOptions.DEFAULT)).isEmpty();
        assertThat(findings(sheet.branded(Brand.PLAIN.paper(Paper.A5)), PdfOptions.DEFAULT))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.OVERFULL);
    }

    @Test
    void thePagesAreWrittenNevertheless() throws IOException {
        FactSheet sheet = sheet(section("one", high(40)), section("two", high(40)));
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(sheet))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }
}
