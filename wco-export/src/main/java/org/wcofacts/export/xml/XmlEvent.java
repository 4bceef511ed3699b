package org.wcofacts.export.xml;

import java.util.SortedMap;
import java.util.stream.Collectors;
import org.wcofacts.export.report.Rules;

/** What a file says at one place. */
record XmlEvent(Content content, int line, int column) {

    /** What is said, wherever it stands. */
    sealed interface Content {

        /** The name of the element that starts or ends, or has the words. */
        String element();
    }

    /** An element starts; its attributes by name. */
    record Start(String name, SortedMap<String, String> attributes) implements Content {
        @Override
        public String element() {
            return name;
        }

        @Override
        public String toString() {
            return attributes.entrySet().stream()
                    .limit(MOST_SHOWN)
                    .map(attribute ->
                            " " + shortened(attribute.getKey()) + "=\"" + shortened(attribute.getValue()) + "\"")
                    .collect(Collectors.joining(
                            "", "<" + shortened(name), attributes.size() > MOST_SHOWN ? " …>" : ">"));
        }
    }

    /** An element ends. */
    record End(String name) implements Content {
        @Override
        public String element() {
            return name;
        }

        @Override
        public String toString() {
            return "</" + shortened(name) + ">";
        }
    }

    /** Words that are not only white space, in an element. */
    record Text(String element, String words) implements Content {
        @Override
        public String toString() {
            return "text " + Rules.quoted(shortened(words)) + " in " + Rules.quoted(element);
        }
    }

    private static final int MOST_SHOWN = 10;
    private static final int SHOWN = 40;

    private static String shortened(String text) {
        String line = text.substring(0, Math.min(text.length(), SHOWN)).replaceAll("[\\r\\n\\t]+", " ");
        return text.length() <= SHOWN ? line : line + "…";
    }
}
