package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/** Every word of every language reaches the reader, in each format and inside the page. */
class SixLanguagesTest {

    private static final PdfOptions ALONE = PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING);
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** Accented, bracketed and two fifths longer than English. */
    private static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

    /** So many letters at either end of a text are compared, as a page may end in its middle. */
    private static final int BEGINNING = 40;

    /** How a footnote was derived stands in the notes of the workbook, which the PDF carries. */
    private static final String IN_THE_NOTES_ALONE = "explanation.members-counted";

    /** Kept for software alone, or joined with other words when printed. */
    private static final List<String> NOT_PRINTED = List.of("explanation.topic-placement");

    static List<Locale> languages() {
        return List.of("en", "fr", "ar", "pt", "ru", "es").stream()
                .map(Locale::forLanguageTag)
                .toList();
    }

    static Stream<FactSheet> sheets() throws IOException {
        return Stream.concat(languages().stream().map(SixLanguagesTest::sheet), Stream.of(pseudoSheet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pdfHasEveryTextOfTheEdition(Locale language) throws IOException {
        String text = letters(pdfText(pdf(sheet(language))));
        DatasetPages.edition2013(language).forEach((key, words) -> {
            if (!NOT_PRINTED.contains(key) && !key.equals(IN_THE_NOTES_ALONE)) {
                assertThat(text).as(key).contains(pieces(letters(words), words, language));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void workbookHasEveryTextOfTheEdition(Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report = Export.xlsx(sheet(language)).to(out);
        assertThat(report.findings()).isEmpty();
        StringBuilder cells = new StringBuilder();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.read().forEach(row -> row.forEach(cell -> cells.append(cell == null ? "" : cell.getText())));
            }
        }
        String text = letters(cells.toString());
        DatasetPages.edition2013(language).forEach((key, words) -> {
            if (!NOT_PRINTED.contains(key)) {
                assertThat(text).as(key).contains(letters(words));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noTextOverlapsAnotherOrLeavesTheMargins(FactSheet sheet) throws IOException {
        requireRoom(sheet, ALONE, 41, 595.3, 841.9);
        requireRoom(sheet, ALONE.paper(Paper.LETTER), 41, 612, 792);
        requireRoom(sheet, ALONE.print(PdfOptions.Print.LARGE), 49, 595.3, 841.9);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theEssentialsHaveRoomOnTheirOnePage(Locale language) throws IOException {
        FactSheet sheet = FactSheets.onePage(WcoData.edition(2013), language);
        requireRoom(sheet, ALONE, 41, 595.3, 841.9);
        requireRoom(sheet, ALONE.paper(Paper.LETTER), 41, 612, 792);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noPageEndsEarlyAndTheLastIsNotNearlyEmpty(Locale language) throws IOException {
        requireFilledPages(sheet(language), ALONE, 841.9);
        requireFilledPages(sheet(language), ALONE.paper(Paper.LETTER), 792);
    }

    private static void requireFilledPages(FactSheet sheet, PdfOptions options, double height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(sheet, options).to(out);
        List<List<Rectangle2D>> pages = TextBoxes.of(out.toByteArray());
        double room = height - 66 - 72;
        for (int i = 0; i < pages.size(); i++) {
            double lowest = pages.get(i).stream()
                    .mapToDouble(Rectangle2D::getMaxY)
                    .filter(y -> y < height - 60)
                    .max()
                    .orElseThrow();
            double least = i < pages.size() - 1 ? 66 + room * 4 / 5 : 66 + room / 5;
            assertThat(lowest).as("page %d", i + 1).isGreaterThan(least);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theFirstPageSaysWhoLeadsHowManyCentresThereAreAndAsOfWhen(Locale language) throws IOException {
        for (FactSheet sheet : List.of(sheet(language), FactSheets.onePage(WcoData.edition(2013), language))) {
            String page = letters(firstPage(pdf(sheet)));
            assertThat(page).contains("KunioMikuriya").contains("179");
            assertThat(page).contains("23").contains("2013");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aSheetAloneStaysUnder120Kilobytes(Locale language) throws IOException {
        for (PdfOptions.Print print : PdfOptions.Print.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Export.pdf(sheet(language), ALONE.print(print)).to(out);
            assertThat(out.size()).isLessThan(120_000);
        }
    }

    private static void requireRoom(FactSheet sheet, PdfOptions options, double side, double width, double height)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Export.pdf(sheet, options).to(out).findings()).isEmpty();
        for (List<Rectangle2D> page : TextBoxes.of(out.toByteArray())) {
            Rectangle2D margins = new Rectangle2D.Double(side, 14, width - 2 * side, height - 30);
            for (int i = 0; i < page.size(); i++) {
                assertThat(margins.contains(page.get(i)))
                        .as("%s on the page", page.get(i))
                        .isTrue();
                for (int j = i + 1; j < page.size(); j++) {
                    assertThat(page.get(i).intersects(page.get(j)))
                            .as("%s over %s", page.get(i), page.get(j))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void unreviewedTranslationsSaySoOnTheFirstPageInTheirLanguage() throws IOException {
        for (Locale language : languages()) {
            String note = Labels.in(language).get("translation.not-reviewed");
            assertThat(letters(firstPage(pdf(sheet(language)))).contains(letters(note)))
                    .as(language.toLanguageTag())
                    .isEqualTo(!language.equals(Locale.ENGLISH));
        }
    }

    @Test
    void arabicReadsInTheOrderOfItsLettersWithItsNumbersAndAbbreviations() throws IOException {
        String text = Normalizer.normalize(pdfText(pdf(sheet(ARABIC))), Normalizer.Form.NFKC);
        assertThat(text)
                .contains("منظمة الجمارك العالمية")
                .contains("Kunio Mikuriya")
                .contains("179")
                .contains("1952");
        assertThat(text).doesNotContainPattern("[\uFE80-\uFEFC]");
    }

    @Test
    void aTextWithoutTranslationIsEnglishMarkedAndReported() throws IOException {
        Edition edition = EditionXml.read(
                new ByteArrayInputStream(xml().replaceFirst("\\s*<text xml:lang=\"ru\"[^>]*>[^<]*</text>", "")
                        .getBytes(StandardCharsets.UTF_8)));
        FactSheet sheet = FactSheets.inBrief(edition, RUSSIAN);
        assertThat(sheet.findings())
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.TRANSLATION_MISSING));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Export.xlsx(sheet).to(out).findings()).containsAll(sheet.findings());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            String cover = workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()))
                    .collect(Collectors.joining("\n"));
            assertThat(cover)
                    .contains(Labels.in(RUSSIAN)
                            .format(
                                    "translation.missing",
                                    sheet.findings().get(0).place()));
        }
    }

    @Test
    void aChosenNameStandsInTheSheetWhichSaysSo() throws IOException {
        SheetLanguage language = SheetLanguage.of(Locale.ENGLISH).naming("KR", "Republic of Korea");
        String text = pdfText(pdf(FactSheets.inBrief(WcoData.edition(2013), language)));
        assertThat(text)
                .contains("Names chosen by the maker of this sheet: Republic of Korea.")
                .contains("Kenya, Republic of Korea".replace("Kenya, ", ""));
        assertThat(text).doesNotContainPattern("(?<!Republic of )Korea");
    }

    @Test
    void anEconomyWithAChosenNameIsWrittenInAnySpellingAndMustBeKnownToWhatTheSheetIsMadeFrom() {
        Register register = WcoData.register();
        LocalDate day = LocalDate.of(2025, 11, 30);
        Member kenya = register.member("KE").orElseThrow();
        for (String written : List.of("KE", "ken", "kenya", "Quénia", "\u00A0ke")) {
            SheetLanguage chosen = SheetLanguage.of(Locale.ENGLISH).naming(written, "Chosen Kenya");
            assertThat(FactSheets.member(register, kenya, day, chosen).title()).isEqualTo("Chosen Kenya");
            assertThat(FactSheets.inBrief(WcoData.edition(2013), chosen)
                            .sections()
                            .toString())
                    .contains("Chosen Kenya");
        }
        SheetLanguage unknown = SheetLanguage.of(Locale.ENGLISH).naming("Kenja", "Anything");
        assertRefused(
                () -> FactSheets.inBrief(WcoData.edition(2013), unknown),
                "economy 'Kenja': must be an economy that the edition wco-2013 names; near it: Kenya (KE)");
        assertRefused(() -> FactSheets.onePage(WcoData.edition(2013), unknown), "near it: Kenya (KE)");
        assertRefused(() -> FactSheets.member(register, kenya, day, unknown), "near it: Kenya (KE)");
        assertRefused(() -> FactSheets.membership(register, day, unknown), "near it: Kenya (KE)");
        SheetLanguage twice =
                SheetLanguage.of(Locale.ENGLISH).naming("KE", "One").naming("Kenya", "Another");
        assertRefused(
                () -> FactSheets.member(register, kenya, day, twice),
                "name of economy KE: one name must be chosen, not both 'One' and 'Another'");
        assertRefused(
                () -> SheetLanguage.of(Locale.ENGLISH).naming("KE", null), "name of economy 'KE': must not be null");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    @Test
    void aMemberPageNamesADesignationOnlyWhereItSaysMore() {
        Register register = WcoData.register();
        LocalDate day = LocalDate.of(2025, 11, 30);
        assertThat(page(register, "HK", day)).contains("words=Designation,", "words=Separate Customs territory,");
        assertThat(page(register, "KE", day)).doesNotContain("words=Designation,", "words=Separate", "words=State,");
    }

    private static String page(Register register, String code, LocalDate day) {
        Member member = register.member(code).orElseThrow();
        return FactSheets.member(register, member, day, Locale.ENGLISH)
                .sections()
                .toString();
    }

    private static FactSheet sheet(Locale language) {
        return FactSheets.inBrief(WcoData.edition(2013), language);
    }

    private static FactSheet pseudoSheet() throws IOException {
        Matcher text = Pattern.compile(
                        "(<text xml:lang=\"en\">([^<]*)</text>\\s*<text xml:lang=\"ar\"[^>]*>[^<]*</text>)")
                .matcher(xml());
        String pseudo = text.replaceAll(match -> Matcher.quoteReplacement(
                match.group() + "<text xml:lang=\"en-XA\">" + Pseudo.words(match.group(2)) + "</text>"));
        Edition edition = EditionXml.read(new ByteArrayInputStream(pseudo.getBytes(StandardCharsets.UTF_8)));
        try (InputStream in = Labels.class.getResourceAsStream("labels/en.properties")) {
            String english = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return FactSheets.inBrief(
                    edition, SheetLanguage.of(Labels.read(PSEUDO, new StringReader(Pseudo.labels(english)))));
        }
    }

    private static String xml() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.xml(WcoData.edition(2013)).to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(FactSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(sheet).to(out);
        return out.toByteArray();
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(document);
        }
    }

    /** Both ends of a text; in Arabic its words, because PDFBox takes columns and marks from the wrong side. */
    private static List<String> pieces(String wanted, String words, Locale language) {
        return language.equals(ARABIC)
                ? Stream.of(words.split("[ ()«»]+"))
                        .map(SixLanguagesTest::letters)
                        .toList()
                : List.of(
                        wanted.substring(0, Math.min(wanted.length(), BEGINNING)),
                        wanted.substring(Math.max(0, wanted.length() - BEGINNING)));
    }

    /** Without spaces and source marks, which stand between words, and with presentation forms as letters. */
    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\[\\d+]|[\\s\u00A0\u200B-\u200F]+", "");
    }
}
