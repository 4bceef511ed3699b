package org.wcofacts.examples;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a PDF says by its structure tree, in the order of the tree: a line for each element, indented by depth, with its type,
 * its attributes for readers who do not see it, and its words. Links, and spans that say more than their words, stand
 * within the words in braces.
 */
final class StructureText {

    private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private boolean rightToLeft;

    private StructureText() {}

    static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureText text = new StructureText();
            text.rightToLeft = "ar".equals(document.getDocumentCatalog().getLanguage());
            for (Object kid :
                    document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
                text.block((PDStructureElement) kid, 0);
            }
            return text.lines;
        }
    }

    private void block(PDStructureElement element, int depth) throws IOException {
        int at = lines.size();
        lines.add("");
        StringBuilder words = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child && !isInline(child)) {
                block(child, depth + 1);
            } else {
                words.append(words(element, kid));
            }
        }
        String shown = element.getStructureType().equals("Figure") ? "" : tidy(words.toString());
        lines.set(
                at,
                " ".repeat(depth)
                        + element.getStructureType()
                        + attributes(element)
                        + (shown.isEmpty() ? "" : " " + shown));
    }

    private static boolean isInline(PDStructureElement element) {
        return element.getStructureType().equals("Span")
                || element.getStructureType().equals("Link");
    }

    private String words(PDStructureElement parent, Object kid) throws IOException {
        if (kid instanceof PDStructureElement inline) {
            StringBuilder words = new StringBuilder();
            for (Object content : inline.getKids()) {
                words.append(words(inline, content));
            }
            String attributes = attributes(inline);
            boolean plain = inline.getStructureType().equals("Span") && attributes.isEmpty();
            return plain ? words.toString() : braces(inline.getStructureType() + attributes, words.toString());
        }
        if (kid instanceof PDMarkedContentReference reference) {
            return content(reference.getPage() == null ? parent.getPage() : reference.getPage(), reference.getMCID());
        }
        return kid instanceof Integer number ? content(parent.getPage(), number) : "";
    }

    private static String braces(String type, String words) {
        String before = words.startsWith(" ") ? " " : "";
        String after = words.endsWith(" ") ? " " : "";
        return before + "{" + type + " " + tidy(words) + "}" + after;
    }

    private static String attributes(PDStructureNode element) {
        StringBuilder shown = new StringBuilder();
        COSDictionary dictionary = element.getCOSObject();
        for (String key : List.of("Lang", "E", "Alt")) {
            String value = dictionary.getString(key);
            if (value != null) {
                shown.append('(').append(key).append(": ").append(value).append(')');
            }
        }
        COSBase attributes = dictionary.getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary owner) {
            for (String key : List.of("Scope", "ListNumbering")) {
                String value = owner.getNameAsString(key);
                if (value != null) {
                    shown.append('(').append(value).append(')');
                }
            }
        }
        return shown.toString();
    }

    private String content(PDPage page, int number) throws IOException {
        Map<Integer, String> contents = pages.get(page);
        if (contents == null) {
            contents = new HashMap<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                StringBuilder words = new StringBuilder();
                content.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .forEach(letter -> words.append(((TextPosition) letter).getUnicode()));
                contents.merge(
                        content.getMCID(), rightToLeft ? logical(words.toString()) : words.toString(), String::concat);
            }
            pages.put(page, contents);
        }
        return contents.getOrDefault(number, "");
    }

    /** The words of a line that is drawn from the left, in the order in which they are read from the right. */
    private static String logical(String drawn) {
        String end = drawn.endsWith(" ") && drawn.length() > 1 ? " " : "";
        String line = drawn.substring(0, drawn.length() - end.length());
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return drawn;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        StringBuilder words = new StringBuilder();
        for (int run = bidi.getRunCount() - 1; run >= 0; run--) {
            String part = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            words.append((bidi.getRunLevel(run) & 1) == 1 ? new StringBuilder(part).reverse() : part);
        }
        return Normalizer.normalize(words, Normalizer.Form.NFKC) + end;
    }

    private static String tidy(String words) {
        return words.replaceAll(" +", " ").strip();
    }
}
