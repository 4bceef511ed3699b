package org.wcofacts.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.language.Labels;

class ChartTest {

    private static final Text CAPTION = Text.of("Ships");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2010, 1, 1);

    private static Chart.Steps steps() {
        Chart.Line line = new Chart.Line(
                "", Weight.PLAIN, List.of(new Block.Step(FIRST, 3), new Block.Step(LocalDate.of(2005, 1, 1), 5)));
        return Chart.Steps.of(CAPTION, "From 3 to 5.", "ships", FIRST, LAST, List.of(line));
    }

    @Test
    void aLineHoldsItsNumberUntilTheNextStep() {
        Chart.Line line = steps().lines().get(0);
        assertThat(line.on(FIRST.minusDays(1))).isZero();
        assertThat(line.on(LocalDate.of(2004, 12, 31))).isEqualTo(3);
        assertThat(line.on(LocalDate.of(2005, 1, 1))).isEqualTo(5);
    }

    @Test
    void whatIsDrawnIsATableToo() {
        Chart.Numbers numbers = steps().numbers(Labels.in(Locale.ENGLISH));
        assertThat(numbers.headings()).containsExactly("Day", "ships");
        assertThat(numbers.rows()).containsExactly(List.of("2000-01-01", "3"), List.of("2005-01-01", "5"));
    }

    @Test
    void linesUnderOneLineOfYearsAreTableRowsWithTheirNames() {
        Chart.Line sail = new Chart.Line("Sail", Weight.PLAIN, List.of(new Block.Step(FIRST, 3)));
        Chart.Line steam = new Chart.Line("Steam", Weight.PLAIN, List.of(new Block.Step(LAST, 0)));
        Chart chart = Chart.Steps.of(CAPTION, "Two lines.", "ships", FIRST, LAST, List.of(sail, steam));
        assertTable(
                chart,
                List.of("Category", "Day", "ships"),
                List.of(List.of("Sail", "2000-01-01", "3"), List.of("Steam", "2010-01-01", "0")));
    }

    @Test
    void sharesAreATableToo() {
        Chart.Panel named = new Chart.Panel(
                "Sail",
                "",
                Weight.PLAIN,
                List.of(
                        new Chart.Share("in port", 3, 4, "3 of 4", Chart.Fill.FIRST),
                        Chart.Share.of(1, 2, "1 of 2 in all", Chart.Fill.OUTLINED)));
        assertTable(
                new Chart.Shares(CAPTION, "Some.", List.of(named)),
                List.of("Category", "Number"),
                List.of(List.of("Sail, in port", "3 of 4"), List.of("Sail", "1 of 2 in all")));
    }

    @Test
    void gainsAndEventsAreATableToo() {
        Chart.Gain north = new Chart.Gain("North", 3, 5, "+2", Weight.PLAIN);
        assertTable(
                new Chart.Gains(CAPTION, "North.", "in 2000", "in 2010", List.of(north)),
                List.of("Category", "in 2000", "in 2010"),
                List.of(List.of("North", "3", "5")));
        Chart.Event launched = new Chart.Event(FIRST, Sign.RING, Weight.PLAIN, "Launched", "1 January 2000");
        assertTable(
                new Chart.Dates(CAPTION, "One.", FIRST, LAST, List.of(launched)),
                List.of("Event", "Day"),
                List.of(List.of("Launched", "1 January 2000")));
    }

    @Test
    void squaresAreATableToo() {
        Chart.SquareRow north = new Chart.SquareRow("North", List.of(3, 8));
        assertTable(
                new Chart.Squares(CAPTION, "North.", "Launched in", List.of("1950s", "1960s"), List.of(north)),
                List.of("Category", "1950s", "1960s"),
                List.of(List.of("North", "3", "8")));
        assertThat(north.sum()).isEqualTo(11);
        assertThat(north.most()).isEqualTo(8);
        assertThat(new Chart.SquareRow("South", List.of()).most()).isZero();
    }

    @Test
    void aCurveAmongLanesIsATableToo() {
        Chart.Line line = new Chart.Line("Ships", Weight.PLAIN, List.of(new Block.Step(FIRST, 3)));
        Chart.Curve curve = new Chart.Curve(line, LAST, Optional.empty());
        Chart chart = new Chart.Lanes(CAPTION, "Three.", FIRST, LAST, List.of(), List.of(curve));
        assertThat(chart.isEmpty()).isFalse();
        assertTable(chart, List.of("Category", "Event", "Day"), List.of(List.of("Ships", "3", "2000-01-01")));
    }

    private static void assertTable(Chart chart, List<String> headings, List<List<String>> rows) {
        assertThat(chart.numbers(Labels.in(Locale.ENGLISH))).isEqualTo(new Chart.Numbers(headings, rows));
    }

    @Test
    void anEventIsWithinItsChart() {
        Chart.Event late = new Chart.Event(LAST.plusDays(1), Sign.RING, Weight.PLAIN, "Launched", "2 January 2010");
        assertThatThrownBy(() -> steps().marking(List.of(late)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chart 'Ships', event 'Launched' on 2010-01-02: must be from 2000-01-01 to 2010-01-01");
    }

    @Test
    void whatIsInALaneIsWithinItsChartAndATableToo() {
        Chart.Track argo = new Chart.Track(
                "Argo", "launched in 2001", List.of(Chart.Trace.on(LocalDate.of(2001, 7, 2), Chart.Form.DOT)));
        Chart.Lanes chart = lanes(LAST, argo);
        assertThat(chart.numbers(Labels.in(Locale.ENGLISH)).rows())
                .containsExactly(List.of("Ships", "Argo", "launched in 2001"));
        assertThatThrownBy(() -> lanes(LocalDate.of(2001, 7, 1), argo))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chart 'Ships', track 'Argo' on 2001-07-02: must be from 2000-01-01 to 2001-07-01");
        assertThatThrownBy(() -> new Chart.Trace(LAST, FIRST, Chart.Form.BAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trace, 2010-01-01 to 2000-01-01: the last day must not be before the first");
    }

    private static Chart.Lanes lanes(LocalDate last, Chart.Track track) {
        return new Chart.Lanes(
                CAPTION, "Argo.", FIRST, last, List.of(), List.of(new Chart.Tracks("Ships", List.of(track))));
    }

    @Test
    void aPartIsNotMoreThanItsWhole() {
        assertThatThrownBy(() -> Chart.Share.of(5, 4, "5 of 4", Chart.Fill.FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share '5 of 4', part 5: must be from 0 to the whole, 4");
        assertThatThrownBy(() -> Chart.Share.of(0, 0, "none", Chart.Fill.FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share 'none', whole 0: must be positive");
    }

    @Test
    void aSignHasAMeaningAndAColumn() {
        SignTable.Headings headings = new SignTable.Headings("since", "Ship", List.of("A"), "");
        List<SignTable.Meaning> meanings = List.of(new SignTable.Meaning(Sign.FILLED, "afloat"));
        assertThatThrownBy(() -> new SignTable(CAPTION, meanings, headings, List.of(row(List.of(Sign.RING)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table of signs 'Ships', row 'Argo', sign RING: must have a meaning");
        assertThatThrownBy(() -> new SignTable(CAPTION, meanings, headings, List.of(row(List.of()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table of signs 'Ships', row 'Argo': 0 signs in 1 columns;"
                        + " a row must have a sign for each column of signs");
    }

    private static SignTable.Row row(List<Sign> signs) {
        return new SignTable.Row("2001", Text.of("Argo"), signs, "", Weight.PLAIN);
    }
}
