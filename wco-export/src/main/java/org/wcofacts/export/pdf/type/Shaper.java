package org.wcofacts.export.pdf.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.report.Finding;

/** Finds the direction of every character of a text and a glyph for it. What no font has is drawn as a visible replacement. */
final class Shaper {

    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A";
    private static final String REPLACEMENTS = "\uFFFD\u25A1?";

    /** Marks that join letters or keep them apart, and that give words their own direction. */
    private static final String OBEYED = "\u200C\u200D\u200E\u200F\u061C\u202A\u202B\u202C\u2066\u2067\u2068\u2069";

    private final Direction direction;
    private final Typefaces typefaces;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<ShapedText.Remark> remarks = new ArrayList<>();
    private final List<Integer> missing = new ArrayList<>();
    private final List<Integer> unshaped = new ArrayList<>();
    private final List<Fallbacks.Lack> lacking = new ArrayList<>();

    private Shaper(Direction direction, Typefaces typefaces) {
        this.direction = direction;
        this.typefaces = typefaces;
    }

    static ShapedText shape(List<Run> runs, Direction direction, Typefaces typefaces) {
        return new Shaper(direction, typefaces).shape(runs);
    }

    private ShapedText shape(List<Run> given) {
        given.forEach(run -> remarkDropped(run.words()));
        List<Run> runs = given.stream().map(this::directed).toList();
        String text = runs.stream().map(Run::words).collect(Collectors.joining());
        if (!text.isBlank()) {
            shape(text, runs);
        }
        missing.forEach(codePoint -> remark(Finding.Kind.GLYPH_MISSING, codePoint));
        unshaped.forEach(codePoint -> remark(Finding.Kind.SHAPING_MISSING, codePoint));
        return new ShapedText(text, runs, glyphs, remarks, lacking);
    }

    private void remarkDropped(String words) {
        for (int at = 0; at < words.length(); at = words.offsetByCodePoints(at, 1)) {
            int codePoint = words.codePointAt(at);
            if (!isDrawn(codePoint) && OBEYED.indexOf(codePoint) < 0 && words.indexOf(codePoint) == at) {
                remark(Finding.Kind.CHARACTER_DROPPED, codePoint);
            }
        }
    }

    private void remark(Finding.Kind kind, int codePoint) {
        remarks.add(new ShapedText.Remark(kind, codePoint));
    }

    private static <T> void once(T found, List<T> all) {
        if (!all.contains(found)) {
            all.add(found);
        }
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

    private void shape(String text, List<Run> runs) {
        byte[] levels = levels(text);
        int[] shapes = ArabicLetters.join(text);
        int from = 0;
        for (int run = 0; run < runs.size(); run++) {
            TextStyle style = runs.get(run).style();
            int to = from + runs.get(run).words().length();
            for (int at = from; at < to; ) {
                int codePoint = text.codePointAt(at);
                int end = at + Character.charCount(codePoint);
                if (isDrawn(codePoint) && shapes[at] != ArabicLetters.ABSORBED) {
                    if (isLooseMark(codePoint) || ArabicLetters.isWithoutForms(text.charAt(at))) {
                        once(codePoint, unshaped);
                    } else if (shapes[at] != codePoint
                            && isMissing(shapes[at], style)
                            && !isMissing(codePoint, style)) {
                        once(codePoint, unshaped);
                        shapes[at] = codePoint;
                    }
                    int shape = (levels[at] & 1) == 1 ? mirrored(shapes[at]) : shapes[at];
                    glyphs.add(glyph(shape, at, end, run, style, levels[at]));
                }
                at = end;
            }
            from = to;
        }
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

    private Glyph glyph(int shape, int start, int end, int run, TextStyle style, byte level) {
        int shown = LineBreaks.isSpace(shape) ? ' ' : shape;
        Optional<Typeface> found = typefaces.find(shown, style.face(), direction);
        if (found.isPresent()) {
            Optional<Typeface> lack = typefaces.lacking(shown, style.face());
            if (lack.isPresent()) {
                once(new Fallbacks.Lack(lack.get().name(), shown), lacking);
            }
            float width = ArabicLetters.isMark(shown) ? 0 : found.get().width(shown, style.size());
            return new Glyph(shown, start, end, run, found.get(), level, width);
        }
        once(shape, missing);
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
