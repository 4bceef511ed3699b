package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/** What is meant for one side of a sheet of paper stands on one, in every language. */
class OnePageTest {

    private static final Register REGISTER = WcoData.register();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);

    /** The Members with the longest names, the most hosted entities, the largest regions and disputed dates. */
    private static final Set<String> HARDEST = Set.of("CD", "DE", "ES", "FR", "JP", "KE", "KR", "MK", "RU", "VC");

    static List<Locale> languages() {
        return REGISTER.languages();
    }

    private static final boolean FULL = "full".equals(System.getProperty("wcofacts.tests"));

    /** How many of 187 pages stand on one side in a language, as docs/design.md says; the others have their sources on a second one. */
    @ParameterizedTest
    @CsvSource({"en, 185", "fr, 181", "ar, 185", "es, 175", "pt, 181", "ru, 172"})
    void aPageOnAMemberHasOneSideAndWhereItDoesNotFitTwo(Locale language, int onOneSide) throws Exception {
        int one = 0;
        for (Member member : REGISTER.members()) {
            if (FULL || HARDEST.contains(member.code())) {
                FactSheet sheet = FactSheets.member(REGISTER, member, DAY, language);
                assertThat(sheet.findings()).as(sheet.fileStem()).isEmpty();
                int pages = pages(sheet, Paper.A4);
                assertThat(pages).as(sheet.fileStem()).isLessThanOrEqualTo(2);
                one += pages == 1 ? 1 : 0;
            }
        }
        assertThat(one).isGreaterThanOrEqualTo(FULL ? onOneSide : HARDEST.size() / 2);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thenAndNowHasOneSide(Locale language) throws Exception {
        FactSheet sheet = FactSheets.thenAndNow(WcoData.edition(2013), REGISTER, language);
        assertThat(sheet.findings()).isEmpty();
        assertThat(pages(sheet, Paper.A4)).as(sheet.fileStem()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theEssentialsOfAnEditionOnBothPapers(Locale language) throws Exception {
        FactSheet sheet = FactSheets.onePage(WcoData.edition(2013), language);
        assertOnePage(sheet, Paper.A4);
        assertOnePage(sheet, Paper.LETTER);
    }

    /** First days, a day with former names, the edition's, those with most words, and one after the last that was checked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1950-12-15",
                "1952-11-04",
                "1975-06-30",
                "1995-06-30",
                "2005-06-30",
                "2013-12-31",
                "2016-01-26",
                "2022-06-30",
                "2024-07-01",
                "2025-11-30",
                "2026-11-26",
                "2031-01-01"
            })
    void theEssentialsOfADayOnBothPapers(LocalDate day) throws Exception {
        for (Locale language : REGISTER.languages()) {
            FactSheet sheet = FactSheets.onePage(REGISTER, day, language);
            assertThat(pages(sheet, Paper.A4)).as(sheet.fileStem()).isEqualTo(1);
            assertThat(pages(sheet, Paper.LETTER))
                    .as(sheet.fileStem() + ", Letter")
                    .isEqualTo(1);
        }
    }

    private static void assertOnePage(FactSheet sheet) throws Exception {
        assertOnePage(sheet, Paper.A4);
    }

    private static void assertOnePage(FactSheet sheet, Paper paper) throws Exception {
        assertThat(sheet.findings()).as(sheet.fileStem()).isEmpty();
        assertThat(pages(sheet, paper)).as(sheet.fileStem()).isEqualTo(1);
    }

    private static int pages(FactSheet sheet, Paper paper) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfOptions alone =
                PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING).paper(paper);
        assertThat(Export.pdf(sheet, alone).to(out).findings())
                .as(sheet.fileStem())
                .isEqualTo(sheet.findings());
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return document.getNumberOfPages();
        }
    }
}
