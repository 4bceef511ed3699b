package org.wcofacts.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a workbook, as they stand in its archive. */
final class Parts {

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();

    Parts(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                bytes.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    Map<String, byte[]> bytes() {
        return bytes;
    }

    /** The root element of a part. */
    Element root(String part) {
        byte[] content = bytes.get(part);
        if (content == null) {
            throw new IllegalArgumentException(part + ": not among " + bytes.keySet());
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(part + ": not well-formed", e);
        }
    }

    /** The elements of a local name within another, in document order. */
    static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static Element only(Element within, String name) {
        List<Element> found = all(within, name);
        if (found.size() != 1) {
            throw new IllegalStateException(name + ": " + found.size() + " of them, not one");
        }
        return found.get(0);
    }

    /** The format of a cell, as the list of formats has it. */
    Element format(String sheet, String cell) {
        Element found = all(root(sheet), "c").stream()
                .filter(c -> c.getAttribute("r").equals(cell))
                .findFirst()
                .orElseThrow();
        Element formats = only(root("xl/styles.xml"), "cellXfs");
        return all(formats, "xf").get(Integer.parseInt(found.getAttribute("s")));
    }
}
