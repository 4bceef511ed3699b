package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.Export;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataColumn.Type;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSource;

class WorkbookLimitsTest {

    @Test
    void titleOf31CharactersNamesItsWorksheet() throws IOException {
        String title = "a".repeat(31);
        assertThat(ReadBack.sheetNames(Alphaland.bytes(titled(title)))).contains(title);
    }

    @Test
    void titleOf32CharactersIsShortenedVisibly() throws IOException {
        byte[] bytes = Alphaland.bytes(titled("a".repeat(32)));
        assertThat(ReadBack.sheetNames(bytes)).contains("a".repeat(30) + "…");
        assertThat(ReadBack.cells(bytes, "a".repeat(30) + "…")).startsWith("A1 STRING " + "a".repeat(32));
    }

    @Test
    void shortenedTitlesStayUnique() throws IOException {
        assertThat(ReadBack.sheetNames(Alphaland.bytes(titled("a".repeat(32) + "b", "A".repeat(32) + "c"))))
                .contains("a".repeat(30) + "…", "A".repeat(28) + "… 2");
    }

    /** It was refused, in words of ours, for tables that the workbook adds. */
    @Test
    void aTableOfOnesOwnMayBeCalledNotes() throws IOException {
        List<DataTable> own = Stream.of("notes", "dictionary", "contents", "chart-1", "source_list")
                .map(id -> Alphaland.table(id, Alphaland.column("a", Type.TEXT))
                        .title(id.equals("notes") ? "Notes" : "My " + id)
                        .rows(sink -> sink.text("mine").endRow())
                        .build())
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.xlsx(Alphaland.sheet(), own.toArray(DataTable[]::new)).to(out);
        assertThat(ReadBack.cells(out.toByteArray(), "Notes")).contains("A5 STRING mine");
        assertThat(ReadBack.sheetNames(out.toByteArray())).contains("Notes 2");
        Parts parts = new Parts(out.toByteArray());
        assertThat(parts.bytes().keySet().stream()
                        .filter(part -> part.startsWith("xl/tables/"))
                        .map(part -> parts.root(part).getAttribute("displayName")))
                .doesNotHaveDuplicates()
                .contains("notes", "notes_2", "dictionary", "dictionary_2", "contents", "contents_2", "chart_1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a:b > a_b", "a/b > a_b", "a\\b > a_b", "a?b > a_b", "a*b > a_b", "[ab] > _ab_", "'ab' > _ab_"})
    void aTitleThatExcelForbidsAsANameIsChangedOnTheTabAndReported(String titleAndName) throws IOException {
        String[] parts = titleAndName.split(" > ", 2);
        assertChanged(parts[0], parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"History", "Cover"})
    void aTitleThatIsTakenGetsANumber(String title) throws IOException {
        assertChanged(title, title + " 2");
    }

    private static void assertChanged(String title, String name) throws IOException {
        List<Finding> findings = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(List.of()).render(titled(title), findings::add, out);
        assertThat(findings)
                .containsExactly(new Finding(Finding.Kind.NAME_CHANGED, "table 't0', name of the worksheet", name));
        assertThat(ReadBack.cells(out.toByteArray(), name)).startsWith("A1 STRING " + title);
    }

    @Test
    void aShortenedTitleIsReportedAndOneThatFitsIsNot() throws IOException {
        assertChanged("a".repeat(32), "a".repeat(30) + "…");
        List<Finding> findings = new ArrayList<>();
        new WorkbookRenderer(List.of()).render(titled("a".repeat(31)), findings::add, OutputStream.nullOutputStream());
        assertThat(findings).isEmpty();
    }

    @Test
    void titlesThatDifferInCaseAloneGetNamesOfTheirOwn() throws IOException {
        assertThat(ReadBack.sheetNames(Alphaland.bytes(titled("Ports", "PORTS"))))
                .contains("Ports", "PORTS 2");
    }

    @Test
    void aTableOfOnesOwnWithAnIdOfTheSheetIsRefused() {
        DataTable one = oneColumn("t", sink -> {});
        DataTable two = DataTable.builder().from(one).title("Other").build();
        assertThatThrownBy(() -> Export.xlsx(Alphaland.sheetWith(one), two).to(OutputStream.nullOutputStream()))
                .isInstanceOf(ExportException.class)
                .hasMessage("table 't', id: another table has it; ids of tables must be unique");
    }

    @Test
    void textOf32767CharactersFits() throws IOException {
        Alphaland.bytes(Alphaland.sheetWith(
                oneColumn("t", sink -> sink.text("a".repeat(32_767)).endRow())));
    }

    @Test
    void textOf32768CharactersIsRefused() {
        RowSource rows = sink -> {
            sink.text("fits").endRow();
            sink.text("a".repeat(32_768)).endRow();
        };
        assertRefused(
                Alphaland.sheetWith(oneColumn("t", rows)),
                "table 't', row 2, column 'a': a text of 32768 characters; a cell must have at most 32767");
    }

    @Test
    void noticeBeyondACellIsRefused() {
        assertRefused(Alphaland.empty().notice("a".repeat(32_768)).build(), "a text of 32768 characters");
    }

    /** A worksheet has 1,048,576 rows; four of them stand above those of the table. */
    @Test
    void row1048573IsRefusedAndLeavesNoFile(@TempDir Path folder) throws IOException {
        AtomicInteger given = new AtomicInteger();
        RowSource rows = sink -> {
            for (int i = 0; i < 1_048_573; i++) {
                sink.text("a").endRow();
                given.incrementAndGet();
            }
        };
        Export export = Export.xlsx(Alphaland.sheetWith(oneColumn("t", rows)));
        assertThatThrownBy(() -> export.to(folder.resolve("new/rows.xlsx")))
                .isInstanceOf(ExportException.class)
                .hasMessage(
                        "table 't', row 1048573: one too many; a worksheet must have at most 1048572 rows under title"
                                + " and header");
        assertThat(given).hasValue(1_048_572);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void column16385IsRefused() {
        List<DataColumn> columns = new ArrayList<>();
        for (int i = 1; i <= 16_385; i++) {
            columns.add(Alphaland.column("c" + i, Type.TEXT));
        }
        assertRefused(
                Alphaland.sheetWith(Alphaland.table("t", columns.toArray(DataColumn[]::new))
                        .rows(sink -> {})
                        .build()),
                "table 't', column 'c16385': one too many; a worksheet must have at most 16384 columns");
    }

    @Test
    void rowWithACellTooFewIsRefused() {
        assertRefused(
                twoColumns(sink -> sink.text("a").endRow()),
                "table 't', row 1: 1 cells; a row must have a cell for each");
    }

    @Test
    void rowWithACellTooManyIsRefused() {
        assertRefused(
                twoColumns(sink -> sink.text("a").text("b").text("c").endRow()),
                "table 't', row 1, cell 3: one too many");
    }

    @Test
    void rowThatIsNotEndedIsRefused() {
        assertRefused(twoColumns(sink -> sink.text("a").text("b")), "table 't', row 1: not ended");
    }

    @Test
    void valueOfAnotherTypeIsRefused() {
        assertRefused(
                twoColumns(sink -> sink.number(1).text("b").endRow()),
                "table 't', row 1, column 'a': a whole number; must fit the type of the column, TEXT");
    }

    @Test
    void missingValueWithoutAWordIsRefused() {
        assertRefused(
                twoColumns(sink -> sink.missing(" ")), "table 't', row 1, column 'a': a missing value without a word");
    }

    @Test
    void rowsOfAStreamAreRefusedTheSecondTime() throws IOException {
        RowSource rows = RowSource.once(Stream.of("a", "b"), (word, sink) -> sink.text(word));
        FactSheet sheet = Alphaland.sheetWith(oneColumn("t", rows));
        assertThat(ReadBack.cells(Alphaland.bytes(sheet), "Table t")).contains("A5 STRING a", "A6 STRING b");
        assertThatThrownBy(() -> Alphaland.bytes(sheet))
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rows of a stream: asked for again; a stream must be read once only");
    }

    @Test
    void headersThatDifferInCaseAloneAreRefused() {
        assertRefused(headed("Name", "NAME"), "table 't', column 'c1', header 'NAME': another column has it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "_x000D_"})
    void headerThatExcelWouldRepairIsRefused(String header) {
        assertRefused(headed(header), "table 't', column 'c0', header");
    }

    @Test
    void headerOf256CharactersIsRefused() {
        assertRefused(headed("a".repeat(256)), "table 't', column 'c0', header: 256 characters");
    }

    private static void assertRefused(FactSheet sheet, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new WorkbookRenderer(List.of()).render(sheet, finding -> {}, out))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(message);
        assertThat(out.size()).as("bytes written").isZero();
    }

    private static FactSheet titled(String... titles) {
        FactSheet.Builder sheet = Alphaland.empty();
        for (int i = 0; i < titles.length; i++) {
            sheet.addTables(Alphaland.table("t" + i, Alphaland.column("a", Type.TEXT))
                    .title(titles[i])
                    .rows(sink -> {})
                    .build());
        }
        return sheet.build();
    }

    private static FactSheet headed(String... headers) {
        DataColumn[] columns = new DataColumn[headers.length];
        for (int i = 0; i < headers.length; i++) {
            columns[i] = DataColumn.of("c" + i, headers[i], Type.TEXT, "Invented.");
        }
        return Alphaland.sheetWith(
                Alphaland.table("t", columns).rows(sink -> {}).build());
    }

    private static DataTable oneColumn(String id, RowSource rows) {
        return Alphaland.table(id, Alphaland.column("a", Type.TEXT)).rows(rows).build();
    }

    private static FactSheet twoColumns(RowSource rows) {
        return Alphaland.sheetWith(
                Alphaland.table("t", Alphaland.column("a", Type.TEXT), Alphaland.column("b", Type.TEXT))
                        .rows(rows)
                        .build());
    }
}
