package org.wcofacts.export.pdf;

/**
 * What the maker of a PDF chooses.
 *
 * @param carrying which files it carries
 */
public record PdfOptions(Carrying carrying) {

    /** What a PDF is like if nothing is chosen: it carries its data. */
    public static final PdfOptions DEFAULT = new PdfOptions(Carrying.DATA);

    /** Which files a PDF carries. */
    public enum Carrying {
        /** The workbook of the sheet and, of an edition, its XML. */
        DATA,
        /** None. */
        NOTHING
    }

    /** These options with other files to carry. */
    public PdfOptions carrying(Carrying files) {
        return new PdfOptions(files);
    }
}
