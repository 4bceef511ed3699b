package org.wcofacts.export.html;

import org.wcofacts.export.report.TextPolicy;

/** Writes elements, and words as every format can hold them; no word is taken for markup. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final TextPolicy policy;
    private String place = "";

    Markup(TextPolicy policy) {
        this.policy = policy;
    }

    /** Names the place of the words that follow, for the report. */
    Markup at(String newPlace) {
        place = newPlace;
        return this;
    }

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element that holds words alone. */
    Markup element(String element, String words, String... attributes) {
        return open(element, attributes).words(words).close(element);
    }

    Markup words(String words) {
        escape(policy.apply(words, place));
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** What is markup already. */
    Markup raw(CharSequence markup) {
        out.append(markup);
        return this;
    }

    int length() {
        return out.length();
    }

    void cutTo(int length) {
        out.setLength(length);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            words(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }
}
