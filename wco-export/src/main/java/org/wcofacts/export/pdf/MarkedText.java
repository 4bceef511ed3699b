package org.wcofacts.export.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import org.wcofacts.export.pdf.MarkAnchors.Offset;

/**
 * Shows text from left to right with its Arabic marks where the font anchors them. From left to right, a mark stands before
 * its letter, and the upper of two marks before the lower.
 */
final class MarkedText {

    private static final Offset NONE = new Offset(0, 0);
    private static final float EM = 1000;

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
    static void show(PdfContentByte content, String shown, TextStyle style, Typeface typeface) {
        new MarkedText(content, shown, style, typeface).show();
    }

    private void show() {
        int from = 0;
        for (int at = 0; at < shown.length(); at++) {
            if (ArabicLetters.isMark(shown.charAt(at))) {
                letters(from, at);
                mark(at);
                from = at + 1;
            }
        }
        letters(from, shown.length());
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
        array.add(offset.x() + typeface.width(mark, EM));
        content.setTextRise(offset.y() * style.size() / EM);
        content.showText(array);
        content.setTextRise(0);
    }

    private Offset offset(int at) {
        int under = at + 1;
        if (under == shown.length()) {
            return NONE;
        }
        char mark = shown.charAt(at);
        char next = shown.charAt(under);
        if (!ArabicLetters.isMark(next)) {
            return typeface.anchors().offset(next, mark).orElse(NONE);
        }
        Offset lower = offset(under);
        Offset upper = typeface.anchors().markOffset(next, mark).orElse(NONE);
        return new Offset(lower.x() + upper.x(), lower.y() + upper.y());
    }
}
