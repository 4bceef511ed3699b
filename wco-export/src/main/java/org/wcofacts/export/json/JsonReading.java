package org.wcofacts.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.NearMisses;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.vocabulary.Vocabulary;
import org.wcofacts.export.vocabulary.Writing;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * How a kind of file is read: bound, taken into the model, written again and compared, so that nothing is passed over.
 *
 * @param root the name of the root
 * @param type the record that is the root
 */
record JsonReading<M, E>(String root, Class<E> type, Function<E, M> model, BiFunction<M, Writing, E> element) {

    private static final Pattern SETTING = Pattern.compile(",? from `[^`]*`|:? enable `[^`]*` to allow");
    private static final int BUFFER = 1 << 13;
    private static final int MOST = 1 << 30;
    private static final int LONGEST_MESSAGE = 300;

    M read(InputStream in, int longest) throws IOException {
        Rules.require(longest > 0 && longest <= MOST, () -> "longest, " + longest + ": must be from 1 to " + MOST);
        byte[] file = Rules.given("stream", in).readNBytes(longest + 1);
        if (file.length > longest) {
            throw new JsonReadException("the file must not be longer than " + longest + " bytes");
        }
        JsonNode said = tree(utf8(file), longest);
        requireVersion(said.path(root).path("version"));
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

    /** Programs differ in what they make of bytes that are not UTF-8, so that they are not read at all. */
    private static byte[] utf8(byte[] file) throws JsonReadException {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer some = CharBuffer.allocate(BUFFER);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, some, true);
        while (result.isOverflow()) {
            result = decoder.decode(bytes, some.clear(), true);
        }
        if (result.isError()) {
            throw new JsonReadException("byte " + (bytes.position() + 1) + ": must be UTF-8");
        }
        return file;
    }

    private static void requireVersion(JsonNode version) throws JsonReadException {
        if (version.isString() && !version.asString().equals(Vocabulary.VERSION)) {
            throw new JsonReadException("version " + Rules.quoted(version.asString()) + ": must be "
                    + Vocabulary.VERSION + " for this release to read it");
        }
    }

    private JsonNode tree(byte[] file, int longest) throws JsonReadException {
        try {
            JsonNode said = JsonFormat.tree(file, longest);
            if (said.isMissingNode()) {
                throw new JsonReadException("the file must not be empty");
            }
            requireWritable("", said);
            return said;
        } catch (JacksonException e) {
            throw translated(e, JsonFormat.MAPPER.missingNode());
        }
    }

    /** Requires that nothing is null and that every text is one that each format can hold. */
    private static void requireWritable(String at, JsonNode said) throws JsonReadException {
        if (said.isNull()) {
            throw new JsonReadException(
                    (at.isEmpty() ? "the root" : at) + ": must not be null; what there is not is left out");
        }
        if (said.isString() && !TextPolicy.accepts(said.asString())) {
            throw new JsonReadException(
                    at + ": must not have control characters or halves of surrogate pairs, which no format can hold");
        }
        int number = 0;
        for (JsonNode item : said.isArray() ? said : List.<JsonNode>of()) {
            requireWritable(at + "/" + number++, item);
        }
        for (Map.Entry<String, JsonNode> property : said.properties()) {
            requireWritable(at + "/" + shortened(property.getKey()), property.getValue());
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
            return "too large: " + shortened(plain(failure));
        }
        if (failure instanceof StreamReadException) {
            return "not well-formed JSON: " + shortened(plain(failure));
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
        return pointer + (has(said, failure) ? ": " + form(failure) : ": missing" + instead(failure, said));
    }

    /** Without the settings of Jackson that the message recommends. */
    private static String plain(JacksonException failure) {
        return SETTING.matcher(failure.getOriginalMessage()).replaceAll("");
    }

    private static boolean has(JsonNode said, JacksonException failure) {
        return !at(said, failure.getPath()).isMissingNode();
    }

    /** What stands at a path below the root. */
    private static JsonNode at(JsonNode said, List<JacksonException.Reference> path) {
        JsonNode at = said.path(said.propertyNames().stream().findFirst().orElse(""));
        for (JacksonException.Reference step : path) {
            at = step.getPropertyName() == null ? at.path(step.getIndex()) : at.path(step.getPropertyName());
        }
        return at;
    }

    private static String form(JacksonException failure) {
        Class<?> type = failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == String.class) {
            return "must be text";
        }
        if (type == int.class || type == Integer.class) {
            return "must be a whole number, without a fraction or an exponent";
        }
        if (type != null && List.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        return type != null && type.isRecord() ? "must be an object" : "not in the form that it must have";
    }

    /** What the object that should have a property has under a name near to it; nothing if there is none. */
    private static String instead(JacksonException failure, JsonNode said) {
        List<JacksonException.Reference> path = failure.getPath();
        JsonNode object = at(said, path.subList(0, Math.max(0, path.size() - 1)));
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
