package org.wcofacts.export.look;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wcofacts.export.report.Rules;

/**
 * A font of a publisher's own: a TrueType file that may be embedded. A PDF carries the glyphs that it needs of it; a workbook and a
 * page of the web name its family, which is used where it is installed. Immutable.
 */
public final class FontFile {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 8 << 20;

    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final List<String> NEEDED =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /** The bits of fsType in OS/2, by the specification of OpenType. */
    private static final int USAGE = 0x000E;

    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;

    private static final int FAMILY = 1;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int OF_WINDOWS = 3;

    private final byte[] bytes;
    private final String family;

    private FontFile(byte[] bytes, String family) {
        this.bytes = bytes;
        this.family = family;
    }

    /**
     * Reads a font from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException as for {@link #of}; the message names the file
     */
    public static FontFile read(Path file) throws IOException {
        Rules.given("font, file", file);
        String place = "font " + Rules.quoted(String.valueOf(file.getFileName()));
        requireSize(place, Files.size(file));
        return of(place, Files.readAllBytes(file));
    }

    /**
     * A font in memory.
     *
     * @throws IllegalArgumentException if it is no TrueType font, is damaged, is larger than {@link #MOST_BYTES}, or says in its
     *     embedding bits (fsType) that it must not be embedded or not in part
     */
    public static FontFile of(byte[] font) {
        return of("font", Rules.given("font", font));
    }

    private static FontFile of(String place, byte[] font) {
        requireSize(place, font.length);
        byte[] own = font.clone();
        try {
            Map<String, ByteBuffer> tables = tables(place, ByteBuffer.wrap(own));
            for (String needed : NEEDED) {
                Rules.require(
                        tables.containsKey(needed),
                        () -> place + ": must be a whole TrueType font; its table '" + needed + "' is missing");
            }
            requireEmbeddable(place, table(tables, "OS/2").getShort(8) & 0xFFFF);
            return new FontFile(own, family(place, table(tables, "name")));
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IllegalArgumentException(place + ": must be a whole TrueType font; it ends too early", e);
        }
    }

    private static void requireSize(String place, long bytes) {
        Rules.require(
                bytes <= MOST_BYTES, () -> place + ": " + bytes + " bytes; must be at most " + MOST_BYTES + " bytes");
    }

    private static Map<String, ByteBuffer> tables(String place, ByteBuffer font) {
        int kind = font.limit() < 4 ? 0 : font.getInt(0);
        Rules.require(
                kind == TRUE_TYPE || kind == APPLE_TRUE_TYPE,
                () -> place
                        + ": must be a TrueType font; fonts with PostScript outlines, collections and fonts packed for the"
                        + " web are not taken");
        int number = font.getShort(4) & 0xFFFF;
        Map<String, ByteBuffer> tables = new HashMap<>();
        for (int i = 0; i < number; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            tables.put(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
        return tables;
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String name) {
        return tables.getOrDefault(name, ByteBuffer.allocate(0));
    }

    private static void requireEmbeddable(String place, int bits) {
        String said = String.format(Locale.ROOT, " (fsType 0x%04X)", bits);
        Rules.require(
                (bits & USAGE) != RESTRICTED,
                () -> place + ": forbids embedding" + said + "; must allow it, or its licence must be asked");
        Rules.require(
                (bits & NO_SUBSETTING) == 0,
                () -> place + ": forbids embedding in part" + said
                        + "; must allow it, as a PDF has the glyphs that it needs");
        Rules.require(
                (bits & BITMAP_ONLY) == 0,
                () -> place + ": allows embedding as bitmaps alone" + said + "; must allow it as outlines");
    }

    /** The name that programs list it under; in English where it has one. */
    private static String family(String place, ByteBuffer names) {
        int storage = names.getShort(4) & 0xFFFF;
        String found = "";
        int best = 0;
        for (int i = 0; i < (names.getShort(2) & 0xFFFF); i++) {
            int record = 6 + 12 * i;
            int id = names.getShort(record + 6) & 0xFFFF;
            int rank = rank(names.getShort(record) & 0xFFFF, names.getShort(record + 4) & 0xFFFF, id);
            if (rank > best) {
                byte[] name = new byte[names.getShort(record + 8) & 0xFFFF];
                names.get(storage + (names.getShort(record + 10) & 0xFFFF), name);
                best = rank;
                found = new String(
                        name,
                        names.getShort(record) == OF_WINDOWS ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
            }
        }
        String family = found.replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]", " ").strip();
        Rules.require(!family.isEmpty(), () -> place + ": must have the name of its family");
        return family;
    }

    /** How gladly a name is taken for that of the family; 0 for another name. */
    private static int rank(int platform, int language, int id) {
        if (id != FAMILY && id != TYPOGRAPHIC_FAMILY) {
            return 0;
        }
        int english = platform == OF_WINDOWS && language == 0x0409 ? 4 : 0;
        return 1 + (id == TYPOGRAPHIC_FAMILY ? 1 : 0) + (platform == OF_WINDOWS ? 2 : 0) + english;
    }

    /** The file as it was given. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The name of its family, such as "Liberation Sans". */
    public String family() {
        return family;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontFile font && Arrays.equals(font.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(Arrays.copyOf(bytes, Math.min(bytes.length, 4096)));
    }

    @Override
    public String toString() {
        return family;
    }
}
