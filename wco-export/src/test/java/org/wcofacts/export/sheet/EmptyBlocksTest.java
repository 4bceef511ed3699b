package org.wcofacts.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.language.Labels;

/** What each kind of block becomes with nothing to show, with one thing, and with many; and what must not be blank. */
class EmptyBlocksTest {

    private static final Text SHIPS = Text.of("Ships");
    private static final LocalDate DAY = LocalDate.of(2031, 1, 1);

    static Stream<Arguments> whatIsSaidInWords() {
        return Stream.of(
                arguments("table", (Function<Integer, Block>) EmptyBlocksTest::table),
                arguments("matrix without rows", (Function<Integer, Block>) rows -> matrix(rows, 2)),
                arguments("matrix without columns", (Function<Integer, Block>) columns -> matrix(2, columns)),
                arguments("bar chart", (Function<Integer, Block>)
                        bars -> new Block.BarChart(SHIPS, "Some.", times(bars, new Block.Bar("North", 2)))),
                arguments("shares", (Function<Integer, Block>) shares -> new Chart.Shares(
                        SHIPS,
                        "Some.",
                        List.of(new Chart.Panel(
                                "North",
                                "",
                                Weight.PLAIN,
                                times(shares, Chart.Share.of(1, 2, "1 of 2", Chart.Fill.FIRST)))))),
                arguments("gains", (Function<Integer, Block>) gains -> new Chart.Gains(
                        SHIPS,
                        "Some.",
                        "then",
                        "now",
                        times(gains, new Chart.Gain("North", 1, 2, "+1", Weight.PLAIN)))),
                arguments("squares", (Function<Integer, Block>) rows -> new Chart.Squares(
                        SHIPS, "Some.", "in", List.of("1950s"), times(rows, new Chart.SquareRow("North", List.of(3))))),
                arguments("table of signs", (Function<Integer, Block>) EmptyBlocksTest::signs),
                arguments("lanes", (Function<Integer, Block>) tracks -> new Chart.Lanes(
                        SHIPS,
                        "Some.",
                        DAY,
                        DAY.plusYears(1),
                        List.of(),
                        List.of(new Chart.Tracks(
                                "North",
                                times(
                                        tracks,
                                        new Chart.Track("Argo", "", List.of(Chart.Trace.on(DAY, Chart.Form.DOT)))))))),
                arguments("time line", (Function<Integer, Block>) events -> new Chart.Dates(
                        SHIPS,
                        "Some.",
                        DAY,
                        DAY.plusYears(1),
                        times(events, new Chart.Event(DAY, Sign.FILLED, Weight.PLAIN, "Came", "in January")))));
    }

    private static Block signs(int rows) {
        return new SignTable(
                SHIPS,
                List.of(new SignTable.Meaning(Sign.FILLED, "afloat")),
                new SignTable.Headings("since", "ship", List.of("now"), ""),
                times(rows, new SignTable.Row("2001", SHIPS, List.of(Sign.FILLED), "", Weight.PLAIN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatIsSaidInWords")
    void aDrawingOrTableOfNothingIsASentence(String kind, Function<Integer, Block> of) {
        assertThat(onASheet(of.apply(0)))
                .containsExactly(new Block.Paragraph(SHIPS), new Block.Note(Text.of("There is nothing to show here.")));
        assertThat(onASheet(of.apply(1))).containsExactly(of.apply(1));
        assertThat(onASheet(of.apply(3))).containsExactly(of.apply(3));
    }

    static Stream<Arguments> whatIsLeftOut() {
        return Stream.of(
                arguments("statement", (Function<Integer, Block>) n -> new Block.Statement(times(n, SHIPS))),
                arguments("list", (Function<Integer, Block>) n -> new Block.BulletList(times(n, SHIPS))),
                arguments("grid", (Function<Integer, Block>) n -> new Block.NumberedGrid(times(n, SHIPS))),
                arguments("key facts", (Function<Integer, Block>)
                        n -> new Block.KeyFacts(times(n, new Block.KeyFact(SHIPS, Text.of(""), Optional.empty())))),
                arguments("contents", (Function<Integer, Block>)
                        n -> new Block.Contents(times(n, new Block.Entry("ships", "Ships")))),
                arguments("paragraph", (Function<Integer, Block>) n -> new Block.Paragraph(Text.of("x ".repeat(n)))),
                arguments("note", (Function<Integer, Block>) n -> new Block.Note(Text.of(" " + "x ".repeat(n)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatIsLeftOut")
    void wordsThatThereAreNotLeaveNoTrace(String kind, Function<Integer, Block> of) {
        assertThat(onASheet(of.apply(0))).isEmpty();
        assertThat(onASheet(of.apply(1))).containsExactly(of.apply(1));
        assertThat(onASheet(of.apply(3))).containsExactly(of.apply(3));
    }

    @Test
    void aStatementLosesItsBlankParagraphs() {
        assertThat(onASheet(new Block.Statement(List.of(Text.of(" "), SHIPS))))
                .containsExactly(new Block.Statement(List.of(SHIPS)));
    }

    @Test
    void aSourceMarkAloneIsSomethingToShow() {
        Block mark = new Block.Paragraph(
                Text.of(Span.builder().words("").addCitation(1).build()));
        assertThat(onASheet(mark)).containsExactly(mark);
    }

    @Test
    void theSentenceIsInTheLanguageOfTheSheetAtEveryDepth() {
        Section inner = new Section("inner", SHIPS, List.of(table(0)));
        FactSheet sheet = sheet(Locale.FRENCH, new Section("outer", SHIPS, List.of(), List.of(inner)));
        assertThat(sheet.sections().get(0).sections().get(0).blocks())
                .contains(new Block.Note(Text.of("Il n’y a rien à présenter ici.")));
    }

    static Stream<Arguments> blanks() {
        Text blank = Text.of(" ");
        return Stream.of(
                arguments("table, caption", (ThrowingCallable) () -> new Block.Table(blank, List.of(), List.of())),
                arguments("matrix, caption", (ThrowingCallable)
                        () -> new Block.Matrix(blank, SHIPS, List.of(), List.of(), Optional.empty())),
                arguments("bar chart, caption", (ThrowingCallable) () -> new Block.BarChart(blank, "x", List.of())),
                arguments("bar chart 'Ships', alternative", (ThrowingCallable)
                        () -> new Block.BarChart(SHIPS, "", List.of())),
                arguments("chart 'Ships', alternative", (ThrowingCallable)
                        () -> Chart.Steps.of(SHIPS, "\t", "ships", DAY, DAY.plusDays(1), List.of())),
                arguments("chart 'Ships', unit", (ThrowingCallable)
                        () -> Chart.Steps.of(SHIPS, "x", "", DAY, DAY.plusDays(1), List.of())),
                arguments("chart, caption", (ThrowingCallable)
                        () -> new Chart.Dates(blank, "x", DAY, DAY.plusDays(1), List.of())),
                arguments("table of signs, caption", (ThrowingCallable) () ->
                        new SignTable(blank, List.of(), new SignTable.Headings("", "", List.of(), ""), List.of())),
                arguments(
                        "key fact, label", (ThrowingCallable) () -> new Block.KeyFact(blank, SHIPS, Optional.empty())),
                arguments("list, item 2", (ThrowingCallable) () -> new Block.BulletList(List.of(SHIPS, Text.of("")))),
                arguments("list, item 1", (ThrowingCallable) () -> new Block.NumberedGrid(List.of(blank))),
                arguments("contents, entry of section 'ships', words", (ThrowingCallable)
                        () -> new Block.Entry("ships", "")),
                arguments("source 1, text", (ThrowingCallable) () -> new SourceNote(1, "leaflet", blank)),
                arguments("sheet 'harbour', title", (ThrowingCallable) () -> FactSheet.builder()
                        .from(sheet(Locale.ENGLISH))
                        .title(" ")
                        .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blanks")
    void whatNamesAThingIsNotBlank(String place, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(place + ": must not be blank");
    }

    private static Block table(int rows) {
        Block.Column column = new Block.Column(Text.of(""), Block.Alignment.START, 1);
        return new Block.Table(SHIPS, List.of(column, column), times(rows, List.of(SHIPS, Text.of(""))));
    }

    private static Block matrix(int rows, int columns) {
        Block.MatrixRow row = new Block.MatrixRow(SHIPS, times(columns, Text.of("2")));
        return new Block.Matrix(SHIPS, SHIPS, times(columns, SHIPS), times(rows, row), Optional.of(row));
    }

    private static <T> List<T> times(int count, T thing) {
        return IntStream.range(0, count).mapToObj(i -> thing).toList();
    }

    private static List<Block> onASheet(Block block) {
        return sheet(Locale.ENGLISH, new Section("ships", SHIPS, List.of(block)))
                .sections()
                .get(0)
                .blocks();
    }

    private static FactSheet sheet(Locale language, Section... sections) {
        return FactSheet.builder()
                .name("harbour")
                .language(language)
                .labels(Labels.in(language))
                .title("The harbour")
                .subtitle("")
                .asOf("")
                .notice("Invented.")
                .subject("The harbour")
                .author("The harbour office")
                .timestamp(Instant.EPOCH)
                .addSections(sections)
                .addSource(new SourceNote(1, "leaflet", Text.of("A leaflet.")))
                .build();
    }
}
