package org.wcofacts.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.Export;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetNote;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.export.testing.ArbitrarySheets;
import tools.jackson.databind.json.JsonMapper;

/** Invented sheets as pages, read by an HTML parser and by the JDK's XML parser. */
class HtmlPageTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final HtmlOptions FRAGMENT = HtmlOptions.DEFAULT.form(HtmlOptions.Form.FRAGMENT);

    @Test
    void aPageSaysWhatItIs() throws Exception {
        Document page = page(sheet(Locale.ENGLISH, List.of(new Block.Paragraph(Text.of("Words.")))));
        assertThat(page.title()).isEqualTo("Alphaland · As of 2031");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Alphaland: a test");
        assertThat(page.body().children().eachAttr("class")).containsExactly("skip", "main");
        assertThat(page.body().children().stream().map(Element::tagName))
                .containsExactly("a", "header", "nav", "main", "footer");
        assertThat(page.select("nav li").eachText()).containsExactly("Facts", "Sources", "Notes");
        assertThat(page.select("footer dd").eachText())
                .containsExactly("Invented for a test", "Nobody’s licence", "A test, Alphaland");
    }

    /** Cells of rows, rows of tables, items of lists and words of drawings are there, whatever a sheet says. */
    @Test
    void anySheetIsAWholePage() throws Exception {
        int sheets = "full".equals(System.getProperty("wcofacts.tests")) ? 360 : 36;
        for (int seed = 0; seed < sheets; seed++) {
            Document page = page(ArbitrarySheets.of(seed));
            for (Element table : page.select("table")) {
                int columns = table.select("thead tr > *").size();
                assertThat(table.select("tbody tr"))
                        .as("seed %d", seed)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.children()).hasSize(columns));
                assertThat(table.select("caption").text()).as("seed %d", seed).isNotBlank();
            }
            for (Element list : page.select("main ul, main ol, main dl")) {
                assertThat(list.children()).as("seed %d", seed).isNotEmpty();
            }
            for (Element drawing : page.select("svg[role=img]")) {
                assertThat(drawing.select("title, desc").eachText())
                        .as("seed %d", seed)
                        .hasSize(2);
            }
            assertThat(page.select("[id]").eachAttr("id")).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPageFromTheRightSaysSoAndKeepsForeignWordsApart() throws Exception {
        Span french = Span.builder()
                .words("Alphalande")
                .language(Locale.FRENCH)
                .citations(List.of(1))
                .build();
        Document page = page(sheet(ARABIC, List.of(new Block.Paragraph(Text.of(french)))));
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        Element foreign = page.selectFirst("main p bdi[lang]");
        assertThat(foreign.outerHtml()).isEqualTo("<bdi lang=\"fr\" dir=\"ltr\">Alphalande</bdi>");
        assertThat(page.selectFirst(".marks").text()).isEqualTo("[1]");
    }

    @Test
    void aMarkLeadsToItsSourceAndTheSourceBackToTheSection() throws Exception {
        Span cited =
                Span.builder().words("Founded in 1901").citations(List.of(1)).build();
        Document page = page(sheet(Locale.ENGLISH, List.of(new Block.Paragraph(Text.of(cited, cited)))));
        List<Element> marks = page.select(".marks a");
        assertThat(marks).hasSize(2).allSatisfy(mark -> {
            assertThat(mark.attr("href")).isEqualTo("#source_1");
            assertThat(mark.attr("aria-label")).isEqualTo("Source 1 in the list of sources");
        });
        Element back = page.selectFirst("#source_1 .cited a");
        assertThat(back.text()).isEqualTo("Facts");
        assertThat(back.attr("href")).isEqualTo("#" + marks.get(0).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' & &amp; &#x3c;b> <!-- ]]>",
                "<svg onload=alert(1)>",
                "\u2028 \u2029 \\ \\u003c"
            })
    void hostileWordsStayWords(String hostile) throws Exception {
        FactSheet sheet = everywhere(hostile);
        Document page = page(sheet);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("script").attr("type")).isEqualTo("application/ld+json");
        assertThat(page.select("img, [onload], [onerror], [onmouseover], iframe"))
                .isEmpty();
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(hostile);
        assertThat(page.selectFirst("main p").wholeText()).isEqualTo(hostile);
        assertThat(page.selectFirst("main td").wholeText()).isEqualTo(hostile);
        assertThat(page.selectFirst("abbr").attr("title")).isEqualTo(hostile);
        assertThat(page.selectFirst("desc").wholeText()).isEqualTo(hostile);
        assertThat(page.selectFirst("meta[name=description]").attr("content")).isEqualTo(hostile);
        String data = page.selectFirst("script").data();
        assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(new JsonMapper().readTree(data).get("name").asString()).isEqualTo(hostile);
    }

    @Test
    void aPageDescribesItselfInTheWordsOfSchemaOrg() throws Exception {
        FactSheet sheet = builder(Locale.ENGLISH)
                .addSource(new SourceNote(
                        2,
                        "site",
                        Text.of(
                                Span.of("A site, "),
                                Span.builder()
                                        .words("here")
                                        .link(URI.create("https://example.org/a"))
                                        .build())))
                .build();
        assertThat(new JsonMapper().readTree(page(sheet).selectFirst("script").data()))
                .isEqualTo(new JsonMapper().readTree("""
                        {
                          "@context": "https://schema.org",
                          "@type": "CreativeWork",
                          "name": "Alphaland",
                          "description": "Alphaland: a test",
                          "inLanguage": "en",
                          "dateModified": "2031-12-31",
                          "keywords": ["test"],
                          "creator": {"@type": "Organization", "name": "A test"},
                          "license": {"@type": "CreativeWork", "text": "Nobody’s licence"},
                          "creditText": "A test, Alphaland",
                          "isBasedOn": [
                            {"@id": "#source_1", "@type": "CreativeWork", "identifier": "leaflet", "name": "A leaflet."},
                            {
                              "@id": "#source_2",
                              "@type": "CreativeWork",
                              "identifier": "site",
                              "name": "A site, here",
                              "url": "https://example.org/a"
                            }
                          ],
                          "citation": [{"@id": "#source_1"}, {"@id": "#source_2"}]
                        }
                        """));
    }

    @Test
    void anAddressOfThreeLinesHasThreeLines() throws Exception {
        Document page = page(sheet(
                Locale.ENGLISH, List.of(new Block.Paragraph(Text.of("Customs House\r\n1 Quay Street\nAlphaville")))));
        assertThat(page.selectFirst("main p").html().replaceAll("\\s+", " "))
                .matches("Customs House ?<br> ?1 Quay Street ?<br> ?Alphaville");
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndReportedOnceForEachPlace() throws Exception {
        List<Finding> findings = new ArrayList<>();
        Document page =
                page(sheet(Locale.ENGLISH, List.of(new Block.Paragraph(Text.of("a\u0000b\uD83Dc\uFFFEd")))), findings);
        assertThat(page.selectFirst("main p").text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(findings)
                .extracting(Finding::place, Finding::detail)
                .containsExactly(
                        tuple("section facts, block 1", "U+0000 at character 2"),
                        tuple("section facts, block 1", "U+D83D at character 4"),
                        tuple("section facts, block 1", "U+FFFE at character 6"));
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() throws Exception {
        List<Block> blocks = new ArrayList<>();
        for (String address : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "/relative",
                "HTTPS://example.org/?a=1&b=2",
                "mailto:a@example.org")) {
            blocks.add(new Block.Paragraph(Text.of(
                    Span.builder().words(address).link(URI.create(address)).build())));
        }
        Document page = page(sheet(Locale.ENGLISH, blocks));
        assertThat(page.select("main > section:first-child p")).hasSize(6);
        assertThat(page.select("main p a").eachAttr("href"))
                .containsExactly("HTTPS://example.org/?a=1&b=2", "mailto:a@example.org");
    }

    @Test
    void aFigureHasTitleDescriptionAndItsNumbers() throws Exception {
        LocalDate from = LocalDate.of(1950, 3, 1);
        LocalDate until = LocalDate.of(2030, 12, 31);
        Document page = page(sheet(
                Locale.ENGLISH,
                List.of(
                        new Block.BarChart(
                                Text.of("Offices"), "North 3, South 0.", List.of(bar("North", 3), bar("South", 0))),
                        new Chart.Dates(
                                Text.of("Events"),
                                "1951 Founded, 1952 Joined.",
                                from,
                                until,
                                List.of(
                                        event(LocalDate.of(1951, 1, 1), "1951", "Founded"),
                                        event(LocalDate.of(1952, 1, 1), "January 1952", "Joined"))))));
        assertThat(page.select("svg[role=img] > title").eachText()).containsExactly("Offices", "Events");
        assertThat(page.select("svg > desc").eachText())
                .containsExactly("North 3, South 0.", "1951 Founded, 1952 Joined.");
        assertThat(page.select("figure table").eachText())
                .containsExactly(
                        "Offices Category Number North 3 South 0", "Events Event Day Founded 1951 Joined January 1952");
        assertThat(page.select("rect.bar").eachAttr("width")).containsExactly("88%", "0%");
        assertThat(page.select("circle")).hasSize(2);
    }

    private static Chart.Event event(LocalDate day, String date, String name) {
        return new Chart.Event(day, Sign.FILLED, Weight.PLAIN, name, date);
    }

    @Test
    void aChartHasItsMarksItsWordsAndItsNumbers() throws Exception {
        LocalDate from = LocalDate.of(2000, 1, 1);
        Chart chart = Chart.Steps.of(
                        Text.of("Ships"),
                        "From 3 to 5.",
                        "ships",
                        from,
                        LocalDate.of(2010, 1, 1),
                        List.of(new Chart.Line(
                                "",
                                Weight.PLAIN,
                                List.of(new Block.Step(from, 3), new Block.Step(LocalDate.of(2005, 1, 1), 5)))))
                .marking(List.of(
                        new Chart.Event(from.plusYears(1), Sign.RING, Weight.SUBJECT, "Launched", "1 January 2001")));
        Document english = page(sheet(Locale.ENGLISH, List.of(chart)));
        assertThat(english.select("figure svg > desc").text()).isEqualTo("From 3 to 5.");
        assertThat(english.select("figure table").text()).isEqualTo("Ships Day ships 2000-01-01 3 2005-01-01 5");
        assertThat(english.select("svg text").eachText()).contains("Launched", "1 January 2001", "6 ships");
        double left = Double.parseDouble(english.select("circle").attr("cx"));
        Document arabic = page(sheet(ARABIC, List.of(chart)));
        double right = Double.parseDouble(arabic.select("circle").attr("cx"));
        assertThat(left).isLessThan(200);
        assertThat(left + right).isCloseTo(511, within(0.2));
    }

    @Test
    void aSignHasItsMeaningInItsCell() throws Exception {
        Block table = new SignTable(
                Text.of("Ships"),
                List.of(new SignTable.Meaning(Sign.FILLED, "afloat"), new SignTable.Meaning(Sign.RING, "lost")),
                new SignTable.Headings("since", "Ship", List.of("Then", "Now"), "remark"),
                List.of(new SignTable.Row(
                        "2001", Text.of("Argo"), List.of(Sign.FILLED, Sign.RING), "", Weight.SUBJECT)));
        Document page = page(sheet(Locale.ENGLISH, List.of(table)));
        assertThat(page.select("tr.subject th").text()).isEqualTo("Argo");
        assertThat(page.select("td [role=img]").eachAttr("aria-label")).containsExactly("afloat", "lost");
        assertThat(page.select(".key").text()).isEqualTo("afloat lost");
    }

    @Test
    void timeRunsFromTheReadingStart() throws Exception {
        LocalDate from = LocalDate.of(2000, 1, 1);
        LocalDate until = LocalDate.of(2010, 1, 1);
        Block line = new Chart.Dates(Text.of("Events"), "One.", from, until, List.of(event(from, "2000", "First")));
        double left = place(sheet(Locale.ENGLISH, List.of(line)));
        double right = place(sheet(ARABIC, List.of(line)));
        assertThat(left).isLessThan(20);
        assertThat(left + right).isCloseTo(511, within(0.2));
    }

    private static double place(FactSheet sheet) throws Exception {
        return Double.parseDouble(page(sheet).select("circle").attr("cx"));
    }

    @Test
    void aWideTableScrollsInARegionOfItsOwn() throws Exception {
        Document page = page(sheet(Locale.ENGLISH, List.of(table("Narrow", 3), table("Wide", 4))));
        assertThat(page.select("table > caption").eachText()).containsExactly("Narrow", "Wide");
        Element region = page.select("[role=region]").first();
        assertThat(page.select("[role=region]")).hasSize(1);
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(page.getElementById(region.attr("aria-labelledby")).text()).isEqualTo("Wide");
    }

    @Test
    void aSectionOfContentsAloneIsLeftOutAndAnEmptyOneStays() throws Exception {
        FactSheet sheet = builder(Locale.ENGLISH)
                .addSection(new Section(
                        "contents",
                        Text.of("Contents"),
                        List.of(new Block.Contents(List.of(new Block.Entry("empty", "Empty"))))))
                .addSection(new Section("empty", Text.of("Empty"), List.of()))
                .build();
        Document page = page(sheet);
        assertThat(page.select("h2").eachText()).containsExactly("Empty", "Sources", "Notes");
        assertThat(page.select("nav a").eachText()).containsExactly("Empty", "Sources", "Notes");
    }

    @Test
    void aFragmentIsAnArticleUnderTheHeadingsOfItsPage() throws Exception {
        FactSheet sheet = sheet(Locale.ENGLISH, List.of(table("Narrow", 3)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report = Export.html(sheet, FRAGMENT).to(out);
        assertThat(report.fileName()).isEqualTo("alphaland-en-fragment.html");
        String fragment = out.toString(StandardCharsets.UTF_8);
        parsed("<div>" + fragment + "</div>");
        Document page = Jsoup.parseBodyFragment(fragment);
        assertThat(page.select("h1, main, script, meta, title")).isEmpty();
        assertThat(page.select("article > header > h2").eachText()).containsExactly("Alphaland");
        assertThat(page.select("h3").eachText()).containsExactly("Facts", "Sources", "Notes");
        assertThat(page.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("alphaland-en_"));
        assertThat(page.selectFirst("style")
                        .data()
                        .replaceAll("(?s)@(media|page)[^{]*\\{", "")
                        .lines())
                .filteredOn(line -> line.contains("{"))
                .allMatch(line -> line.strip().startsWith(".fact-sheet") || line.contains("margin: 15mm"));
    }

    @Test
    void theReportDescribesThePage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report = Export.html(sheet(Locale.ENGLISH, List.of())).to(out);
        assertThat(report.fileName()).isEqualTo("alphaland-en.html");
        assertThat(report.mediaType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(report.size()).isEqualTo(out.size());
    }

    private static Block.Bar bar(String label, int value) {
        return new Block.Bar(label, value);
    }

    private static Block table(String caption, int columns) {
        List<Block.Column> headings = new ArrayList<>();
        List<Text> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            headings.add(new Block.Column(Text.of("Column " + i), Block.Alignment.START, 1));
            cells.add(Text.of("Cell " + i));
        }
        return new Block.Table(Text.of(caption), headings, List.of(cells));
    }

    /** A sheet that says the same words wherever it can. */
    private static FactSheet everywhere(String words) {
        Text text = Text.of(words);
        Text abbreviation = Text.of(Span.builder().words(words).expansion(words).build());
        return builder(Locale.ENGLISH)
                .title(words)
                .subtitle(words)
                .asOf(words)
                .notice(words)
                .subject(words)
                .author(words)
                .licence(words)
                .citation(words)
                .addKeyword(words)
                .addSection(new Section(
                        "facts",
                        text,
                        List.of(
                                new Block.Paragraph(text),
                                new Block.Statement(List.of(abbreviation)),
                                new Block.BulletList(List.of(text)),
                                new Block.NumberedGrid(List.of(text)),
                                new Block.KeyFacts(List.of(new Block.KeyFact(text, text, Optional.of(text)))),
                                new Block.Table(
                                        text,
                                        List.of(
                                                new Block.Column(text, Block.Alignment.START, 1),
                                                new Block.Column(text, Block.Alignment.END, 1)),
                                        List.of(List.of(text, text))),
                                new Block.BarChart(text, words, List.of(bar(words, 1))),
                                new Block.Note(text))))
                .addSource(new SourceNote(2, words, text))
                .addNote(new SheetNote(SheetNote.Kind.DERIVED, words, words))
                .build();
    }

    private static FactSheet sheet(Locale language, List<Block> blocks) {
        return builder(language)
                .addSection(new Section("facts", Text.of("Facts"), blocks))
                .build();
    }

    private static FactSheet.Builder builder(Locale language) {
        FactSheet.Builder builder = FactSheet.builder();
        builder.name("alphaland")
                .language(language)
                .labels(Labels.in(language))
                .title("Alphaland")
                .subtitle("An invented land")
                .asOf("As of 2031")
                .notice("Invented for a test")
                .subject("Alphaland: a test")
                .author("A test")
                .licence("Nobody’s licence")
                .citation("A test, Alphaland")
                .addKeyword("test")
                .timestamp(Instant.parse("2031-12-31T00:00:00Z"))
                .addSource(new SourceNote(1, "leaflet", Text.of("A leaflet.")))
                .addNote(new SheetNote(SheetNote.Kind.ABOUT, "sheet", "About it."))
                .addNote(new SheetNote(SheetNote.Kind.FOOTNOTE, "league/name", "A remark."));
        return builder;
    }

    private static Document page(FactSheet sheet) throws Exception {
        return page(sheet, new ArrayList<>());
    }

    private static Document page(FactSheet sheet, List<Finding> findings) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        findings.addAll(Export.html(sheet).to(out).findings());
        parsed(out.toString(StandardCharsets.UTF_8));
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static void parsed(String xml) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
