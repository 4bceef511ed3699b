package org.wcofacts.export.pdf.file;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.wcofacts.export.sheet.Attachment;

/** The specification of a file that a PDF carries, with the file behind it. */
final class EmbeddedFile extends PdfFileSpecification {

    static final PdfName AF = new PdfName("AF");

    private static final PdfName EMBEDDED_FILE = new PdfName("EmbeddedFile");
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

    EmbeddedFile(PdfWriter writer, Attachment attachment, String date) throws IOException {
        this.writer = writer;
        Content content = new Content(attachment.content(), attachment.mediaType(), date);
        PdfObject file = writer.addToBody(content).getIndirectReference();
        PdfDictionary files = new PdfDictionary();
        files.put(PdfName.F, file);
        files.put(PdfName.UF, file);
        put(PdfName.TYPE, PdfName.FILESPEC);
        put(PdfName.F, new PdfString(attachment.fileName()));
        put(PdfName.UF, TextString.of(attachment.fileName()));
        put(PdfName.DESC, TextString.of(attachment.description()));
        put(RELATIONSHIP, relationship(attachment.relationship()));
        put(PdfName.EF, files);
    }

    private static PdfName relationship(Attachment.Relationship relationship) {
        return switch (relationship) {
            case SOURCE -> new PdfName("Source");
            case DATA -> new PdfName("Data");
        };
    }

    /** The engine would put the name of the file in the place of its description. */
    @Override
    public void addDescription(String description, boolean unicode) {}

    /** The bytes of the file, compressed, with their digest and a date that no clock gives. */
    private static final class Content extends PdfStream {

        Content(byte[] bytes, String mediaType, String date) {
            super(bytes);
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.SIZE, new PdfNumber(bytes.length));
            parameters.put(new PdfName("CheckSum"), new PdfString(digest(bytes)).setHexWriting(true));
            parameters.put(PdfName.CREATIONDATE, new PdfString(date));
            parameters.put(PdfName.MODDATE, new PdfString(date));
            put(PdfName.TYPE, EMBEDDED_FILE);
            put(PdfName.SUBTYPE, new PdfName(mediaType));
            put(PdfName.PARAMS, parameters);
            flateCompress();
        }

        /** MD5, which the format asks for. */
        private static byte[] digest(byte[] bytes) {
            try {
                return MessageDigest.getInstance("MD5").digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has MD5", e);
            }
        }
    }
}
