package org.wcofacts.export.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever two colours are accepted, what is read and told apart in ours is in theirs. Contrast is worked out anew here. */
class PaletteTest {

    private static final int WHITE = 0xFFFFFF;

    @Test
    void acceptedBrandsAreReadAndToldApart() {
        Random random = new Random(4);
        int accepted = 0;
        for (int i = 0; i < 4000; i++) {
            int primary = random.nextInt(0x1000000);
            int accent = random.nextInt(0x1000000);
            boolean readable = contrast(primary, WHITE) >= 4.5 && contrast(accent, WHITE) >= 4.5;
            if (readable) {
                accepted++;
                check(Brand.of(hex(primary), hex(accent)).palette());
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> Brand.of(hex(primary), hex(accent)));
            }
        }
        assertThat(accepted).isBetween(300, 3700);
    }

    private static void check(Palette palette) {
        int tint = palette.rgb(Colour.TINT);
        for (Role role : Role.values()) {
            int words = palette.rgb(role.colour());
            assertThat(contrast(words, WHITE))
                    .as("%s, %s on paper", palette, role)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(words, tint))
                    .as("%s, %s on tint", palette, role)
                    .isGreaterThanOrEqualTo(4.5);
        }
        for (Colour mark : List.of(Colour.NAVY, Colour.BLUE, Colour.LINE, Colour.QUIET, Colour.ACCENT)) {
            assertThat(contrast(palette.rgb(mark), WHITE))
                    .as("%s, %s", palette, mark)
                    .isGreaterThanOrEqualTo(3);
        }
        for (int i = 0; i < Colour.SERIES.size(); i++) {
            int one = palette.rgb(Colour.SERIES.get(i));
            int next = palette.rgb(Colour.SERIES.get((i + 1) % Colour.SERIES.size()));
            assertThat(contrast(one, next)).as("%s, series %s", palette, i).isGreaterThanOrEqualTo(1.4);
        }
        assertThat(palette.rgb(Colour.PAPER)).isEqualTo(WHITE);
        assertThat(palette.rgb(Colour.INK)).isEqualTo(Colour.INK.rgb());
    }

    @Test
    void oursAreOurs() {
        for (Colour colour : Colour.values()) {
            assertThat(Brand.PLAIN.palette().rgb(colour)).isEqualTo(colour.rgb());
        }
    }

    @Test
    void aColourThatCannotBeReadIsRefusedWithBothColoursAndTheRatio() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.of("#FFCC00", "#A4281C"))
                .withMessage(
                        "brand, primary colour #FFCC00 on paper #FFFFFF: contrast 1.51:1; must be at least 4.5:1 to be"
                                + " read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.of("#1B5E20", "#777777"))
                .withMessage(
                        "brand, accent colour #777777 on paper #FFFFFF: contrast 4.47:1; must be at least 4.5:1 to be"
                                + " read");
        assertThat(Brand.of("#1B5E20", "#767676").palette().hex(Colour.ACCENT)).isEqualTo("767676");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.of("green", "#777777"))
                .withMessage("brand, primary colour 'green': must be # and six hexadecimal digits, such as '#1B5E20'");
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
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
