package org.wcofacts.export.pdf.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a font puts combining marks: the anchors of its GPOS table, for the features mark and mkmk of all its scripts.
 * Anchors are read when asked for, so damage to one is only found then: an IllegalStateException that names the table.
 */
final class MarkAnchors {

    private static final Set<String> FEATURES = Set.of("mark", "mkmk");
    private static final int MARK_TO_BASE = 4;
    private static final int MARK_TO_LIGATURE = 5;
    private static final int MARK_TO_MARK = 6;
    private static final int EXTENSION = 9;
    private static final char FIRST_FORM = '\uFE80';
    private static final char LAST_FORM_OF_ONE_LETTER = '\uFEF4';

    private final int unitsPerEm;
    private final Cmap cmap;
    /** In the order in which they win: the last lookup has the last word, within a lookup the first subtable. */
    private final List<Subtable> subtables;

    /** The way from the origin of one glyph to that of the mark placed on it, in thousandths of an em. */
    record Offset(float x, float y) {}

    private record Anchor(int x, int y) {}

    private MarkAnchors(int unitsPerEm, Cmap cmap, List<Subtable> subtables) {
        this.unitsPerEm = unitsPerEm;
        this.cmap = cmap;
        this.subtables = subtables;
    }

    static MarkAnchors read(byte[] font) {
        SfntTable head = SfntTable.required(font, "head");
        int unitsPerEm = head.uint16(18);
        head.check(unitsPerEm >= 16 && unitsPerEm <= 16384, 18);
        List<Subtable> subtables =
                SfntTable.find(font, "GPOS").map(MarkAnchors::subtables).orElse(List.of());
        return new MarkAnchors(unitsPerEm, Cmap.read(SfntTable.required(font, "cmap")), subtables);
    }

    /** Where a mark stands on a letter; on a ligature, where it stands on its last letter. */
    Optional<Offset> offset(int baseCodePoint, int markCodePoint) {
        return find(baseCodePoint, markCodePoint, false)
                .or(() -> letterOfIsolatedForm(baseCodePoint).flatMap(letter -> find(letter, markCodePoint, false)));
    }

    /** Where a mark stands on another mark. */
    Optional<Offset> markOffset(int lowerMark, int upperMark) {
        return find(lowerMark, upperMark, true);
    }

    /** Fonts may give anchors to the letter only and let ccmp replace its isolated form, which looks the same. */
    private static Optional<Integer> letterOfIsolatedForm(int codePoint) {
        return Optional.of(codePoint)
                .filter(form -> form >= FIRST_FORM && form <= LAST_FORM_OF_ONE_LETTER)
                .map(MarkAnchors::letterOf)
                .filter(letter -> letter != letterOf(codePoint - 1));
    }

    private static int letterOf(int form) {
        return Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC)
                .codePointAt(0);
    }

    private Optional<Offset> find(int under, int mark, boolean markToMark) {
        int underGlyph = cmap.glyph(under);
        int markGlyph = cmap.glyph(mark);
        if (underGlyph == 0 || markGlyph == 0) {
            return Optional.empty();
        }
        return subtables.stream()
                .filter(subtable -> (subtable.lookupType == MARK_TO_MARK) == markToMark)
                .flatMap(subtable -> subtable.vector(underGlyph, markGlyph).stream())
                .findFirst()
                .map(vector -> new Offset(vector.x * 1000f / unitsPerEm, vector.y * 1000f / unitsPerEm));
    }

    private static List<Subtable> subtables(SfntTable gpos) {
        int lookupList = gpos.uint16(8);
        List<Subtable> subtables = new ArrayList<>();
        for (int index : lookupIndices(gpos).descendingSet()) {
            int lookup = lookupList + gpos.uint16(gpos.element(lookupList, index, 2));
            for (int i = 0; i < gpos.uint16(lookup + 4); i++) {
                Subtable subtable = subtable(gpos, gpos.uint16(lookup), lookup + gpos.uint16(lookup + 6 + 2 * i));
                if (subtable.lookupType >= MARK_TO_BASE && subtable.lookupType <= MARK_TO_MARK) {
                    gpos.check(gpos.uint16(subtable.at) == 1, subtable.at);
                    subtables.add(subtable);
                }
            }
        }
        return List.copyOf(subtables);
    }

    private static Subtable subtable(SfntTable gpos, int lookupType, int at) {
        return lookupType == EXTENSION
                ? new Subtable(gpos, gpos.uint16(at + 2), at + gpos.offset32(at + 4))
                : new Subtable(gpos, lookupType, at);
    }

    private static NavigableSet<Integer> lookupIndices(SfntTable gpos) {
        int featureList = gpos.uint16(6);
        NavigableSet<Integer> indices = new TreeSet<>();
        for (int i = 0; i < gpos.uint16(featureList); i++) {
            int featureRecord = featureList + 2 + 6 * i;
            if (FEATURES.contains(gpos.tag(featureRecord))) {
                int feature = featureList + gpos.uint16(featureRecord + 4);
                for (int j = 0; j < gpos.uint16(feature + 2); j++) {
                    indices.add(gpos.uint16(feature + 4 + 2 * j));
                }
            }
        }
        return indices;
    }

    /** MarkBasePosFormat1, MarkLigPosFormat1 or MarkMarkPosFormat1: they differ in their last array only. */
    private record Subtable(SfntTable gpos, int lookupType, int at) {

        Optional<Anchor> vector(int underGlyph, int markGlyph) {
            int markIndex = coverageIndex(at + gpos.uint16(at + 2), markGlyph);
            int underIndex = coverageIndex(at + gpos.uint16(at + 4), underGlyph);
            if (markIndex < 0 || underIndex < 0) {
                return Optional.empty();
            }
            int markArray = at + gpos.uint16(at + 8);
            int markRecord = gpos.element(markArray, markIndex, 4);
            return underAnchor(underIndex, gpos.uint16(markRecord)).map(under -> {
                Anchor mark = anchor(markArray + gpos.uint16(markRecord + 2));
                return new Anchor(under.x - mark.x, under.y - mark.y);
            });
        }

        private Optional<Anchor> underAnchor(int underIndex, int markClass) {
            int markClassCount = gpos.uint16(at + 6);
            gpos.check(markClass < markClassCount, at + 6);
            int array = at + gpos.uint16(at + 10);
            int row = underIndex;
            if (lookupType == MARK_TO_LIGATURE) {
                array += gpos.uint16(gpos.element(array, underIndex, 2));
                row = gpos.uint16(array) - 1;
            }
            int anchorOffset = gpos.uint16(gpos.element(array, row, 2 * markClassCount) + 2 * markClass);
            return anchorOffset == 0 ? Optional.empty() : Optional.of(anchor(array + anchorOffset));
        }

        private Anchor anchor(int anchor) {
            return new Anchor(gpos.int16(anchor + 2), gpos.int16(anchor + 4));
        }

        private int coverageIndex(int coverage, int glyph) {
            int format = gpos.uint16(coverage);
            gpos.check(format == 1 || format == 2, coverage);
            for (int i = 0; i < gpos.uint16(coverage + 2); i++) {
                int record = coverage + 4 + (format == 1 ? 2 : 6) * i;
                int start = gpos.uint16(record);
                int end = format == 1 ? start : gpos.uint16(record + 2);
                if (glyph >= start && glyph <= end) {
                    return format == 1 ? i : gpos.uint16(record + 4) + glyph - start;
                }
            }
            return -1;
        }
    }

    /** A subtable for Unicode of the table cmap: of format 12 where there is one, else of format 4. */
    private record Cmap(SfntTable table, int at) {

        static Cmap read(SfntTable table) {
            int best = 0;
            for (int i = 0; i < table.uint16(2); i++) {
                int encodingRecord = 4 + 8 * i;
                int subtable = table.offset32(encodingRecord + 4);
                int format = table.uint16(subtable);
                if (isUnicode(table.offset32(encodingRecord)) && (format == 12 || (format == 4 && best == 0))) {
                    best = subtable;
                }
            }
            table.check(best != 0, 0);
            return new Cmap(table, best);
        }

        private static boolean isUnicode(int platformAndEncoding) {
            return platformAndEncoding <= 0xFFFF || platformAndEncoding == 0x3_0001 || platformAndEncoding == 0x3_000A;
        }

        int glyph(int codePoint) {
            return table.uint16(at) == 12 ? glyphOfGroups(codePoint) : glyphOfSegments(codePoint);
        }

        private int glyphOfGroups(int codePoint) {
            for (int i = 0; i < table.offset32(at + 12); i++) {
                int group = at + 16 + 12 * i;
                if (codePoint <= table.offset32(group + 4)) {
                    int start = table.offset32(group);
                    return codePoint < start ? 0 : table.offset32(group + 8) + codePoint - start;
                }
            }
            return 0;
        }

        private int glyphOfSegments(int codePoint) {
            int segCountX2 = table.uint16(at + 6);
            int endCode = at + 14;
            int afterLast = endCode + segCountX2;
            while (endCode < afterLast && codePoint > table.uint16(endCode)) {
                endCode += 2;
            }
            int startCode = endCode + 2 + segCountX2;
            if (endCode >= afterLast || codePoint < table.uint16(startCode)) {
                return 0;
            }
            int idRangeOffset = startCode + 2 * segCountX2;
            int rangeOffset = table.uint16(idRangeOffset);
            int index = codePoint - table.uint16(startCode);
            int glyph = rangeOffset == 0 ? codePoint : table.uint16(idRangeOffset + rangeOffset + 2 * index);
            return glyph == 0 ? 0 : (glyph + table.uint16(startCode + segCountX2)) & 0xFFFF;
        }
    }

    /** The bytes of one table; only read by absolute positions, which threads may share. */
    private record SfntTable(String name, ByteBuffer bytes) {

        static SfntTable required(byte[] font, String tag) {
            return find(font, tag).orElseThrow(() -> new IllegalStateException(tag + ": missing"));
        }

        static Optional<SfntTable> find(byte[] font, String tag) {
            SfntTable directory = new SfntTable("table directory", ByteBuffer.wrap(font));
            for (int i = 0; i < directory.uint16(4); i++) {
                int tableRecord = 12 + 16 * i;
                if (directory.tag(tableRecord).equals(tag)) {
                    int offset = directory.offset32(tableRecord + 8);
                    int length = directory.offset32(tableRecord + 12);
                    if (length > font.length - offset) {
                        throw new IllegalStateException(tag + ": ends outside the font");
                    }
                    byte[] copy = Arrays.copyOfRange(font, offset, offset + length);
                    return Optional.of(new SfntTable(tag, ByteBuffer.wrap(copy)));
                }
            }
            return Optional.empty();
        }

        int uint16(int at) {
            return int16(at) & 0xFFFF;
        }

        int int16(int at) {
            check(at >= 0 && at <= bytes.limit() - 2, at);
            return bytes.getShort(at);
        }

        /** An Offset32 or uint32, of which no table is big enough to need the highest bit. */
        int offset32(int at) {
            check(at >= 0 && at <= bytes.limit() - 4 && bytes.getInt(at) >= 0, at);
            return bytes.getInt(at);
        }

        String tag(int at) {
            byte[] tag = new byte[4];
            check(at >= 0 && at <= bytes.limit() - 4, at);
            bytes.get(at, tag);
            return new String(tag, ISO_8859_1);
        }

        /** Where an element is in an array that begins with the count of its elements. */
        int element(int array, int index, int size) {
            check(index >= 0 && index < uint16(array), array);
            return array + 2 + index * size;
        }

        void check(boolean sound, int at) {
            if (!sound) {
                throw new IllegalStateException(name + ": damaged at byte " + at);
            }
        }
    }
}
