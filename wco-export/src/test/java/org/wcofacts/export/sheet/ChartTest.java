package org.wcofacts.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
