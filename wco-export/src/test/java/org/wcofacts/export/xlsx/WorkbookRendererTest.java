package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.Export;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.DataColumn.Type;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;

class WorkbookRendererTest {

    @Test
    void coverStandsFirstThenContentsOverviewTablesAndWhatIsAboutThem() throws IOException {
        assertThat(ReadBack.sheetNames(Alphaland.bytes(Alphaland.sheet())))
                .containsExactly(
                        "Cover",
                        "Contents",
                        "Overview",
                        "Charts",
                        "Ports",
                        "Numbers of the charts",
                        "Notes",
                        "Dictionary",
                        "Sources");
    }

    @Test
    void coverSaysWhatTheWorkbookIs() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Cover"))
                .containsExactly(
                        "A1 STRING Harbours of Alphaland & Betaland",
                        "A2 STRING 1999 edition",
                        "A3 STRING As of 30 June 1999",
                        "A4 STRING Contents",
                        "A5 STRING About this workbook",
                        "B5 STRING The harbours of Alphaland, with their sources",
                        "A6 STRING Language",
                        "B6 STRING English",
                        "A7 STRING Compiled by",
                        "B7 STRING The harbour master",
                        "A8 STRING Please note",
                        "B8 STRING Invented for tests; not an official publication of Alphaland",
                        "A9 STRING Licences",
                        "B9 STRING Free to all who sail",
                        "A10 STRING How to cite",
                        "B10 STRING The harbour master, Harbours, 1999");
    }

    @Test
    void contentsSayWhatEveryWorksheetHolds() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Contents"))
                .containsExactly(
                        "A1 STRING Contents",
                        "A2 STRING Every worksheet of this workbook, with a link to it.",
                        "A3 STRING Worksheet",
                        "B3 STRING What it holds",
                        "A4 STRING Cover",
                        "B4 STRING The harbours of Alphaland, with their sources",
                        "A5 STRING Overview",
                        "B5 STRING The sections of the sheet as text, for reading.",
                        "A6 STRING Charts",
                        "B6 STRING The charts of this sheet, which can be edited; their numbers stand on a worksheet of their own.",
                        "A7 STRING Ports",
                        "B7 STRING Every port, one a row.",
                        "A8 STRING Numbers of the charts",
                        "B8 STRING The numbers that the charts draw, a table for each chart.",
                        "A9 STRING Notes",
                        "B9 STRING Footnotes, derived and disputed values, what is not known, and how cells are written.",
                        "A10 STRING Dictionary",
                        "B10 STRING Every column of every table: its type and unit, what it means and where it comes from.",
                        "A11 STRING Sources",
                        "B11 STRING What the source marks and the columns named Source point to, one source per row.");
    }

    @Test
    void notesTellTheirKindAndWhatTheyAreAbout() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Notes"))
                .containsSubsequence(
                        "A4 STRING Kind",
                        "B4 STRING About",
                        "C4 STRING Note",
                        "A5 STRING footnote",
                        "B5 STRING port-1/depth",
                        "C5 STRING At low tide.",
                        "A6 STRING not known",
                        "B6 STRING port-2/depth",
                        "C6 STRING Nobody has measured it.",
                        "A7 STRING how cells are written",
                        "B7 STRING About this workbook",
                        "C7 STRING A cell without a value says why, in italics. Only a column of days may have empty cells;"
                                + " the column beside it then says why.");
    }

    @Test
    void dictionaryDescribesEveryColumn() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Dictionary"))
                .containsSubsequence(
                        "A4 STRING Table",
                        "B4 STRING Id",
                        "C4 STRING Header",
                        "D4 STRING Type",
                        "E4 STRING Unit",
                        "F4 STRING Meaning",
                        "G4 STRING Where it comes from",
                        "A8 STRING ports",
                        "B8 STRING depth",
                        "C8 STRING The depth",
                        "D8 STRING number",
                        "E8 STRING metres",
                        "F8 STRING What depth means.",
                        "G8 STRING the soundings of 1998",
                        "A9 STRING ports",
                        "B9 STRING built",
                        "C9 STRING The built",
                        "D9 STRING year",
                        "E9 STRING not applicable",
                        "F9 STRING What built means.",
                        "G9 STRING not stated",
                        "A10 STRING ports",
                        "B10 STRING opened",
                        "C10 STRING The opened",
                        "D10 STRING day; those before 1 March 1900 or after 9999 as text",
                        "A12 STRING notes",
                        "B12 STRING kind");
    }

    @Test
    void overviewHoldsEveryBlockInReadingOrder() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Overview"))
                .containsExactly(
                        "A1 STRING Harbours of Alphaland & Betaland",
                        "A2 STRING 1999 edition · As of 30 June 1999",
                        "A3 STRING Back to the contents",
                        "A4 STRING People",
                        "B5 STRING 179 people [1, 2] live by the sea.",
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
                        "A17 STRING Offices",
                        "A18 STRING Offices by city",
                        "A19 STRING Office",
                        "B19 STRING City",
                        "A20 STRING Pilots",
                        "B20 STRING Alphaport",
                        "A21 STRING Offices and staff",
                        "A22 STRING Pilots",
                        "B22 STRING City: Alphaport · Staff: 4",
                        "A23 STRING Offices by kind and coast",
                        "A24 STRING North",
                        "B24 STRING Pilots: 1 · Rescue: 2",
                        "A25 STRING South",
                        "B25 STRING Pilots: 0 · Rescue: 5",
                        "A26 STRING Total",
                        "B26 STRING Pilots: 1 · Rescue: 7",
                        "A27 STRING Rescue by coast",
                        "A28 STRING North",
                        "B28 NUMBER 2",
                        "A29 STRING South",
                        "B29 NUMBER 5",
                        "B30 STRING Counted in spring.");
    }

    /** 1953-01-26 is day 19385 of Excel's count, by hand: 53 years of 365 days, 13 leap days, 26 days and one too many. */
    @Test
    void cellsKeepTheirTypes() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Ports"))
                .containsExactly(
                        "A1 STRING Ports",
                        "A2 STRING Every port, one a row. The header row stays in view; its buttons filter and sort.",
                        "A3 STRING Back to the contents",
                        "A4 STRING The name",
                        "B4 STRING The code",
                        "C4 STRING The ships",
                        "D4 STRING The depth",
                        "E4 STRING The built",
                        "F4 STRING The opened",
                        "G4 STRING The site",
                        "A5 STRING Alphaport & Sons <north>",
                        "B5 STRING 007",
                        "C5 NUMBER 12345",
                        "D5 NUMBER 7.25",
                        "E5 NUMBER 1952",
                        "F5 NUMBER 19385",
                        "G5 STRING https://alphaport.example/",
                        "A6 STRING =1+1",
                        "B6 STRING 0042",
                        "C6 NUMBER -3",
                        "D6 STRING not measured",
                        "E6 NUMBER 1874",
                        "F6 STRING 1874-10-09",
                        "G6 STRING no site",
                        "A7 STRING _x005F_x000D_ and\nline",
                        "B7 STRING 1E5",
                        "C7 NUMBER 0",
                        "D7 NUMBER 0.1",
                        "E7 NUMBER 2000",
                        "F7 STRING not known",
                        "G7 STRING harbour master's office");
    }

    @Test
    void sourcesAreATable() throws IOException {
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheet()), "Sources"))
                .containsSubsequence(
                        "A4 STRING Number",
                        "B4 STRING Id",
                        "C4 STRING Source",
                        "D4 STRING Address",
                        "A5 NUMBER 1",
                        "B5 STRING almanac",
                        "C5 STRING Almanac of Alphaland, 1999, almanac.example",
                        "D5 STRING https://almanac.example/1999",
                        "A6 NUMBER 2",
                        "B6 STRING letter",
                        "C6 STRING A letter, 1998",
                        "D6 STRING no address");
    }

    /** POI undoes the escapes as Excel does; fastexcel shows them as they stand in the file. */
    @Test
    void wordsThatLookLikeEscapesSurviveARoundTripAndLinesEndAsInExcel() throws IOException {
        String words = "_x000D_ _x0041_ _x00_ a\nb\nc";
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.TEXT))
                .rows(sink -> sink.text("_x000D_ _x0041_ _x00_ a\rb\r\nc").endRow())
                .build();
        byte[] bytes = Alphaland.bytes(Alphaland.sheetWith(table));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheet("Table t").getRow(4).getCell(0).getStringCellValue())
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
                        "A5 STRING not a number",
                        "B5 STRING 9223372036854775807",
                        "A6 STRING infinity",
                        "B6 NUMBER 999999999999999",
                        "A7 STRING minus infinity");
    }

    @Test
    void excelDatesBeginAfterTheDayThatNeverWasAndEndWithFourDigits() throws IOException {
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.DATE))
                .rows(sink -> {
                    sink.date(LocalDate.of(1900, 2, 28)).endRow();
                    sink.date(LocalDate.of(1900, 3, 1)).endRow();
                    sink.date(LocalDate.of(9999, 12, 31)).endRow();
                    sink.date(LocalDate.of(10_000, 1, 1)).endRow();
                })
                .build();
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheetWith(table)), "Table t"))
                .contains("A5 STRING 1900-02-28", "A6 NUMBER 61", "A7 NUMBER 2958465", "A8 STRING +10000-01-01");
    }

    @Test
    void tableWithoutRowsSaysSo() throws IOException {
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.INTEGER), Alphaland.column("b", Type.TEXT))
                .rows(sink -> {})
                .build();
        assertThat(ReadBack.cells(Alphaland.bytes(Alphaland.sheetWith(table)), "Table t"))
                .endsWith("A5 STRING no rows", "B5 STRING no rows");
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Export.xlsx(sheet).to(out).findings())
                .containsExactly(
                        new Finding(Finding.Kind.CHARACTER_REPLACED, "subtitle", "U+0000 at character 5"),
                        new Finding(
                                Finding.Kind.CHARACTER_REPLACED,
                                "table 't', row 1, column 'a'",
                                "U+0007 at character 5"));
        assertThat(ReadBack.cells(out.toByteArray(), "Table t")).contains("A5 STRING bell\uFFFD");
    }

    @Test
    void frenchSheetHasFrenchLabels() throws IOException {
        assertThat(ReadBack.sheetNames(Alphaland.bytes(Alphaland.french())))
                .containsExactly("Couverture", "Sommaire", "Ports", "Notes", "Dictionnaire", "Sources");
    }
}
