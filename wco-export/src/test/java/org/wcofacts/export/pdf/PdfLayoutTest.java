package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;

class PdfLayoutTest {

    private static final String LONG_NAME =
            "The Former United Provinces of Greater Alphaland and the Southern Betaland Isles";
    /** The share of the size of a letter that its body takes. */
    private static final double BODY = 0.5;

    private static final String LONG_WORD = "Harmonization".repeat(20);

    static List<FactSheet> sheets() {
        List<List<Text>> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> List.of(Text.of("Row " + i), Text.of(LONG_NAME), Text.of(Integer.toString(i))))
                .toList();
        Block.Table table = new Block.Table(
                Text.of("Sixty rows"),
                List.of(
                        new Block.Column(Text.of("Row"), Block.Alignment.START, 1),
                        new Block.Column(Text.of("Name"), Block.Alignment.START, 2),
                        new Block.Column(Text.of("Number"), Block.Alignment.END, 1)),
                rows);
        Text paragraph = paragraph(300);
        return List.of(
                Sheets.rich(Locale.ENGLISH),
                Sheets.rich(Locale.FRENCH),
                Sheets.of(),
                Sheets.of(table),
                Sheets.overTime(),
                Sheets.of(new Block.Paragraph(paragraph), new Block.Statement(List.of(paragraph, paragraph))),
                Sheets.of(
                        new Block.Paragraph(Text.of(LONG_WORD)),
                        new Block.NumberedGrid(List.of(Text.of(LONG_WORD), Text.of(LONG_NAME), Text.of(LONG_WORD))),
                        new Block.BarChart(Text.of(LONG_NAME), "x", List.of(new Block.Bar(LONG_NAME, 1000000)))),
                Charts.sheet(Locale.ENGLISH),
                Sheets.of(new Block.Paragraph(paragraph), list(200)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noTextOverlapsAnotherOrLeavesThePage(FactSheet sheet) throws IOException {
        requireRoom(sheet, PdfOptions.DEFAULT, new Rectangle2D.Double(41, 14, 595.3 - 82, 841.9 - 30));
        PdfOptions letter = PdfOptions.DEFAULT.paper(Paper.LETTER);
        requireRoom(sheet, letter, new Rectangle2D.Double(41, 14, 612 - 82, 792 - 30));
        PdfOptions large = PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE);
        requireRoom(sheet, large, new Rectangle2D.Double(49, 14, 595.3 - 98, 841.9 - 30));
    }

    private static void requireRoom(FactSheet sheet, PdfOptions options, Rectangle2D margins) throws IOException {
        for (List<Rectangle2D> page : boxes(Sheets.pdf(sheet, options))) {
            assertThat(page).allMatch(margins::contains);
            for (int i = 0; i < page.size(); i++) {
                for (int j = i + 1; j < page.size(); j++) {
                    assertThat(page.get(i).intersects(page.get(j)))
                            .as("%s over %s", page.get(i), page.get(j))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noLetterOfLargePrintIsUnderSixteenPoints(FactSheet sheet) throws IOException {
        PdfOptions large = PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE);
        for (List<Rectangle2D> page : boxes(Sheets.pdf(sheet, large))) {
            assertThat(page).allMatch(box -> box.getHeight() >= 16 * BODY - 0.01);
        }
    }

    @Test
    void sectionsTooTallForTwoColumnsFollowEachOther() throws IOException {
        Block tall = new Block.Statement(Collections.nCopies(12, paragraph(300)));
        FactSheet sheet = FactSheet.builder()
                .from(Sheets.of(tall))
                .density(Density.COMPACT)
                .addSection(new Section("more", Text.of("More"), List.of(tall)))
                .build();
        requireRoom(sheet, PdfOptions.DEFAULT, new Rectangle2D.Double(41, 14, 595.3 - 82, 841.9 - 30));
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(sheet))) {
            assertThat(new PDFTextStripper().getText(document).split("customs", -1))
                    .hasSize(2 * 12 * 300 + 1);
        }
    }

    private static Text paragraph(int words) {
        return Text.of(String.join(" ", Collections.nCopies(words, "customs")) + ".");
    }

    @Test
    void fileNamesSayWhatIsNotTheUsual() {
        PdfOptions options = PdfOptions.DEFAULT.paper(Paper.LETTER).print(PdfOptions.Print.LARGE);
        assertThat(Export.pdf(Sheets.of(), PdfOptions.DEFAULT).fileName()).isEqualTo("alphaland-en.pdf");
        assertThat(Export.pdf(Sheets.of(), options).fileName()).isEqualTo("alphaland-en-letter-large-print.pdf");
    }

    @Test
    void aTableWhoseWordsDoNotFitBesideEachOtherIsSetCellUnderCell() throws IOException {
        List<Block.Column> columns = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new Block.Column(Text.of("Headingofcolumn" + i), Block.Alignment.START, 1))
                .toList();
        List<Text> row = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> Text.of("Undividable" + i))
                .toList();
        byte[] pdf = Sheets.pdf(Sheets.of(new Block.Table(Text.of("Wide"), columns, List.of(row, row))));
        requireRoom(
                Sheets.of(new Block.Table(Text.of("Wide"), columns, List.of(row, row))),
                PdfOptions.DEFAULT,
                new Rectangle2D.Double(41, 14, 595.3 - 82, 841.9 - 30));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 1))
                    .contains("Undividable1 Headingofcolumn2 Undividable2 Headingofcolumn3 Undividable3");
        }
    }

    /** The offices of the history are higher than a page in large print with the heading above them. */
    @Test
    void noHeadingStandsAloneOnAPage() throws IOException {
        FactSheet history = FactSheets.history(WcoData.register(), LocalDate.of(2025, 11, 30), Locale.ENGLISH);
        byte[] pdf = Sheets.pdf(history, PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int heading = IntStream.rangeClosed(1, document.getNumberOfPages())
                    .filter(number -> has(document, number, "Leadership, as far as it is on record"))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(document, heading)).contains("Secretary General", "James W. Shaver");
        }
    }

    private static boolean has(PDDocument document, int page, String words) {
        try {
            return text(document, page).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRowOfALongTableIsThereOnceUnderARepeatedHeader() throws IOException {
        byte[] pdf = Sheets.pdf(sheets().get(3));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                String text = text(document, number);
                if (text.contains(LONG_NAME.substring(0, 20))) {
                    assertThat(text).contains("Row Name Number");
                }
                assertThat(text).contains("Page " + number + " of " + document.getNumberOfPages());
            }
            String all = new PDFTextStripper().getText(document);
            IntStream.rangeClosed(1, 60)
                    .forEach(i ->
                            assertThat(all.split("\\bRow " + i + "\\b", -1)).hasSize(2));
        }
    }

    private static SignTable list(int rows) {
        List<SignTable.Row> all = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> new SignTable.Row(
                        "28 September 2014", Text.of("Island " + i + "."), List.of(), "", Weight.PLAIN))
                .toList();
        return new SignTable(
                Text.of("Islands"), List.of(), new SignTable.Headings("When", "Island", List.of(), ""), all);
    }

    /** It begins where the page has room, fills the pages and has its heading on each. */
    @Test
    void aListRunsOnToTheNextPage() throws IOException {
        byte[] pdf = Sheets.pdf(Sheets.of(new Block.Paragraph(paragraph(300)), list(400)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder all = new StringBuilder();
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(4);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = text(document, page);
                assertThat(text).as("page " + page).contains("Island ", "When");
                all.append(text);
            }
            assertThat(all)
                    .contains(IntStream.rangeClosed(1, 400)
                            .mapToObj(i -> "Island " + i + ".")
                            .toArray(String[]::new));
            assertThat(all.toString().split("Island \\d+[.]", -1)).hasSize(401);
            assertThat(text(document, 1)).contains("Island 50.");
        }
    }

    /** With days as wide as these three columns would part a day from its year, so there are two. */
    @Test
    void aDayOfAListIsNotTorn() throws IOException {
        List<SignTable.Row> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new SignTable.Row(
                        "с 28 сентября 2014 года", Text.of("Остров " + i), List.of(), "", Weight.PLAIN))
                .toList();
        SignTable list = new SignTable(
                Text.of("Острова"), List.of(), new SignTable.Headings("Когда", "Остров", List.of(), ""), rows);
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.of(list)))) {
            assertThat(text(document, 1).split("28 сентября 2014 года Остров", -1))
                    .hasSize(61);
        }
    }

    @Test
    void contentsLeadToThePageOfASection() throws IOException {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.overTime()))) {
            PDAnnotation first = document.getPage(0).getAnnotations().get(0);
            assertThat(first.getContents()).isEqualTo("Facts, page 1");
            assertThat(text(document, 1))
                    .contains("Facts", "187", "not completely known", "Joined a third one", "31 December 2030");
        }
    }

    @Test
    void aNoteOnATableStandsOnThePageOfItsLastRow() throws IOException {
        for (int before = 20; before < 60; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, new Block.Paragraph(Text.of("A line"))));
            blocks.add(table("Row of a few", "short"));
            blocks.add(new Block.Note(Text.of("Remark on the table")));
            try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.of(blocks.toArray(Block[]::new))))) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    String text = text(document, page);
                    assertThat(text.contains("Remark on the table"))
                            .as("after %d lines, page %d", before, page)
                            .isEqualTo(text.contains("Row of a few 3"));
                }
            }
        }
    }

    @Test
    void tablesWithTheSameColumnsHaveThemAtTheSamePlaces() throws IOException {
        FactSheet sheet = FactSheet.builder()
                .from(Sheets.of(table("Row", "short")))
                .addSection(new Section("more", Text.of("More"), List.of(table(LONG_NAME, LONG_NAME))))
                .build();
        assertThat(starts(Sheets.pdf(sheet), "Number").distinct()).hasSize(1);
    }

    @Test
    void aShortTextUnderAHeadingOfItsOwnIsNotParted() throws IOException {
        FactSheet.Builder sheet = FactSheet.builder().from(Sheets.of());
        for (int i = 1; i <= 30; i++) {
            Text text = Text.of(
                    "Begins" + i + "! " + String.join(" ", Collections.nCopies(40 + i, "customs")) + " ends" + i + "!");
            sheet.addSection(new Section("port-" + i, Text.of("Port " + i), List.of(new Block.Paragraph(text))));
        }
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(sheet.build()))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = text(document, page);
                for (int i = 1; i <= 30; i++) {
                    assertThat(text.contains("Begins" + i + "!"))
                            .as("port %d, page %d", i, page)
                            .isEqualTo(text.contains("ends" + i + "!"));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, 22 22 22 22",
        "30 September, 25 18 25 25",
    })
    void figuresOfARowHaveOneSizeAndBaseLineAndALongOneIsSmallerAlone(String second, String sizes) throws IOException {
        String first = second.length() > 7 ? "12" : "88888888";
        byte[] pdf = Sheets.pdf(Sheets.of(new Block.Figures(List.of(
                new Block.Figure(Text.of(first), Text.of("Ships"), Text.of("")),
                new Block.Figure(Text.of(second), Text.of("Ports"), Text.of("")),
                new Block.Figure(Text.of("76"), Text.of("Seas"), Text.of("")),
                new Block.Figure(Text.of("55"), Text.of("Winds"), Text.of(""))))));
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> positions) {
                    if (words.matches("12|88888888|1234567|30 September|30|76|55")) {
                        letters.add(positions.get(0));
                    }
                }
            }.getText(document);
        }
        assertThat(letters)
                .extracting(letter -> Integer.toString(Math.round(letter.getFontSizeInPt())))
                .isEqualTo(List.of(sizes.split(" ")));
        assertThat(letters)
                .extracting(letter -> Math.round(letter.getYDirAdj() * 10))
                .containsOnly(Math.round(letters.get(0).getYDirAdj() * 10));
    }

    @Test
    void aFactOfAThousandWordsRunsOnOverPages() throws IOException {
        String words = IntStream.range(0, 1000).mapToObj(i -> "knot" + i).collect(Collectors.joining(" "));
        List<Block.KeyFact> facts = Stream.of("9", words, "7", "5")
                .map(value -> new Block.KeyFact(Text.of("Ships"), Text.of(value), Optional.empty()))
                .toList();
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.of(new Block.KeyFacts(facts))))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.split("\\s+")).contains("knot0", "knot500", "knot999");
        }
    }

    private static Block.Table table(String first, String second) {
        return new Block.Table(
                Text.of(first + ", " + second),
                List.of(
                        new Block.Column(Text.of("Name"), Block.Alignment.START, 2),
                        new Block.Column(Text.of("Remark"), Block.Alignment.START, 2),
                        new Block.Column(Text.of("Number"), Block.Alignment.START, 1)),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> List.of(Text.of(first + " " + i), Text.of(second), Text.of(Integer.toString(i))))
                        .toList());
    }

    /** Where words begin, in points from the edge of the page. */
    private static Stream<Float> starts(byte[] pdf, String sought) throws IOException {
        List<Float> starts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> letters) {
                    if (words.equals(sought)) {
                        starts.add(letters.get(0).getXDirAdj());
                    }
                }
            };
            stripper.getText(document);
        }
        assertThat(starts).as("how often there is " + sought).hasSizeGreaterThan(1);
        return starts.stream();
    }

    @Test
    void longWordsAreBrokenNotClipped() throws IOException {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(sheets().get(6)))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(LONG_WORD);
        }
    }

    @Test
    void aCharacterThatNoFontHasIsDrawnAsAReplacementAndReportedWithItsPlace() throws IOException {
        List<Finding> findings = new ArrayList<>();
        byte[] pdf = Sheets.pdf(Sheets.of(new Block.Paragraph(Text.of("A \u6E2F B"))), findings);
        assertThat(findings)
                .containsExactly(new Finding(Finding.Kind.GLYPH_MISSING, "section facts, block 1", "U+6E2F"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).containsPattern("A [\uFFFD\u25A1?] B");
        }
    }

    @Test
    void anItemThatIsTallerThanAPageIsRefusedByName() {
        Text item = Text.of(String.join(" ", Collections.nCopies(6000, "customs")));
        Block grid = new Block.NumberedGrid(List.of(item));
        assertThatThrownBy(() -> Sheets.pdf(Sheets.of(grid)))
                .isInstanceOf(ExportException.class)
                .hasMessageMatching(
                        "section facts, block 1: \\d+ points high, \\d+ are on a page; items of grids, key facts,"
                                + " charts and headings must fit on one: shorten them, or make paragraphs or a table of them");
    }

    @Test
    void whatHasNoFormOfItsOwnIsReported() throws IOException {
        List<Finding> findings = new ArrayList<>();
        Sheets.pdf(
                Sheets.of(new Block.Paragraph(Text.of("zero\u200Bwidth\u200B \uFEFFmark \u202Eover\u202C \u200Eleft"))),
                findings);
        assertThat(findings)
                .containsExactly(
                        new Finding(Finding.Kind.CHARACTER_DROPPED, "section facts, block 1", "U+200B"),
                        new Finding(Finding.Kind.CHARACTER_DROPPED, "section facts, block 1", "U+FEFF"),
                        new Finding(Finding.Kind.CHARACTER_DROPPED, "section facts, block 1", "U+202E"));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    /** The bodies of the words of each page: the middle half of each line of letters, which no other may touch. */
    private static List<List<Rectangle2D>> boxes(byte[] pdf) throws IOException {
        List<List<Rectangle2D>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void startPage(PDPage page) {
                    pages.add(new ArrayList<>());
                }

                @Override
                protected void writeString(String words, List<TextPosition> letters) {
                    for (TextPosition letter : letters) {
                        if (!letter.getUnicode().isBlank()) {
                            double height = letter.getFontSizeInPt() * BODY;
                            pages.get(pages.size() - 1)
                                    .add(new Rectangle2D.Double(
                                            letter.getXDirAdj() + 0.3,
                                            letter.getYDirAdj() - height,
                                            Math.max(0.1, letter.getWidthDirAdj() - 0.6),
                                            height));
                        }
                    }
                }
            };
            stripper.getText(document);
        }
        return pages;
    }
}
