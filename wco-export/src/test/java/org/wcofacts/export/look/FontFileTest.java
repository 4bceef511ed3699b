package org.wcofacts.export.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.testing.Fonts;

/** What fonts are taken, and what is said of the others. */
class FontFileTest {

    @Test
    void aFontIsKnownByItsFamily(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("house.ttf"), Fonts.liberation());
        FontFile font = FontFile.read(file);
        assertThat(font.family()).isEqualTo("Liberation Sans");
        assertThat(font).isEqualTo(FontFile.of(Fonts.liberation())).hasToString("Liberation Sans");
        assertThat(font.bytes()).isEqualTo(Fonts.liberation());
    }

    /** Installable, preview and print, editable; of several, as older fonts have them, the most generous. */
    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0004, 0x0008, 0x0006, 0x000A})
    void aFontThatAllowsEmbeddingIsTaken(int bits) {
        assertThat(FontFile.of(Fonts.withEmbeddingBits(bits)).family()).isEqualTo("Liberation Sans");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0x0002 | forbids embedding (fsType 0x0002); must allow it, or its licence must be asked
            0x0108 | forbids embedding in part (fsType 0x0108); must allow it, as a PDF has the glyphs that it needs
            0x0204 | allows embedding as bitmaps alone (fsType 0x0204); must allow it as outlines
            """)
    void aFontThatForbidsEmbeddingIsRefused(String bits, String rule, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("house.ttf"), Fonts.withEmbeddingBits(Integer.decode(bits)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.read(file))
                .withMessage("font 'house.ttf': " + rule);
    }

    @Test
    void whatIsNoTrueTypeFontIsRefused() {
        for (byte[] other : new byte[][] {
            new byte[0], "OTTO\0\1".getBytes(StandardCharsets.US_ASCII), "wOF2".getBytes(StandardCharsets.US_ASCII)
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FontFile.of(other))
                    .withMessage("font: must be a TrueType font; fonts with PostScript outlines, collections and fonts"
                            + " packed for the web are not taken");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 100, 5_000, 400_000})
    void aFontThatIsCutOffIsRefused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.of(Arrays.copyOf(Fonts.liberation(), length)))
                .withMessage("font: must be a whole TrueType font; it ends too early");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OS/2", "cmap", "glyf", "name"})
    void aFontThatLacksATableIsRefused(String table) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.of(Fonts.without(table)))
                .withMessage("font: must be a whole TrueType font; its table '" + table + "' is missing");
    }

    @Test
    void aFontThatIsTooLargeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.of(new byte[(8 << 20) + 1]))
                .withMessage("font: 8388609 bytes; must be at most 8388608 bytes");
    }
}
