package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;

/** The lines of time in the directory of Members show the days that the cells beside them say, and no others. */
class LinesOfMembersTest {

    /** Where the columns of days stand, and the form of each. */
    private static final List<Chart.Form> FORMS =
            List.of(Chart.Form.DOT, Chart.Form.TICK, Chart.Form.RING, Chart.Form.DIAMOND);

    private static final int FIRST_DAY = 2;

    private static List<Block.Table> directory(LocalDate day) {
        FactSheet sheet = FactSheets.membership(WcoData.register(), day, Locale.ENGLISH);
        return sheet.sections().stream()
                .filter(section -> section.id().equals("directory"))
                .flatMap(section -> section.sections().stream())
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static List<Chart.Trace> line(String name, LocalDate day) {
        for (Block.Table table : directory(day)) {
            for (int i = 0; i < table.rows().size(); i++) {
                if (table.rows().get(i).get(0).words().equals(name)) {
                    return table.timeline().orElseThrow().rows().get(i);
                }
            }
        }
        throw new AssertionError("no row " + name);
    }

    @Test
    void kenyaJoinedIn1965AndIsPartyToTwoOfThree() {
        LocalDate day = LocalDate.of(2025, 11, 30);
        LocalDate joined = LocalDate.of(1965, 5, 24);
        assertThat(line("Kenya", day))
                .containsExactlyInAnyOrder(
                        new Chart.Trace(joined, day, Chart.Form.LINK),
                        Chart.Trace.on(joined, Chart.Form.DOT),
                        Chart.Trace.on(LocalDate.of(1989, 7, 1), Chart.Form.TICK),
                        Chart.Trace.on(LocalDate.of(2010, 9, 25), Chart.Form.DIAMOND));
    }

    @Test
    void nothingLaterThanTheDayIsDrawn() {
        LocalDate day = LocalDate.of(1970, 1, 1);
        LocalDate joined = LocalDate.of(1965, 5, 24);
        assertThat(line("Kenya", day))
                .containsExactlyInAnyOrder(
                        new Chart.Trace(joined, day, Chart.Form.LINK), Chart.Trace.on(joined, Chart.Form.DOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1952-11-04",
                "1953-06-30",
                "1975-06-30",
                "1988-01-01",
                "1993-11-27",
                "2006-02-03",
                "2013-06-30",
                "2025-11-30",
                "2026-06-30"
            })
    void marksAreTheDaysOfTheCells(LocalDate day) {
        List<Block.Table> tables = directory(day);
        assertThat(tables).isNotEmpty();
        for (Block.Table table : tables) {
            Chart.Timeline lines = table.timeline().orElseThrow();
            assertThat(lines.until()).isBeforeOrEqualTo(day);
            for (int i = 0; i < table.rows().size(); i++) {
                assertThat(drawn(lines.rows().get(i)))
                        .isEqualTo(said(table.rows().get(i)));
            }
        }
    }

    /** Days of marks by the place of their form in the key, which is that of their column. */
    private static List<String> drawn(List<Chart.Trace> line) {
        return line.stream()
                .filter(trace -> trace.form() != Chart.Form.LINK)
                .map(trace -> FORMS.indexOf(trace.form()) + " " + trace.from())
                .sorted()
                .toList();
    }

    private static List<String> said(List<Text> row) {
        List<String> days = new ArrayList<>();
        for (int i = 0; i < FORMS.size() && FIRST_DAY + i < row.size(); i++) {
            int column = i;
            Stream.of(row.get(FIRST_DAY + i).words())
                    .filter(words -> words.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                    .forEach(words -> days.add(column + " " + words.substring(0, 10)));
        }
        return days.stream().sorted().toList();
    }
}
