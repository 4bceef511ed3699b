package org.wcofacts.export.pdf;

/**
 * What the maker of a PDF chooses.
 *
 * @param carrying which files it carries
 * @param paper what it is printed on
 */
public record PdfOptions(Carrying carrying, Paper paper) {

    /** What a PDF is like if nothing is chosen: it carries its data and is printed on A4. */
    public static final PdfOptions DEFAULT = new PdfOptions(Carrying.DATA, Paper.A4);

    /** Which files a PDF carries. */
    public enum Carrying {
        /** The workbook of the sheet and, of an edition, its XML. */
        DATA,
        /** None. */
        NOTHING
    }

    /** Sizes of paper, upright. */
    public enum Paper {
        /** 210 by 297 millimetres, by ISO 216. */
        A4(595.276f, 841.89f),
        /** 8.5 by 11 inches, as in the United States. */
        LETTER(612, 792);

        private final float width;
        private final float height;

        Paper(float width, float height) {
            this.width = width;
            this.height = height;
        }

        /** In points. */
        float width() {
            return width;
        }

        /** In points. */
        float height() {
            return height;
        }
    }

    /** These options with other files to carry. */
    public PdfOptions carrying(Carrying files) {
        return new PdfOptions(files, paper);
    }

    /** These options with another paper. */
    public PdfOptions paper(Paper other) {
        return new PdfOptions(carrying, other);
    }
}
