package org.wcofacts.export.pdf.type;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.look.FontFile;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Rules;

/** A font file: a bundled one, or one of a brand. Parsed when first needed, once while it is in use, and shared by all threads. */
public final class Typeface {

    public static final Typeface REGULAR = bundled("IBMPlexSans-Regular", 'A');
    public static final Typeface SEMIBOLD = bundled("IBMPlexSans-SemiBold", 'B');
    public static final Typeface ITALIC = bundled("IBMPlexSans-Italic", 'C');
    public static final Typeface ARABIC_REGULAR = bundled("IBMPlexSansArabic-Regular", 'D');
    public static final Typeface ARABIC_SEMIBOLD = bundled("IBMPlexSansArabic-SemiBold", 'E');

    private static final char OF_A_BRAND = 'F';

    /** Those of brands, as long as somebody has the brand. */
    private static final Map<FontFile, Typeface> THEIRS = Collections.synchronizedMap(new WeakHashMap<>());

    private final String name;
    private final char subsetLetter;
    private final Supplier<byte[]> file;
    private volatile @Nullable BaseFont parsed;
    private volatile @Nullable MarkAnchors anchors;

    private Typeface(String name, char subsetLetter, Supplier<byte[]> file) {
        this.name = name;
        this.subsetLetter = subsetLetter;
        this.file = file;
    }

    private static Typeface bundled(String stem, char subsetLetter) {
        return new Typeface(stem, subsetLetter, () -> resource("fonts/" + stem + ".ttf"));
    }

    /**
     * One of a brand.
     *
     * @throws ExportException if the font is damaged
     */
    static Typeface of(FontFile font) {
        Typeface known = THEIRS.get(font);
        if (known != null) {
            return known;
        }
        byte[] bytes = font.bytes();
        Typeface typeface = new Typeface(font.family(), OF_A_BRAND, () -> bytes);
        try {
            typeface.engineFont().charExists('a');
        } catch (RuntimeException damaged) {
            throw new ExportException(
                    "font " + Rules.quoted(font.family()) + ": must be a whole TrueType font, " + damaged);
        }
        THEIRS.put(font, typeface);
        return typeface;
    }

    /** Its name: that of the family of one of a brand. */
    String name() {
        return name;
    }

    boolean has(int codePoint) {
        return engineFont().charExists(codePoint);
    }

    /** The width of a character in points. */
    float width(int codePoint, float size) {
        return engineFont().getWidthPoint(codePoint, size);
    }

    public BaseFont engineFont() {
        BaseFont font = parsed;
        return font == null ? parseOnce() : font;
    }

    private synchronized BaseFont parseOnce() {
        BaseFont font = parsed;
        if (font == null) {
            font = parse();
            parsed = font;
        }
        return font;
    }

    /** Where its combining marks stand on letters. */
    MarkAnchors anchors() {
        MarkAnchors read = anchors;
        if (read == null) {
            read = MarkAnchors.read(file.get());
            anchors = read;
        }
        return read;
    }

    private static byte[] resource(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": missing beside " + Typeface.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not readable", e);
        }
    }

    private BaseFont parse() {
        String called = name + ".ttf";
        try {
            BaseFont font =
                    BaseFont.createFont(called, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.get(), null);
            font.setSubset(true);
            // The engine's CIDSet names only some of the glyphs, which PDF/A-3 and PDF/UA-1 forbid; none is allowed.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedLetter(subsetLetter));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(called + ": not readable", e);
        } catch (DocumentException e) {
            throw new IllegalStateException(called + ": not a font that can be embedded", e);
        }
    }

    /** The engine draws the six letters of a subset's name by lot; here they are the same letter each time. */
    private static final class FixedLetter extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private static final int LETTERS = 26;

        private final double draw;

        FixedLetter(char letter) {
            draw = (letter - 'A' + 0.5) / LETTERS;
        }

        @Override
        public double nextDouble() {
            return draw;
        }
    }
}
