package org.wcofacts.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wcofacts.export.Export;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;

/**
 * A table of data as a workbook, by this project and by its peers, each as its documentation recommends. Every one writes
 * the same cells with a header, a table where it can, and number formats for days and numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WorkbookBenchmark {

    /** Rows and columns. */
    @Param({"200x12", "100000x10", "1000000x10"})
    public String size;

    /** How hard the archive is compressed; this project's own level does not change. */
    @Param({"4"})
    public int level;

    private int rows;
    private int columns;
    private final Counting out = new Counting();

    @Setup
    public void setUp() {
        String[] parts = size.split("x");
        rows = Integer.parseInt(parts[0]);
        columns = Integer.parseInt(parts[1]);
    }

    /** Counts what is written and keeps nothing. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int from, int length) {
            bytes += length;
        }
    }

    /** Four kinds of columns by turns: words, whole numbers, numbers, days. */
    private static String words(int row, int column) {
        return "Entity " + (row * 31L + column * 7L) % 5003 + " of region " + row % 6;
    }

    private static long whole(int row, int column) {
        return (row * 7919L + column) % 1_000_003;
    }

    private static double decimal(int row, int column) {
        return ((row * 104_729L + column) % 100_000) / 100.0;
    }

    private static LocalDate day(int row, int column) {
        return LocalDate.ofEpochDay((row * 13L + column) % 20_000);
    }

    @Benchmark
    public long wcoExport() throws IOException {
        DataTable.Builder table = DataTable.builder()
                .id("data")
                .title("Data")
                .description("Numbers to measure by.")
                .rows(sink -> {
                    for (int row = 0; row < rows; row++) {
                        for (int column = 0; column < columns; column++) {
                            switch (column % 4) {
                                case 0 -> sink.text(words(row, column));
                                case 1 -> sink.number(whole(row, column));
                                case 2 -> sink.number(decimal(row, column));
                                default -> sink.date(day(row, column));
                            }
                        }
                        sink.endRow();
                    }
                });
        for (int column = 0; column < columns; column++) {
            DataColumn.Type type = switch (column % 4) {
                case 0 -> DataColumn.Type.TEXT;
                case 1 -> DataColumn.Type.INTEGER;
                case 2 -> DataColumn.Type.DECIMAL;
                default -> DataColumn.Type.DATE;
            };
            table.addColumns(DataColumn.of("c" + column, "Column " + column, type, "What it means."));
        }
        return Export.xlsx(SHEET, table.build()).to(out).size();
    }

    private static final FactSheet SHEET = FactSheet.builder()
            .name("measured")
            .language(Locale.ENGLISH)
            .labels(Labels.in(Locale.ENGLISH))
            .title("Measured")
            .subtitle("")
            .asOf("As of 2026")
            .notice("Invented")
            .subject("Numbers to measure by")
            .author("Nobody")
            .timestamp(Instant.parse("2026-01-01T00:00:00Z"))
            .build();

    @Benchmark
    public long fastexcel() throws IOException {
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Measured", "1.0")) {
            workbook.setCompressionLevel(level);
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int column = 0; column < columns; column++) {
                sheet.value(0, column, "Column " + column);
                sheet.width(column, 18);
            }
            sheet.range(0, 0, 0, columns - 1)
                    .style()
                    .bold()
                    .fillColor("1F3A5F")
                    .fontColor("FFFFFF")
                    .set();
            for (int row = 1; row <= rows; row++) {
                for (int column = 0; column < columns; column++) {
                    switch (column % 4) {
                        case 0 -> sheet.value(row, column, words(row - 1, column));
                        case 1 -> sheet.value(row, column, whole(row - 1, column));
                        case 2 -> sheet.value(row, column, decimal(row - 1, column));
                        default -> sheet.value(row, column, day(row - 1, column));
                    }
                }
                for (int column = 1; column < columns; column++) {
                    if (column % 4 == 1) {
                        sheet.style(row, column).format("#,##0").set();
                    } else if (column % 4 == 3) {
                        sheet.style(row, column).format("yyyy-mm-dd").set();
                    }
                }
                if (row % 1000 == 0 && rows > 1000) {
                    sheet.flush();
                }
            }
            if (rows <= 1000) {
                sheet.range(0, 0, rows, columns - 1).createTable();
            }
            workbook.finish();
        }
        return out.bytes;
    }

    @Benchmark
    public long poiSxssf() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            fill(workbook, workbook.createSheet("Data"));
            workbook.write(out);
        }
        return out.bytes;
    }

    @Benchmark
    public long poiXssf() throws IOException {
        if (rows > 100_000) {
            throw new UnsupportedOperationException("a million rows in memory");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Data");
            fill(workbook, sheet);
            AreaReference area = new AreaReference(
                    new CellReference(0, 0), new CellReference(rows, columns - 1), SpreadsheetVersion.EXCEL2007);
            XSSFTable table = sheet.createTable(area);
            table.setStyleName("TableStyleMedium2");
            table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
            ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
            zip.setLevel(level);
            workbook.write(zip);
        }
        return out.bytes;
    }

    private void fill(Workbook workbook, Sheet sheet) {
        CellStyle header = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        bold.setColor(IndexedColors.WHITE.getIndex());
        header.setFont(bold);
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        CellStyle[] styles = new CellStyle[4];
        String[] formats = {"@", "#,##0", "General", "yyyy-mm-dd"};
        for (int i = 0; i < styles.length; i++) {
            styles[i] = workbook.createCellStyle();
            styles[i].setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
            styles[i].setBorderBottom(BorderStyle.THIN);
        }
        Row first = sheet.createRow(0);
        for (int column = 0; column < columns; column++) {
            Cell cell = first.createCell(column);
            cell.setCellValue("Column " + column);
            cell.setCellStyle(header);
            sheet.setColumnWidth(column, 18 * 256);
        }
        for (int row = 1; row <= rows; row++) {
            Row line = sheet.createRow(row);
            for (int column = 0; column < columns; column++) {
                Cell cell = line.createCell(column);
                switch (column % 4) {
                    case 0 -> cell.setCellValue(words(row - 1, column));
                    case 1 -> cell.setCellValue(whole(row - 1, column));
                    case 2 -> cell.setCellValue(decimal(row - 1, column));
                    default -> cell.setCellValue(day(row - 1, column));
                }
                cell.setCellStyle(styles[column % 4]);
            }
        }
    }
}
