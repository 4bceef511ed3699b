package org.wcofacts.export.pdf.file;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.Optional;
import java.util.function.Consumer;
import org.wcofacts.export.pdf.type.Run;

/**
 * A structure element that enters the tree when its first content is drawn, so that the tree has the order of drawing. It
 * holds either content or other elements.
 */
public final class Tag {

    private final Optional<Tag> parent;
    private final String type;
    private final Consumer<PdfStructureElement> attributes;
    private Optional<PdfStructureElement> element = Optional.empty();

    private Tag(Optional<Tag> parent, String type, Consumer<PdfStructureElement> attributes) {
        this.parent = parent;
        this.type = type;
        this.attributes = attributes;
    }

    /** A direct part of the document. */
    public static Tag top(String type) {
        return new Tag(Optional.empty(), type, element -> {});
    }

    public Tag child(String childType) {
        return child(childType, element -> {});
    }

    private Tag child(String childType, Consumer<PdfStructureElement> childAttributes) {
        return new Tag(Optional.of(this), childType, childAttributes);
    }

    /** A list whose labels are of a kind: {@code Disc} or {@code Decimal}. */
    public Tag list(String numbering) {
        return child("L", element -> element.put(PdfName.A, attribute("List", "ListNumbering", numbering)));
    }

    /** A header cell of the cells in its {@code Column} or {@code Row}. */
    public Tag headerCell(String scope) {
        return child("TH", element -> element.put(PdfName.A, attribute("Table", "Scope", scope)));
    }

    /** A drawing with its message in words, within absolute bounds on the page. */
    public Tag figure(String alternative, float left, float bottom, float width, float height) {
        return child("Figure", element -> {
            element.put(PdfName.ALT, TextString.of(alternative));
            PdfDictionary layout = attribute("Layout", "Placement", "Block");
            layout.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, left + width, bottom + height}));
            element.put(PdfName.A, layout);
        });
    }

    /** Part of a line, with its own language or with what it abbreviates. */
    public Tag span(Run run) {
        return child("Span", element -> {
            run.language().ifPresent(language -> element.put(PdfName.LANG, new PdfString(language.toLanguageTag())));
            run.expansion().ifPresent(words -> element.put(new PdfName("E"), TextString.of(words)));
        });
    }

    /** A drawing that stands for words. */
    public Tag standsFor(String words) {
        return child("Span", element -> element.put(new PdfName("ActualText"), TextString.of(words)));
    }

    private static PdfDictionary attribute(String owner, String name, String value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName(owner));
        attribute.put(new PdfName(name), new PdfName(value));
        return attribute;
    }

    PdfStructureElement under(PdfStructureElement document) {
        if (element.isEmpty()) {
            PdfStructureElement above = parent.map(tag -> tag.under(document)).orElse(document);
            PdfStructureElement made = new PdfStructureElement(above, new PdfName(type));
            attributes.accept(made);
            element = Optional.of(made);
        }
        return element.get();
    }
}
