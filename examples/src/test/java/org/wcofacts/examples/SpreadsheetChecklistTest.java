package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.sheet.FactSheet;

/**
 * The workbooks against "Making spreadsheets accessible: a brief checklist of the basics" of the UK government's Analysis
 * Function, item by item in its order. docs/spreadsheets.md says which items are left to people and from which we depart.
 */
class SpreadsheetChecklistTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    static Stream<XSSFWorkbook> workbooks() throws IOException {
        List<FactSheet> sheets = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, ARABIC)) {
            sheets.add(FactSheets.inBrief(WcoData.edition(2013), language));
            sheets.addAll(FactSheetFiles.sheets(WcoData.register(), language));
        }
        List<XSSFWorkbook> workbooks = new ArrayList<>();
        for (FactSheet sheet : sheets) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Export.xlsx(sheet).to(out);
            workbooks.add(new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())));
        }
        return workbooks.stream();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void tables(XSSFWorkbook workbook) {
        Set<String> names = new HashSet<>();
        for (XSSFTable table : tablesOf(workbook)) {
            String name = table.getName();
            assertThat(name)
                    .as("2 a meaningful name")
                    .matches("[a-z][a-z0-9_]+")
                    .doesNotMatch("table[0-9]+");
            assertThat(names.add(name)).as("2 its own name").isTrue();
            assertThat(table.getHeaderRowCount()).as("5 one header row").isEqualTo(1);
            Set<String> headers = new HashSet<>();
            XSSFSheet sheet = table.getXSSFSheet();
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                String header =
                        sheet.getRow(table.getStartRowIndex()).getCell(column).getStringCellValue();
                assertThat(header).as("5 a header with words").isNotBlank();
                assertThat(headers.add(header))
                        .as("5 header '%s' unique", header)
                        .isTrue();
                assertThat(table.getColumns()
                                .get(column - table.getStartColIndex())
                                .getName())
                        .as("5 the header that is marked up")
                        .isEqualTo(header);
                for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
                    Cell cell = sheet.getRow(row).getCell(column);
                    assertThat(cell).as("4, 8 no cell is left out").isNotNull();
                    assertThat(isEmptyDay(cell) ? explanation(cell) : cell.toString())
                            .as("8 cell %s", cell.getAddress())
                            .isNotBlank();
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().contains(" ")) {
                        assertThat(cell.getCellStyle().getWrapText())
                                .as("6 %s wraps", cell.getAddress())
                                .isTrue();
                    }
                }
                assertThat(sheet.getColumnWidth(column) / 256.0)
                        .as("10 a sensible width")
                        .isBetween(8.0, 80.0);
            }
        }
        for (Sheet sheet : workbook) {
            assertThat(sheet.getNumMergedRegions()).as("3 nothing is merged").isZero();
            for (Row row : sheet) {
                assertThat(row.getZeroHeight()).as("9 no hidden row").isFalse();
            }
            assertThat(IntStream.range(0, 40)).as("9 no hidden column").noneMatch(sheet::isColumnHidden);
        }
        assertThat(workbook)
                .as("1 every worksheet but cover, overview and charts is a table")
                .filteredOn(sheet -> ((XSSFSheet) sheet).getTables().isEmpty())
                .hasSizeLessThanOrEqualTo(3);
    }

    private static boolean isEmptyDay(Cell cell) {
        return cell.getCellType() == CellType.BLANK
                && cell.getCellStyle().getDataFormatString().equals("yyyy-mm-dd");
    }

    /** What stands beside a column of days, before it in the tables of instruments and parties. */
    private static String explanation(Cell cell) {
        Row row = cell.getRow();
        return Stream.of(row.getCell(cell.getColumnIndex() + 1), row.getCell(cell.getColumnIndex() - 1))
                .filter(beside -> beside != null && beside.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void footnotes(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
            assertThat(workbook.getFontAt(i).getTypeOffset())
                    .as("11 no superscript")
                    .isEqualTo(Font.SS_NONE);
        }
        assertThat(workbook)
                .as("14 notes stand in a table on a worksheet of their own")
                .anySatisfy(sheet -> assertThat(((XSSFSheet) sheet).getTables())
                        .extracting(XSSFTable::getName)
                        .containsExactly("notes"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void formatting(XSSFWorkbook workbook) throws IOException, InvalidFormatException {
        for (Sheet sheet : workbook) {
            for (Hyperlink link : sheet.getHyperlinkList()) {
                String words = sheet.getRow(link.getFirstRow())
                        .getCell(link.getFirstColumn())
                        .toString();
                assertThat(words).as("16 a link says where it leads").hasSizeGreaterThan(2);
            }
            Cell title = sheet.getRow(0).getCell(0);
            assertThat(title.getStringCellValue()).as("18 a title in A1").isNotBlank();
            assertThat(styleName(title)).as("18 marked up as a heading").isIn("Title", "Heading 1");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    XSSFFont font = ((XSSFCellStyle) cell.getCellStyle()).getFont();
                    assertThat(font.getFontName()).as("17 without serifs").isEqualTo("Arial");
                    assertThat(font.getFontHeightInPoints())
                            .as("17 %s!%s: 12 points", sheet.getSheetName(), cell.getAddress())
                            .isGreaterThanOrEqualTo((short) 12);
                }
            }
        }
        for (PackagePart part : workbook.getPackage().getParts()) {
            assertThat(part.getContentType())
                    .as("25, 26 no images, no macros")
                    .doesNotContain("image/")
                    .doesNotContain("vba");
        }
    }

    /** The name of the style on which that of a cell is based. */
    private static String styleName(Cell cell) throws IOException {
        long base = ((XSSFCellStyle) cell.getCellStyle()).getCoreXf().getXfId();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((XSSFWorkbook) cell.getSheet().getWorkbook()).getStylesSource().writeTo(out);
        Matcher named = Pattern.compile("<cellStyle [^>]*name=\"([^\"]*)\" xfId=\"" + base + "\"")
                .matcher(out.toString(StandardCharsets.UTF_8));
        return named.find() ? named.group(1) : "";
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void structure(XSSFWorkbook workbook) {
        Set<String> names = new HashSet<>();
        for (Sheet sheet : workbook) {
            assertThat(names.add(sheet.getSheetName().toLowerCase(Locale.ROOT)))
                    .as("27 worksheets have names of their own")
                    .isTrue();
            assertThat(sheet.getPhysicalNumberOfRows()).as("28 none is blank").isGreaterThan(1);
            List<XSSFTable> tables = ((XSSFSheet) sheet).getTables();
            for (XSSFTable table : tables) {
                assertThat(table.getStartColIndex())
                        .as("30 tables begin in column A")
                        .isZero();
            }
            if (tables.size() == 1) {
                assertThat(tables.get(0).getEndRowIndex())
                        .as("31 nothing below")
                        .isEqualTo(sheet.getLastRowNum());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void beforePublishing(XSSFWorkbook workbook) {
        var properties = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        assertThat(properties.getTitleProperty()).as("35 title").isPresent();
        assertThat(properties.getSubjectProperty()).as("35 subject").isPresent();
        assertThat(properties.getCreatorProperty()).as("35 author").isPresent();
        assertThat(properties.getLanguageProperty()).as("35 language").isPresent();
        assertThat(workbook.getActiveSheetIndex())
                .as("36 opens on the first worksheet")
                .isZero();
        assertThat(workbook.getSheetAt(0).getActiveCell())
                .as("36 with the cursor in A1")
                .isEqualTo(CellAddress.A1);
    }

    private static List<XSSFTable> tablesOf(XSSFWorkbook workbook) {
        List<XSSFTable> tables = new ArrayList<>();
        for (Sheet sheet : workbook) {
            tables.addAll(((XSSFSheet) sheet).getTables());
        }
        return tables;
    }
}
