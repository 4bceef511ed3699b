package org.wcofacts.export.pdf.type;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A bundled font file. Parsed when first needed, once for each JVM, and shared by all threads. */
public enum Typeface {
    REGULAR("IBMPlexSans-Regular", 'A'),
    SEMIBOLD("IBMPlexSans-SemiBold", 'B'),
    ITALIC("IBMPlexSans-Italic", 'C'),
    ARABIC_REGULAR("IBMPlexSansArabic-Regular", 'D'),
    ARABIC_SEMIBOLD("IBMPlexSansArabic-SemiBold", 'E');

    private static final Map<Typeface, BaseFont> PARSED = new ConcurrentHashMap<>();
    private static final Map<Typeface, MarkAnchors> ANCHORS = new ConcurrentHashMap<>();

    private final String stem;
    private final char subsetLetter;

    Typeface(String stem, char subsetLetter) {
        this.stem = stem;
        this.subsetLetter = subsetLetter;
    }

    boolean has(int codePoint) {
        return engineFont().charExists(codePoint);
    }

    /** The width of the characters in points. */
    float width(String characters, float size) {
        return engineFont().getWidthPoint(characters, size);
    }

    public BaseFont engineFont() {
        BaseFont parsed = PARSED.get(this);
        return parsed == null ? PARSED.computeIfAbsent(this, Typeface::parse) : parsed;
    }

    /** Where its combining marks stand on letters. */
    MarkAnchors anchors() {
        return ANCHORS.computeIfAbsent(this, typeface -> MarkAnchors.read(typeface.bytes()));
    }

    private byte[] bytes() {
        String file = "fonts/" + stem + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": missing beside " + Typeface.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not readable", e);
        }
    }

    private static BaseFont parse(Typeface typeface) {
        String file = typeface.stem + ".ttf";
        try {
            BaseFont font =
                    BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, typeface.bytes(), null);
            font.setSubset(true);
            // The engine's CIDSet names only some of the glyphs, which PDF/A-3 and PDF/UA-1 forbid; none is allowed.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedLetter(typeface.subsetLetter));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not readable", e);
        } catch (DocumentException e) {
            throw new IllegalStateException(file + ": not a font that can be embedded", e);
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
