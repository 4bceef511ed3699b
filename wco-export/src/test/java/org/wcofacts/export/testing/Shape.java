package org.wcofacts.export.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kinds of things that a file and its parts consist of, whatever they say: elements with their attributes, properties of JSON,
 * widths of CSV records, names in a PDF that make it act.
 */
public final class Shape {

    private static final Set<String> ACTING = Set.of(
            "JS",
            "JavaScript",
            "Launch",
            "OpenAction",
            "AA",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "RichMedia",
            "XFA",
            "AcroForm",
            "EmbeddedFile",
            "URI");

    private final Set<String> kinds = new TreeSet<>();

    private Shape() {}

    public static Set<String> of(String name, byte[] file) throws IOException {
        Shape shape = new Shape();
        shape.add(name, file);
        return shape.kinds;
    }

    private void add(String name, byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "xlsx", "zip" -> addArchive(file);
            case "pdf" -> addPdf(file);
            case "json" -> add("", JsonMapper.shared().readTree(file));
            case "csv" -> addCsv(name, text);
            case "html" -> addElements(name, Jsoup.parse(text));
            default -> addElements(name, Jsoup.parse(text, Parser.xmlParser()));
        }
    }

    private void addArchive(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                kinds.add(entry.getName());
                add(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** As a browser reads it, which is more forgiving than a parser of XML. */
    private void addElements(String name, Element root) {
        for (Element element : root.getAllElements()) {
            kinds.add(name + " <" + element.normalName() + ">");
            for (Attribute attribute : element.attributes()) {
                kinds.add(name + " <" + element.normalName() + " " + attribute.getKey() + ">");
            }
        }
    }

    private void addCsv(String name, String text) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                kinds.add(name + ", " + row.getFieldCount() + " fields");
                row.getFields().stream().filter(Shape::isFormula).forEach(cell -> kinds.add("formula"));
            }
        }
    }

    private static boolean isFormula(String cell) {
        return cell.strip().matches("(?s)[=+@\\t\\r＝＋＠].*");
    }

    private void add(String place, JsonNode node) {
        kinds.add(place + " " + node.getNodeType());
        for (String name : node.propertyNames()) {
            add(place + "/" + name, node.get(name));
        }
        if (node.isArray()) {
            node.forEach(item -> add(place + "/*", item));
        }
    }

    private void addPdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            kinds.add("pdf");
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                add(document.getDocument().getObjectFromPool(key).getObject());
            }
        }
    }

    private void add(COSBase object) {
        if (object instanceof COSName name && ACTING.contains(name.getName())) {
            kinds.add("/" + name.getName());
        } else if (object instanceof COSArray array) {
            array.forEach(this::add);
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(this::add);
            dictionary.getValues().forEach(this::add);
        }
    }
}
