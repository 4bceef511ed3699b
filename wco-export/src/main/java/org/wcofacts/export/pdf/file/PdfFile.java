package org.wcofacts.export.pdf.file;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.sheet.Attachment;

/** A tagged PDF in the making, held in memory until it is whole. */
public class PdfFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PinnedWriter writer;
    private final TaggedCanvas canvas;
    private final String date;
    private final List<PdfOutline> outline = new ArrayList<>();

    public PdfFile(Metadata metadata, Rectangle paper, Direction direction) throws IOException {
        date = metadata.pdfDate();
        PdfDocument pdf = new PdfDocument();
        document = new Document(paper, 0, 0, 0, 0);
        document.addDocListener(pdf);
        writer = new PinnedWriter(pdf, bytes, metadata);
        pdf.addWriter(writer);
        document.setGlyphSubstitutionEnabled(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // Also keeps the engine from writing its cross-reference table in the digits of the default locale.
        writer.setFullCompression();
        writer.setCompressionLevel(4);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        int reading = direction == Direction.RIGHT_TO_LEFT ? PdfWriter.DirectionR2L : PdfWriter.DirectionL2R;
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines | reading);
        writer.setXmpMetadata(metadata.xmp().getBytes(StandardCharsets.UTF_8));
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
        canvas = canvas(writer, paper, direction, metadata.language());
        outline.add(writer.getRootOutline());
    }

    public TaggedCanvas canvas(PdfWriter onto, Rectangle paper, Direction direction, String language) {
        return new TaggedCanvas(onto, paper, direction, language);
    }

    private PdfDictionary outputIntent() throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
        intent.put(PdfName.INFO, new PdfString("sRGB, IEC 61966-2-1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    /** Embeds files and associates them with the document. */
    public void carry(List<Attachment> attachments) throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : attachments) {
            EmbeddedFile file = new EmbeddedFile(writer, attachment, date);
            writer.addFileAttachment(attachment.fileName(), file);
            associated.add(file.getReference());
        }
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(EmbeddedFile.AF, associated);
        }
    }

    public TaggedCanvas canvas() {
        return canvas;
    }

    public void newPage(Rectangle paper) {
        writer.setPageEmpty(false);
        document.setPageSize(paper);
        canvas.on(paper);
        document.newPage();
    }

    /** Adds a bookmark to a place of the current page; levels run from 1 and skip none. */
    public void bookmark(int level, String title, float y) {
        while (outline.size() > level) {
            outline.remove(outline.size() - 1);
        }
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
        outline.add(new PdfOutline(outline.get(outline.size() - 1), destination, title));
    }

    public byte[] finish() {
        writer.setPageEmpty(false);
        document.close();
        return bytes.toByteArray();
    }
}
