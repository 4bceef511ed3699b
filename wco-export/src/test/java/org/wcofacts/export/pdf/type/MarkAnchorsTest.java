package org.wcofacts.export.pdf.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.pdf.type.MarkAnchors.Offset;

/** The expected numbers are those that fontTools reads from the same files. */
class MarkAnchorsTest {

    private static final String REGULAR = "IBMPlexSansArabic-Regular";
    private static final String SEMIBOLD = "IBMPlexSansArabic-SemiBold";
    private static final String LATIN = "IBMPlexSans-Regular";

    private static final int FATHATAN = 0x064B;
    private static final int FATHA = 0x064E;
    private static final int KASRA = 0x0650;
    private static final int SHADDA = 0x0651;
    private static final int FINAL_ALEF = 0xFE8E;
    private static final int FINAL_ALEF_GLYPH = 292;
    private static final int FATHATAN_GLYPH = 1604;

    @ParameterizedTest
    @CsvSource({
        "final alef and fathatan,        FE8E, 064B,  -9,   451, -16,   455",
        "medial lam and shadda,          FEE0, 0651,  10,   451,   3,   455",
        "final yeh and kasra,            FEF2, 0650, 236, -1012, 243, -1046",
        "initial yeh and kasra,          FEF3, 0650,  27,  -772,  26,  -806",
        "yeh and kasra,                  064A, 0650, 236, -1012, 243, -1046",
        "lam with alef and fatha,        FEFB, 064E,  21,   285,   4,   292",
        "lam with alef and kasra,        FEFB, 0650,  68,  -574,  36,  -596",
        "final lam with alef and fatha,  FEFC, 064E,  -2,   292,   3,   294",
        "Latin A and acute,              0041, 0301, 322,   158, 334,   158"
    })
    void placesMarksOnLetters(String what, String base, String mark, float x, float y, float boldX, float boldY) {
        assertThat(anchors(REGULAR).offset(hex(base), hex(mark))).contains(new Offset(x, y));
        assertThat(anchors(SEMIBOLD).offset(hex(base), hex(mark))).contains(new Offset(boldX, boldY));
    }

    @ParameterizedTest
    @CsvSource({
        "fatha over shadda,     0651, 064E,   6, 189,   6, 209",
        "fathatan over shadda,  0651, 064B,  16, 189,  16, 209",
        "shadda over fatha,     064E, 0651, -16, 130, -16, 145"
    })
    void placesMarksOnMarks(String what, String lower, String upper, float x, float y, float boldX, float boldY) {
        assertThat(anchors(REGULAR).markOffset(hex(lower), hex(upper))).contains(new Offset(x, y));
        assertThat(anchors(SEMIBOLD).markOffset(hex(lower), hex(upper))).contains(new Offset(boldX, boldY));
    }

    @ParameterizedTest
    @ValueSource(strings = {REGULAR, SEMIBOLD})
    void everyFormOfALetterTakesEveryVowelMark(String font) {
        MarkAnchors anchors = anchors(font);
        for (int form = 0xFE80; form <= 0xFEFC; form++) {
            for (int mark = FATHATAN; mark <= 0x0652; mark++) {
                assertThat(anchors.offset(form, mark)).as("%x %x", form, mark).isPresent();
            }
        }
    }

    @Test
    void anIsolatedFormTakesMarksAsItsLetterDoes() {
        assertThat(anchors(REGULAR).offset(0xFE8D, FATHATAN))
                .isPresent()
                .isEqualTo(anchors(REGULAR).offset(0x0627, FATHATAN));
    }

    @Test
    void hasNothingWhereTheFontHasNoAnchors() {
        MarkAnchors anchors = anchors(REGULAR);
        assertThat(anchors.offset('A', FATHATAN)).isEmpty();
        assertThat(anchors.offset(FINAL_ALEF, 'A')).isEmpty();
        assertThat(anchors.offset(SHADDA, FATHA)).isEmpty();
        assertThat(anchors.offset(0x4E2D, FATHATAN)).isEmpty();
        assertThat(anchors.offset(0x1F600, 0x10FFFF)).isEmpty();
        assertThat(anchors.markOffset(FINAL_ALEF, FATHATAN)).isEmpty();
        assertThat(anchors.markOffset(SHADDA, KASRA)).isEmpty();
    }

    @Test
    void followsExtensionSubtables() {
        assertThat(anchors(LATIN).offset('A', 0x0301)).contains(new Offset(322, 158));
    }

    @Test
    void readsFormat12OfCmap() {
        byte[] cmap = ByteBuffer.allocate(52)
                .putInt(1)
                .putInt(0x0003_000A)
                .putInt(12)
                .putInt(12 << 16)
                .putInt(40)
                .putInt(0)
                .putInt(2)
                .putInt('a')
                .putInt('b')
                .putInt(FINAL_ALEF_GLYPH)
                .putInt(0x1E000)
                .putInt(0x1E000)
                .putInt(FATHATAN_GLYPH)
                .array();
        MarkAnchors anchors = MarkAnchors.read(replace(font(REGULAR), "cmap", cmap));
        assertThat(anchors.offset('a', 0x1E000)).contains(new Offset(-9, 451));
        assertThat(anchors.offset(FINAL_ALEF, FATHATAN)).isEmpty();
    }

    @Test
    void givesThousandthsOfAnEm() {
        byte[] font = font(REGULAR);
        ByteBuffer.wrap(font).putShort(ByteBuffer.wrap(font).getInt(directoryEntry(font, "head") + 8) + 18, (short)
                2000);
        assertThat(MarkAnchors.read(font).offset(FINAL_ALEF, FATHATAN)).contains(new Offset(-4.5f, 225.5f));
    }

    @Test
    void keepsNoHoldOfTheBytes() {
        byte[] font = font(REGULAR);
        MarkAnchors anchors = MarkAnchors.read(font);
        Arrays.fill(font, (byte) 0xFF);
        assertThat(anchors.offset(FINAL_ALEF, FATHATAN)).contains(new Offset(-9, 451));
    }

    @Test
    void aFontWithoutGposHasNoAnchors() {
        byte[] font = font(REGULAR);
        font[directoryEntry(font, "GPOS")] = 'X';
        assertThat(MarkAnchors.read(font).offset(FINAL_ALEF, FATHATAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "cmap", "GPOS"})
    void namesTheTableThatIsDamaged(String tag) {
        byte[] outside = font(REGULAR);
        ByteBuffer.wrap(outside).putInt(directoryEntry(outside, tag) + 8, outside.length);
        byte[] cut = replace(font(REGULAR), tag, new byte[3]);
        byte[] ones = new byte[400];
        Arrays.fill(ones, (byte) 0xFF);
        byte[] erased = replace(font(REGULAR), tag, ones);
        for (byte[] font : new byte[][] {outside, cut, erased}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> MarkAnchors.read(font).offset(FINAL_ALEF, FATHATAN))
                    .withMessageStartingWith(tag + ": ");
        }
    }

    @Test
    void namesWhatIsMissing() {
        byte[] font = font(REGULAR);
        font[directoryEntry(font, "cmap")] = 'X';
        assertThatIllegalStateException()
                .isThrownBy(() -> MarkAnchors.read(font))
                .withMessage("cmap: missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> MarkAnchors.read(new byte[0]))
                .withMessageStartingWith("table directory: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmap", "GPOS"})
    void damageAnywhereIsAnAnswerOrAnIllegalState(String tag) {
        Random random = new Random(1);
        byte[] sound = font(REGULAR);
        int entry = directoryEntry(sound, tag);
        int at = ByteBuffer.wrap(sound).getInt(entry + 8);
        int length = ByteBuffer.wrap(sound).getInt(entry + 12);
        for (int round = 0; round < 2000; round++) {
            byte[] font = sound.clone();
            for (int i = 0; i < 20; i++) {
                font[at + random.nextInt(i < 10 ? 100 : length)] = (byte) random.nextInt();
            }
            try {
                MarkAnchors.read(font).offset(FINAL_ALEF, FATHATAN);
            } catch (IllegalStateException e) {
                assertThat(e).hasMessageStartingWith(tag + ": ");
            }
        }
    }

    private static MarkAnchors anchors(String name) {
        return MarkAnchors.read(font(name));
    }

    private static byte[] font(String name) {
        try (InputStream in = MarkAnchors.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a table at the end of a font. */
    private static byte[] replace(byte[] font, String tag, byte[] table) {
        byte[] longer = Arrays.copyOf(font, font.length + table.length);
        System.arraycopy(table, 0, longer, font.length, table.length);
        ByteBuffer.wrap(longer)
                .putInt(directoryEntry(font, tag) + 8, font.length)
                .putInt(directoryEntry(font, tag) + 12, table.length);
        return longer;
    }

    private static int directoryEntry(byte[] font, String tag) {
        int entry = 12;
        while (!new String(font, entry, 4, ISO_8859_1).equals(tag)) {
            entry += 16;
        }
        return entry;
    }

    private static int hex(String codePoint) {
        return Integer.parseInt(codePoint, 16);
    }
}
