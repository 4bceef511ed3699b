package org.wcofacts.export.pdf.file;

import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;

/** Words for people, as a PDF holds them: in Unicode. */
final class TextString {

    private TextString() {}

    static PdfString of(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }
}
