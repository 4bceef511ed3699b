package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;

class WorkbookPartsTest {

    private static final String COVER = "xl/worksheets/sheet1.xml";
    private static final String PORTS = "xl/worksheets/sheet5.xml";

    /** Rendered for each test, so that none is shown what another one rendered. */
    private final Parts parts;

    WorkbookPartsTest() throws IOException {
        parts = new Parts(Alphaland.bytes(Alphaland.sheet()));
    }

    @Test
    void tableHasNameFilterAndHeaders() {
        Element table = parts.root("xl/tables/table2.xml");
        assertThat(table.getAttribute("name")).isEqualTo("ports");
        assertThat(table.getAttribute("displayName")).isEqualTo("ports");
        assertThat(table.getAttribute("ref")).isEqualTo("A4:G7");
        assertThat(Parts.only(table, "autoFilter").getAttribute("ref")).isEqualTo("A4:G7");
        assertThat(Parts.all(table, "tableColumn"))
                .extracting(column -> column.getAttribute("name"))
                .containsExactly(
                        "The name", "The code", "The ships", "The depth", "The built", "The opened", "The site");
    }

    @Test
    void everyPartIsListedFirstWithItsType() {
        assertThat(parts.bytes().keySet()).startsWith("[Content_Types].xml");
        Map<String, String> types = new TreeMap<>();
        Parts.all(parts.root("[Content_Types].xml"), "Override")
                .forEach(part -> types.put(part.getAttribute("PartName"), part.getAttribute("ContentType")));
        assertThat(types.keySet())
                .containsExactlyInAnyOrderElementsOf(parts.bytes().keySet().stream()
                        .filter(name -> !name.endsWith(".rels") && !name.equals("[Content_Types].xml"))
                        .map(name -> "/" + name)
                        .toList());
        assertThat(types)
                .containsEntry("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                .containsEntry(
                        "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                .containsEntry(
                        "/xl/workbook.xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                .containsEntry(
                        "/xl/worksheets/sheet8.xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml")
                .containsEntry(
                        "/xl/tables/table6.xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml")
                .containsEntry(
                        "/xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    }

    @Test
    void tablesAreDescribedForThoseWhoDoNotSeeThem() {
        Element text = Parts.all(parts.root("xl/tables/table2.xml"), "table").get(0);
        assertThat(text.getAttribute("altText")).isEqualTo("Ports");
        assertThat(text.getAttribute("altTextSummary")).isEqualTo("Every port, one a row.");
    }

    @Test
    void stripesComeFromTheTableStyle() {
        Element style = Parts.only(parts.root("xl/tables/table2.xml"), "tableStyleInfo");
        assertThat(style.getAttribute("name")).isEqualTo("Facts");
        assertThat(style.getAttribute("showRowStripes")).isIn("1", "true");
        assertThat(Parts.all(parts.root("xl/styles.xml"), "tableStyleElement"))
                .extracting(element -> element.getAttribute("type"))
                .containsExactly("headerRow", "secondRowStripe");
    }

    @Test
    void headerStaysInView() {
        Element pane = Parts.only(parts.root(PORTS), "pane");
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(pane.getAttribute("topLeftCell")).isEqualTo("A5");
    }

    @Test
    void headerIsRepeatedOnEveryPage() {
        assertThat(Parts.all(parts.root("xl/workbook.xml"), "definedName"))
                .filteredOn(name -> name.getAttribute("name").equals("_xlnm.Print_Titles"))
                .extracting(Element::getTextContent)
                .containsExactly("Ports!$4:$4", "Notes!$4:$4", "Dictionary!$A:$A,Dictionary!$4:$4", "Sources!$4:$4");
    }

    @Test
    void opensOnTheCoverWithTheCursorInA1() {
        assertThat(Parts.only(parts.root("xl/workbook.xml"), "workbookView").getAttribute("activeTab"))
                .isIn("", "0");
        Element view = Parts.only(parts.root(COVER), "sheetView");
        assertThat(view.getAttribute("tabSelected")).isIn("1", "true");
        assertThat(Parts.only(view, "selection").getAttribute("activeCell")).isEqualTo("A1");
        assertThat(Parts.only(parts.root(PORTS), "sheetView").getAttribute("tabSelected"))
                .isIn("", "0", "false");
    }

    @Test
    void wordsThatLookLikeAFormulaAreQuotedAndOthersAreNot() {
        assertThat(parts.format(PORTS, "A6").getAttribute("quotePrefix")).isIn("1", "true");
        assertThat(parts.format(PORTS, "A5").getAttribute("quotePrefix")).isIn("", "0", "false");
        assertThat(Parts.all(parts.root(PORTS), "f")).isEmpty();
    }

    @ParameterizedTest(name = "{0} has format {1}")
    @CsvSource({"B5,49", "C5,3", "D5,0", "E5,1"})
    void numbersHaveTheirFormats(String cell, String format) {
        assertThat(parts.format(PORTS, cell).getAttribute("numFmtId")).isEqualTo(format);
    }

    @Test
    void datesAreShownAsIso() {
        String id = parts.format(PORTS, "F5").getAttribute("numFmtId");
        assertThat(Parts.all(parts.root("xl/styles.xml"), "numFmt"))
                .filteredOn(format -> format.getAttribute("numFmtId").equals(id))
                .extracting(format -> format.getAttribute("formatCode"))
                .containsExactly("yyyy-mm-dd");
    }

    @Test
    void missingValuesLookDifferentFromValues() {
        Element styles = parts.root("xl/styles.xml");
        List<Element> fonts = Parts.all(Parts.only(styles, "fonts"), "font");
        Element missing = fonts.get(Integer.parseInt(parts.format(PORTS, "D6").getAttribute("fontId")));
        Element value = fonts.get(Integer.parseInt(parts.format(PORTS, "D5").getAttribute("fontId")));
        assertThat(Parts.all(missing, "i")).hasSize(1);
        assertThat(Parts.all(value, "i")).isEmpty();
    }

    /** In a row of one height the end of long words could not be read. */
    @Test
    void aRowIsAsTallAsItsLongestWords() throws IOException {
        DataTable table = Alphaland.table("t", Alphaland.column("a", DataColumn.Type.TEXT))
                .rows(sink -> {
                    sink.text("short").endRow();
                    sink.text("long words ".repeat(60).strip()).endRow();
                    sink.text("short again").endRow();
                })
                .build();
        Parts written = new Parts(Alphaland.bytes(Alphaland.sheetWith(table)));
        List<Integer> heights = Parts.all(written.root("xl/worksheets/sheet3.xml"), "row").stream()
                .filter(row -> Integer.parseInt(row.getAttribute("r")) >= 5)
                .map(row -> row.getAttribute("ht").isEmpty() ? 0 : Integer.parseInt(row.getAttribute("ht")))
                .toList();
        assertThat(heights).hasSize(3);
        assertThat(List.of(heights.get(0), heights.get(2))).containsOnly(20);
        assertThat(heights.get(1)).isGreaterThan(60);
    }

    @Test
    void codesShowNoWarningTriangle() {
        assertThat(Parts.all(parts.root(PORTS), "ignoredError"))
                .allSatisfy(error ->
                        assertThat(error.getAttribute("numberStoredAsText")).isIn("1", "true"))
                .extracting(error -> error.getAttribute("sqref"))
                .containsExactly("A5:G1048576");
    }

    @Test
    void onlyWebAddressesOpen() {
        assertThat(Parts.all(parts.root(PORTS), "hyperlink"))
                .extracting(link -> link.getAttribute("ref"))
                .containsExactly("A3", "G5");
        assertThat(Parts.all(parts.root("xl/worksheets/_rels/sheet5.xml.rels"), "Relationship"))
                .filteredOn(link -> link.getAttribute("TargetMode").equals("External"))
                .extracting(link -> link.getAttribute("Target"))
                .containsExactly("https://alphaport.example/");
    }

    @Test
    void coverLeadsToTheContentsAndThoseToEveryWorksheet() {
        assertThat(Parts.all(parts.root(COVER), "hyperlink"))
                .extracting(link -> link.getAttribute("location"))
                .containsExactly("'Contents'!A1");
        assertThat(Parts.all(parts.root("xl/worksheets/sheet2.xml"), "hyperlink"))
                .extracting(link -> link.getAttribute("location"))
                .containsExactly(
                        "'Cover'!A1",
                        "'Overview'!A1",
                        "'Charts'!A1",
                        "'Ports'!A1",
                        "'Numbers of the charts'!A1",
                        "'Notes'!A1",
                        "'Dictionary'!A1",
                        "'Sources'!A1");
    }

    @Test
    void everyWorksheetLeadsBackToTheContents() {
        for (int i = 3; i <= 9; i++) {
            assertThat(Parts.all(parts.root("xl/worksheets/sheet" + i + ".xml"), "hyperlink"))
                    .extracting(link -> link.getAttribute("ref") + link.getAttribute("location"))
                    .contains("A3'Contents'!A1");
        }
    }

    @Test
    void headingsAreNamedStyles() {
        Element styles = parts.root("xl/styles.xml");
        assertThat(Parts.all(styles, "cellStyle"))
                .extracting(style -> style.getAttribute("name") + " " + style.getAttribute("builtinId"))
                .containsExactly(
                        "Normal 0",
                        "Title 15",
                        "Heading 1 16",
                        "Heading 2 17",
                        "Heading 3 18",
                        "Hyperlink 8",
                        "Explanatory Text 53");
        assertThat(parts.format(PORTS, "A1").getAttribute("xfId"))
                .isEqualTo(Parts.all(styles, "cellStyle").get(2).getAttribute("xfId"));
    }

    /** A bar without a fill of its own is invisible in LibreOffice. */
    @Test
    void chartsAreNativeFilledAndDescribed() {
        Element chart = parts.root("xl/charts/chart2.xml");
        Element series = Parts.only(chart, "ser");
        assertThat(Parts.all(Parts.only(series, "spPr"), "srgbClr"))
                .extracting(colour -> colour.getAttribute("val"))
                .containsExactly("163660", "163660");
        assertThat(Parts.all(series, "f"))
                .extracting(Element::getTextContent)
                .containsExactly("'Numbers of the charts'!$A$11:$A$12", "'Numbers of the charts'!$B$11:$B$12");
        assertThat(Parts.all(series, "v"))
                .extracting(Element::getTextContent)
                .containsExactly("Number", "North", "South", "2", "5");
        assertThat(Parts.all(parts.root("xl/drawings/drawing1.xml"), "cNvPr"))
                .extracting(drawing -> drawing.getAttribute("descr"))
                .containsExactly(
                        "Offices by kind and coast. North: Pilots 1 · Rescue 2; South: Pilots 0 · Rescue 5.",
                        "North 2, South 5.");
    }

    @Test
    void matrixOfNumbersIsAChartWithABarForEachColumn() {
        Element chart = parts.root("xl/charts/chart1.xml");
        List<Element> series = Parts.all(chart, "ser");
        assertThat(series).hasSize(2);
        assertThat(Parts.all(chart, "legend")).hasSize(1);
        assertThat(Parts.all(series.get(1), "v"))
                .extracting(Element::getTextContent)
                .containsExactly("Rescue", "North", "South", "2", "5");
        assertThat(Parts.all(series.get(1), "f"))
                .extracting(Element::getTextContent)
                .containsExactly("'Numbers of the charts'!$A$6:$A$7", "'Numbers of the charts'!$C$6:$C$7");
        assertThat(Parts.all(series.get(1), "srgbClr"))
                .as("a white bar with an outline, told apart in grey")
                .extracting(colour -> colour.getAttribute("val"))
                .containsExactly("FFFFFF", "163660");
    }

    @Test
    void axesSayWhatStandsOnThem() {
        assertThat(titles("xl/charts/chart1.xml")).containsExactly("Offices by kind and coast", "Coast", "Number");
        assertThat(titles("xl/charts/chart2.xml")).containsExactly("Rescue by coast", "Category", "Number");
    }

    /** Of the chart and its axes. */
    private List<String> titles(String chart) {
        return Parts.all(parts.root(chart), "title").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .toList();
    }

    @Test
    void everyWorksheetOpensInItsCorner() {
        for (int i = 1; i <= 9; i++) {
            assertThat(Parts.all(parts.root("xl/worksheets/sheet" + i + ".xml"), "selection"))
                    .as("worksheet %s", i)
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.getAttribute("activeCell"))
                            .as("A1, which is what stands where nothing is said")
                            .isIn("A1", ""));
        }
    }

    @Test
    void everyWorksheetSaysWhatIsPrinted() {
        assertThat(Parts.all(parts.root("xl/workbook.xml"), "definedName"))
                .filteredOn(name -> name.getAttribute("name").equals("_xlnm.Print_Area"))
                .extracting(Element::getTextContent)
                .hasSize(9)
                .contains("Ports!$A$1:$G$7", "Charts!$A$1:$J$50");
    }

    @Test
    void ofWideTablesTheColumnsThatAPageHoldsArePrinted() throws IOException {
        DataColumn[] columns = new DataColumn[20];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Alphaland.column("column-" + i, DataColumn.Type.TEXT);
        }
        DataTable wide = Alphaland.table("wide", columns)
                .title("Ports, docks, captain's rooms")
                .rows(sink -> {
                    for (int i = 0; i < columns.length; i++) {
                        sink.text("ten letters");
                    }
                    sink.endRow();
                })
                .build();
        Parts written = new Parts(Alphaland.bytes(Alphaland.sheetWith(wide)));
        assertThat(Parts.all(written.root("xl/workbook.xml"), "definedName"))
                .extracting(Element::getTextContent)
                .contains(
                        "'Ports, docks, captain''s rooms'!$A:$A,'Ports, docks, captain''s rooms'!$4:$4",
                        "'Ports, docks, captain''s rooms'!$A$1:$J$5");
        Element sheet = written.root("xl/worksheets/sheet3.xml");
        assertThat(Parts.only(sheet, "pageSetup").getAttribute("orientation")).isEqualTo("landscape");
        assertThat(Parts.only(sheet, "pageSetUpPr").getAttribute("fitToPage")).isIn("1", "true");
        assertThat(Parts.all(sheet, "t"))
                .extracting(Element::getTextContent)
                .anyMatch(lead -> lead.endsWith("Set to print: the first 10 of 20 columns."));
        assertThat(Parts.only(sheet, "pane").getAttribute("topLeftCell")).isEqualTo("B5");
    }

    @Test
    void nothingIsMerged() {
        assertThat(parts.bytes().keySet())
                .filteredOn(name -> name.startsWith("xl/worksheets/sheet"))
                .hasSize(9)
                .allSatisfy(name ->
                        assertThat(Parts.all(parts.root(name), "mergeCell")).isEmpty());
    }

    @Test
    void pagesAreAsWideAsPaperAndNumbered() {
        Element sheet = parts.root(PORTS);
        assertThat(Parts.only(sheet, "pageSetUpPr").getAttribute("fitToPage")).isIn("1", "true");
        assertThat(Parts.only(sheet, "pageSetup").getAttribute("fitToHeight")).isEqualTo("0");
        assertThat(Parts.only(sheet, "pageSetup").getAttribute("paperSize")).isEqualTo("9");
        assertThat(Parts.only(sheet, "oddHeader").getTextContent()).endsWith("Harbours of Alphaland && Betaland");
        assertThat(Parts.only(sheet, "oddFooter").getTextContent())
                .contains("Invented for tests; not an official publication of Alphaland")
                .endsWith("\nPage &P of &N");
    }

    @Test
    void longFootersAreCutVisiblyWithinWhatExcelTakes() throws IOException {
        Parts cut = new Parts(Alphaland.bytes(
                Alphaland.empty().notice("Words & more ".repeat(40)).build()));
        assertThat(Parts.only(cut.root(COVER), "oddFooter").getTextContent())
                .hasSizeLessThanOrEqualTo(255)
                .endsWith("…\nPage &P of &N");
    }

    @Test
    void propertiesSayWhatTheSheetSays() {
        Element core = parts.root("docProps/core.xml");
        assertThat(Parts.only(core, "title").getTextContent()).isEqualTo("Harbours of Alphaland & Betaland");
        assertThat(Parts.only(core, "subject").getTextContent())
                .isEqualTo("The harbours of Alphaland, with their sources");
        assertThat(Parts.only(core, "creator").getTextContent()).isEqualTo("The harbour master");
        assertThat(Parts.only(core, "keywords").getTextContent()).isEqualTo("harbour, Alphaland");
        assertThat(Parts.only(core, "language").getTextContent()).isEqualTo("en");
        assertThat(Parts.only(core, "created").getTextContent()).isEqualTo("1999-06-30T12:00:00Z");
        assertThat(Parts.only(core, "modified").getTextContent()).isEqualTo("1999-06-30T12:00:00Z");
    }

    /** LibreOffice takes the number at the end of a line from the left for the first of it. */
    @Test
    void pageNumbersOfAnArabicSheetAreMarkedAsItsOwn() throws IOException {
        FactSheet arabic = Alphaland.empty()
                .language(Locale.forLanguageTag("ar"))
                .labels(Labels.in(Locale.forLanguageTag("ar")))
                .build();
        assertThat(Parts.only(new Parts(Alphaland.bytes(arabic)).root(COVER), "oddFooter")
                        .getTextContent())
                .endsWith("\n\u200F&P\u200F من \u200F&N\u200F");
    }

    @Test
    void everyWorksheetRunsFromTheRightInAnArabicSheet() throws IOException {
        Parts arabic = new Parts(Alphaland.bytes(Alphaland.arabic()));
        for (int i = 1; i <= 4; i++) {
            Element view = Parts.only(arabic.root("xl/worksheets/sheet" + i + ".xml"), "sheetView");
            assertThat(view.getAttribute("rightToLeft")).isIn("1", "true");
        }
        assertThat(Parts.only(parts.root(PORTS), "sheetView").getAttribute("rightToLeft"))
                .isIn("", "0", "false");
    }
}
