package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 defines it, worked out anew here. */
class ThemeTest {

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "INK, PAPER",
        "MUTED, PAPER",
        "NAVY, PAPER",
        "ACCENT, PAPER",
        "LINK, PAPER",
        "INK, PANEL",
        "MUTED, PANEL",
        "NAVY, PANEL",
        "LINK, PANEL",
        "ON_BAND, BAND",
        "QUIET_ON_BAND, BAND"
    })
    void textIsReadable(String text, String ground) throws ReflectiveOperationException {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"BAR, PAPER", "MUTED, PAPER"})
    void drawingsCanBeTold(String drawing, String ground) throws ReflectiveOperationException {
        assertThat(contrast(drawing, ground)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String one, String other) throws ReflectiveOperationException {
        double a = luminance(colour(one));
        double b = luminance(colour(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static int colour(String name) throws ReflectiveOperationException {
        return Theme.class.getDeclaredField(name).getInt(null);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
