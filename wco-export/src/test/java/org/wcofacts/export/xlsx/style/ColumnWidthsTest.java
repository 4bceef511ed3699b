package org.wcofacts.export.xlsx.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataColumn.Type;

/** A column is as wide as its widest cell needs: 1.8 beside its digits, 0.6 for a separator or a sign, 8 at least. */
class ColumnWidthsTest {

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 9, 8",
        "INTEGER, 999999, 8.4",
        "INTEGER, 1000000, 10",
        "INTEGER, 9999999, 10",
        "INTEGER, -1000000, 10.6",
        "INTEGER, 123456789012345, 19.2",
        "YEAR, 1000000, 8.8"
    })
    void aWholeNumberHasRoomForItsSeparators(Type type, long value, double width) {
        ColumnWidths widths = widths(type);
        widths.see(0, value);
        widths.see(0, 1);
        assertThat(widths.of(0)).isCloseTo(width, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 8", "12345.25, 9.8", "-12345.25, 10.8", "0.1234567890123, 13.8", "Infinity, 8", "NaN, 8"})
    void aDecimalHasRoomForTwelveDigitsAtMost(double value, double width) {
        ColumnWidths widths = widths(Type.DECIMAL);
        widths.see(0, value);
        assertThat(widths.of(0)).isCloseTo(width, within(1e-9));
        widths.see(0, 2.5);
        widths.see(0, 0.1234567890123);
        widths.see(0, 2.5);
        assertThat(widths.of(0)).isCloseTo(13.8, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"TEXT, 52", "ADDRESS, 52", "CODE, 40"})
    void wordsAreBrokenWhereAColumnIsWideEnough(Type type, double width) {
        ColumnWidths widths = widths(type);
        widths.see(0, "ships of the port ".repeat(9));
        widths.see(0, "ship");
        assertThat(widths.of(0)).isEqualTo(width);
    }

    @Test
    void numbersThatWereNotSeenHaveRoomWhereTheyWouldNotShow() {
        ColumnWidths widths = new ColumnWidths(List.of(column(Type.INTEGER), column(Type.DECIMAL)));
        widths.see(0, 1);
        widths.see(1, 1.5);
        widths.makeRoomForMore();
        assertThat(widths.of(0)).isCloseTo(21.8, within(1e-9));
        assertThat(widths.of(1)).isEqualTo(8);
        assertThat(widths.total()).isCloseTo(29.8, within(1e-9));
    }

    private static ColumnWidths widths(Type type) {
        return new ColumnWidths(List.of(column(type)));
    }

    private static DataColumn column(Type type) {
        return DataColumn.of("n", "N", type, "A number.");
    }
}
