package org.wcofacts.export.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.testing.ArbitraryBrands;

/** What images are taken, as what, and what is said of the others. */
class LogoTest {

    private static final byte[] PNG = ArbitraryBrands.image("png", BufferedImage.TYPE_INT_ARGB, 4, 2);

    @Test
    void aTransparentImageStandsOnWhitePaper() {
        Logo logo = Logo.of(PNG, "Arms");
        assertThat(logo.format()).isEqualTo(Logo.Format.PNG);
        assertThat(logo.width()).isEqualTo(4);
        assertThat(logo.height()).isEqualTo(2);
        assertThat(logo.alternative()).isEqualTo("Arms");
        byte dark = (byte) 0x20;
        assertThat(Arrays.copyOf(logo.onPaper(), 12))
                .containsExactly(dark, 0x40, 0x60, dark, 0x40, 0x60, -1, -1, -1, -1, -1, -1);
    }

    /** Grey 0x80 stays 0x80. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void greyStaysAsGreyAsItIs(String format) {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 256; i++) {
            image.getRaster().setSample(i % 16, i / 16, 0, 0x80);
        }
        Logo logo = Logo.of(ArbitraryBrands.written(format, image), "Arms");
        for (byte part : logo.onPaper()) {
            assertThat(part & 0xFF).isBetween(0x7F, 0x81);
        }
    }

    @Test
    void anImageIsReadFromAFile(@TempDir Path folder) throws Exception {
        Path file = Files.write(
                folder.resolve("arms.jpg"), ArbitraryBrands.image("jpeg", BufferedImage.TYPE_3BYTE_BGR, 30, 20));
        assertThat(Logo.read(file, "Arms").toString()).isEqualTo("JPEG of 30 by 20 pixels, 'Arms'");
        Path words = Files.writeString(folder.resolve("arms.svg"), "<svg/>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.read(words, "Arms"))
                .withMessage("logo 'arms.svg': must be a PNG or JPEG image");
    }

    @ParameterizedTest
    @CsvSource({"png,50", "jpeg,200"})
    void aBrokenImageIsRefused(String format, int length) {
        byte[] whole = ArbitraryBrands.image(format, BufferedImage.TYPE_3BYTE_BGR, 300, 200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(Arrays.copyOf(whole, length), "Arms"))
                .withMessageStartingWith("logo: must be a whole ");
    }

    @Test
    void anImageThatIsTooLargeIsRefusedBeforeItIsMade() {
        byte[] hundredMegapixels = ArbitraryBrands.image("png", BufferedImage.TYPE_BYTE_BINARY, 10_000, 10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(hundredMegapixels, "Arms"))
                .withMessage("logo: 10000 by 10000 pixels; must be at most 4000000 in all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(new byte[(1 << 20) + 1], "Arms"))
                .withMessage("logo: 1048577 bytes; must be at most 1048576 bytes");
    }

    @Test
    void wordsForThoseWhoDoNotSeeItMustBeGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(PNG, " "))
                .withMessage("logo, alternative text: must be words, for those who do not see the image");
    }

    @Test
    void anythingElseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of("GIF89a".getBytes(StandardCharsets.US_ASCII), "Arms"))
                .withMessage("logo: must be a PNG or JPEG image");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(new byte[0], "Arms"))
                .withMessage("logo: must be a PNG or JPEG image");
    }
}
