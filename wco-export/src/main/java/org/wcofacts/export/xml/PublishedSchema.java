package org.wcofacts.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The schema in the jar, built once for each JVM; its keys are held by {@link References} and left out of what the validator checks. */
final class PublishedSchema {

    private static final String TYPES = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    private static final Map<String, String> RULES;
    private static final Map<String, List<References.Key>> KEYS;
    private static final Declared ROOTS;
    private static final Schema SCHEMA;

    static {
        Document xml = document("xml.xsd");
        Document own = document("wcofacts-1.xsd");
        RULES = rules(xml, own);
        KEYS = keys(own);
        ROOTS = Declared.roots(own);
        SCHEMA = schema(xml, own);
    }

    private PublishedSchema() {}

    /** A validator for one file; its messages are in English. */
    static ValidatorHandler validator() throws SAXException {
        ValidatorHandler validator = SCHEMA.newValidatorHandler();
        validator.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
        return validator;
    }

    /** What is listed in files with a root and referred to there. */
    static References references(String root) {
        return new References(KEYS.getOrDefault(root, List.of()));
    }

    /** What it declares. */
    static Declared roots() {
        return ROOTS;
    }

    /** What a value of a type must be, in plain words; of a type without a rule, that it must be one. */
    static String rule(String type) {
        return RULES.getOrDefault(type, "must be of type " + type);
    }

    private static Document document(String name) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": must be in the jar");
            }
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(name + ": must be a schema", e);
        }
    }

    private static Map<String, String> rules(Document... schemas) {
        Map<String, String> rules = new HashMap<>();
        for (Document schema : schemas) {
            NodeList all = schema.getElementsByTagNameNS(TYPES, "appinfo");
            for (int i = 0; i < all.getLength(); i++) {
                Element type = (Element) all.item(i).getParentNode().getParentNode();
                rules.put(type.getAttribute("name"), all.item(i).getTextContent());
            }
        }
        return rules;
    }

    /** By the name of the root. */
    private static Map<String, List<References.Key>> keys(Document own) {
        Map<String, List<References.Key>> keys = new HashMap<>();
        for (String kind : List.of("key", "keyref")) {
            NodeList all = own.getElementsByTagNameNS(TYPES, kind);
            for (int i = 0; i < all.getLength(); i++) {
                Element key = (Element) all.item(i);
                String root = ((Element) key.getParentNode()).getAttribute("name");
                keys.computeIfAbsent(root, any -> new ArrayList<>()).add(key(key, kind.equals("keyref")));
            }
        }
        return keys;
    }

    private static References.Key key(Element key, boolean refers) {
        List<List<String>> paths = new ArrayList<>();
        for (String path : xpath(key, "selector").replace(".//", "/").split(" \\| ", -1)) {
            paths.add(path.equals(".") ? List.of() : List.of(path.split("/", -1)));
        }
        String attribute = xpath(key, "field").substring(1);
        return new References.Key(key.getAttribute(refers ? "refer" : "name"), paths, attribute, refers);
    }

    private static String xpath(Element key, String part) {
        Element found = (Element) key.getElementsByTagNameNS(TYPES, part).item(0);
        return found.getAttribute("xpath").replace("e:", "");
    }

    private static Schema schema(Document xml, Document own) {
        removeAll("keyref", own);
        removeAll("key", own);
        ((Element) own.getElementsByTagNameNS(TYPES, "import").item(0)).removeAttribute("schemaLocation");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new Source[] {new DOMSource(xml), new DOMSource(own)});
        } catch (SAXException e) {
            throw new IllegalStateException("the schema must be right", e);
        }
    }

    private static void removeAll(String name, Document schema) {
        NodeList all = schema.getElementsByTagNameNS(TYPES, name);
        while (all.getLength() > 0) {
            all.item(0).getParentNode().removeChild(all.item(0));
        }
    }
}
