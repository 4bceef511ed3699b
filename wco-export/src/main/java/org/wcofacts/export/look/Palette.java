package org.wcofacts.export.look;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.wcofacts.export.report.Rules;

/**
 * The colours of a brand, by what they are for. Of the two that are given, one is for titles, grounds and first marks, the
 * other for what is to be seen first. The others have the hue of the first and stand out from the paper as ours do, so that
 * whatever is read or told apart in our colours is in theirs. Running text and quiet words stay as they are.
 */
public final class Palette {

    /** WCAG 2.2, 1.4.3. */
    private static final double OF_WORDS = 4.5;

    /** How much two series beside each other differ. */
    private static final double OF_SERIES = 1.5;

    private static final int STEPS = 1000;

    /** Ours. */
    static final Palette OURS = new Palette(Map.of());

    private final Map<Colour, Integer> colours = new EnumMap<>(Colour.class);

    private Palette(Map<Colour, Integer> other) {
        for (Colour colour : Colour.values()) {
            colours.put(colour, other.getOrDefault(colour, colour.rgb()));
        }
    }

    /**
     * The colours that follow from two.
     *
     * @throws IllegalArgumentException if words in one of them could not be read on paper; the message has both colours and the ratio
     */
    static Palette of(int primary, int accent) {
        requireRead("primary", primary);
        requireRead("accent", accent);
        Map<Colour, Integer> derived = new EnumMap<>(Colour.class);
        double most = contrast(primary, Colour.PAPER.rgb());
        double second = contrast(Colour.BLUE.rgb(), Colour.PAPER.rgb());
        for (Colour colour : Colour.values()) {
            double wanted = contrast(colour.rgb(), Colour.PAPER.rgb());
            switch (colour) {
                case PAPER, INK, QUIET -> derived.put(colour, colour.rgb());
                case NAVY -> derived.put(colour, primary);
                case ACCENT -> derived.put(colour, accent);
                case BLUE ->
                    derived.put(colour, mixed(primary, most >= second * OF_SERIES ? second : most * OF_SERIES));
                default -> derived.put(colour, mixed(primary, wanted));
            }
        }
        double least = Math.min(most, contrast(accent, Colour.PAPER.rgb()));
        double ground = contrast(Colour.TINT.rgb(), Colour.PAPER.rgb());
        derived.put(Colour.TINT, ground(primary, Math.min(ground, least / OF_WORDS)));
        return new Palette(derived);
    }

    private static void requireRead(String name, int rgb) {
        double contrast = contrast(rgb, Colour.PAPER.rgb());
        Rules.require(
                contrast >= OF_WORDS,
                () -> String.format(
                        Locale.ROOT,
                        "brand, %s colour #%06X on paper #%06X: contrast %.2f:1; must be at least 4.5:1 to be read",
                        name,
                        rgb,
                        Colour.PAPER.rgb(),
                        Math.floor(contrast * 100) / 100));
    }

    /** A colour on the way from white over one to black that stands out from paper at least so far, and hardly further. */
    private static int mixed(int rgb, double wanted) {
        boolean lighter = wanted < contrast(rgb, Colour.PAPER.rgb());
        int found = rgb;
        for (int step = 1; step <= STEPS; step++) {
            int next = towards(rgb, lighter ? 0xFF : 0, step / (double) STEPS);
            double contrast = contrast(next, Colour.PAPER.rgb());
            if (lighter && contrast < wanted) {
                return found;
            }
            if (!lighter && contrast >= wanted) {
                return next;
            }
            found = next;
        }
        return found;
    }

    /** The strongest tint of a colour that stands out from paper at most so far. */
    private static int ground(int rgb, double most) {
        int step = 0;
        while (step < STEPS && contrast(towards(rgb, 0xFF, step / (double) STEPS), Colour.PAPER.rgb()) > most) {
            step++;
        }
        return towards(rgb, 0xFF, step / (double) STEPS);
    }

    private static int towards(int rgb, int end, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = rgb >> shift & 0xFF;
            mixed |= (int) Math.round(part + (end - part) * share) << shift;
        }
        return mixed;
    }

    /** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
    static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Red, green and blue of a colour, as {@code 0xRRGGBB}. */
    public int rgb(Colour colour) {
        return colours.getOrDefault(colour, colour.rgb());
    }

    /** A colour as six hexadecimal digits, in upper case. */
    public String hex(Colour colour) {
        return String.format(Locale.ROOT, "%06X", rgb(colour));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Palette palette && palette.colours.equals(colours);
    }

    @Override
    public int hashCode() {
        return colours.hashCode();
    }

    @Override
    public String toString() {
        return "#" + hex(Colour.NAVY) + ", #" + hex(Colour.ACCENT);
    }
}
