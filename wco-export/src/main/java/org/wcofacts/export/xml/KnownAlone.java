package org.wcofacts.export.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.vocabulary.Vocabulary;

/**
 * A file of a later minor version as one of this version: what this one does not declare is passed over, at its place, and the places
 * of the rest stay. A file of this version is left as it is.
 */
final class KnownAlone extends StreamReaderDelegate {

    private static final Pattern LATER = Pattern.compile("1\\.[1-9][0-9]{0,3}");
    private static final String VERSION = "version";

    private final Deque<Declared> open = new ArrayDeque<>();
    private final List<Integer> attributes = new ArrayList<>();
    private boolean later;

    KnownAlone(XMLStreamReader reader) {
        super(reader);
    }

    /** Whether a version is a later minor one. */
    static boolean isLater(@Nullable String version) {
        return version != null && LATER.matcher(version).matches();
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        while (event == XMLStreamConstants.START_ELEMENT && !enter()) {
            skip();
            event = super.next();
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            open.poll();
        }
        return event;
    }

    /** Takes an element that is known; false for one to be passed over. */
    private boolean enter() {
        boolean root = open.isEmpty();
        if (root) {
            later = isLater(getParent().getAttributeValue(null, VERSION));
        }
        Declared around = root ? PublishedSchema.roots() : open.element();
        Declared content = around.element(getLocalName());
        boolean foreign = !XmlFormat.NAMESPACE.equals(getNamespaceURI());
        if (content == null && later && !root && !foreign) {
            return false;
        }
        open.push(content == null ? around : content);
        attributes.clear();
        for (int i = 0; i < super.getAttributeCount(); i++) {
            if (!later || content == null || isKnown(i, content)) {
                attributes.add(i);
            }
        }
        return true;
    }

    /** Those of other namespaces are left, and refused later on. */
    private boolean isKnown(int attribute, Declared content) {
        String namespace = super.getAttributeNamespace(attribute);
        String name = super.getAttributeLocalName(attribute);
        if (namespace == null || namespace.isEmpty()) {
            return content.hasAttribute(name);
        }
        return !namespace.equals(XMLConstants.XML_NS_URI) || content.hasAttribute("xml:" + name);
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = super.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    @Override
    public int getAttributeCount() {
        return attributes.size();
    }

    @Override
    public String getAttributeLocalName(int index) {
        return super.getAttributeLocalName(attributes.get(index));
    }

    @Override
    public String getAttributeNamespace(int index) {
        return super.getAttributeNamespace(attributes.get(index));
    }

    @Override
    public String getAttributePrefix(int index) {
        return super.getAttributePrefix(attributes.get(index));
    }

    /** That of the version is this one. */
    @Override
    public String getAttributeValue(int index) {
        String value = super.getAttributeValue(attributes.get(index));
        return later && open.size() == 1 && VERSION.equals(getAttributeLocalName(index)) ? Vocabulary.VERSION : value;
    }
}
