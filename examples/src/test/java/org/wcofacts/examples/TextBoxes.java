package org.wcofacts.examples;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The bodies of the letters of each page of a PDF, as PDFBox finds them: the lower half of the size of each. A letter without width is
 * not seen: it is the alef that one sign has together with its lam.
 */
final class TextBoxes extends PDFTextStripper {

    private static final float UNSEEN = 0.01f;

    private final List<List<Rectangle2D>> pages = new ArrayList<>();

    private TextBoxes() {}

    static List<List<Rectangle2D>> of(byte[] pdf) throws IOException {
        TextBoxes boxes = new TextBoxes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            boxes.getText(document);
        }
        return boxes.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        boolean mark = Character.getType(letter.getUnicode().codePointAt(0)) == Character.NON_SPACING_MARK;
        if (!letter.getUnicode().isBlank() && !mark && letter.getWidthDirAdj() > UNSEEN) {
            double height = letter.getFontSizeInPt() * 0.5;
            pages.get(pages.size() - 1)
                    .add(new Rectangle2D.Double(
                            letter.getXDirAdj() + 0.3,
                            letter.getYDirAdj() - height,
                            Math.max(0.1, letter.getWidthDirAdj() - 0.6),
                            height));
        }
    }
}
