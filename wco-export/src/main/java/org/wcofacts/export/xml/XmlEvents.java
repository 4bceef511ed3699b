package org.wcofacts.export.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wcofacts.export.report.Rules;

/**
 * What a file says, in its order: elements, attributes and words, without comments and white space between elements.
 * Binding alone would pass over a wrong namespace, a list whose items bear a wrong name, or a second element where one
 * is read; comparing what the file says with what was understood of it passes over nothing.
 */
final class XmlEvents {

    private final List<XmlEvent> events = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();

    private XmlEvents() {}

    /**
     * Parses a file.
     *
     * @throws EditionXmlException if it is not well formed, declares a document type, is not XML 1.0 or leaves the
     *     namespace
     */
    static XmlEvents of(byte[] file) throws EditionXmlException {
        XmlEvents events = new XmlEvents();
        try {
            XMLStreamReader reader = Vocabulary.PARSERS.createXMLStreamReader(new ByteArrayInputStream(file));
            events.version(reader);
            while (reader.hasNext()) {
                reader.next();
                events.add(reader);
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
        return events;
    }

    /** Requires that another file says the same in the same order; what it says was understood of this one. */
    void requireSame(XmlEvents understood) throws EditionXmlException {
        for (int i = 0; i < events.size(); i++) {
            XmlEvent said = events.get(i);
            if (i >= understood.events.size()) {
                throw refused(said, said.content() + " was not understood");
            }
            XmlEvent.Content other = understood.events.get(i).content();
            if (!said.content().equals(other)) {
                throw refused(said, "found " + said.content() + " where the vocabulary has " + other);
            }
        }
    }

    private void version(XMLStreamReader reader) throws EditionXmlException {
        String version = reader.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw new EditionXmlException(1, 1, "XML version " + version + ": the version must be 1.0");
        }
    }

    private void add(XMLStreamReader reader) throws EditionXmlException {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                words.append(reader.getText());
            case XMLStreamConstants.DTD -> throw refused(reader, "DOCTYPE: no document type is accepted");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw refused(reader, "entity " + Rules.quoted(reader.getLocalName()) + ": must not be used");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                throw refused(
                        reader, "processing instruction " + Rules.quoted(reader.getPITarget()) + ": must not be used");
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) throws EditionXmlException {
        text(reader);
        String name = reader.getLocalName();
        if (!Vocabulary.NAMESPACE.equals(reader.getNamespaceURI())) {
            throw refused(
                    reader,
                    "element " + Rules.quoted(name) + " in namespace " + Rules.quoted(reader.getNamespaceURI())
                            + ": the namespace must be " + Vocabulary.NAMESPACE);
        }
        if (open.isEmpty() && !name.equals(Vocabulary.ROOT)) {
            throw refused(
                    reader, "element " + Rules.quoted(name) + ": the root must be " + Rules.quoted(Vocabulary.ROOT));
        }
        open.push(name);
        add(reader.getLocation(), new XmlEvent.Start(name, attributes(reader)));
    }

    private static SortedMap<String, String> attributes(XMLStreamReader reader) throws EditionXmlException {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            boolean own = namespace == null || namespace.isEmpty();
            if (!own && !namespace.equals(Vocabulary.XML)) {
                throw refused(
                        reader,
                        "attribute " + Rules.quoted(name) + " in namespace " + Rules.quoted(namespace)
                                + ": attributes must have none");
            }
            attributes.put(own ? name : "xml:" + name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    private void end(XMLStreamReader reader) {
        text(reader);
        add(reader.getLocation(), new XmlEvent.End(open.pop()));
    }

    private void text(XMLStreamReader reader) {
        String said = words.toString();
        words.setLength(0);
        if (!said.chars().allMatch(c -> c <= ' ')) {
            add(reader.getLocation(), new XmlEvent.Text(String.valueOf(open.peek()), said));
        }
    }

    private void add(Location at, XmlEvent.Content content) {
        events.add(new XmlEvent(content, at.getLineNumber(), at.getColumnNumber()));
    }

    private static EditionXmlException refused(XmlEvent at, String message) {
        return new EditionXmlException(at.line(), at.column(), message);
    }

    private static EditionXmlException refused(XMLStreamReader reader, String message) {
        Location at = reader.getLocation();
        return new EditionXmlException(at.getLineNumber(), at.getColumnNumber(), message);
    }

    private static EditionXmlException malformed(XMLStreamException e) {
        Location at = e.getLocation();
        String message = "not well-formed XML: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return at == null
                ? new EditionXmlException(message, e)
                : new EditionXmlException(at.getLineNumber(), at.getColumnNumber(), message, e);
    }
}
