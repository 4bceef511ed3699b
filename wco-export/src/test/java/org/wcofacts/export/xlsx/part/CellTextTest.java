package org.wcofacts.export.xlsx.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.export.report.ExportException;

class CellTextTest {

    private final CellText cells = new CellText(finding -> {});

    @Test
    void linesEndAsExcelHasIt() {
        assertThat(cells.fit("a\r\nb\rc\nd", "cell")).isEqualTo("a\nb\nc\nd");
        assertThat(cells.fit("\r", "cell")).isEqualTo("\n");
        assertThat(CellText.fits("a\nb")).isTrue();
        assertThat(CellText.fits("a\rb")).isFalse();
        assertThat(CellText.fits("\rb")).isFalse();
        assertThat(CellText.fits("a\u0000b")).isFalse();
    }

    @Test
    void aCellHasUpTo32767Characters() {
        String longest = "a".repeat(32_767);
        assertThat(cells.fit(longest, "cell")).isEqualTo(longest);
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> cells.fit(longest + "a", "table 't', row 2"))
                .withMessage("table 't', row 2: a text of 32768 characters; a cell must have at most 32767");
    }

    @ParameterizedTest
    @CsvSource({"_x000D_, true", "a_xABcd_, true", "_x000D, false", "_x000G_, false", "x000D_, false", "_X000D_, false"
    })
    void wordsLikeAnEscapeAreTold(String words, boolean escaped) {
        assertThat(CellText.looksEscaped(words)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({"=1, true", "+1, true", "-1, true", "@a, true", "' =1', false", "a=, false", "'', false"})
    void wordsLikeAFormulaAreTold(String words, boolean formula) {
        assertThat(CellText.looksLikeFormula(words)).isEqualTo(formula);
    }
}
