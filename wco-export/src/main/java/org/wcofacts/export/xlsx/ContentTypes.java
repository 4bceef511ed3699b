package org.wcofacts.export.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * The list of the parts of a package with their types, which stands first in its archive: by it other programs tell a
 * workbook from other archives. POI writes its own list when all rows are written, which is too late.
 */
final class ContentTypes {

    static final String NAME = "[Content_Types].xml";

    private ContentTypes() {}

    static byte[] of(OPCPackage workbook) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\"")
                .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        parts(workbook)
                .forEach((name, type) -> xml.append("<Override PartName=\"")
                        .append(name)
                        .append("\" ContentType=\"")
                        .append(type)
                        .append("\"/>"));
        return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> parts(OPCPackage workbook) {
        Map<String, String> types = new TreeMap<>();
        try {
            for (PackagePart part : workbook.getParts()) {
                if (!part.isRelationshipPart()) {
                    types.put(part.getPartName().getName(), part.getContentType());
                }
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("package of a workbook that POI made: not valid", e);
        }
        return types;
    }
}
