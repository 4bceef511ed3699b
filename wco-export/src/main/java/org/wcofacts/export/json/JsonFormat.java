package org.wcofacts.export.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.vocabulary.TextElement;
import org.wcofacts.export.vocabulary.Vocabulary;
import org.wcofacts.export.vocabulary.WordsElement;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** The one mapper, set up once; immutable from then on and shared by all threads. */
final class JsonFormat {

    static final JsonMapper MAPPER = mapper();

    private static final ObjectReader TREES = MAPPER.reader()
            .without(DeserializationFeature.UNWRAP_ROOT_VALUE, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final ObjectWriter LINES = MAPPER.writer().with(printer());
    private static final int DEEPEST = 40;

    /** Names, values, and ends of objects and lists, of files of the usual length: more than twice what the register has. */
    private static final int MOST_TOKENS = 400_000;

    private JsonFormat() {}

    /** A file with a line for each value, so that programs that compare lines show what differs. */
    static byte[] written(Object root) {
        return LINES.writeValueAsBytes(root);
    }

    /** What would be written, with the name of its root. */
    static JsonNode tree(Object root) {
        return TREES.readTree(MAPPER.writeValueAsBytes(root));
    }

    /**
     * A file as others gave it, with the name of its root.
     *
     * @param longest the most bytes that it may have; beyond the usual length its tokens may be more in proportion
     */
    static JsonNode tree(byte[] file, int longest) throws JsonReadException {
        long tokens = (long) MOST_TOKENS * Math.max(longest, JsonData.LONGEST) / JsonData.LONGEST;
        try (JsonParser parser = factory(tokens).createParser(ObjectReadContext.empty(), file)) {
            JsonNode tree = TREES.readTree(parser);
            if (parser.nextToken() != null) {
                throw new JsonReadException("the file must end after its first value");
            }
            return tree == null ? MAPPER.missingNode() : tree;
        }
    }

    /** The same words in several languages are a list, without an object around it. */
    @SuppressWarnings("UnusedVariable") // Annotations are read from it; it is never made.
    private abstract static class TextsAlone {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        TextsAlone(List<TextElement> texts) {}

        @JsonValue
        abstract List<TextElement> texts();
    }

    /** A component is required unless it may be null or is a list. */
    private static final class Required extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return Vocabulary.isRequired(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
        }
    }

    private static PrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        return new DefaultPrettyPrinter(
                        DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    private static JsonFactory factory(long tokens) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(Vocabulary.LONGEST_WORDS)
                        .maxTokenCount(tokens)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** Its files were read as trees before, so their tokens are counted. */
    private static JsonMapper mapper() {
        return JsonMapper.builder(factory(Long.MAX_VALUE))
                .annotationIntrospector(new Required())
                .addMixIn(WordsElement.class, TextsAlone.class)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .changeDefaultPropertyInclusion(
                        any -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .withConfigOverride(
                        List.class,
                        list -> list.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
                .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                        .setAcceptBlankAsEmpty(false))
                .build();
    }
}
