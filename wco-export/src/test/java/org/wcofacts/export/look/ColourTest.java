package org.wcofacts.export.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2.2 defines it, worked out anew here. */
class ColourTest {

    @ParameterizedTest
    @EnumSource
    void wordsOfEveryRoleAreReadOnPaperAndOnTint(Role role) {
        assertThat(contrast(role.colour(), Colour.PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(role.colour(), Colour.TINT)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"PAPER, NAVY", "RULE, NAVY"})
    void wordsAreReadOnTheBand(Colour words, Colour ground) {
        assertThat(contrast(words, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAVY", "BLUE", "LINE", "QUIET", "ACCENT"})
    void marksThatMeanSomethingAreSeen(Colour colour) {
        assertThat(contrast(colour, Colour.PAPER)).isGreaterThanOrEqualTo(3);
    }

    /** The first comes beside the last where groups of bars meet. */
    @Test
    void seriesCanBeToldApartInGrey() {
        List<Colour> series = Colour.SERIES;
        assertThat(series).hasSize(3);
        for (int i = 0; i < series.size(); i++) {
            assertThat(contrast(series.get(i), series.get((i + 1) % series.size())))
                    .isGreaterThanOrEqualTo(1.5);
        }
    }

    private static double contrast(Colour one, Colour other) {
        double a = luminance(one.rgb()) + 0.05;
        double b = luminance(other.rgb()) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
