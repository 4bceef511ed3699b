package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @ParameterizedTest
    @EnumSource(Look.class)
    void wordsStandOutFromTheirGround(Look look) {
        boolean header = look.kind() == Look.Kind.HEADER;
        assertThat(contrast(look.colour(), header ? Palette.NAVY : Palette.PAPER))
                .isGreaterThanOrEqualTo(4.5);
        if (look.kind() == Look.Kind.DATA) {
            assertThat(contrast(look.colour(), Palette.STRIPE)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void barsStandOutFromTheirGroundAndFromEachOther() {
        for (int colour : Palette.SERIES) {
            assertThat(contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(3);
        }
        for (int i = 1; i < Palette.SERIES.size(); i++) {
            assertThat(contrast(Palette.SERIES.get(i - 1), Palette.SERIES.get(i)))
                    .isGreaterThanOrEqualTo(1.5);
        }
    }

    /** As WCAG 2 defines it. */
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
