package org.wcofacts.export.pdf.type;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import org.wcofacts.export.pdf.type.MarkAnchors.Offset;

/**
 * Shows text from left to right with its Arabic marks where the font anchors them. From left to right, a mark stands before
 * its letter, and the upper of two marks before the lower. Before the one sign of a lam with alef stands the alef, without width
 * and unseen, so that who searches for the two letters or has them read finds them.
 */
public final class MarkedText {

    private static final Offset NONE = new Offset(0, 0);
    private static final float EM = 1000;
    private static final float FULL_WIDTH = 100;
    private static final float NO_WIDTH = 0.01f;

    private final PdfContentByte content;
    private final String shown;
    private final TextStyle style;
    private final Typeface typeface;

    private MarkedText(PdfContentByte content, String shown, TextStyle style, Typeface typeface) {
        this.content = content;
        this.shown = shown;
        this.style = style;
        this.typeface = typeface;
    }

    /** Shows text within a text object whose font and place are set. */
    public static void show(PdfContentByte content, String shown, TextStyle style, Typeface typeface) {
        new MarkedText(content, shown, style, typeface).show();
    }

    private void show() {
        int from = 0;
        for (int at = 0; at < shown.length(); at++) {
            if (ArabicLetters.isMark(shown.charAt(at))) {
                letters(from, at);
                mark(at);
                from = at + 1;
            } else if (ArabicLetters.isLamWithAlef(shown.charAt(at))) {
                letters(from, at);
                unseen(ArabicLetters.alefOf(shown.charAt(at)));
                from = at;
            }
        }
        letters(from, shown.length());
    }

    private void unseen(String letter) {
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        content.setHorizontalScaling(NO_WIDTH);
        content.showText(letter);
        content.setHorizontalScaling(FULL_WIDTH);
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
    }

    private void letters(int from, int to) {
        if (from < to) {
            content.showText(shown.substring(from, to));
        }
    }

    private void mark(int at) {
        String mark = shown.substring(at, at + 1);
        Offset offset = offset(at);
        PdfTextArray array = new PdfTextArray();
        array.add(-offset.x());
        array.add(mark);
        array.add(offset.x() + typeface.width(shown.charAt(at), EM));
        content.setTextRise(offset.y() * style.size() / EM);
        content.showText(array);
        content.setTextRise(0);
    }

    /** On the mark below it where the font says so, or else on the letter. */
    private Offset offset(int at) {
        char mark = shown.charAt(at);
        int letter = at + 1;
        while (letter < shown.length() && ArabicLetters.isMark(shown.charAt(letter))) {
            letter++;
        }
        if (letter == shown.length()) {
            return NONE;
        }
        Offset onLetter = typeface.anchors().offset(shown.charAt(letter), mark).orElse(NONE);
        if (letter == at + 1) {
            return onLetter;
        }
        Offset lower = offset(at + 1);
        return typeface.anchors()
                .markOffset(shown.charAt(at + 1), mark)
                .map(upper -> new Offset(lower.x() + upper.x(), lower.y() + upper.y()))
                .orElse(onLetter);
    }
}
