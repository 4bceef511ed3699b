package org.wcofacts.export.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wcofacts.export.vocabulary.Vocabulary;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.dataformat.xml.XmlFactory;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.xml.XmlReadFeature;
import tools.jackson.dataformat.xml.XmlWriteFeature;
import tools.jackson.dataformat.xml.util.DefaultXmlPrettyPrinter;

/** The one mapper and the one parser, set up once; immutable from then on and shared by all threads. */
final class XmlFormat {

    static final String NAMESPACE = "https://wcofacts.org/xml/1";

    private static final WstxInputFactory PARSERS = parsers();
    static final XmlMapper MAPPER = mapper();

    private XmlFormat() {}

    /** A factory that is handed to Jackson loses Jackson's own safe settings, so they are made here. */
    private static WstxInputFactory parsers() {
        WstxInputFactory parsers = new WstxInputFactory();
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        parsers.getConfig().doParseLazily(false);
        parsers.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Vocabulary.LONGEST_WORDS);
        parsers.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Vocabulary.LONGEST_WORDS);
        return parsers;
    }

    /** Reads a file from its beginning. */
    static XMLStreamReader reader(byte[] file, XmlOptions.Later later) throws XMLStreamException {
        XMLStreamReader reader = PARSERS.createXMLStreamReader(new ByteArrayInputStream(file));
        return later == XmlOptions.Later.SKIPPED ? new KnownAlone(reader) : reader;
    }

    private static WstxOutputFactory writers() {
        WstxOutputFactory writers = new WstxOutputFactory();
        writers.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        return writers;
    }

    /** Unknown names are left to the schema, which knows their lines. */
    private static XmlMapper mapper() {
        XmlFactory factory = XmlFactory.builder()
                .xmlInputFactory(PARSERS)
                .xmlOutputFactory(writers())
                .build();
        return XmlMapper.builder(factory)
                .annotationIntrospector(new VocabularyIntrospector())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(XmlReadFeature.AUTO_DETECT_XSI_TYPE, XmlReadFeature.PROCESS_XSI_NIL)
                .disable(XmlReadFeature.SKIP_UNKNOWN_XSI_ATTRIBUTES)
                .enable(XmlWriteFeature.WRITE_XML_DECLARATION)
                .disable(XmlWriteFeature.AUTO_DETECT_XSI_TYPE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(new DefaultXmlPrettyPrinter().withCustomNewLine("\n"))
                .changeDefaultPropertyInclusion(
                        any -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .withConfigOverride(
                        List.class,
                        list -> list.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
                .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setAcceptBlankAsEmpty(false))
                .build();
    }
}
