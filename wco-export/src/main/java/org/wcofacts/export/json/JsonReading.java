package org.wcofacts.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.NearMisses;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.vocabulary.Writing;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * How a kind of file is read: bound, taken into the model, written again and compared, so that nothing is passed over.
 *
 * @param root the name of the root
 * @param type the record that is the root
 */
record JsonReading<M, E>(String root, Class<E> type, Function<E, M> model, BiFunction<M, Writing, E> element) {

    private static final int MOST = 1 << 30;
    private static final int LONGEST_MESSAGE = 300;

    M read(InputStream in, int longest) throws IOException {
        Rules.require(longest > 0 && longest <= MOST, () -> "longest, " + longest + ": must be from 1 to " + MOST);
        byte[] file = Rules.given("stream", in).readNBytes(longest + 1);
        if (file.length > longest) {
            throw new JsonReadException("the file must not be longer than " + longest + " bytes");
        }
        JsonNode said = tree(file, longest);
        try {
            M value = model.apply(JsonFormat.MAPPER.readValue(file, type));
            E understood = element.apply(value, new Writing(finding -> {}));
            requireSame("", said, JsonFormat.tree(understood));
            return value;
        } catch (JacksonException e) {
            throw translated(e, said);
        } catch (IllegalArgumentException e) {
            throw new JsonReadException(String.valueOf(e.getMessage()), e);
        }
    }

    private JsonNode tree(byte[] file, int longest) throws JsonReadException {
        try {
            JsonNode said = JsonFormat.tree(file, longest);
            if (said.isMissingNode()) {
                throw new JsonReadException("the file must not be empty");
            }
            requireNoNull("", said);
            return said;
        } catch (JacksonException e) {
            throw translated(e, JsonFormat.MAPPER.missingNode());
        }
    }

    private static void requireNoNull(String at, JsonNode said) throws JsonReadException {
        if (said.isNull()) {
            throw new JsonReadException(at + ": must not be null; what there is not is left out");
        }
        int number = 0;
        for (JsonNode item : said.isArray() ? said : List.<JsonNode>of()) {
            requireNoNull(at + "/" + number++, item);
        }
        for (Map.Entry<String, JsonNode> property : said.properties()) {
            requireNoNull(at + "/" + shortened(property.getKey()), property.getValue());
        }
    }

    /** Requires that a file says the same as another, whatever the order of what objects have. */
    private static void requireSame(String at, JsonNode file, @Nullable JsonNode understood) throws JsonReadException {
        if (understood == null || file.getNodeType() != understood.getNodeType()) {
            throw new JsonReadException(at + ": must not be given, or not in this form");
        }
        if (file.isArray() && file.size() == understood.size()) {
            Iterator<JsonNode> other = understood.iterator();
            int number = 0;
            for (JsonNode item : file) {
                requireSame(at + "/" + number++, item, other.next());
            }
        } else if (file.isObject()) {
            for (Map.Entry<String, JsonNode> property : file.properties()) {
                requireSame(at + "/" + property.getKey(), property.getValue(), understood.get(property.getKey()));
            }
        } else if (!file.equals(understood)) {
            throw new JsonReadException(at + ": must be as it is written again, " + shortened(understood.toString()));
        }
    }

    private JsonReadException translated(JacksonException failure, JsonNode said) {
        TokenStreamLocation at = failure.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        return new JsonReadException(line, column, rule(failure, said), failure);
    }

    private String rule(JacksonException failure, JsonNode said) {
        if (failure instanceof StreamConstraintsException) {
            return "too large: " + shortened(failure.getOriginalMessage());
        }
        if (failure instanceof StreamReadException) {
            return "not well-formed JSON: " + shortened(failure.getOriginalMessage());
        }
        String pointer =
                failure.getPath().stream().map(JsonReading::step).collect(Collectors.joining("", "/" + root, ""));
        String message = failure.getOriginalMessage();
        if (message.startsWith("Root name")) {
            return "the root must be " + Rules.quoted(root);
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return pointer + ": must be one of "
                    + shortened(unknown.getKnownPropertyIds().toString());
        }
        return pointer + ": missing, or not in the form that it must have" + instead(failure, said);
    }

    /** What the object that should have a property has under a name near to it; nothing if there is none. */
    private static String instead(JacksonException failure, JsonNode said) {
        JsonNode object = said.path(said.propertyNames().stream().findFirst().orElse(""));
        List<JacksonException.Reference> path = failure.getPath();
        for (JacksonException.Reference step : path.subList(0, Math.max(0, path.size() - 1))) {
            object =
                    step.getPropertyName() == null ? object.path(step.getIndex()) : object.path(step.getPropertyName());
        }
        String wanted = path.isEmpty() ? null : path.get(path.size() - 1).getPropertyName();
        if (wanted == null || object.has(wanted)) {
            return "";
        }
        String near = NearMisses.among(wanted, object.propertyNames());
        return near.startsWith("; near it") ? near : "";
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return "/" + shortened(name == null ? String.valueOf(reference.getIndex()) : name);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_MESSAGE ? words : words.substring(0, LONGEST_MESSAGE) + "…";
    }
}
