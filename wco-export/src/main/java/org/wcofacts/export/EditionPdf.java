package org.wcofacts.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.wcofacts.export.pdf.CarriedFile;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.EditionXmlException;
import org.wcofacts.model.Edition;

/** Reads the edition that a PDF of this project carries. Safe for use by many threads. */
public final class EditionPdf {

    private static final int LONGEST_PDF = 64 << 20;
    private static final int LONGEST_XML = 16 << 20;

    private EditionPdf() {}

    /**
     * Reads an edition out of a PDF, and leaves the stream open. Taken are PDFs of up to 64 MiB whose XML unpacks to no more
     * than 16 MiB, in time that grows with their length alone. Other PDFs are not read: what carries no edition in the
     * form that {@link Export#pdf} writes is refused.
     *
     * @throws EditionPdfException if it is no such PDF, or the edition in it does not read; the message says why
     * @throws IOException if the stream fails
     */
    public static Edition read(InputStream in) throws IOException {
        byte[] pdf = in.readNBytes(LONGEST_PDF + 1);
        if (pdf.length > LONGEST_PDF) {
            throw new EditionPdfException("the PDF is longer than " + LONGEST_PDF + " bytes", null);
        }
        byte[] xml = xml(pdf);
        try {
            return EditionXml.read(new ByteArrayInputStream(xml));
        } catch (EditionXmlException e) {
            throw new EditionPdfException("the PDF carries XML that is no edition: " + e.getMessage(), e);
        }
    }

    private static byte[] xml(byte[] pdf) throws EditionPdfException {
        try {
            return CarriedFile.of(pdf, Export.XML, LONGEST_XML);
        } catch (IOException e) {
            throw new EditionPdfException("the PDF " + e.getMessage(), e);
        }
    }
}
