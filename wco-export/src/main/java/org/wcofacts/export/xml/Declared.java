package org.wcofacts.export.xml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the schema declares in an element, by name. Not changed once the schema is read. */
final class Declared {

    private final Set<String> attributes = new HashSet<>();
    private final Map<String, Declared> elements = new HashMap<>();

    private Declared() {}

    /** What it declares at the top: the roots. */
    static Declared roots(Document schema) {
        Declared roots = new Declared();
        Types types = new Types(schema);
        for (Node child = schema.getDocumentElement().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element root && "element".equals(root.getLocalName())) {
                types.add(root, roots);
            }
        }
        return roots;
    }

    /** What it declares in an element; null where it declares no such element. */
    @Nullable
    Declared element(String name) {
        return elements.get(name);
    }

    /** Whether it declares an attribute, named as {@code year} or {@code xml:lang}. */
    boolean hasAttribute(String name) {
        return attributes.contains(name);
    }

    /** The named types, each read once, as one may contain itself. */
    private static final class Types {

        private final Document schema;
        private final Map<String, Declared> read = new HashMap<>();

        Types(Document schema) {
            this.schema = schema;
        }

        private void add(Element part, Declared to) {
            switch (part.getLocalName()) {
                case "element" -> to.elements.put(part.getAttribute("name"), contentOf(part));
                case "attribute" -> to.attributes.add(part.getAttribute(part.hasAttribute("ref") ? "ref" : "name"));
                case "group" -> addAll(part.hasAttribute("ref") ? named("group", part.getAttribute("ref")) : part, to);
                case "annotation" -> {}
                default -> addAll(part, to);
            }
        }

        private void addAll(@Nullable Element parts, Declared to) {
            Node first = parts == null ? null : parts.getFirstChild();
            for (@Nullable Node part = first; part != null; part = part.getNextSibling()) {
                if (part instanceof Element element) {
                    add(element, to);
                }
            }
        }

        private Declared contentOf(Element declaration) {
            String type = declaration.getAttribute("type");
            Declared known = read.get(type);
            if (known != null) {
                return known;
            }
            Declared content = new Declared();
            if (type.isEmpty()) {
                addAll(declaration, content);
            } else {
                read.put(type, content);
                addAll(named("complexType", type), content);
            }
            return content;
        }

        /** A part of the schema; null for types without parts. */
        private @Nullable Element named(String kind, String name) {
            for (Node part = schema.getDocumentElement().getFirstChild(); part != null; part = part.getNextSibling()) {
                if (part instanceof Element element
                        && XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI())
                        && kind.equals(element.getLocalName())
                        && name.equals(element.getAttribute("name"))) {
                    return element;
                }
            }
            return null;
        }
    }
}
