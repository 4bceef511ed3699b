package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;

/** Every sheet as a page, held against the sheet as a value, against the outline of its PDF, and opened in a browser. */
class PagesTest {

    private static final boolean FULL = "full".equals(System.getProperty("wcofacts.tests"));
    private static final Set<String> SAMPLE = Set.of("en", "ar", "ru");
    private static final PdfOptions ALONE = PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING);

    @TempDir
    Path folder;

    static Stream<FactSheet> sheets() {
        return Labels.LANGUAGES.stream().flatMap(language -> sheets(language).stream());
    }

    private static List<FactSheet> sheets(Locale language) {
        Edition edition = WcoData.edition(2013);
        Register register = WcoData.register();
        LocalDate day = register.coverage().completeUntil();
        List<FactSheet> sheets = new ArrayList<>(FactSheetFiles.sheets(register, language));
        sheets.add(FactSheets.inBrief(edition, language));
        sheets.add(FactSheets.onePage(edition, language));
        sheets.add(FactSheets.member(register, register.member("DE").orElseThrow(), day, language));
        return sheets;
    }

    private static Stream<FactSheet> sample() {
        return sheets().filter(sheet -> FULL || SAMPLE.contains(sheet.language().toLanguageTag()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aPageHasTheHeadingsOfItsSheetInOrder(FactSheet sheet) throws Exception {
        List<String> expected = new ArrayList<>(List.of("h1 " + sheet.title()));
        sheet.sections().forEach(section -> headings(section, 2, expected));
        expected.add("h2 " + sheet.labels().get("sources"));
        List<String> headings = headings(page(sheet));
        assertThat(headings.subList(0, expected.size())).isEqualTo(expected);
        assertThat(headings.subList(expected.size(), headings.size()))
                .allMatch(heading -> heading.startsWith("h2"))
                .contains("h2 " + sheet.labels().get("html.tables"));
    }

    private static void headings(Section section, int level, List<String> headings) {
        if (!BlockWords.isContents(section)) {
            headings.add("h" + level + " " + section.heading().words());
        }
        section.sections().forEach(part -> headings(part, level + 1, headings));
    }

    private static List<String> headings(Document page) {
        page.select(".marks").remove();
        return page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName() + " " + heading.wholeText())
                .toList();
    }

    static Stream<FactSheet> sheetsWithPdf() {
        return sample();
    }

    @ParameterizedTest
    @MethodSource("sheetsWithPdf")
    void aPageHasTheOutlineOfThePdf(FactSheet sheet) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(sheet, ALONE).to(out);
        List<String> outline = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            outline(document.getDocumentCatalog().getDocumentOutline(), 1, outline);
        }
        String contents = " " + sheet.labels().get("section.contents");
        outline.removeIf(heading -> heading.endsWith(contents));
        assertThat(outline).hasSizeGreaterThan(2);
        assertThat(headings(page(sheet))).startsWith(outline.toArray(new String[0]));
    }

    private static void outline(PDOutlineNode node, int level, List<String> outline) {
        for (PDOutlineItem item : node.children()) {
            outline.add("h" + level + " " + item.getTitle());
            outline(item, level + 1, outline);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyTableHasACaptionAndEveryHeaderItsScope(FactSheet sheet) throws Exception {
        for (Element table : page(sheet).select("table")) {
            assertThat(table.selectFirst("> caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .allMatch(header -> header.attr("scope").equals("col"));
            assertThat(table.select("tbody tr, tfoot tr"))
                    .allMatch(row -> row.select("th[scope=row]").size() == 1);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyLinkInThePageHasItsTargetAndEveryIdIsOne(FactSheet sheet) throws Exception {
        Document page = page(sheet);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(5);
        assertThat(ids)
                .containsAll(new TreeSet<>(page.select("a[href^=#]").eachAttr("href").stream()
                        .map(href -> href.substring(1))
                        .toList()))
                .containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .containsAll(page.select("[aria-describedby]").eachAttr("aria-describedby"));
        assertThat(page.select(".sources li").eachAttr("id"))
                .isEqualTo(sheet.sources().stream()
                        .map(source -> "source_" + source.number())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theWordsOfEveryBlockStandInOrder(FactSheet sheet) throws Exception {
        Document page = page(sheet);
        page.select(".marks").remove();
        String text = letters(page.selectFirst("main").wholeText());
        int at = 0;
        for (String words : BlockWords.of(sheet.sections())) {
            int found = text.indexOf(letters(words), at);
            assertThat(found).as(words).isNotNegative();
            at = found + letters(words).length();
        }
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s\u00A0]+", "");
    }

    /** One browser for all pages. */
    @Tag("programs")
    @Test
    void aBrowserFindsNothingWrong() throws Exception {
        assumeTrue(Program.runs("chromium", "--version"), "skipped: no Chromium");
        assumeTrue(
                Program.runs("node", "-e", "require('axe-core'); require('playwright-core')"),
                "skipped: no Node with axe-core and playwright-core");
        List<String> files = new ArrayList<>();
        for (FactSheet sheet : sample().toList()) {
            Path file = folder.resolve(sheet.fileStem() + ".html");
            Export.html(sheet).to(file);
            files.add(file.toString());
        }
        Path list = Files.write(folder.resolve("pages.txt"), files);
        Path script = folder.resolve("pages.js");
        try (var in = PagesTest.class.getResourceAsStream("pages.js")) {
            Files.write(script, in.readAllBytes());
        }
        String profile = Files.createDirectory(folder.resolve("profile")).toString();
        String found = Program.output(
                folder,
                "node",
                script.toString(),
                Program.output(folder, "sh", "-c", "command -v chromium").strip(),
                profile,
                list.toString());
        assertThat(found.lines()).containsExactly(files.size() + " pages");
    }

    private static Document page(FactSheet sheet) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Export.html(sheet).to(out).findings()).isEqualTo(sheet.findings());
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
