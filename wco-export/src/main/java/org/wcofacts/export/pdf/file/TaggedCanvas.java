package org.wcofacts.export.pdf.file;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.net.URI;
import java.util.List;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.look.Palette;
import org.wcofacts.export.pdf.type.MarkedText;
import org.wcofacts.export.pdf.type.Segment;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.pdf.type.Typeface;
import org.wcofacts.export.sheet.Sign;

/**
 * The only way to draw: inside a tag or as an artifact. Distances along a line run from the reading start, so that a page
 * of a right-to-left language is mirrored without anyone asking; heights run from the bottom of the page.
 */
public class TaggedCanvas {

    /** What is drawn without belonging to the text. */
    public enum Artifact {
        DECORATION("Layout", ""),
        HEADER("Pagination", "Header"),
        FOOTER("Pagination", "Footer");

        private final String type;
        private final String subtype;

        Artifact(String type, String subtype) {
            this.type = type;
            this.subtype = subtype;
        }

        private PdfDictionary properties() {
            PdfDictionary properties = new PdfDictionary();
            properties.put(PdfName.TYPE, new PdfName(type));
            if (!subtype.isEmpty()) {
                properties.put(PdfName.SUBTYPE, new PdfName(subtype));
            }
            return properties;
        }
    }

    /** The thickness of a ring over its radius. */
    private static final float RING = 0.34f;

    private final PdfWriter writer;
    private final PdfContentByte content;
    private Rectangle paper;
    private final Direction direction;
    private final PdfStructureElement document;
    private Palette palette = Brand.PLAIN.palette();
    private boolean open;

    protected TaggedCanvas(PdfWriter writer, Rectangle paper, Direction direction, String language) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.paper = paper;
        this.direction = direction;
        this.document = new PdfStructureElement(writer.getStructureTreeRoot(), PdfName.DOCUMENT);
        document.put(PdfName.LANG, new PdfString(language));
    }

    /** The paper on which it draws from now on. */
    void on(Rectangle next) {
        paper = next;
    }

    /** The colours in which it draws from now on. */
    public void paint(Palette colours) {
        palette = colours;
    }

    /** Draws an image as wide and high as a box. */
    public void image(Logo logo, float x, float y, float width, float height) {
        requireOpen(true);
        try {
            Image image = Image.getInstance(logo.width(), logo.height(), 3, 8, logo.onPaper());
            content.addImage(image, width, 0, 0, height, left(x, width), y);
        } catch (DocumentException e) {
            throw new IllegalStateException("image in memory: not taken by the engine", e);
        }
    }

    /**
     * Draws what belongs to a tag.
     *
     * @throws IllegalStateException if a tag or an artifact is open
     */
    public void tagged(Tag tag, Runnable drawing) {
        requireOpen(false);
        content.beginMarkedContentSequence(tag.under(document));
        draw(drawing);
        content.endMarkedContentSequence();
    }

    /**
     * Draws what assistive technology is to pass over.
     *
     * @throws IllegalStateException if a tag or an artifact is open
     */
    public void artifact(Artifact kind, Runnable drawing) {
        requireOpen(false);
        content.beginMarkedContentSequence(new PdfName("Artifact"), kind.properties(), true);
        draw(drawing);
        content.endMarkedContentSequence();
    }

    protected void draw(Runnable drawing) {
        open = true;
        drawing.run();
        open = false;
    }

    private void requireOpen(boolean wanted) {
        if (open != wanted) {
            throw new IllegalStateException(
                    wanted ? "drawing outside of a tag or artifact" : "a tag or artifact inside another");
        }
    }

    /** The distance from the left edge of the page to the left edge of a box. */
    public float left(float x, float width) {
        return direction == Direction.RIGHT_TO_LEFT ? paper.getWidth() - x - width : x;
    }

    public void box(float x, float y, float width, float height, Colour colour) {
        requireOpen(true);
        fillWith(colour);
        content.rectangle(left(x, width), y, width, height);
        content.fill();
    }

    /** Draws the outline of a box, half of it on each side of its edges. */
    public void outline(float x, float y, float width, float height, Colour colour, float thickness) {
        requireOpen(true);
        strokeWith(colour, thickness);
        content.rectangle(left(x, width), y, width, height);
        content.stroke();
    }

    /** Draws a line through points; dashes are the lengths of what is drawn and of what is left out, in turn. */
    public void line(List<float[]> points, Colour colour, float thickness, float... dashes) {
        requireOpen(true);
        content.saveState();
        strokeWith(colour, thickness);
        if (dashes.length > 0) {
            content.setLineDash(dashes, 0);
        }
        for (int i = 0; i < points.size(); i++) {
            float x = left(points.get(i)[0], 0);
            float y = points.get(i)[1];
            if (i == 0) {
                content.moveTo(x, y);
            } else {
                content.lineTo(x, y);
            }
        }
        content.stroke();
        content.restoreState();
    }

    /** Draws a sign around a middle. */
    public void sign(float x, float y, float radius, Sign sign, Colour colour) {
        requireOpen(true);
        float middle = left(x, 0);
        if (sign == Sign.FILLED) {
            fillWith(colour);
            content.circle(middle, y, radius);
            content.fill();
            return;
        }
        float thickness = radius * RING;
        float inner = radius - thickness / 2;
        fillWith(Colour.PAPER);
        strokeWith(sign == Sign.RING && colour == Colour.NAVY ? Colour.MID : colour, thickness);
        content.circle(middle, y, inner);
        content.fillStroke();
        if (sign == Sign.HALF) {
            fillWith(colour);
            content.arc(middle - inner, y - inner, middle + inner, y + inner, 90, 180);
            content.closePath();
            content.fill();
        }
    }

    private void strokeWith(Colour colour, float thickness) {
        int rgb = palette.rgb(colour);
        content.setRGBColorStrokeF((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
        content.setLineWidth(thickness);
    }

    /** Draws a line of text whose left edge is at an absolute distance. */
    public void segment(Segment segment, float lineLeft, float baseline) {
        text(segment.shown(), segment.run().style(), segment.typeface(), lineLeft + segment.x(), baseline);
    }

    /** Draws the space that ends a line, so that words of two lines stay apart when they are read. */
    public void space(Segment after, float left, float baseline) {
        text(" ", after.run().style(), after.typeface(), left, baseline);
    }

    private void text(String shown, TextStyle style, Typeface typeface, float left, float baseline) {
        requireOpen(true);
        fillWith(style.colour());
        content.beginText();
        content.setFontAndSize(typeface.engineFont(), style.size());
        content.setTextMatrix(left, baseline + style.rise());
        MarkedText.show(content, shown, style, typeface);
        content.endText();
    }

    private void fillWith(Colour colour) {
        int rgb = palette.rgb(colour);
        content.setRGBColorFillF((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }

    /** Makes a box of the current page a link to the web and ties it to its tag, both ways. */
    public void link(Tag tag, URI address, String description, Rectangle box) {
        tie(webAnnotation(address, description, box), tag);
    }

    protected PdfAnnotation webAnnotation(URI address, String description, Rectangle box) {
        PdfAnnotation annotation = annotation(description, box);
        annotation.put(PdfName.A, new PdfAction(address.toASCIIString()));
        return annotation;
    }

    /** Makes a box of the current page a link to a place of the document and ties it to its tag, both ways. */
    public void link(Tag tag, int page, float y, String description, Rectangle box) {
        tie(pageAnnotation(page, y, description, box), tag);
    }

    protected PdfAnnotation pageAnnotation(int page, float y, String description, Rectangle box) {
        PdfAnnotation annotation = annotation(description, box);
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
        destination.addPage(writer.getPageReference(page));
        annotation.put(PdfName.DEST, destination);
        return annotation;
    }

    private PdfAnnotation annotation(String description, Rectangle box) {
        PdfAnnotation annotation = new PdfAnnotation(writer, box);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.CONTENTS, TextString.of(description));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        return annotation;
    }

    protected void add(PdfAnnotation annotation) {
        writer.addAnnotation(annotation);
    }

    private void tie(PdfAnnotation annotation, Tag tag) {
        PdfStructureElement element = tag.under(document);
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        add(annotation);
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PdfName.PG, writer.getCurrentPage());
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        PdfObject kids = element.get(PdfName.K);
        PdfArray all = kids instanceof PdfArray array ? array : new PdfArray(kids);
        all.add(reference);
        element.put(PdfName.K, all);
    }
}
