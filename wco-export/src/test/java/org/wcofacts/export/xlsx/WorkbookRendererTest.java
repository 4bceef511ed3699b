package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.factsheet.DataColumn.Type;
import org.wcofacts.export.factsheet.DataTable;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.report.Finding;

class WorkbookRendererTest {

    @Test
    void coverStandsFirstThenOverviewTablesAndSources() throws IOException {
        assertThat(ReadBack.sheetNames(Alphaland.bytes(Alphaland.sheet())))
                .containsExactly("Cover", "Overview", "Ports", "Charts", "Sources");
    }

    @Test
    void coverSaysWhatTheWorkbookIs() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Cover"))
                .containsExactly(
                        "A1 STRING Harbours of Alphaland & Betaland",
                        "A2 STRING 1999 edition",
                        "A3 STRING As of 30 June 1999",
                        "A5 STRING About this workbook",
                        "B5 STRING The harbours of Alphaland, with their sources",
                        "A6 STRING Language",
                        "B6 STRING English",
                        "A7 STRING Compiled by",
                        "B7 STRING The harbour master",
                        "A8 STRING Please note",
                        "B8 STRING Invented for tests; not an official publication of Alphaland",
                        "A10 STRING Contents",
                        "A11 STRING Overview",
                        "B11 STRING The sections of the sheet as text, for reading.",
                        "A12 STRING Ports",
                        "B12 STRING Every port, one a row.",
                        "A13 STRING Charts",
                        "B13 STRING The charts of this sheet, to edit, with the numbers that they draw.",
                        "A14 STRING Sources",
                        "B14 STRING What the source marks and the columns named Source point to, one source a row.",
                        "A16 STRING Sources",
                        "A17 NUMBER 1",
                        "B17 STRING Almanac of Alphaland, 1999, almanac.example",
                        "A18 NUMBER 2",
                        "B18 STRING A letter, 1998");
    }

    @Test
    void overviewHoldsEveryBlockInReadingOrder() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Overview"))
                .containsExactly(
                        "A1 STRING Harbours of Alphaland & Betaland",
                        "A2 STRING 1999 edition · As of 30 June 1999",
                        "A4 STRING People",
                        "B5 STRING 179 people[1, 2] live by the sea.",
                        "B6 STRING See the almanac",
                        "B7 STRING We sail.",
                        "B8 STRING We sail far.",
                        "B9 STRING • sailors",
                        "B10 STRING • pilots",
                        "A11 STRING Capital",
                        "B11 STRING Alphaport",
                        "B12 STRING since 1952",
                        "A13 STRING Motto",
                        "B13 STRING + ultra",
                        "A14 STRING Aims",
                        "A15 NUMBER 1",
                        "B15 STRING To sail",
                        "A16 NUMBER 2",
                        "B16 STRING To arrive",
                        "A18 STRING Offices",
                        "A19 STRING Offices by city",
                        "A20 STRING Office",
                        "B20 STRING City",
                        "A21 STRING Pilots",
                        "B21 STRING Alphaport",
                        "A22 STRING Offices and staff",
                        "A23 STRING Pilots",
                        "B23 STRING City: Alphaport · Staff: 4",
                        "A24 STRING Offices by kind and coast",
                        "A25 STRING North",
                        "B25 STRING Pilots: 1 · Rescue: 2",
                        "A26 STRING South",
                        "B26 STRING Pilots: 0 · Rescue: 5",
                        "A27 STRING Total",
                        "B27 STRING Pilots: 1 · Rescue: 7",
                        "A28 STRING Rescue by coast",
                        "A29 STRING North",
                        "B29 NUMBER 2",
                        "A30 STRING South",
                        "B30 NUMBER 5",
                        "B31 STRING Counted in spring.");
    }

    /** 1953-01-26 is day 19385 of Excel's count, by hand: 53 years of 365 days, 13 leap days, 26 days and one too many. */
    @Test
    void cellsKeepTheirTypes() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Ports"))
                .containsExactly(
                        "A1 STRING Ports",
                        "A2 STRING Every port, one a row. The header row stays in view; its buttons filter and sort.",
                        "A3 STRING The name",
                        "B3 STRING The code",
                        "C3 STRING The ships",
                        "D3 STRING The depth",
                        "E3 STRING The built",
                        "F3 STRING The opened",
                        "G3 STRING The site",
                        "A4 STRING Alphaport & Sons <north>",
                        "B4 STRING 007",
                        "C4 NUMBER 12345",
                        "D4 NUMBER 7.25",
                        "E4 NUMBER 1952",
                        "F4 NUMBER 19385",
                        "G4 STRING https://alphaport.example/",
                        "A5 STRING =1+1",
                        "B5 STRING 0042",
                        "C5 NUMBER -3",
                        "D5 STRING not measured",
                        "E5 NUMBER 1874",
                        "F5 STRING 1874-10-09",
                        "G5 STRING no site",
                        "A6 STRING _x005F_x000D_ and\nline",
                        "B6 STRING 1E5",
                        "C6 NUMBER 0",
                        "D6 NUMBER 0.1",
                        "E6 NUMBER 2000",
                        "F6 STRING not known",
                        "G6 STRING harbour master's office");
    }

    @Test
    void sourcesAreATable() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Sources"))
                .containsSubsequence(
                        "A3 STRING Number",
                        "B3 STRING Id",
                        "C3 STRING Source",
                        "D3 STRING Address",
                        "A4 NUMBER 1",
                        "B4 STRING almanac",
                        "C4 STRING Almanac of Alphaland, 1999, almanac.example",
                        "D4 STRING https://almanac.example/1999",
                        "A5 NUMBER 2",
                        "B5 STRING letter",
                        "C5 STRING A letter, 1998",
                        "D5 STRING no address");
    }

    /** POI undoes the escapes as Excel does; fastexcel shows them as they stand in the file. */
    @Test
    void wordsThatLookLikeEscapesSurviveARoundTrip() throws IOException {
        String words = "_x000D_ _x0041_ _x00_ a\rb\r\nc";
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.TEXT))
                .rows(sink -> sink.text(words).endRow())
                .build();
        byte[] bytes = Alphaland.bytes(Alphaland.sheetWith(table));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheet("Table t").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo(words);
        }
    }

    @Test
    void whatIsNoNumberIsSaidInWords() throws IOException {
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.DECIMAL), Alphaland.column("b", Type.INTEGER))
                .rows(sink -> {
                    sink.number(Double.NaN).number(Long.MAX_VALUE).endRow();
                    sink.number(Double.POSITIVE_INFINITY)
                            .number(999_999_999_999_999L)
                            .endRow();
                    sink.number(Double.NEGATIVE_INFINITY).number(0).endRow();
                })
                .build();
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheetWith(table)), "Table t"))
                .contains(
                        "A4 STRING not a number",
                        "B4 STRING 9223372036854775807",
                        "A5 STRING infinite",
                        "B5 NUMBER 999999999999999",
                        "A6 STRING infinite, below zero");
    }

    @Test
    void excelDatesBeginAfterTheDayThatNeverWas() throws IOException {
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.DATE))
                .rows(sink -> {
                    sink.date(LocalDate.of(1900, 2, 28)).endRow();
                    sink.date(LocalDate.of(1900, 3, 1)).endRow();
                })
                .build();
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheetWith(table)), "Table t"))
                .contains("A4 STRING 1900-02-28", "A5 NUMBER 61");
    }

    @Test
    void tableWithoutRowsSaysSo() throws IOException {
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.INTEGER), Alphaland.column("b", Type.TEXT))
                .rows(sink -> {})
                .build();
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheetWith(table)), "Table t"))
                .endsWith("A4 STRING no rows", "B4 STRING no rows");
    }

    @Test
    void textWithSeveralLinksSpellsThemOut() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheetWithTwoLinks()), "Overview"))
                .contains("B5 STRING See one (https://one.example/) and https://two.example/");
    }

    @Test
    void unfitCharactersAreReplacedAndReportedOnceWithTheirPlace() throws IOException {
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.TEXT))
                .rows(sink -> sink.text("bell\u0007").endRow())
                .build();
        FactSheet sheet =
                Alphaland.empty().subtitle("1999\u0000").addTables(table).build();
        List<Finding> findings = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookRenderer.render(sheet, findings::add, out);
        assertThat(findings)
                .containsExactly(
                        new Finding(Finding.Kind.CHARACTER_REPLACED, "cover, subtitle", "U+0000 at character 5"),
                        new Finding(Finding.Kind.CHARACTER_REPLACED, "overview, lead", "U+0000 at character 5"),
                        new Finding(
                                Finding.Kind.CHARACTER_REPLACED,
                                "table 't', row 1, column 'a'",
                                "U+0007 at character 5"));
        assertThat(ReadBack.cells(out.toByteArray(), "Table t")).contains("A4 STRING bell\uFFFD");
    }

    @Test
    void frenchSheetHasFrenchLabels() throws IOException {
        assertThat(ReadBack.sheetNames(Alphaland.bytes(Alphaland.french())))
                .containsExactly("Couverture", "Aperçu", "Ports", "Sources");
    }
}
