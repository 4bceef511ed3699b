package org.wcofacts.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @ParameterizedTest
    @EnumSource(names = {"INK", "NAVY", "QUIET", "ACCENT", "BLUE"})
    void wordsAreReadOnPaperAndOnTint(Palette colour) {
        assertThat(contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colour, Palette.TINT)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAVY", "LINE"})
    void marksThatMeanSomethingAreSeen(Palette colour) {
        assertThat(contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(3);
    }

    /** As WCAG 2 defines it. */
    private static double contrast(Palette one, Palette other) {
        double first = luminance(one.rgb());
        double second = luminance(other.rgb());
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
