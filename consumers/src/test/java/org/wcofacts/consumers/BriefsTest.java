package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs that other people make of ours and of their own, read by programs that are not ours. */
class BriefsTest {

    private static final List<String> SHEETS = List.of(
            "wco-member-ke-2025-11-30-en", "wco-membership-2025-11-30-en", "ports-fr", "ports-ar", "consignments-en");

    /** Prints the first rows and the last one of each worksheet as openpyxl reads them. */
    private static final String ROWS = """
            import openpyxl, sys
            book = openpyxl.load_workbook(sys.argv[1], read_only=True)
            for sheet in book:
                rows = [row for row in sheet.iter_rows(values_only=True) if any(row)]
                for row in rows[:4] + rows[-1:]:
                    print(sheet.title, len(rows), *row, sep='|')
            """;

    @TempDir
    static Path folder;

    private static String printed = "";

    @BeforeAll
    static void write() throws Exception {
        Project project = Project.of("briefs");
        String path = Program.path(project.classes(), project.libraries());
        printed = Program.run(
                folder, Program.file("java"), List.of("-cp", path, "consumer.briefs.Briefs", folder.toString()));
    }

    @Test
    void everyFormatOfEverySheetIsWritten() {
        for (String sheet : SHEETS) {
            for (String format : List.of(".pdf", ".html", ".xlsx", ".zip")) {
                assertThat(folder.resolve(sheet + format)).isNotEmptyFile();
            }
        }
    }

    @Test
    void veraPdfFindsNothing() throws Exception {
        Project checks = Project.of("checks");
        String path = Program.path(checks.classes(), checks.libraries());
        Path output = Files.createDirectory(folder.resolve("checks"));
        assertThat(Program.run(
                                output,
                                Program.file("java"),
                                List.of("-cp", path, "consumer.checks.Conforms", folder.toString()))
                        .lines())
                .filteredOn(line -> line.startsWith("broken in ") || line.startsWith("checked "))
                .containsExactlyElementsOf(SHEETS.stream()
                        .sorted()
                        .map(sheet -> "checked " + sheet + ".pdf")
                        .toList());
    }

    /** Of 50 rows five find no economy, and four are about one that a row before is about. */
    @Test
    void theReportNamesEveryRowThatWasNotJoined() {
        assertThat(printed.lines())
                .filteredOn(line -> line.startsWith("wco-membership-2025-11-30-en.pdf: "))
                .filteredOn(line -> line.contains("ROW_UNMATCHED") || line.contains("ROW_REPEATED"))
                .hasSize(9)
                .anyMatch(line -> line.contains("row 21 of a join, detail=economy 'Phillipines': none has this code or"
                        + " name; near it: Philippines (PH)"))
                .anyMatch(line -> line.contains("row 15 of a join, detail=row 14 is about Viet Nam too"));
        assertThat(printed.lines())
                .filteredOn(line -> line.startsWith("ports-") || line.startsWith("consignments"))
                .isEmpty();
    }

    @Test
    void aHundredThousandRowsAreInTheCsv() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("consignments.csv"))) {
            assertThat(lines.toList())
                    .hasSize(100_001)
                    .startsWith("number,port,value", "1,North,1", "2,South,2")
                    .endsWith("100000,North,5");
        }
    }

    @Test
    void theWebPageHasTheWordsOfTheAdministration() throws IOException {
        assertThat(folder.resolve("ports-ar.html"))
                .content()
                .contains("dir=\"rtl\"", "موانئنا", "ميناء الشمال", "Douanes d’Alphaland");
        assertThat(folder.resolve("wco-member-ke-2025-11-30-en.html"))
                .content()
                .contains("alt=\"Arms of the ministry\"", "--navy:#1B5E20", "Ministry of Trade", "Mombasa");
    }

    @Test
    void openpyxlReadsWhatWasJoined() throws Exception {
        assumeTrue(hasOpenpyxl(), "skipped: no Python with openpyxl");
        Path script = Files.writeString(folder.resolve("rows.py"), ROWS);
        assertThat(rows(script, "wco-membership-2025-11-30-en.xlsx"))
                .anyMatch(row -> row.matches("Directory\\|.*\\|Trained\\|Women\\|First training"))
                .anyMatch(row -> row.matches("Officers trained, by region\\|.*\\|Total\\|\\d+\\|\\d+\\|[\\d.]+\\|100"));
        assertThat(rows(script, "consignments-alone.xlsx")).anyMatch(row -> row.endsWith("|100000|North|5"));
    }

    private static List<String> rows(Path script, String workbook) throws Exception {
        Path output = Files.createTempDirectory(folder, "rows");
        return Program.run(
                        output,
                        Path.of("/usr/bin/python3"),
                        List.of(script.toString(), folder.resolve(workbook).toString()))
                .lines()
                .toList();
    }

    private static boolean hasOpenpyxl() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("/usr/bin/python3", "-c", "import openpyxl")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
