package org.wcofacts.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.DataColumn.Type;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSource;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.xlsx.Alphaland;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void eachTableIsAFileBesideItsDescriptor() throws IOException {
        assertThat(files(Alphaland.sheet()).keySet()).containsExactly("ports.csv", "datapackage.json");
    }

    @Test
    void cellsStandUnderTheIdsOfTheirColumns() throws IOException {
        String csv = files(Alphaland.sheet()).get("ports.csv");
        assertThat(records(csv))
                .containsExactly(
                        List.of("name", "code", "ships", "depth", "built", "opened", "site"),
                        List.of(
                                "Alphaport & Sons <north>",
                                "007",
                                "12345",
                                "7.25",
                                "1952",
                                "1953-01-26",
                                "https://alphaport.example/"),
                        List.of("'=1+1", "0042", "-3", "not measured", "1874", "1874-10-09", "no site"),
                        List.of(
                                "_x000D_ and\nline",
                                "1E5",
                                "0",
                                "0.1",
                                "2000",
                                "not known",
                                "harbour master's office"));
        assertThat(csv.split("\r\n", -1)).as("lines end as RFC 4180 says").hasSize(5);
    }

    @Test
    void textThatLooksLikeAFormulaIsMadeSafeAndReported() throws IOException {
        FactSheet sheet = oneColumn("=1+1", "+1", "-1", "@a", "\ta", "＝1", " =1", "\u00A0@a", " a", "a=1", "");
        Map<String, String> files = files(sheet);
        assertThat(records(files.get("t.csv")).stream().skip(1).map(row -> row.get(0)))
                .containsExactly("'=1+1", "'+1", "'-1", "'@a", "'\ta", "'＝1", "' =1", "'\u00A0@a", " a", "a=1", "");
        ExportReport report = Export.dataPackage(sheet).to(new ByteArrayOutputStream());
        assertThat(report.findings())
                .hasSize(8)
                .contains(new Finding(Finding.Kind.FORMULA_DISARMED, "table 't', row 2, column 'a'", "+1"));
        assertThat(descriptor(files).get("description").asString())
                .endsWith("Text that a spreadsheet program could take for a formula begins with an apostrophe, which is"
                        + " not part of it.");
    }

    @Test
    void descriptorSaysWhatColumnsHoldAndWhichWordsStandForNoValue() throws IOException {
        JsonNode descriptor = descriptor(files(Alphaland.sheet()));
        assertThat(descriptor.get("name").asString()).isEqualTo("alphaland-1999-en");
        assertThat(descriptor.get("licenses").toString())
                .isEqualTo("[{\"name\":\"other\",\"title\":\"Free to all who sail\"}]");
        assertThat(descriptor.get("sources").get(0).get("path").asString()).isEqualTo("https://almanac.example/1999");
        JsonNode resource = descriptor.get("resources").get(0);
        assertThat(resource.get("path").asString()).isEqualTo("ports.csv");
        List<String> fields = new ArrayList<>();
        for (JsonNode field : resource.get("schema").get("fields")) {
            JsonNode missing = field.get("missingValues");
            fields.add(field.get("name").asString() + " " + field.get("type").asString() + " "
                    + (missing == null ? "" : missing.toString()));
        }
        assertThat(fields)
                .containsExactly(
                        "name string ",
                        "code string ",
                        "ships integer ",
                        "depth number [\"not measured\"]",
                        "built year ",
                        "opened date [\"not known\"]",
                        "site string [\"no site\"]");
        JsonNode depth = resource.get("schema").get("fields").get(3);
        assertThat(depth.get("unit").asString()).isEqualTo("metres");
        assertThat(depth.get("origin").asString()).isEqualTo("the soundings of 1998");
    }

    @Test
    void theDescriptorSaysWhatTheSheetSaysOfItself() throws IOException {
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.TEXT))
                .rows(sink -> {})
                .build();
        assertThat(descriptor(files(Alphaland.sheetWith(table))))
                .isEqualTo(JsonMapper.shared().readTree("""
                {
                  "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
                  "name": "alphaland-1999-en",
                  "title": "Harbours of Alphaland & Betaland",
                  "description": "The harbours of Alphaland, with their sources. As of 30 June 1999. Invented for tests; not an official publication of Alphaland. Text that a spreadsheet program could take for a formula begins with an apostrophe, which is not part of it.",
                  "language": "en",
                  "created": "1999-06-30T12:00:00Z",
                  "keywords": ["harbour", "Alphaland"],
                  "contributors": [{"title": "The harbour master"}],
                  "citation": "The harbour master, Harbours, 1999",
                  "licenses": [{"name": "other", "title": "Free to all who sail"}],
                  "sources": [
                    {
                      "name": "almanac",
                      "title": "Almanac of Alphaland, 1999, almanac.example",
                      "path": "https://almanac.example/1999"
                    },
                    {"name": "letter", "title": "A letter, 1998"}
                  ],
                  "resources": [
                    {
                      "name": "t",
                      "type": "table",
                      "path": "t.csv",
                      "title": "Table t",
                      "description": "What stands in it.",
                      "format": "csv",
                      "mediatype": "text/csv",
                      "encoding": "utf-8",
                      "dialect": {"lineTerminator": "\\r\\n"},
                      "schema": {
                        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
                        "fields": [
                          {"name": "a", "title": "The a", "type": "string", "description": "What a means."}
                        ]
                      }
                    }
                  ]
                }
                """));
    }

    @Test
    void whatASheetDoesNotSayTheDescriptorLeavesOut() throws IOException {
        FactSheet sheet = Alphaland.empty()
                .keywords(List.of())
                .licence(Optional.empty())
                .citation(Optional.empty())
                .sources(List.of())
                .notice("")
                .build();
        JsonNode descriptor = descriptor(files(sheet));
        assertThat(descriptor.propertyNames())
                .containsExactly(
                        "$schema", "name", "title", "description", "language", "created", "contributors", "resources");
        assertThat(descriptor.get("description").asString()).contains("As of 30 June 1999. Text that");
    }

    @Test
    void thePackageIsAZipOfItsOwnName() {
        assertThat(Export.dataPackage(Alphaland.sheet()).mediaType()).isEqualTo("application/zip");
        assertThat(Export.dataPackage(Alphaland.sheet()).fileName()).isEqualTo("alphaland-1999-en.zip");
    }

    @Test
    void numbersAreWrittenAsTheStandardHasThem() throws IOException {
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.DECIMAL))
                .rows(sink -> {
                    for (double value : new double[] {
                        1,
                        -0.5,
                        1234567.125,
                        1e22,
                        2e-3,
                        1e-7,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        0.1 + 0.2
                    }) {
                        sink.number(value).endRow();
                    }
                })
                .build();
        assertThat(records(files(Alphaland.sheetWith(table)).get("t.csv")).stream()
                        .skip(1)
                        .map(row -> row.get(0)))
                .containsExactly(
                        "1",
                        "-0.5",
                        "1234567.125",
                        "1E+22",
                        "0.002",
                        "1E-7",
                        "NaN",
                        "INF",
                        "-INF",
                        "0.30000000000000004");
    }

    @Test
    void aDayOfEveryYearIsNoFormula() throws IOException {
        assertThat(records(files(oneColumn("--01-26", "--1-2")).get("t.csv")).stream()
                        .skip(1)
                        .map(row -> row.get(0)))
                .containsExactly("--01-26", "'--1-2");
    }

    /** Namibia's code became a missing value. */
    @Test
    void aValueThatIsAlsoAWordForAMissingOneIsRefused() {
        String message = "column 'a': 'NA' is a value and a word for a missing value; in a column the two must differ";
        assertThatThrownBy(() -> files(column(sink -> {
                    sink.text("NA").endRow();
                    sink.missing("NA").endRow();
                })))
                .isInstanceOf(ExportException.class)
                .hasMessage("table 't', row 2, " + message);
        assertThatThrownBy(() -> files(column(sink -> {
                    sink.missing("NA").endRow();
                    sink.text("FR").endRow();
                    sink.text("NA").endRow();
                })))
                .hasMessage("table 't', row 3, " + message);
    }

    @ParameterizedTest(name = "{0} letters, {1} rows between: refused is {2}")
    @CsvSource({"60, 0, true", "61, 0, false", "2, 9999, true", "2, 10000, false"})
    void soManyValuesOfSuchALengthAreComparedAsTheDocumentationSays(int letters, int between, boolean refused) {
        String word = "N".repeat(letters);
        FactSheet sheet = column(sink -> {
            for (int row = 0; row < between; row++) {
                sink.text("port " + row).endRow();
            }
            sink.text(word).endRow();
            sink.missing(word).endRow();
        });
        if (refused) {
            assertThatThrownBy(() -> files(sheet))
                    .isInstanceOf(ExportException.class)
                    .hasMessageStartingWith("table 't', row " + (between + 2) + ", column 'a': ");
        } else {
            assertThatCode(() -> files(sheet)).doesNotThrowAnyException();
        }
    }

    @Test
    void theKeyOfATableIsInItsSchema() throws IOException {
        DataTable table = DataTable.builder()
                .from(Alphaland.table("t", Alphaland.column("a", Type.TEXT))
                        .rows(sink -> {})
                        .build())
                .addKey("a")
                .build();
        assertThat(descriptor(files(Alphaland.sheetWith(table)))
                        .at("/resources/0/schema/primaryKey")
                        .toString())
                .isEqualTo("[\"a\"]");
        assertThatThrownBy(() -> DataTable.builder().from(table).addKey("b").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("data table 't', key 'b': must be the id of a column");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theKeyOfATableNamesEachOfItsRows(FactSheet sheet) throws IOException {
        for (DataTable table : sheet.tables()) {
            List<List<String>> keys = new ArrayList<>();
            for (Map<String, String> row : DataRows.of(table)) {
                keys.add(table.key().stream().map(row::get).toList());
            }
            assertThat(table.key().isEmpty() ? List.of() : keys).as(table.id()).doesNotHaveDuplicates();
        }
        Export.dataPackage(sheet).to(out);
    }

    static List<FactSheet> sheets() {
        return Labels.LANGUAGES.stream()
                .flatMap(language -> Stream.of(InventedEdition.rich(), InventedEdition.plain())
                        .map(edition -> FactSheets.inBrief(edition, language)))
                .toList();
    }

    @Test
    void tablesOfOnesOwnStandBesideThoseOfTheSheet() throws IOException {
        DataTable own = Alphaland.table("own", Alphaland.column("a", Type.TEXT))
                .rows(sink -> sink.text("mine").endRow())
                .build();
        Export.dataPackage(Alphaland.sheet(), own).to(out);
        assertThat(unzipped()).containsKeys("ports.csv", "own.csv");
    }

    @Test
    void tableThatDoesNotFitIsRefusedBeforeAByteIsWritten() {
        DataTable own = Alphaland.table("ports", Alphaland.column("a", Type.TEXT))
                .rows(sink -> {})
                .build();
        assertThatThrownBy(() -> Export.dataPackage(Alphaland.sheet(), own).to(out))
                .isInstanceOf(ExportException.class)
                .hasMessage("table 'ports', id: another table has it; ids of tables must be unique");
        DataTable wrong = Alphaland.table("t", Alphaland.column("a", Type.DATE))
                .rows(sink -> sink.number(1).endRow())
                .build();
        assertThatThrownBy(() -> Export.dataPackage(Alphaland.sheetWith(wrong)).to(out))
                .hasMessage("table 't', row 1, column 'a': a whole number; must fit the type of the column, DATE");
        assertThat(out.size()).isZero();
    }

    private static FactSheet column(RowSource rows) {
        return Alphaland.sheetWith(Alphaland.table("t", Alphaland.column("a", Type.TEXT))
                .rows(rows)
                .build());
    }

    private static FactSheet oneColumn(String... words) {
        return Alphaland.sheetWith(Alphaland.table("t", Alphaland.column("a", Type.TEXT))
                .rows(sink -> {
                    for (String word : words) {
                        sink.text(word).endRow();
                    }
                })
                .build());
    }

    private Map<String, String> files(FactSheet sheet) throws IOException {
        Export.dataPackage(sheet).to(out);
        return unzipped();
    }

    private Map<String, String> unzipped() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<List<String>> records(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static JsonNode descriptor(Map<String, String> files) {
        return JsonMapper.shared().readTree(files.get("datapackage.json"));
    }
}
