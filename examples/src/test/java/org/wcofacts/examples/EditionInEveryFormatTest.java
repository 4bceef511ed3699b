package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.wcofacts.data.WcoData;
import org.wcofacts.examples.Expected.HostLine;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xml.EditionXml;

/** The 2013 edition, read back from every format by readers that are not ours. */
class EditionInEveryFormatTest {

    static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.FRENCH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pdfSaysEverything(Locale language) throws IOException {
        String text = pdfText(sheet(language));
        assertThat(Expected.words(language))
                .allSatisfy(words -> assertThat(text).contains(words));
        assertThat(Expected.hosts(language)).allSatisfy(line -> assertThat(text).contains(line.host()));
        assertThat(text).contains(language.equals(Locale.FRENCH) ? "26 janvier" : "26 January");
    }

    @Test
    void pdfPutsEachFactUnderItsLabel() throws IOException {
        String text = pdfText(sheet(Locale.ENGLISH)).replaceAll("\\[\\d+]", "");
        assertThat(text)
                .contains("1952 Established")
                .contains("Headquarters Brussels, Belgium")
                .contains("179 Members")
                .contains("Decision-making body Council")
                .contains("Chairperson of the Council Josephine Feehily")
                .contains("Deputy Secretary General Sergio Mujica")
                .containsPattern("(?<!Deputy )Secretary General Kunio Mikuriya")
                .contains("26 January International Customs Day")
                .contains("Working languages English and French")
                .contains("Arabic, Portuguese, Russian and Spanish");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pdfListsTheHostsOfEveryNetworkAndRegion(Locale language) throws IOException {
        String text = pdfText(sheet(language)).replace('\u00A0', ' ');
        String matrix = text.substring(text.indexOf("RILO*") < 0 ? text.indexOf("BRLR*") : text.indexOf("RILO*"));
        Expected.hosts(language).stream()
                .collect(Collectors.groupingBy(HostLine::region))
                .forEach((region, lines) -> assertThat(tableRow(matrix, region + " "))
                        .contains(lines.stream().map(HostLine::host).toList()));
    }

    /** The first row that starts so, with what follows. */
    private static String tableRow(String text, String start) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return text.substring(from, Math.min(text.length(), from + start.length() + 250));
    }

    @Test
    void hostsStandInTheOrderOfTheirNames() throws IOException {
        assertThat(pdfText(sheet(Locale.ENGLISH))).contains("3: Burkina Faso; Congo (Republic of); Nigeria");
        assertThat(pdfText(sheet(Locale.FRENCH)).replace('\u00A0', ' '))
                .contains("3 : Afrique du Sud ; Kenya ; Zimbabwe");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void matrixCountsEveryNetworkByRegion(Locale language) throws IOException {
        String text = pdfText(sheet(language));
        List<String> rows = language.equals(Locale.FRENCH)
                ? List.of(
                        "Asie-Pacifique 1 1 6",
                        "Afrique orientale et australe 1 1 3",
                        "Afrique occidentale et centrale 2 1 3",
                        "Europe 3 1 6",
                        "Amériques 2 1 2",
                        "Afrique du Nord, Proche et Moyen-Orient 2 1 3")
                : List.of(
                        "Asia Pacific 1 1 6",
                        "East and Southern Africa 1 1 3",
                        "West and Central Africa 2 1 3",
                        "Europe 3 1 6",
                        "Americas 2 1 2",
                        "North Africa, Near and Middle East 2 1 3");
        assertThat(rows)
                .allSatisfy(row -> assertThat(text)
                        .containsPattern(
                                row.replaceAll(" ([0-9]) ([0-9]) ([0-9])$", " $1\\\\W+\\\\D+ $2\\\\W+\\\\D+ $3\\\\W")));
        assertThat(text)
                .containsPattern(language.equals(Locale.FRENCH) ? "\\bBRLR\\W+11\\b" : "\\bRILO\\W+11\\b")
                .containsPattern(language.equals(Locale.FRENCH) ? "\\bBRRC\\W+6\\b" : "\\bROCB\\W+6\\b")
                .containsPattern(language.equals(Locale.FRENCH) ? "\\bCRF\\W+23\\b" : "\\bRTC\\W+23\\b");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void workbookSaysEverything(Locale language) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        boolean[] members = {false};
        try (ReadableWorkbook workbook = workbook(sheet(language))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    cells.add(row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList());
                    members[0] |= row.stream().anyMatch(EditionInEveryFormatTest::isMembersAsNumber);
                }
            }
        }
        String text = cells.stream().flatMap(List::stream).collect(Collectors.joining("\n"));
        assertThat(Expected.words(language))
                .allSatisfy(words -> assertThat(text).contains(words));
        assertThat(members[0]).as("179 is a number").isTrue();
        List<HostLine> hosts = Expected.hosts(language);
        assertThat(hosts)
                .allSatisfy(line -> assertThat(cells)
                        .filteredOn(row ->
                                row.containsAll(List.of(line.network(), line.host(), line.alpha2(), line.region())))
                        .hasSize(1));
    }

    private static boolean isMembersAsNumber(Cell cell) {
        return cell != null
                && cell.getType() == CellType.NUMBER
                && cell.asNumber().intValueExact() == 179;
    }

    @Test
    void xmlSaysEverythingInBothLanguages() throws Exception {
        Document document = xml();
        for (Locale language : languages()) {
            String tag = language.toLanguageTag();
            String all = text(document, "//text()") + " " + text(document, "//@*");
            Set<String> own = strings(document, "//*[@*[name()='xml:lang']='" + tag + "']");
            String joined = String.join("\n", own) + "\n" + all;
            assertThat(Expected.words(language))
                    .allSatisfy(words -> assertThat(joined).contains(words));
            for (HostLine line : Expected.hosts(language)) {
                assertThat(own).contains(line.host(), line.region());
            }
        }
    }

    @Test
    void xmlNamesTheHostsOfEveryNetwork() throws Exception {
        Document document = xml();
        Set<String> found = strings(document, "//*[local-name()='host']/@economy");
        Set<String> expected = Expected.hosts(Locale.ENGLISH).stream()
                .map(HostLine::alpha2)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected);
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        assertThat(xpath.evaluate("count(//*[local-name()='host'])", document)).isEqualTo("40");
        for (HostLine line : Expected.hosts(Locale.ENGLISH)) {
            String host = "//*[local-name()='network'][@id='" + line.network().toLowerCase(Locale.ROOT)
                    + "']//*[local-name()='host'][@economy='" + line.alpha2() + "']";
            String region = xpath.evaluate(host + "/*[local-name()='region']/@value", document);
            String name = xpath.evaluate("//*[local-name()='regions']/*[@id='" + region + "']//*[@*='en']", document);
            assertThat(name).as(host).isEqualTo(line.region());
        }
    }

    @Test
    void xmlReadsBackToAnEqualEdition() throws IOException {
        byte[] bytes = bytes(Export.xml(WcoData.edition(2013)));
        assertThat(EditionXml.read(new ByteArrayInputStream(bytes))).isEqualTo(WcoData.edition(2013));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingOfTheEditionIsMissingOrReplaced(Locale language) throws IOException {
        FactSheet sheet = sheet(language);
        for (Export export : Stream.of(Export.pdf(sheet), Export.xlsx(sheet)).toList()) {
            assertThat(export.to(new ByteArrayOutputStream()).findings()).isEmpty();
        }
    }

    private static FactSheet sheet(Locale language) {
        return FactSheets.inBrief(WcoData.edition(2013), language);
    }

    private static String pdfText(FactSheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(Export.pdf(sheet)))) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("-\\R", "-")
                    .replaceAll("\\s+", " ");
        }
    }

    private static ReadableWorkbook workbook(FactSheet sheet) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes(Export.xlsx(sheet))));
    }

    private static Document xml() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(Export.xml(WcoData.edition(2013)))));
    }

    private static String text(Document document, String path) throws Exception {
        return String.join(" ", strings(document, path));
    }

    private static Set<String> strings(Document document, String path) throws Exception {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        Set<String> strings = new TreeSet<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            strings.add(nodes.item(i).getTextContent());
        }
        return strings;
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }
}
