package org.wcofacts.export.xlsx.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void digitIsTheUnit() {
        assertThat(TextWidth.of("2013")).isEqualTo(4.0);
    }

    @Test
    void widestLineCounts() {
        assertThat(TextWidth.of("1\n123\n12")).isEqualTo(3.0);
    }

    @Test
    void accentTakesNoRoom() {
        assertThat(TextWidth.of("Équipé")).isEqualTo(TextWidth.of("Equipe"));
    }

    @Test
    void ideographIsWiderThanALetter() {
        assertThat(TextWidth.of("关")).isGreaterThan(TextWidth.of("w"));
    }

    @Test
    void linesBreakAtSpacesAndWithinWordsThatAreTooLong() {
        assertThat(TextWidth.lines("1111 2222", 10)).isEqualTo(1);
        assertThat(TextWidth.lines("1111 2222 3333", 5)).isEqualTo(3);
        assertThat(TextWidth.lines("1".repeat(30), 10)).isEqualTo(3);
        assertThat(TextWidth.lines("", 10)).isEqualTo(1);
        assertThat(TextWidth.lines("1\n2\n3", 10)).isEqualTo(3);
    }

    @Test
    void theWidestWordCounts() {
        assertThat(TextWidth.ofWidestWord("1 4444\n22")).isEqualTo(4.0);
        assertThat(TextWidth.ofWidestWord("")).isZero();
    }

    @Test
    void wordsFitThatTakeOneLine() {
        assertThat(TextWidth.fits("1234567890", 10)).isTrue();
        assertThat(TextWidth.fits("12345678901", 10)).isFalse();
        assertThat(TextWidth.fits("12345 7890", 10)).isTrue();
        assertThat(TextWidth.fits("1\n2", 10)).isFalse();
        assertThat(TextWidth.fits("1\n2", 1)).isFalse();
        assertThat(TextWidth.fits("e\u0301".repeat(5), 2)).isFalse();
        assertThat(TextWidth.fits("e\u0301".repeat(5), TextWidth.of("eeeee"))).isTrue();
    }
}
