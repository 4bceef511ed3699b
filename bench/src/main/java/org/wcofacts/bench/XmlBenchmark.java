package org.wcofacts.bench;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
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
import org.wcofacts.bench.xml.PlainEdition;
import org.wcofacts.bench.xml.StaxReader;
import org.wcofacts.bench.xml.StaxWriter;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.json.JsonData;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.UncheckedEdition;
import org.wcofacts.export.xml.XmlOptions;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.RegionalNetwork;
import org.xml.sax.SAXException;

/**
 * Editions as XML and JSON, out and in, with all checks and with those of the model alone. Beside them the same XML read and written by
 * hand through Woodstox, and bound by JAXB, into plain objects without a rule; and the validation by the JDK alone, keys included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class XmlBenchmark {

    private static final int LONGEST = 64 << 20;
    private static final XmlOptions OPTIONS = XmlOptions.DEFAULT.bytes(LONGEST).elements(1_000_000);
    private static final int MANY = 10_000;

    /** What is written and read. */
    public enum Document {
        EDITION,
        /** The same with 10,000 regional entities. */
        LARGE
    }

    @Param
    public Document document;

    private final Schema schema = schema();
    private final JAXBContext jaxb = jaxb();
    private Edition edition = WcoData.edition(2013);
    private PlainEdition plain = new PlainEdition();
    private byte[] xml = {};
    private byte[] json = {};

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(EditionXml.class.getResource("wcofacts-1.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JAXBContext jaxb() {
        try {
            return JAXBContext.newInstance(PlainEdition.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All ways must agree before they are compared. */
    @Setup
    public void prepare() throws IOException, XMLStreamException, JAXBException {
        edition = document == Document.EDITION ? WcoData.edition(2013) : large(WcoData.edition(2013));
        xml = writeXml();
        json = writeJson();
        plain = readByHand();
        byte[] again = writeByHand();
        require(EditionXml.read(new ByteArrayInputStream(again), OPTIONS).equals(edition), "by hand");
        require(UncheckedEdition.read(xml).equals(edition), "unchecked");
        plain = (PlainEdition) readWithJaxb();
        require(
                EditionXml.read(new ByteArrayInputStream(writeWithJaxb()), OPTIONS)
                        .equals(edition),
                "with JAXB");
    }

    private static void require(boolean holds, String way) {
        if (!holds) {
            throw new IllegalStateException(way + ": must read and write what we do");
        }
    }

    private static Edition large(Edition edition) {
        RegionalNetwork network = edition.networks().get(0);
        Host first = network.hosts().get(0);
        RegionalNetwork many = RegionalNetwork.builder()
                .from(network)
                .hostCount(Stated.<Integer>builder()
                        .from(network.hostCount())
                        .value(MANY)
                        .build())
                .hostCountByRegion(List.of())
                .regionsCovered(Optional.empty())
                .hosts(IntStream.range(0, MANY)
                        .mapToObj(i ->
                                Host.builder().from(first).id("entity-" + i).build())
                        .toList())
                .build();
        return Edition.builder().from(edition).networks(List.of(many)).build();
    }

    @Benchmark
    public byte[] writeXml() throws IOException {
        return bytes(Export.xml(edition, OPTIONS));
    }

    @Benchmark
    public byte[] writeXmlUnchecked() {
        return UncheckedEdition.write(edition);
    }

    @Benchmark
    public byte[] writeJson() throws IOException {
        return bytes(Export.json(JsonData.of(edition)));
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }

    @Benchmark
    public Object readXml() throws IOException {
        return EditionXml.read(new ByteArrayInputStream(xml), OPTIONS);
    }

    @Benchmark
    public Object readXmlUnchecked() throws IOException {
        return UncheckedEdition.read(xml);
    }

    @Benchmark
    public Object readJson() throws IOException {
        return JsonData.readEdition(new ByteArrayInputStream(json), LONGEST);
    }

    @Benchmark
    public void validate() throws IOException, SAXException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @Benchmark
    public PlainEdition readByHand() throws XMLStreamException {
        return StaxReader.read(xml);
    }

    @Benchmark
    public byte[] writeByHand() throws XMLStreamException {
        return StaxWriter.write(plain);
    }

    @Benchmark
    public Object readWithJaxb() throws JAXBException {
        return jaxb.createUnmarshaller().unmarshal(new ByteArrayInputStream(xml));
    }

    @Benchmark
    public byte[] writeWithJaxb() throws JAXBException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Marshaller marshaller = jaxb.createMarshaller();
        marshaller.marshal(plain, out);
        return out.toByteArray();
    }
}
