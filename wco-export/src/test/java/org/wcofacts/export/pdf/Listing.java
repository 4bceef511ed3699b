package org.wcofacts.export.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What is on the pages of a PDF, as PDFBox reads it, a line each: words, filled shapes and lines with place, size and colour; links,
 * bookmarks and the tree for assistive technology. Places are in whole points from the top left corner of the page.
 */
final class Listing extends PDFGraphicsStreamEngine {

    private final List<String> lines = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private final StringBuilder words = new StringBuilder();
    private final double height;
    private String mark = "";

    private Listing(PDPage page) {
        super(page);
        height = page.getMediaBox().getHeight();
    }

    static List<String> of(byte[] pdf) throws IOException {
        List<String> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary about = document.getDocumentInformation().getCOSObject();
            for (String key : List.of("Title", "Author", "Subject", "Keywords", "CreationDate", "ModDate")) {
                lines.add(key + ": " + about.getString(key));
            }
            for (PDPage page : document.getPages()) {
                lines.add("page of "
                        + place(
                                page.getMediaBox().getWidth(),
                                page.getMediaBox().getHeight()));
                Listing listing = new Listing(page);
                listing.processPage(page);
                lines.addAll(listing.lines);
                for (PDAnnotation annotation : page.getAnnotations()) {
                    lines.add(listing.link(annotation));
                }
            }
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "bookmark ", lines);
            tree(document.getDocumentCatalog().getStructureTreeRoot(), "", lines);
        }
        return lines;
    }

    private String link(PDAnnotation annotation) {
        Rectangle2D box = annotation.getRectangle().toGeneralPath().getBounds2D();
        String target = annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                ? action.getURI()
                : "a place in the document";
        return "link " + box(box) + " to " + target + ", " + annotation.getContents();
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> lines) {
        if (node == null) {
            return;
        }
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + item.getTitle());
            bookmarks(item, indent + "  ", lines);
        }
    }

    private static void tree(PDStructureNode node, String indent, List<String> lines) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Map<String, String> said = new TreeMap<>();
                COSDictionary dictionary = element.getCOSObject();
                for (COSName key : List.of(COSName.ALT, COSName.ACTUAL_TEXT, COSName.LANG, COSName.E, COSName.T)) {
                    if (dictionary.getString(key) != null) {
                        said.put(key.getName(), dictionary.getString(key));
                    }
                }
                said.put("kids", Integer.toString(element.getKids().size()));
                if (dictionary.containsKey(COSName.A)) {
                    said.put("A", attributes(dictionary.getDictionaryObject(COSName.A)));
                }
                lines.add(indent + element.getStructureType() + " " + said);
                tree(element, indent + " ", lines);
            }
        }
    }

    private static String attributes(COSBase value) {
        if (value instanceof COSDictionary dictionary) {
            Map<String, String> sorted = new TreeMap<>();
            dictionary
                    .keySet()
                    .forEach(key -> sorted.put(key.getName(), attributes(dictionary.getDictionaryObject(key))));
            return sorted.toString();
        }
        if (value instanceof COSArray array) {
            List<String> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(attributes(array.getObject(i)));
            }
            return items.toString();
        }
        if (value instanceof COSNumber number) {
            return Long.toString(Math.round(number.floatValue()));
        }
        if (value instanceof COSString string) {
            return string.getString();
        }
        return value instanceof COSName name ? name.getName() : String.valueOf(value);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        mark = tag.getName();
        if (properties != null && tag.equals(COSName.ARTIFACT)) {
            mark += " " + attributes(properties);
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        Matrix at = matrix();
        super.showTextString(string);
        say(at);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        Matrix at = matrix();
        super.showTextStrings(array);
        say(at);
    }

    private Matrix matrix() {
        return Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), getTextMatrix());
    }

    private void say(Matrix at) throws IOException {
        String font = getGraphicsState().getTextState().getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
        float size = getGraphicsState().getTextState().getFontSize() * at.getScalingFactorY();
        lines.add(String.format(
                Locale.ROOT,
                "%s %s %.1f %s %s: %s",
                mark,
                place(at.getTranslateX(), height - at.getTranslateY()),
                size,
                font,
                colour(getGraphicsState().getNonStrokingColor()),
                words));
        words.setLength(0);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        words.append(font.toUnicode(code));
    }

    private static String place(double x, double y) {
        return Math.round(x) + "," + Math.round(y);
    }

    private String box(Rectangle2D box) {
        return place(box.getMinX(), height - box.getMaxY()) + " to " + place(box.getMaxX(), height - box.getMinY());
    }

    private static String colour(PDColor colour) throws IOException {
        return String.format(Locale.ROOT, "%06x", colour.toRGB());
    }

    private void shape(String kind, PDColor colour) throws IOException {
        lines.add(mark + " " + kind + " " + box(path.getBounds2D()) + " " + colour(colour));
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        shape("filled", getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void strokePath() throws IOException {
        shape(
                String.format(
                        Locale.ROOT,
                        "line of %.1f %s",
                        getGraphicsState().getLineWidth(),
                        getGraphicsState().getLineDashPattern().getDashArray().length > 0 ? "dashed" : "solid"),
                getGraphicsState().getStrokingColor());
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        shape("filled and drawn", getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void clip(int windingRule) {
        lines.add("clipped to " + box(path.getBounds2D()));
    }

    @Override
    public void drawImage(PDImage image) {
        lines.add(mark + " image "
                + box(getGraphicsState()
                        .getCurrentTransformationMatrix()
                        .createAffineTransform()
                        .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                        .getBounds2D()));
    }

    @Override
    public void shadingFill(COSName name) {
        lines.add(mark + " shading");
    }
}
