package org.wcofacts.export.pdf.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.report.Finding;

/**
 * Turns runs into lines: finds the direction of every character, a glyph for it, and the places where lines end. What no
 * font has is drawn as a visible replacement and reported.
 */
public final class Typesetter {

    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A";
    private static final String REPLACEMENTS = "\uFFFD\u25A1?";

    /** Marks that join letters or keep them apart, and that give words their own direction. */
    private static final String OBEYED = "\u200C\u200D\u200E\u200F\u061C\u202A\u202B\u202C\u2066\u2067\u2068\u2069";

    private final Direction direction;
    private final Typefaces typefaces;
    private final Consumer<Finding> findings;

    public Typesetter(Direction direction, Typefaces typefaces, Consumer<Finding> findings) {
        this.direction = direction;
        this.typefaces = typefaces;
        this.findings = findings;
    }

    /**
     * Sets runs into lines.
     *
     * @param width the greatest width of a line, in points
     * @param place where the words stand, for the report
     * @return the lines from the top; none if the runs have no words
     */
    public List<Line> lines(List<Run> given, float width, String place) {
        given.forEach(run -> reportDropped(run.words(), place));
        List<Run> runs = given.stream().map(this::directed).toList();
        String text = runs.stream().map(Run::words).collect(Collectors.joining());
        if (text.isBlank()) {
            return List.of();
        }
        return new LineBreaker(text, runs, glyphs(text, runs, place)).lines(width);
    }

    /** Where each run begins in the text of all of them, as segments of lines count it. */
    public List<Integer> starts(List<Run> given) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (Run run : given) {
            starts.add(start);
            start += directed(run).words().length();
        }
        return starts;
    }

    private void reportDropped(String words, String place) {
        words.codePoints()
                .filter(c -> !isDrawn(c) && OBEYED.indexOf(c) < 0)
                .distinct()
                .forEach(c -> findings.accept(new Finding(Finding.Kind.CHARACTER_DROPPED, place, name(c))));
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** Between which widths runs can be set. */
    public Extent extent(List<Run> given) {
        List<Run> runs = given.stream().map(this::directed).toList();
        String text = runs.stream().map(Run::words).collect(Collectors.joining());
        if (text.isBlank()) {
            return Extent.NONE;
        }
        return new LineBreaker(text, runs, glyphs(text, runs, "")).extent();
    }

    /** Words of another direction, and addresses, keep their own order and their own full stops. */
    private Run directed(Run run) {
        Direction own = run.target()
                        .filter(target -> !(target instanceof LinkTarget.Part))
                        .isPresent()
                ? Direction.LEFT_TO_RIGHT
                : run.language().map(Direction::of).orElse(direction);
        return own == direction ? run : run.saying(own.among(direction, run.words()));
    }

    private List<Glyph> glyphs(String text, List<Run> runs, String place) {
        byte[] levels = levels(text);
        int[] shapes = ArabicLetters.join(text);
        Set<Integer> missing = new LinkedHashSet<>();
        Set<Integer> unshaped = new LinkedHashSet<>();
        List<Glyph> glyphs = new ArrayList<>(text.length());
        int from = 0;
        for (int run = 0; run < runs.size(); run++) {
            TextStyle style = runs.get(run).style();
            int to = from + runs.get(run).words().length();
            for (int at = from; at < to; ) {
                int codePoint = text.codePointAt(at);
                int end = at + Character.charCount(codePoint);
                if (isDrawn(codePoint) && shapes[at] != ArabicLetters.ABSORBED) {
                    if (isLooseMark(codePoint) || ArabicLetters.isWithoutForms(text.charAt(at))) {
                        unshaped.add(codePoint);
                    } else if (shapes[at] != codePoint
                            && isMissing(shapes[at], style)
                            && !isMissing(codePoint, style)) {
                        unshaped.add(codePoint);
                        shapes[at] = codePoint;
                    }
                    int shape = (levels[at] & 1) == 1 ? mirrored(shapes[at]) : shapes[at];
                    glyphs.add(glyph(shape, at, end, run, style, levels[at], missing));
                }
                at = end;
            }
            from = to;
        }
        for (int codePoint : missing) {
            findings.accept(new Finding(Finding.Kind.GLYPH_MISSING, place, name(codePoint)));
        }
        for (int codePoint : unshaped) {
            findings.accept(new Finding(Finding.Kind.SHAPING_MISSING, place, name(codePoint)));
        }
        return glyphs;
    }

    /** The bidirectional level of each character. */
    private byte[] levels(String text) {
        byte[] levels = new byte[text.length()];
        boolean fromRight = direction == Direction.RIGHT_TO_LEFT;
        if (fromRight || Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            Bidi bidi = new Bidi(text, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            for (int at = 0; at < levels.length; at++) {
                levels[at] = (byte) bidi.getLevelAt(at);
            }
        }
        return levels;
    }

    /** A mark that has no character together with its letter; only Arabic ones are put on theirs. */
    private static boolean isLooseMark(int codePoint) {
        int type = Character.getType(codePoint);
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK)
                && !ArabicLetters.isMark(codePoint);
    }

    private boolean isMissing(int shape, TextStyle style) {
        return typefaces.of(style.face(), direction).stream().noneMatch(typeface -> typeface.has(shape));
    }

    private Glyph glyph(int shape, int start, int end, int run, TextStyle style, byte level, Set<Integer> missing) {
        int shown = LineBreaks.isSpace(shape) ? ' ' : shape;
        Optional<Typeface> found = typefaces.find(shown, style.face(), direction);
        if (found.isPresent()) {
            float width = ArabicLetters.isMark(shown) ? 0 : found.get().width(shown, style.size());
            return new Glyph(shown, start, end, run, found.get(), level, width);
        }
        missing.add(shape);
        Typeface typeface = Typefaces.latin(style.face());
        int replacement =
                REPLACEMENTS.codePoints().filter(typeface::has).findFirst().orElseThrow();
        return new Glyph(replacement, start, end, run, typeface, level, typeface.width(replacement, style.size()));
    }

    /** Marks that only steer direction, joining and breaking have no form of their own. */
    private static boolean isDrawn(int codePoint) {
        return Character.getType(codePoint) != Character.FORMAT;
    }

    private static int mirrored(int shape) {
        int at = MIRRORED.indexOf(shape);
        return at < 0 ? shape : MIRRORED.charAt(at ^ 1);
    }
}
