package org.wcofacts.export.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wcofacts.export.report.Rules;

/**
 * Holds a file against the keys of the schema, in a time that grows with its length: validators compare each key with each, so that
 * a hostile file could keep one busy. What is refused has the line of the reference, not of the end of the file.
 */
final class References {

    /**
     * A key of the schema, or a reference to one.
     *
     * @param name the name of the key, which is that of the key referred to where it is a reference
     * @param paths from the root to the elements, by names; {@code *} is any, and a path that begins with an empty name may begin
     *     anywhere
     * @param attribute the attribute that has the value
     * @param refers whether it is a reference
     */
    record Key(String name, List<List<String>> paths, String attribute, boolean refers) {

        boolean matches(List<String> path) {
            return paths.stream().anyMatch(steps -> matches(steps, path));
        }

        private static boolean matches(List<String> steps, List<String> path) {
            if (steps.size() == 2 && steps.get(0).isEmpty()) {
                return !path.isEmpty() && path.get(path.size() - 1).equals(steps.get(1));
            }
            if (steps.size() != path.size()) {
                return false;
            }
            for (int i = steps.size() - 1; i >= 0; i--) {
                if (!steps.get(i).equals("*") && !steps.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Reference(Key key, XmlEvent at, String value) {}

    private final List<Key> keys;
    private final List<String> path = new ArrayList<>();
    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private boolean inRoot;

    References(List<Key> keys) {
        this.keys = keys;
        for (Key key : keys) {
            if (!key.refers()) {
                List<String> steps = key.paths().get(0);
                listed.put(key.name(), new HashSet<>());
                lists.put(key.name(), steps.get(steps.size() - 2));
            }
        }
    }

    /**
     * Takes what the file says next.
     *
     * @throws XmlReadException if it lists what is listed already
     */
    void next(XmlEvent event) throws XmlReadException {
        if (event.content() instanceof XmlEvent.Start start) {
            if (inRoot) {
                path.add(start.name());
            }
            inRoot = true;
            for (Key key : keys) {
                String value = start.attributes().get(key.attribute());
                if (value != null && key.matches(path)) {
                    take(key, event, value);
                }
            }
        } else if (event.content() instanceof XmlEvent.End && !path.isEmpty()) {
            path.remove(path.size() - 1);
        }
    }

    private void take(Key key, XmlEvent at, String value) throws XmlReadException {
        if (key.refers()) {
            references.add(new Reference(key, at, value));
        } else if (!listed.getOrDefault(key.name(), Set.of()).add(value)) {
            throw refused(key, at, value, "must be listed once");
        }
    }

    /**
     * Requires, at the end of the file, that everything referred to is listed.
     *
     * @throws XmlReadException at the first reference to what is not
     */
    void requireListed() throws XmlReadException {
        for (Reference reference : references) {
            Key key = reference.key();
            if (!listed.getOrDefault(key.name(), Set.of()).contains(reference.value())) {
                throw refused(
                        key,
                        reference.at(),
                        reference.value(),
                        "must be listed under " + Rules.quoted(lists.getOrDefault(key.name(), "")));
            }
        }
    }

    private static XmlReadException refused(Key key, XmlEvent at, String value, String rule) {
        return new XmlReadException(
                at.line(),
                at.column(),
                "element " + Rules.quoted(at.content().element()) + ", attribute " + Rules.quoted(key.attribute())
                        + ", " + Rules.quoted(value) + ": " + rule);
    }
}
