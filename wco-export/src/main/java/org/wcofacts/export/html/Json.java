package org.wcofacts.export.html;

import java.util.List;
import java.util.Map;

/** Writes JSON that can stand in a script element: no character ends the element or begins a reference. */
final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /**
     * The JSON of a value.
     *
     * @param value a string, a list of values or a map of values by name
     */
    static String of(Object value) {
        Json json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) {
            members(members);
        } else if (value instanceof List<?> items) {
            items(items);
        } else {
            string(value.toString());
        }
    }

    private void members(Map<?, ?> members) {
        String before = "{";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(before);
            string(member.getKey().toString());
            out.append(':');
            value(member.getValue());
            before = ",\n";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void items(List<?> items) {
        String before = "[";
        for (Object item : items) {
            out.append(before);
            value(item);
            before = ",\n";
        }
        out.append(items.isEmpty() ? "[]" : "]");
    }

    private void string(String words) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean markup = c == '<' || c == '>' || c == '&';
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || markup || c == '\u2028' || c == '\u2029') {
                out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
