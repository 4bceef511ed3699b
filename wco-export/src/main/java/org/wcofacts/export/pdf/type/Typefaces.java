package org.wcofacts.export.pdf.type;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.FontFile;

/** The typefaces of a sheet: those of its brand, and the bundled ones for what these lack. */
final class Typefaces {

    private static final Set<Character.UnicodeBlock> ARABIC = Set.of(
            Character.UnicodeBlock.ARABIC,
            Character.UnicodeBlock.ARABIC_SUPPLEMENT,
            Character.UnicodeBlock.ARABIC_EXTENDED_A,
            Character.UnicodeBlock.ARABIC_PRESENTATION_FORMS_A,
            Character.UnicodeBlock.ARABIC_PRESENTATION_FORMS_B);

    private final Map<Face, List<Typeface>> fromLeft = new EnumMap<>(Face.class);
    private final Map<Face, List<Typeface>> fromRight = new EnumMap<>(Face.class);
    private final Map<Face, Typeface> own = new EnumMap<>(Face.class);

    Typefaces(Brand brand) {
        for (Face face : Face.values()) {
            List<Typeface> left = new ArrayList<>(List.of(latin(face), arabic(face)));
            List<Typeface> right = new ArrayList<>(List.of(arabic(face), latin(face)));
            Optional<FontFile> font = face == Face.SEMIBOLD ? brand.headingFont() : brand.bodyFont();
            font.map(Typeface::of).ifPresent(theirs -> {
                own.put(face, theirs);
                left.add(0, theirs);
                right.add(1, theirs);
            });
            fromLeft.put(face, List.copyOf(left));
            fromRight.put(face, List.copyOf(right));
        }
    }

    /** The bundled one for all but Arabic. */
    static Typeface latin(Face face) {
        return switch (face) {
            case REGULAR -> Typeface.REGULAR;
            case SEMIBOLD -> Typeface.SEMIBOLD;
            case ITALIC -> Typeface.ITALIC;
        };
    }

    /** The bundled one for Arabic. There is no slanted one, so its upright form stands in. */
    private static Typeface arabic(Face face) {
        return face == Face.SEMIBOLD ? Typeface.ARABIC_SEMIBOLD : Typeface.ARABIC_REGULAR;
    }

    /** Those of a face, in the order in which they are asked for a glyph. */
    List<Typeface> of(Face face, Direction direction) {
        return (direction == Direction.RIGHT_TO_LEFT ? fromRight : fromLeft).getOrDefault(face, List.of());
    }

    /** The one that a character of a face is set in; absent if none has it. Arabic is set in ours, whose joining is known. */
    Optional<Typeface> find(int codePoint, Face face, Direction direction) {
        Typeface theirs = own.get(face);
        for (Typeface typeface : of(face, direction)) {
            if (typeface.has(codePoint) && !(typeface == theirs && isArabic(codePoint))) {
                return Optional.of(typeface);
            }
        }
        return Optional.empty();
    }

    /** The font of the brand that a character should be set in, if it does not have it. */
    Optional<Typeface> lacking(int codePoint, Face face) {
        Typeface theirs = own.get(face);
        return theirs == null || isArabic(codePoint) || theirs.has(codePoint) ? Optional.empty() : Optional.of(theirs);
    }

    private static boolean isArabic(int codePoint) {
        return ARABIC.contains(Character.UnicodeBlock.of(codePoint));
    }
}
