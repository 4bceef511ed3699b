package org.wcofacts.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.wcofacts.export.pdf.file.CarriedFile;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.EditionXmlException;
import org.wcofacts.model.edition.Edition;

/**
 * Reads the edition that a PDF of this project carries. Safe for use by many threads.
 *
 * <pre>{@code
 * Path file = folder.resolve("brief.pdf");
 * Export.pdf(FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH)).to(file);
 * try (InputStream in = Files.newInputStream(file)) {
 *     Edition edition = EditionPdf.read(in);
 * }
 * }</pre>
 */
public final class EditionPdf {

    private static final int LONGEST_PDF = 64 << 20;
    private static final int LONGEST_XML = 16 << 20;

    private EditionPdf() {}

    /**
     * Reads the edition from a PDF that {@link Export#pdf} wrote, and leaves the stream open. The PDF may have up to 64 MiB
     * and its XML up to 16 MiB; the time taken grows linearly with the length. Any other PDF is refused, as that of a sheet
     * which is made of a register: only PDFs of editions carry an edition.
     *
     * @throws EditionPdfException if it is not such a PDF, or the edition in it cannot be read; the message says why
     * @throws IOException if the stream fails
     */
    public static Edition read(InputStream in) throws IOException {
        byte[] pdf = Rules.given("stream", in).readNBytes(LONGEST_PDF + 1);
        if (pdf.length > LONGEST_PDF) {
            throw new EditionPdfException("the PDF must not be longer than " + LONGEST_PDF + " bytes", null);
        }
        byte[] xml = xml(pdf);
        try {
            return EditionXml.read(new ByteArrayInputStream(xml));
        } catch (EditionXmlException e) {
            throw new EditionPdfException("the PDF carries XML that is not an edition: " + e.getMessage(), e);
        }
    }

    private static byte[] xml(byte[] pdf) throws EditionPdfException {
        try {
            return CarriedFile.of(pdf, Export.XML, LONGEST_XML)
                    .orElseThrow(() -> new EditionPdfException(
                            "the PDF must carry a file of type " + Export.XML
                                    + "; only PDFs of editions carry an edition",
                            null));
        } catch (EditionPdfException e) {
            throw e;
        } catch (IOException e) {
            throw new EditionPdfException("the PDF " + e.getMessage(), e);
        }
    }
}
