package org.wcofacts.export.pdf.file;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * The map from the glyphs of an embedded font to characters, by which words are searched, copied and read aloud. The engine
 * maps a joined Arabic letter to its presentation form; here it is the letter. Lam with alef is the lam, as readers of PDF differ
 * in how they order the letters of one glyph; the alef is drawn unseen beside it.
 */
final class CharacterMap {

    private static final String START = "/CIDInit";
    private static final Pattern JOINED = Pattern.compile("<(f(?:e[89a-f]|b[5-9a-f])[0-9a-f])>(?=\n)");

    private CharacterMap() {}

    /** The map with letters in place of joined forms, or the stream itself if it is none or has none. */
    static PdfStream withLetters(PdfStream stream) throws IOException {
        if (stream.get(PdfName.FILTER) == null || stream.get(PdfName.TYPE) != null || stream.get(PdfName.N) != null) {
            return stream;
        }
        String map = inflated(stream);
        Matcher joined = JOINED.matcher(map);
        if (!map.startsWith(START) || !joined.find()) {
            return stream;
        }
        PdfStream letters = new PdfStream(
                joined.replaceAll(match -> "<" + letter(match.group(1)) + ">").getBytes(StandardCharsets.ISO_8859_1));
        letters.flateCompress();
        return letters;
    }

    private static String letter(String form) {
        String letters = Normalizer.normalize(Character.toString(Integer.parseInt(form, 16)), Normalizer.Form.NFKC);
        return String.format(Locale.ROOT, "%04x", (int) letters.charAt(0));
    }

    private static String inflated(PdfStream stream) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        stream.writeContent(compressed);
        try (InflaterInputStream plain = new InflaterInputStream(new ByteArrayInputStream(compressed.toByteArray()))) {
            return new String(plain.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
