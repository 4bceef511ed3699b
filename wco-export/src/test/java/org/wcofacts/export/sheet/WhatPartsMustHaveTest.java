package org.wcofacts.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A part of a sheet that a renderer could not draw, or that would say what is not so, is refused where it is made. */
class WhatPartsMustHaveTest {

    private static final LocalDate DAY = LocalDate.of(2001, 7, 2);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Text SHIPS = Text.of("Ships");

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("line 'Argo': must have at least one step", (ThrowingCallable)
                        () -> new Chart.Line("Argo", Weight.PLAIN, List.of())),
                arguments("line 'Argo', step on 2001-07-02: must be after the step before it", (ThrowingCallable)
                        () -> line(DAY, DAY)),
                arguments("step on 2001-07-02, value -1: must not be negative", (ThrowingCallable)
                        () -> new Block.Step(DAY, -1)),
                arguments(
                        "chart 'Ships', 2001-07-02 to 2001-07-02: the last day must be after the first",
                        (ThrowingCallable) () -> new Chart.Dates(SHIPS, "None.", DAY, DAY, List.of())),
                arguments(
                        "chart 'Ships', 2001-07-02 to 2001-07-02: the last day must be after the first",
                        (ThrowingCallable) () -> new Chart.Lanes(SHIPS, "None.", DAY, DAY, List.of(), List.of())),
                arguments(
                        "chart 'Ships', 2001-07-02 to 2001-07-02: the last day must be after the first",
                        (ThrowingCallable) () -> steps("ships", DAY, DAY)),
                arguments("chart 'Ships', unit: must not be blank", (ThrowingCallable) () -> steps(" ", DAY, NEXT)),
                arguments(
                        "chart 'Ships', event 'Launched' on 2001-07-01: must be from 2001-07-02 to 2001-07-03",
                        (ThrowingCallable)
                                () -> new Chart.Dates(SHIPS, "One.", DAY, NEXT, List.of(event(DAY.minusDays(1))))),
                arguments(
                        "chart 'Ships', line 'Argo' on 2001-07-04: must be from 2001-07-02 to 2001-07-03",
                        (ThrowingCallable) () -> lanes(curve(DAY, NEXT.plusDays(1)))),
                arguments(
                        "chart 'Ships', line 'Argo' on 2001-07-03: must be from 2001-07-02 to 2001-07-02",
                        (ThrowingCallable) () -> lanes(curve(NEXT, DAY))),
                arguments(
                        "chart 'Ships', track 'Argo' on 2001-07-04: must be from 2001-07-02 to 2001-07-03",
                        (ThrowingCallable) () -> lanes(track(new Chart.Trace(DAY, NEXT.plusDays(1), Chart.Form.BAR)))),
                arguments(
                        "chart 'Ships', track 'Argo' on 2001-07-01: must be from 2001-07-02 to 2001-07-03",
                        (ThrowingCallable) () -> lanes(track(new Chart.Trace(DAY.minusDays(1), NEXT, Chart.Form.BAR)))),
                arguments("track 'Argo': must have at least one trace", (ThrowingCallable)
                        () -> new Chart.Track("Argo", "2001", List.of())),
                arguments("timeline, row 2 on 2001-07-04: must be from 2001-07-02 to 2001-07-03", (ThrowingCallable)
                        () -> new Chart.Timeline(
                                DAY,
                                NEXT,
                                List.of(),
                                List.of(List.of(), List.of(Chart.Trace.on(NEXT.plusDays(1), Chart.Form.DOT))))),
                arguments("timeline, 2001-07-02 to 2001-07-02: the last day must be after the first", (ThrowingCallable)
                        () -> new Chart.Timeline(DAY, DAY, List.of(), List.of())),
                arguments(
                        "table 'Ships', timeline: 1 lines beside 0 rows; must have a line for each row",
                        (ThrowingCallable) () -> new Block.Table(
                                SHIPS,
                                List.of(),
                                List.of(),
                                Optional.of(new Chart.Timeline(DAY, NEXT, List.of(), List.of(List.of()))))),
                arguments("gain 'North', -1 to 3: must not be negative", (ThrowingCallable)
                        () -> new Chart.Gain("North", -1, 3, "", Weight.PLAIN)),
                arguments("gain 'North', 3 to -1: must not be negative", (ThrowingCallable)
                        () -> new Chart.Gain("North", 3, -1, "", Weight.PLAIN)),
                arguments("share 'all', part -1: must be from 0 to the whole, 4", (ThrowingCallable)
                        () -> Chart.Share.of(-1, 4, "all", Chart.Fill.FIRST)),
                arguments("chart 'Ships': 10 columns; squares must have at most 9", (ThrowingCallable)
                        () -> squares(10, List.of())),
                arguments(
                        "chart 'Ships', row 'North': 1 numbers in 2 columns; a row must have a number for each column",
                        (ThrowingCallable) () -> squares(2, List.of(3))),
                arguments("row of squares 'North', number 101: must be from 0 to 100", (ThrowingCallable)
                        () -> squares(1, List.of(101))),
                arguments("row of squares 'North', number -1: must be from 0 to 100", (ThrowingCallable)
                        () -> squares(1, List.of(-1))),
                arguments("bar 'North', value -1: must not be negative", (ThrowingCallable)
                        () -> new Block.Bar("North", -1)),
                arguments("column 'Name', weight 0: must be positive", (ThrowingCallable)
                        () -> new Block.Column(Text.of("Name"), Block.Alignment.START, 0)),
                arguments(
                        "matrix 'Ships', row 'All': 2 cells in 1 columns; a row must have a cell for each column",
                        (ThrowingCallable) () -> matrix(1, Optional.of(row("All", 2)))),
                arguments(
                        "matrix 'Ships', row 'North': 1 cells in 2 columns; a row must have a cell for each column",
                        (ThrowingCallable) () -> matrix(2, Optional.empty())),
                arguments("figures: must be one to 4 to be seen first, not 0", (ThrowingCallable)
                        () -> new Block.Figures(figures(0))),
                arguments("figures: must be one to 4 to be seen first, not 5", (ThrowingCallable)
                        () -> new Block.Figures(figures(5))),
                arguments(
                        "data table 'ships': must have at least one column", (ThrowingCallable) () -> table().build()),
                arguments(
                        "data table 'ships', column 'b' (A): ids and headers of columns must be unique",
                        (ThrowingCallable)
                                () -> table(column("a", "A"), column("b", "A")).build()),
                arguments(
                        "data table 'ships', column 'a' (B): ids and headers of columns must be unique",
                        (ThrowingCallable)
                                () -> table(column("a", "A"), column("a", "B")).build()),
                arguments(
                        "data table 'ships', column 'a', explained by 'b': must be the id of a column",
                        (ThrowingCallable) () -> table(DataColumn.builder()
                                        .from(column("a", "A"))
                                        .explainedBy("b")
                                        .build())
                                .build()),
                arguments("meaning of RING: must not be blank", (ThrowingCallable)
                        () -> new SignTable.Meaning(Sign.RING, " ")),
                arguments("source 0, number: must be 1 or more", (ThrowingCallable)
                        () -> new SourceNote(0, "almanac", Text.of("Almanac"))),
                arguments("source 1, text: must not be blank", (ThrowingCallable)
                        () -> new SourceNote(1, "almanac", Text.of(" "))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String message, ThrowingCallable call) {
        assertThat(catchThrowable(call))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<ThrowingCallable> taken() {
        return Stream.of(
                () -> line(DAY, NEXT),
                () -> new Block.Step(DAY, 0),
                () -> steps("ships", DAY, NEXT),
                () -> new Chart.Dates(SHIPS, "Two.", DAY, NEXT, List.of(event(DAY), event(NEXT))),
                () -> lanes(curve(DAY, NEXT)),
                () -> lanes(track(new Chart.Trace(DAY, NEXT, Chart.Form.BAR))),
                () -> new Chart.Gain("North", 0, 0, "", Weight.PLAIN),
                () -> Chart.Share.of(0, 1, "none", Chart.Fill.FIRST),
                () -> Chart.Share.of(1, 1, "all", Chart.Fill.FIRST),
                () -> squares(9, Collections.nCopies(9, 100)),
                () -> squares(1, List.of(0)),
                () -> new Block.Bar("North", 0),
                () -> new Block.Column(Text.of("Name"), Block.Alignment.START, 1),
                () -> matrix(1, Optional.of(row("All", 1))),
                () -> new Block.Figures(figures(1)),
                () -> new Block.Figures(figures(4)),
                () -> new SourceNote(1, "almanac", Text.of("Almanac")));
    }

    /** The least and the most that each rule lets in. */
    @ParameterizedTest
    @MethodSource
    void taken(ThrowingCallable call) {
        assertThatCode(call).doesNotThrowAnyException();
    }

    private static DataTable.Builder table(DataColumn... columns) {
        return DataTable.builder()
                .id("ships")
                .title("Ships")
                .description("Invented.")
                .columns(List.of(columns))
                .rows(sink -> {});
    }

    private static DataColumn column(String id, String header) {
        return DataColumn.of(id, header, DataColumn.Type.TEXT, "Invented.");
    }

    private static Chart.Line line(LocalDate first, LocalDate second) {
        return new Chart.Line("Argo", Weight.PLAIN, List.of(new Block.Step(first, 1), new Block.Step(second, 2)));
    }

    private static Chart steps(String unit, LocalDate from, LocalDate until) {
        return Chart.Steps.of(SHIPS, "One.", unit, from, until, List.of(line(DAY, NEXT)));
    }

    private static Chart.Event event(LocalDate day) {
        return new Chart.Event(day, Sign.RING, Weight.PLAIN, "Launched", "in July");
    }

    private static Chart.Lane curve(LocalDate step, LocalDate until) {
        Chart.Line line = new Chart.Line("Argo", Weight.PLAIN, List.of(new Block.Step(step, 1)));
        return new Chart.Curve(line, until, Optional.empty());
    }

    private static Chart.Lane track(Chart.Trace trace) {
        return new Chart.Tracks("Ships", List.of(new Chart.Track("Argo", "in July", List.of(trace))));
    }

    private static Chart lanes(Chart.Lane lane) {
        return new Chart.Lanes(SHIPS, "One.", DAY, NEXT, List.of(), List.of(lane));
    }

    private static Chart squares(int columns, List<Integer> numbers) {
        List<Chart.SquareRow> rows = numbers.isEmpty() ? List.of() : List.of(new Chart.SquareRow("North", numbers));
        return new Chart.Squares(SHIPS, "Some.", "Launched in", Collections.nCopies(columns, "1950s"), rows);
    }

    private static Block matrix(int columns, Optional<Block.MatrixRow> total) {
        List<Text> headings = Collections.nCopies(columns, Text.of("1950s"));
        return new Block.Matrix(SHIPS, Text.of("Port"), headings, List.of(row("North", 1)), total);
    }

    private static Block.MatrixRow row(String heading, int cells) {
        return new Block.MatrixRow(Text.of(heading), Collections.nCopies(cells, Text.of("3")));
    }

    private static List<Block.Figure> figures(int number) {
        return Collections.nCopies(number, new Block.Figure(Text.of("187"), SHIPS, Text.of("")));
    }
}
