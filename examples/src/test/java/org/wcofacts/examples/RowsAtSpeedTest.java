package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSource;

/** A large table of a user's own beside a sheet: what a heap must hold, and what a reader finds. */
class RowsAtSpeedTest {

    private static final int COLUMNS = 10;

    @TempDir
    Path folder;

    /** Run in a process of its own: writes a table of so many rows, which come from a stream that is read once. */
    public static void main(String[] arguments) throws IOException {
        Stream<Integer> rows =
                IntStream.range(0, Integer.parseInt(arguments[0])).boxed();
        FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH);
        Export.xlsx(sheet, table(rows)).to(Path.of(arguments[1]));
    }

    private static DataTable table(Stream<Integer> numbers) {
        DataTable.Builder table = DataTable.builder()
                .id("many")
                .title("Many rows")
                .description("Invented.")
                .rows(RowSource.once(numbers, (number, row) -> {
                    for (int column = 0; column < COLUMNS; column++) {
                        switch (column % 3) {
                            case 0 -> row.text("Entity " + number + " of " + column);
                            case 1 -> row.number((long) number * column);
                            default -> row.date(LocalDate.ofEpochDay(number % 10_000));
                        }
                    }
                }));
        for (int column = 0; column < COLUMNS; column++) {
            DataColumn.Type type = switch (column % 3) {
                case 0 -> DataColumn.Type.TEXT;
                case 1 -> DataColumn.Type.INTEGER;
                default -> DataColumn.Type.DATE;
            };
            table.addColumns(DataColumn.of("c" + column, "Column " + column, type, "Invented."));
        }
        return table.build();
    }

    @Test
    void aHundredThousandRowsFitIntoASmallHeap() throws IOException {
        write(100_000, "-Xmx40m");
    }

    @EnabledIfSystemProperty(named = "wcofacts.tests", matches = "full")
    @Test
    void aMillionRowsFitIntoTheSameHeap() throws IOException {
        write(1_000_000, "-Xmx40m");
    }

    @Test
    void noFontOfTheMachineIsAskedFor() throws IOException {
        String loaded = Program.output(folder, command(10, "-Xlog:class+load"));
        assertThat(loaded).contains("org.apache.poi.xssf.usermodel.XSSFWorkbook ");
        assertThat(loaded).doesNotContain("sun.font.").doesNotContain("java.awt.Font ");
    }

    private void write(int rows, String heap) throws IOException {
        Program.output(folder, command(rows, heap));
        try (InputStream in = Files.newInputStream(folder.resolve("many.xlsx"));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            Sheet sheet = workbook.findSheet("Many rows").orElseThrow();
            try (Stream<Row> stream = sheet.openStream()) {
                Iterator<Row> read = stream.iterator();
                for (int i = 0; i < 4; i++) {
                    read.next();
                }
                for (int number = 0; number < rows; number++) {
                    Row row = read.next();
                    assertThat(row.getRowNum()).isEqualTo(number + 5);
                    if (number % 997 == 0 || number == rows - 1) {
                        assertThat(row.getCellText(3)).isEqualTo("Entity " + number + " of 3");
                        assertThat(row.getCell(7).asNumber().longValueExact()).isEqualTo(number * 7L);
                        assertThat(row.getCell(8).asDate().toLocalDate())
                                .isEqualTo(LocalDate.ofEpochDay(number % 10_000));
                    }
                }
                assertThat(read.hasNext()).isFalse();
            }
        }
    }

    private String[] command(int rows, String option) {
        return new String[] {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            option,
            "-cp",
            System.getProperty("java.class.path"),
            RowsAtSpeedTest.class.getName(),
            Integer.toString(rows),
            folder.resolve("many.xlsx").toString()
        };
    }
}
