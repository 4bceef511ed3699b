package org.wcofacts.export.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.validation.ValidatorHandler;
import org.wcofacts.export.report.Rules;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Holds what a file says against the schema, one thing after the other. */
final class Validation {

    /** What a validator takes for a pattern grows faster than the length of the value, and no code is as long. */
    private static final int LONGEST_CODE = 10_000;

    /** Attributes that are words. */
    private static final Set<String> WORDS = Set.of("place", "by");

    private final BrokenRule broken = new BrokenRule();
    private final ValidatorHandler schema;

    /** For each open element its first words, or its start while it has none: the validator finds words amiss at the end. */
    private final Deque<XmlEvent> open = new ArrayDeque<>();

    Validation() {
        try {
            schema = PublishedSchema.validator();
            schema.setErrorHandler(broken);
            schema.startDocument();
        } catch (SAXException e) {
            throw new IllegalStateException("the schema must be right", e);
        }
    }

    /**
     * Takes what the file says next.
     *
     * @throws XmlReadException if a rule of the schema is broken there
     */
    void next(XmlEvent event) throws XmlReadException {
        try {
            if (event.content() instanceof XmlEvent.Start start) {
                open.push(event);
                schema.startElement(XmlFormat.NAMESPACE, start.name(), start.name(), attributes(event, start));
            } else if (event.content() instanceof XmlEvent.Text text) {
                if (open.getFirst().content() instanceof XmlEvent.Start) {
                    open.pop();
                    open.push(event);
                }
                schema.characters(text.words().toCharArray(), 0, text.words().length());
            } else if (event.content() instanceof XmlEvent.End end) {
                schema.endElement(XmlFormat.NAMESPACE, end.name(), end.name());
                open.pop();
            }
        } catch (SAXException e) {
            XmlEvent at = BrokenRule.isOfWords(e) ? open.getFirst() : event;
            throw new XmlReadException(
                    at.line(), at.column(), broken.words(event.content().element(), e), e);
        }
    }

    private static AttributesImpl attributes(XmlEvent at, XmlEvent.Start start) throws XmlReadException {
        AttributesImpl attributes = new AttributesImpl();
        for (Map.Entry<String, String> attribute : start.attributes().entrySet()) {
            String name = attribute.getKey();
            if (attribute.getValue().length() > LONGEST_CODE && !WORDS.contains(name)) {
                throw new XmlReadException(
                        at.line(),
                        at.column(),
                        "element " + Rules.quoted(start.name()) + ", attribute " + Rules.quoted(name)
                                + ": must not be longer than " + LONGEST_CODE + " characters");
            }
            String local = name.substring(name.indexOf(':') + 1);
            String namespace = local.equals(name) ? "" : XMLConstants.XML_NS_URI;
            attributes.addAttribute(namespace, local, name, "CDATA", attribute.getValue());
        }
        return attributes;
    }
}
