package org.wcofacts.export.xlsx.part;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.wcofacts.export.report.Rules;

/**
 * The list of the parts of a package with their types, which stands first in its archive: by it other programs tell a
 * workbook from other archives. POI writes its own list when all rows are written, which is too late.
 */
public final class ContentTypes {

    public static final String NAME = "[Content_Types].xml";

    private static final String RELATIONSHIPS = ".rels";

    private final Map<String, String> types = new TreeMap<>();

    /** The parts that there are, and the properties of the document, which POI adds when it writes. */
    public ContentTypes(OPCPackage workbook) {
        types.put("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        types.put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        try {
            for (PackagePart part : workbook.getParts()) {
                types.put(part.getPartName().getName().substring(1), part.getContentType());
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("package of a workbook that POI made: not valid", e);
        }
    }

    /** Makes sure that a part is listed before it is written. */
    public void check(String name) {
        if (!name.equals(NAME) && !name.endsWith(RELATIONSHIPS) && !types.containsKey(name)) {
            throw new IllegalStateException("part " + Rules.quoted(name) + ": not in the list of parts");
        }
    }

    public byte[] xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\"")
                .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.forEach((name, type) -> xml.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
