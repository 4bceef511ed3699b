package org.wcofacts.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.json.JsonData;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.RegisterXml;
import org.xml.sax.SAXException;

/**
 * The dataset as XML and JSON, out and in. Beside it the least that anybody could do: the same XML through Woodstox into a tree of
 * elements and out of it, without a model, a rule or a check; and the validation by the JDK alone, keys included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class XmlBenchmark {

    /** What is written and read. */
    public enum Document {
        EDITION,
        REGISTER
    }

    /** An element as it stands; its content is elements and words. */
    private record Element(String name, List<String> attributes, List<Object> content) {}

    @Param
    public Document document;

    private final XMLInputFactory readers = new WstxInputFactory();
    private final WstxOutputFactory writers = new WstxOutputFactory();
    private final Schema schema = schema();
    private byte[] xml = {};
    private byte[] json = {};
    private Element tree = new Element("none", List.of(), List.of());

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(EditionXml.class.getResource("wcofacts-1.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    @Setup
    public void write() throws IOException, XMLStreamException {
        xml = writeXml();
        json = writeJson();
        tree = (Element) readTree();
    }

    @Benchmark
    public byte[] writeXml() throws IOException {
        return bytes(document == Document.EDITION ? Export.xml(WcoData.edition(2013)) : Export.xml(WcoData.register()));
    }

    @Benchmark
    public byte[] writeJson() throws IOException {
        return bytes(Export.json(
                document == Document.EDITION ? JsonData.of(WcoData.edition(2013)) : JsonData.of(WcoData.register())));
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }

    @Benchmark
    public Object readXml() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(xml);
        return document == Document.EDITION ? EditionXml.read(in) : RegisterXml.read(in);
    }

    @Benchmark
    public Object readJson() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(json);
        return document == Document.EDITION ? JsonData.readEdition(in) : JsonData.readRegister(in);
    }

    @Benchmark
    public void validate() throws IOException, SAXException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @Benchmark
    public Object readTree() throws XMLStreamException {
        XMLStreamReader reader = readers.createXMLStreamReader(new ByteArrayInputStream(xml));
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element("document", List.of(), new ArrayList<>()));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                List<String> attributes = new ArrayList<>();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    attributes.add(reader.getAttributeLocalName(i));
                    attributes.add(reader.getAttributeValue(i));
                }
                Element element = new Element(reader.getLocalName(), attributes, new ArrayList<>());
                open.element().content().add(element);
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                open.element().content().add(reader.getText());
            }
        }
        return open.element().content().get(0);
    }

    @Benchmark
    public byte[] writeTree() throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLStreamWriter writer = writers.createXMLStreamWriter(out, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
        write(tree, writer);
        writer.close();
        return out.toByteArray();
    }

    private static void write(Element element, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(element.name());
        for (int i = 0; i < element.attributes().size(); i += 2) {
            String name = element.attributes().get(i);
            String value = element.attributes().get(i + 1);
            if (name.equals("lang")) {
                writer.writeAttribute("xml", XMLConstants.XML_NS_URI, name, value);
            } else {
                writer.writeAttribute(name, value);
            }
        }
        for (Object content : element.content()) {
            if (content instanceof Element child) {
                write(child, writer);
            } else {
                writer.writeCharacters((String) content);
            }
        }
        writer.writeEndElement();
    }
}
