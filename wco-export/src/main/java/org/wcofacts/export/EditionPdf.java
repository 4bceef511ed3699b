package org.wcofacts.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.wcofacts.export.pdf.file.CarriedFile;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.XmlOptions;
import org.wcofacts.export.xml.XmlReadException;
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

    private static final int MOST = 1 << 30;

    /** The most bytes of a PDF that are read unless the caller says otherwise. */
    public static final int LONGEST = 16 << 20;

    private EditionPdf() {}

    /**
     * Reads the edition from a PDF of up to 16 MiB, which needs a heap of 64 MB at most, and leaves the stream open.
     *
     * @throws EditionPdfException as {@link #read(InputStream, int, XmlOptions)}
     * @throws IOException if the stream fails
     */
    public static Edition read(InputStream in) throws IOException {
        return read(in, LONGEST, XmlOptions.DEFAULT);
    }

    /**
     * Reads the edition from a PDF that {@link Export#pdf} wrote, and leaves the stream open. Another program may have saved
     * it again, if it kept the file in the PDF as it was and did not encrypt it. The time taken grows linearly with the
     * length. Any other PDF is refused, as that of a sheet which is made of a register: only PDFs of editions carry an
     * edition.
     *
     * @param longest the most bytes that the PDF may have; from 1 to 1 GiB
     * @param options those of the XML in it
     * @throws EditionPdfException if it is not such a PDF, or the edition in it cannot be read; the message says why
     * @throws IOException if the stream fails
     */
    public static Edition read(InputStream in, int longest, XmlOptions options) throws IOException {
        Rules.given("options", options);
        Rules.require(longest > 0 && longest <= MOST, () -> "longest, " + longest + ": must be from 1 to " + MOST);
        byte[] pdf = Rules.given("stream", in).readNBytes(longest + 1);
        if (pdf.length > longest) {
            throw new EditionPdfException("the PDF must not be longer than " + longest + " bytes", null);
        }
        byte[] xml = xml(pdf, options.bytes());
        try {
            return EditionXml.read(new ByteArrayInputStream(xml), options);
        } catch (XmlReadException e) {
            throw new EditionPdfException("the PDF carries XML that is not an edition: " + e.getMessage(), e);
        }
    }

    private static byte[] xml(byte[] pdf, int longest) throws EditionPdfException {
        try {
            return CarriedFile.of(pdf, Export.XML, longest)
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
