package org.wcofacts.export.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.vocabulary.Vocabulary;

/**
 * What a file says, in its order, one thing after the other: elements, attributes and words, without comments and white
 * space between elements. Binding alone would pass over a wrong namespace, a list whose items bear a wrong name, or a
 * second element where one is read; comparing what the file says with what was understood of it passes over nothing.
 */
final class XmlEvents {

    private static final int LONGEST_MESSAGE = 300;

    private final XMLStreamReader reader;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<XmlEvent> ahead = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();

    private XmlEvents(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Begins to read a file.
     *
     * @param later what becomes of the additions of a later version
     * @throws XmlReadException if it is not well formed or not XML 1.0
     */
    static XmlEvents of(byte[] file, XmlOptions.Later later) throws XmlReadException {
        try {
            XmlEvents events = new XmlEvents(XmlFormat.reader(file, later));
            events.version();
            return events;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /**
     * Reads a file to its end, and keeps nothing of it but what it lists and refers to.
     *
     * @throws XmlReadException at the first place that breaks a rule of the schema or is beyond the limit, or where the file is
     *     not well formed, declares a document type or leaves the namespace
     */
    static void check(byte[] file, String root, XmlOptions options) throws XmlReadException {
        XmlEvents events = of(file, options.later());
        Validation validation = new Validation();
        References references = PublishedSchema.references(root);
        int elements = 0;
        for (@Nullable XmlEvent event = events.next(); event != null; event = events.next()) {
            if (event.content() instanceof XmlEvent.Start start) {
                if (elements == 0) {
                    requireRoot(event, start, root);
                }
                if (++elements > options.elements()) {
                    throw refused(event, "the file must not have more than " + options.elements() + " elements");
                }
            }
            validation.next(event);
            references.next(event);
        }
        references.requireListed();
    }

    /** A file of a later minor version may have what this one lacks, so that it is refused by its version. */
    private static void requireRoot(XmlEvent at, XmlEvent.Start start, String root) throws XmlReadException {
        if (!start.name().equals(root)) {
            throw refused(at, "element " + Rules.quoted(start.name()) + ": the root must be " + Rules.quoted(root));
        }
        String version = start.attributes().get("version");
        if (KnownAlone.isLater(version)) {
            throw refused(
                    at,
                    "version " + version + " of the vocabulary: must be " + Vocabulary.VERSION
                            + " for this release to read it; a later release reads both");
        }
    }

    /** Requires that a file says the same as another in the same order; the other says what was understood of it. */
    static void requireSame(byte[] file, byte[] understood, XmlOptions.Later later) throws XmlReadException {
        XmlEvents all = of(file, later);
        XmlEvents others = of(understood, XmlOptions.Later.REFUSED);
        for (@Nullable XmlEvent said = all.next(); said != null; said = all.next()) {
            XmlEvent other = others.next();
            if (other == null) {
                throw refused(said, said.content() + " was not understood");
            }
            if (!said.content().equals(other.content())) {
                throw refused(said, "found " + said.content() + " where the vocabulary has " + other.content());
            }
        }
    }

    /** What the file says next; null after its end. */
    private @Nullable XmlEvent next() throws XmlReadException {
        try {
            while (ahead.isEmpty() && reader.hasNext()) {
                reader.next();
                add(reader);
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
        return ahead.poll();
    }

    private void version() throws XmlReadException {
        String version = reader.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw new XmlReadException(1, 1, "XML version " + version + ": the version must be 1.0");
        }
    }

    private void add(XMLStreamReader reader) throws XmlReadException {
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

    private void start(XMLStreamReader reader) throws XmlReadException {
        text(reader);
        String name = reader.getLocalName();
        if (!XmlFormat.NAMESPACE.equals(reader.getNamespaceURI())) {
            throw refused(
                    reader,
                    "element " + Rules.quoted(name) + " in namespace " + Rules.quoted(reader.getNamespaceURI())
                            + ": the namespace must be " + XmlFormat.NAMESPACE);
        }
        open.push(name);
        add(reader.getLocation(), new XmlEvent.Start(name, attributes(reader)));
    }

    private SortedMap<String, String> attributes(XMLStreamReader reader) throws XmlReadException {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            boolean own = namespace == null || namespace.isEmpty();
            if (open.size() == 1 && isSchemaLocation(reader, i)) {
                continue;
            }
            if (!own && !namespace.equals(XMLConstants.XML_NS_URI)) {
                throw refused(
                        reader,
                        "attribute " + Rules.quoted(name) + " in namespace " + Rules.quoted(namespace)
                                + ": attributes must have none");
            }
            attributes.put(own ? name : "xml:" + name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** Where the schema is, in the words of the file, which nobody looks at. */
    private static boolean isSchemaLocation(XMLStreamReader reader, int attribute) {
        return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(reader.getAttributeNamespace(attribute))
                && "schemaLocation".equals(reader.getAttributeLocalName(attribute));
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
        ahead.add(new XmlEvent(content, at.getLineNumber(), at.getColumnNumber()));
    }

    private static XmlReadException refused(XmlEvent at, String message) {
        return new XmlReadException(at.line(), at.column(), message);
    }

    private static XmlReadException refused(XMLStreamReader reader, String message) {
        Location at = reader.getLocation();
        return new XmlReadException(at.getLineNumber(), at.getColumnNumber(), message);
    }

    private static XmlReadException malformed(XMLStreamException e) {
        Location at = e.getLocation();
        String message = "not well-formed XML: "
                + shortened(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        return at == null
                ? new XmlReadException(message, e)
                : new XmlReadException(at.getLineNumber(), at.getColumnNumber(), message, e);
    }

    /** What a parser says, which may hold a name of any length from the file. */
    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }
}
