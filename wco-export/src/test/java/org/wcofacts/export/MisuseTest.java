package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.cite.FactCitation;
import org.wcofacts.export.html.HtmlOptions;
import org.wcofacts.export.json.JsonData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSource;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.xml.ChangesXml;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.RegisterXml;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Changes;
import org.wcofacts.model.register.Register;

/** Misuse is the same exception at every door, with a sentence that names the thing and the rule. */
class MisuseTest {

    private static final Edition EDITION = InventedEdition.rich();
    private static final FactSheet SHEET = FactSheets.inBrief(EDITION, Locale.ENGLISH);

    static Stream<Arguments> nulls() {
        return Stream.of(
                door("language", () -> FactSheets.inBrief(EDITION, (Locale) null)),
                door("language", () -> FactSheets.onePage(EDITION, (SheetLanguage) null)),
                door("language", () -> Labels.in(null)),
                door("labels", () -> SheetLanguage.of((Labels) null)),
                door("labels", () -> SheetLanguage.accepted("en", (Labels) null)),
                door("edition", () -> FactSheets.inBrief(null, Locale.ENGLISH)),
                door("edition", () -> FactSheets.onePage(null, Locale.ENGLISH)),
                door("register", () -> FactSheets.membership(null, LocalDate.EPOCH, Locale.ENGLISH)),
                door("register", () -> FactSheets.thenAndNow(EDITION, null, Locale.ENGLISH)),
                door(
                        "register",
                        () -> FactSheets.changes((Register) null, LocalDate.MIN, LocalDate.MAX, Locale.FRENCH)),
                door("newer edition", () -> FactSheets.changes(EDITION, null, Locale.ENGLISH)),
                door("sheet", () -> Export.pdf(null)),
                door("options", () -> Export.pdf(SHEET, null)),
                door("options, paper", () -> PdfOptions.DEFAULT.paper(null)),
                door("options, form", () -> HtmlOptions.DEFAULT.form(null)),
                door("sheet", () -> Export.xlsx(null)),
                door("tables, item 1", () -> Export.xlsx(SHEET, (DataTable) null)),
                door("sheet", () -> Export.dataPackage(null)),
                door("edition", () -> Export.xml((Edition) null)),
                door("file", () -> Export.xml(EDITION).to((Path) null)),
                door("stream", () -> Export.xml(EDITION).to((OutputStream) null)),
                door("stream", () -> EditionXml.read(null)),
                door("register", () -> Export.xml((Register) null)),
                door("changes", () -> Export.xml((Changes) null)),
                door("stream", () -> RegisterXml.read(null)),
                door("options", () -> RegisterXml.read(InputStream.nullInputStream(), null)),
                door("changes", () -> ChangesXml.write(null, finding -> {}, OutputStream.nullOutputStream())),
                door("data", () -> Export.json(null)),
                door("edition", () -> JsonData.of((Edition) null)),
                door("register", () -> JsonData.of(null, LocalDate.EPOCH)),
                door("facts, item 1", () -> JsonData.of(Collections.singletonList(null), List.of())),
                door("language", () -> JsonData.of(EDITION).in(null)),
                door("stream", () -> JsonData.readRegister(null)),
                door("stream", () -> EditionPdf.read((InputStream) null)),
                door("fact", () -> FactCitation.of(null, LocalDate.EPOCH)),
                door("section, id", () -> new Section(null, Text.of("Facts"), List.of())),
                door("section 'facts', heading", () -> new Section("facts", null, List.of())),
                door("section 'facts', blocks, item 1", () -> section("facts", (Block) null)),
                door("paragraph", () -> new Block.Paragraph(null)),
                door("list, items, item 1", () -> new Block.BulletList(Collections.singletonList(null))),
                door("rows, records", () -> RowSource.of(null, (row, sink) -> {})));
    }

    private static Arguments door(String thing, ThrowingCallable call) {
        return arguments(thing, call);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("nulls")
    void nullIsRefusedByName(String thing, ThrowingCallable call) {
        assertThat(catchThrowable(call))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(thing + ": must not be null");
    }

    @Test
    void nullInABuilderIsRefusedInTheWordsOfEveryOtherDoor() {
        nullRefused(() -> FactSheet.builder().title(null), "title: must not be null");
        nullRefused(() -> Text.of((String) null), "words: must not be null");
        nullRefused(() -> DataTable.builder().addColumns((DataColumn) null), "columns, item: must not be null");
        nullRefused(() -> Edition.builder().title(null), "title: must not be null");
    }

    private static void nullRefused(ThrowingCallable call, String message) {
        assertThat(catchThrowable(call))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aTitleOfATableIsPresent() {
        refused(
                () -> DataTable.builder().from(table("queues")).title(" ").build(),
                "data table 'queues', title: must not be blank");
    }

    @Test
    void nullInACellOfAPrintedTableIsRefusedWithTableRowAndColumn() {
        List<Block.Column> columns = List.of(
                new Block.Column(Text.of("House"), Block.Alignment.START, 1),
                new Block.Column(Text.of("Opened"), Block.Alignment.START, 1));
        List<List<Text>> rows =
                List.of(List.of(Text.of("Alpha"), Text.of("1952")), Arrays.asList(Text.of("Beta"), null));
        refused(
                () -> new Block.Table(Text.of("Houses"), columns, rows),
                "table 'Houses', row 2, column 'Opened': must not be null; a cell may be blank");
        refused(
                () -> new Block.Table(Text.of("Houses"), columns, List.of(List.of(Text.of("Alpha")))),
                "table 'Houses', row 1: 1 cells in 2 columns; a row must have a cell for each column");
        refused(
                () -> new Block.MatrixRow(Text.of("North"), Arrays.asList(Text.of("1"), null)),
                "row 'North' of a matrix, cells, item 2: must not be null");
    }

    /** A regular expression ended in a StackOverflowError. */
    @Test
    void namesOfManyPartsAreTaken() {
        String many = "a-".repeat(20_000) + "a";
        assertThat(FactSheet.builder().from(SHEET).name(many).build().name()).isEqualTo(many);
        assertThat(section(many).id()).isEqualTo(many);
        assertThatThrownBy(() -> section(many + "-"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("section, id 'a-a-")
                .hasMessageContaining("…'");
    }

    @Test
    void nullInACellIsRefusedWithTableRowAndColumn() {
        DataTable names = named(sink -> {
            sink.text("Alpha").endRow();
            sink.text(null);
        });
        DataTable days = DataTable.builder()
                .from(table("days"))
                .rows(sink -> sink.date(null))
                .build();
        for (Throwable refused : failures(names)) {
            assertThat(refused)
                    .isExactlyInstanceOf(ExportException.class)
                    .hasMessage("table 'houses', row 2, column 'name': must not be null; use missing(word)");
        }
        for (Throwable refused : failures(days)) {
            assertThat(refused)
                    .isExactlyInstanceOf(ExportException.class)
                    .hasMessage("table 'days', row 1, column 'day': must not be null; use missing(word)");
        }
    }

    @Test
    void aFunctionThatFailsWhileItMakesARowIsNamedByTableAndRow() {
        DataTable table = named(RowSource.of(
                List.of("7.5", "1,5"), (line, row) -> row.text(Double.toString(Double.parseDouble(line)))));
        for (Throwable failure : failures(table)) {
            assertThat(failure)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("table 'houses', row 2: must be made without failing,"
                            + " java.lang.NumberFormatException: For input string: \"1,5\"")
                    .hasCauseExactlyInstanceOf(NumberFormatException.class);
        }
    }

    @Test
    void whatFailsOutsideWhileRowsAreMadePassesAsItIs() {
        IOException disk = new IOException("disk");
        DataTable table = named(sink -> {
            throw new UncheckedIOException(disk);
        });
        assertThat(failures(table)).allSatisfy(failure -> assertThat(failure).isSameAs(disk));
    }

    private static List<Throwable> failures(DataTable table) {
        return Stream.of(Export.xlsx(SHEET, table), Export.dataPackage(SHEET, table))
                .map(export -> catchThrowable(() -> export.to(OutputStream.nullOutputStream())))
                .toList();
    }

    private static DataTable named(RowSource rows) {
        return DataTable.builder()
                .id("houses")
                .title("Houses")
                .description("Invented.")
                .addColumn(DataColumn.of("name", "Name", DataColumn.Type.TEXT, "A name."))
                .rows(rows)
                .build();
    }

    @Test
    void idsOfSectionsTablesAndColumnsHaveOneForm() {
        String form = "must be lower-case letters and digits, in parts joined by single hyphens or underscores";
        refused(() -> section("Key Facts"), "section, id 'Key Facts': " + form);
        refused(() -> section("facts--2"), "section, id 'facts--2': " + form);
        refused(() -> table("Queues"), "data table, id 'Queues': " + form);
        refused(() -> DataColumn.of("the day", "Day", DataColumn.Type.DATE, "A day."), "column, id 'the day': " + form);
        assertThat(section("key_facts-2").id()).isEqualTo("key_facts-2");
        assertThat(table("key-facts_2").id()).isEqualTo("key-facts_2");
    }

    @Test
    void headingsArePresent() {
        refused(() -> new Section("facts", Text.of(" "), List.of()), "section 'facts', heading: must not be blank");
    }

    @Test
    void idsAreUniqueInASheetAtEveryDepth() {
        Section inner = new Section("more", Text.of("More"), List.of(), List.of(section("facts")));
        refused(
                () -> sheet().addSections(section("facts"), inner).build(),
                "section 'facts', id: another section has it; ids of sections must be unique");
        refused(
                () -> sheet().addTables(table("queues"), table("queues")).build(),
                "table 'queues', id: another table has it; ids of tables must be unique");
    }

    @Test
    void aSourceMarkLeadsToASource() {
        Text cited = Text.of(Span.builder().words("Twelve ships").addCitation(2).build());
        for (Block block : withOneText(cited)) {
            refused(
                    () -> sheet().addSection(section("facts", block)).build(),
                    "section 'facts', 'Twelve ships', source mark 2: must be the number of a source of the sheet");
        }
        refused(
                () -> sheet().addSection(new Section("facts", cited, List.of())).build(),
                "section 'facts', 'Twelve ships', source mark 2: must be the number of a source of the sheet");
    }

    /** Every place of every block that a mark can stand in. */
    private static List<Block> withOneText(Text text) {
        Text ships = Text.of("Ships");
        Block.Column year = new Block.Column(Text.of("Year"), Block.Alignment.START, 1);
        Block.Column marked = new Block.Column(text, Block.Alignment.START, 1);
        Block.MatrixRow row = new Block.MatrixRow(Text.of("North"), List.of(ships));
        Block.MatrixRow heading = new Block.MatrixRow(text, List.of(ships));
        Block.MatrixRow cell = new Block.MatrixRow(Text.of("North"), List.of(text));
        List<Text> columns = List.of(Text.of("1950s"));
        Block.Figure figure = new Block.Figure(Text.of("12"), ships, Text.of(""));
        SignTable.Headings signs = new SignTable.Headings("", "Ship", List.of(), "");
        SignTable.Row argo = new SignTable.Row("", Text.of("Argo"), List.of(), "", Weight.PLAIN);
        SignTable.Row signed = new SignTable.Row("", text, List.of(), "", Weight.PLAIN);
        return List.of(
                new Block.Paragraph(text),
                new Block.Note(text),
                new Block.Statement(List.of(ships, text)),
                new Block.BulletList(List.of(text)),
                new Block.NumberedGrid(List.of(ships, text)),
                new Block.KeyFacts(List.of(new Block.KeyFact(text, ships, Optional.empty()))),
                new Block.KeyFacts(List.of(new Block.KeyFact(ships, text, Optional.empty()))),
                new Block.KeyFacts(List.of(new Block.KeyFact(ships, ships, Optional.of(text)))),
                new Block.Figures(List.of(figure, new Block.Figure(text, ships, ships))),
                new Block.Figures(List.of(figure, new Block.Figure(ships, text, ships))),
                new Block.Figures(List.of(figure, new Block.Figure(ships, ships, text))),
                new Block.Table(text, List.of(year), List.of(List.of(ships))),
                new Block.Table(ships, List.of(marked), List.of(List.of(ships))),
                new Block.Table(ships, List.of(year, year), List.of(List.of(Text.of("2030"), text))),
                new Block.Matrix(text, ships, columns, List.of(row), Optional.empty()),
                new Block.Matrix(ships, text, columns, List.of(row), Optional.empty()),
                new Block.Matrix(ships, ships, List.of(text), List.of(row), Optional.empty()),
                new Block.Matrix(ships, ships, columns, List.of(heading), Optional.empty()),
                new Block.Matrix(ships, ships, columns, List.of(cell), Optional.empty()),
                new Block.Matrix(ships, ships, columns, List.of(row), Optional.of(cell)),
                new Block.BarChart(text, "None.", List.of(new Block.Bar("North", 1))),
                new Chart.Gains(text, "None.", "then", "now", List.of()),
                new SignTable(text, List.of(), signs, List.of(argo)),
                new SignTable(ships, List.of(), signs, List.of(argo, signed)));
    }

    @Test
    void aSourceIsListedOnce() {
        String rule = ": numbers and ids of sources must be unique";
        refused(
                () -> sheet().addSource(new SourceNote(1, "almanac", Text.of("An almanac.")))
                        .build(),
                "source 1, id 'almanac'" + rule);
        refused(
                () -> sheet().addSource(new SourceNote(2, "leaflet", Text.of("Another leaflet.")))
                        .build(),
                "source 2, id 'leaflet'" + rule);
    }

    /** Each is found out by whatever format asks for the rows. */
    @Test
    void aRowHasACellForEachColumn() {
        assertThat(failures(named(sink -> {
                    sink.text("Alpha").endRow();
                    sink.text("Beta");
                })))
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure)
                        .isExactlyInstanceOf(ExportException.class)
                        .hasMessage("table 'houses', row 2: not ended;"
                                + " every row must be ended before the last call returns"));
        assertThat(failures(named(sink -> sink.text("Alpha").text("Beta"))))
                .allSatisfy(failure -> assertThat(failure)
                        .isExactlyInstanceOf(ExportException.class)
                        .hasMessage("table 'houses', row 1, cell 2: one too many;"
                                + " a row must have a cell for each of the 1 columns"));
        assertThat(failures(named(sink -> sink.missing(" ").endRow())))
                .allSatisfy(failure -> assertThat(failure)
                        .isExactlyInstanceOf(ExportException.class)
                        .hasMessage("table 'houses', row 1, column 'name': a missing value without a word;"
                                + " every cell must have a value or say why not"));
    }

    @Test
    void contentsLeadToSections() {
        Block contents = new Block.Contents(List.of(new Block.Entry("ships", "Ships")));
        refused(
                () -> sheet().addSection(section("facts", contents)).build(),
                "section 'facts', contents, entry 'Ships', section 'ships': must be a section of the sheet");
    }

    @Test
    void aTableWithAHyphenInItsIdIsATableOfAWorkbook() throws Exception {
        assertThat(Export.xlsx(SHEET, table("customs-houses"))
                        .to(OutputStream.nullOutputStream())
                        .size())
                .isPositive();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThat(catchThrowable(call))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Section section(String id, Block... blocks) {
        return new Section(id, Text.of("Facts"), Arrays.asList(blocks));
    }

    private static DataTable table(String id) {
        return DataTable.builder()
                .id(id)
                .title("Houses")
                .description("Invented.")
                .addColumn(DataColumn.of("day", "Day", DataColumn.Type.DATE, "A day."))
                .rows(sink -> {})
                .build();
    }

    private static FactSheet.Builder sheet() {
        return FactSheet.builder()
                .name("alphaland")
                .language(Locale.ENGLISH)
                .labels(Labels.in(Locale.ENGLISH))
                .title("Alphaland")
                .subtitle("")
                .asOf("As of 2031")
                .notice("Invented for a test")
                .subject("A test")
                .author("A test")
                .timestamp(Instant.EPOCH)
                .addSource(new SourceNote(1, "leaflet", Text.of("A leaflet.")));
    }
}
