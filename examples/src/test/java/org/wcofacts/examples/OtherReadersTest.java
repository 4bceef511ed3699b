package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataColumn.Type;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;

/**
 * Workbooks as programs read them that are neither ours nor POI: every value is compared. Programs that are not on the
 * machine are skipped, and said to be.
 */
class OtherReadersTest {

    private static final ObjectLines LINES = new ObjectLines();

    @TempDir
    Path folder;

    /** A sheet from the left and one from the right, each with a table that holds what is hard to hold. */
    static Stream<Export> workbooks() {
        return Stream.of(Locale.ENGLISH, Locale.forLanguageTag("ar")).map(language -> {
            FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), language);
            return Export.xlsx(sheet, hard());
        });
    }

    private static DataTable hard() {
        return DataTable.builder()
                .id("hard")
                .title("Hard cases")
                .description("What is hard to hold.")
                .addColumns(
                        DataColumn.of("text", "Text", Type.TEXT, "Words."),
                        DataColumn.of("code", "Code", Type.CODE, "A code."),
                        DataColumn.of("number", "Number", Type.DECIMAL, "A number."),
                        DataColumn.of("day", "Day", Type.DATE, "A day."))
                .rows(sink -> {
                    sink.text("=1+1").text("007").number(0.1 + 0.2).date(LocalDate.of(1874, 10, 9));
                    sink.endRow();
                    sink.text(" edges ").text("1E5").number(-1e-7).date(LocalDate.of(1900, 3, 1));
                    sink.endRow();
                    sink.text("<&> \"quoted\" ليبيا 中国 😀")
                            .text("@a")
                            .number(1e22)
                            .date(LocalDate.of(9999, 12, 31));
                    sink.endRow();
                    for (int i = 0; i < 600; i++) {
                        sink.text("row " + i).text("+" + i).number(i / 8.0).date(LocalDate.ofEpochDay(i));
                        sink.endRow();
                    }
                })
                .build();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void fastexcelReadsWhatPoiReads(Export export) throws IOException {
        byte[] workbook = written(export);
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : read.getSheets().toList()) {
                for (org.dhatim.fastexcel.reader.Row row : sheet.read()) {
                    row.stream()
                            .filter(cell -> cell != null && cell.getRawValue() != null)
                            .forEach(cell -> cells.add(sheet.getName() + "!" + cell.getAddress() + " " + value(cell)));
                }
            }
        }
        assertSame(cells, workbook);
    }

    private static void assertSame(List<String> cells, byte[] workbook) throws IOException {
        List<String> expected = Cells.of(workbook);
        assertThat(expected).hasSizeGreaterThan(2_000);
        for (int i = 0; i < Math.min(cells.size(), expected.size()); i++) {
            assertThat(cells.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(cells).hasSameSizeAs(expected);
    }

    private static String value(Cell cell) {
        if (cell.getType() != org.dhatim.fastexcel.reader.CellType.NUMBER) {
            return unescaped(cell.asString());
        }
        boolean day = "yyyy-mm-dd".equals(cell.getDataFormatString());
        return day
                ? cell.asDate().toLocalDate().toString()
                : Cells.number(cell.asNumber().doubleValue());
    }

    /** fastexcel leaves the escapes of Excel as they stand. */
    private static String unescaped(String text) {
        return text.replace("_x005F_", "_");
    }

    @Tag("programs")
    @ParameterizedTest
    @MethodSource("workbooks")
    void openpyxlReadsWhatPoiReads(Export export) throws IOException {
        String python = Stream.of("/usr/bin/python3", "python3")
                .filter(command -> Program.runs(command, "-c", "import openpyxl"))
                .findFirst()
                .orElse("");
        assumeTrue(!python.isEmpty(), "skipped: no Python with openpyxl");
        byte[] workbook = written(export);
        assertSame(LINES.of(Program.output(folder, python, script("cells.py"), file(workbook))), workbook);
    }

    @Tag("programs")
    @ParameterizedTest
    @MethodSource("workbooks")
    void exceljsReadsWhatPoiReads(Export export) throws IOException {
        assumeTrue(Program.runs("node", "-e", "require('exceljs')"), "skipped: no Node with exceljs");
        byte[] workbook = written(export);
        assertSame(LINES.of(Program.output(folder, "node", script("cells.js"), file(workbook))), workbook);
    }

    @Tag("programs")
    @ParameterizedTest
    @MethodSource("workbooks")
    void libreOfficeShowsWhatPoiShows(Export export) throws IOException {
        assumeTrue(Program.runs("soffice", "--version"), "skipped: no LibreOffice");
        byte[] workbook = written(export);
        String everySheetAsShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1";
        Program.output(folder, office(everySheetAsShown, file(workbook)));
        DataFormatter shown = new DataFormatter(Locale.US);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                Path csv = folder.resolve("workbook-" + sheet.getSheetName() + ".csv");
                List<List<String>> rows = rows(csv);
                for (Row row : sheet) {
                    for (org.apache.poi.ss.usermodel.Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING
                                || shown.formatCellValue(cell).matches("[0-9,-]+")) {
                            assertThat(rows.get(cell.getRowIndex()).get(cell.getColumnIndex()))
                                    .as(sheet.getSheetName() + "!" + cell.getAddress())
                                    .isEqualTo(shown.formatCellValue(cell));
                        }
                    }
                }
            }
        }
    }

    @Tag("programs")
    @ParameterizedTest
    @MethodSource("workbooks")
    void libreOfficePrintsEveryWorksheetUnderTheNotice(Export export) throws IOException {
        assumeTrue(Program.runs("soffice", "--version"), "skipped: no LibreOffice");
        Program.output(folder, office("pdf", file(written(export))));
        try (PDDocument document = Loader.loadPDF(folder.resolve("workbook.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("row 599").doesNotContain("###");
        }
    }

    @Tag("programs")
    @Test
    void popplerDetachesTheFilesThatAPdfCarries() throws IOException {
        assumeTrue(Program.runs("sh", "-c", "command -v pdfdetach"), "skipped: no pdfdetach of Poppler");
        FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), Locale.FRENCH);
        String pdf = Files.write(folder.resolve("brief.pdf"), written(Export.pdf(sheet)))
                .toString();
        assertThat(Program.output(folder, "pdfdetach", "-list", pdf))
                .contains("2 embedded files", "wco-2013.xml", "wco-2013-fr.xlsx");
        Program.output(folder, "pdfdetach", "-saveall", "-o", folder.toString(), pdf);
        assertThat(folder.resolve("wco-2013.xml")).hasBinaryContent(written(Export.xml(WcoData.edition(2013))));
        assertThat(folder.resolve("wco-2013-fr.xlsx")).hasBinaryContent(written(Export.xlsx(sheet)));
    }

    private String[] office(String format, String file) {
        return new String[] {
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            folder.toString(),
            file
        };
    }

    private static List<List<String>> rows(Path csv) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv, StandardCharsets.UTF_8)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static byte[] written(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }

    private String file(byte[] workbook) throws IOException {
        return Files.write(folder.resolve("workbook.xlsx"), workbook).toString();
    }

    private String script(String name) throws IOException {
        try (var in = OtherReadersTest.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), in.readAllBytes()).toString();
        }
    }
}
