package org.wcofacts.export.pdf.file;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A writer whose dates and file identifier follow from the metadata, not from the clock. */
final class PinnedWriter extends PdfWriter {

    private final PdfDictionary info;

    PinnedWriter(PdfDocument document, OutputStream out, Metadata metadata) {
        super(document, out);
        info = new InfoWithId(identifier(metadata));
        info.put(PdfName.TITLE, TextString.of(metadata.title()));
        info.put(PdfName.AUTHOR, TextString.of(metadata.author()));
        info.put(PdfName.SUBJECT, TextString.of(metadata.subject()));
        info.put(PdfName.KEYWORDS, TextString.of(metadata.keywords()));
        info.put(PdfName.PRODUCER, TextString.of(Metadata.PRODUCER));
        info.put(PdfName.CREATIONDATE, new PdfString(metadata.pdfDate()));
        info.put(PdfName.MODDATE, new PdfString(metadata.pdfDate()));
    }

    @Override
    public PdfDictionary getInfo() {
        return info;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        if (object.getClass() == PdfStream.class) {
            return super.addToBody(CharacterMap.withLetters((PdfStream) object));
        }
        return super.addToBody(object);
    }

    private static String identifier(Metadata metadata) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(metadata.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The engine asks this dictionary for a file identifier before it draws one; it is shown there, never written. */
    private static final class InfoWithId extends PdfDictionary {

        private final PdfObject id;

        InfoWithId(String hexadecimal) {
            id = new PdfLiteral("[<" + hexadecimal + "><" + hexadecimal + ">]");
        }

        @Override
        public boolean contains(PdfName key) {
            return PdfName.FILEID.equals(key) || super.contains(key);
        }

        @Override
        public PdfObject get(PdfName key) {
            return PdfName.FILEID.equals(key) ? id : super.get(key);
        }
    }
}
