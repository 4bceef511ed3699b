package org.wcofacts.bench.xml;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wcofacts.bench.xml.PlainEdition.Activity;
import org.wcofacts.bench.xml.PlainEdition.Citation;
import org.wcofacts.bench.xml.PlainEdition.CoreValue;
import org.wcofacts.bench.xml.PlainEdition.Economy;
import org.wcofacts.bench.xml.PlainEdition.Holder;
import org.wcofacts.bench.xml.PlainEdition.Host;
import org.wcofacts.bench.xml.PlainEdition.InRegion;
import org.wcofacts.bench.xml.PlainEdition.Network;
import org.wcofacts.bench.xml.PlainEdition.Organization;
import org.wcofacts.bench.xml.PlainEdition.Place;
import org.wcofacts.bench.xml.PlainEdition.Provenance;
import org.wcofacts.bench.xml.PlainEdition.Region;
import org.wcofacts.bench.xml.PlainEdition.Source;
import org.wcofacts.bench.xml.PlainEdition.Stated;
import org.wcofacts.bench.xml.PlainEdition.Statement;
import org.wcofacts.bench.xml.PlainEdition.SupportingSystem;
import org.wcofacts.bench.xml.PlainEdition.Text;
import org.wcofacts.bench.xml.PlainEdition.Topic;
import org.wcofacts.bench.xml.PlainEdition.Words;
import org.wcofacts.bench.xml.PlainEdition.WorkingLanguage;

/** Writes an edition by hand through Woodstox, without indent. */
public final class StaxWriter {

    private static final XMLOutputFactory WRITERS = new WstxOutputFactory();
    private static final String NAMESPACE = "https://wcofacts.org/xml/1";

    /** Writes the content of an element. */
    private interface Content<T> {
        void write(T value) throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private StaxWriter(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Writes a file. */
    public static byte[] write(PlainEdition edition) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLStreamWriter writer = WRITERS.createXMLStreamWriter(out, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
        new StaxWriter(writer).edition(edition);
        writer.writeEndDocument();
        writer.close();
        return out.toByteArray();
    }

    private <T> void element(String name, T value, Content<T> content) throws XMLStreamException {
        if (value != null) {
            writer.writeStartElement(name);
            content.write(value);
            writer.writeEndElement();
        }
    }

    private <T> void list(String name, String item, List<T> values, Content<T> content) throws XMLStreamException {
        element(name, values, all -> {
            for (T each : all) {
                element(item, each, content);
            }
        });
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (value != null) {
            writer.writeAttribute(name, value);
        }
    }

    private void edition(PlainEdition edition) throws XMLStreamException {
        writer.writeStartElement("edition");
        writer.writeDefaultNamespace(NAMESPACE);
        attribute("version", edition.version);
        attribute("year", edition.year);
        attribute("revision", edition.revision);
        attribute("released", edition.released);
        attribute("as-of", edition.asOf);
        attribute("publication", edition.publication);
        element("title", edition.title, this::words);
        element("occasion", edition.occasion, this::words);
        list("languages", "language", edition.languages, language -> attribute("tag", language.tag));
        list("sources", "source", edition.sources, this::source);
        list("regions", "region", edition.regions, this::region);
        list("economies", "economy", edition.economies, this::economy);
        element("organization", edition.organization, this::organization);
        element("introduction", edition.introduction, this::statement);
        element("vision", edition.vision, this::statement);
        element("mission", edition.mission, this::statement);
        list("values", "value", edition.values, this::coreValue);
        element("key-activities-background", edition.background, this::statement);
        list("key-activities", "key-activity", edition.activities, this::activity);
        list("strategic-goals", "strategic-goal", edition.goals, this::activity);
        list("networks", "network", edition.networks, this::network);
        writer.writeEndElement();
    }

    private void words(Words words) throws XMLStreamException {
        for (Text text : words.texts) {
            element("text", text, this::text);
        }
    }

    private void text(Text text) throws XMLStreamException {
        if (text.lang != null) {
            writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", text.lang);
        }
        attribute("standing", text.standing);
        attribute("by", text.by);
        writer.writeCharacters(text.words);
    }

    private void source(Source source) throws XMLStreamException {
        attribute("id", source.id);
        attribute("published", source.published);
        attribute("read", source.read);
        attribute("kind", source.kind);
        element("title", source.title, this::text);
        element("publisher", source.publisher, writer::writeCharacters);
        element("address", source.address, writer::writeCharacters);
        element("licence", source.licence, writer::writeCharacters);
    }

    private void region(Region region) throws XMLStreamException {
        attribute("id", region.id);
        element("name", region.name, this::words);
        element("provenance", region.provenance, this::provenance);
    }

    private void economy(Economy economy) throws XMLStreamException {
        attribute("alpha2", economy.alpha2);
        attribute("alpha3", economy.alpha3);
        element("name", economy.name, this::words);
        element("provenance", economy.provenance, this::provenance);
    }

    private void provenance(Provenance provenance) throws XMLStreamException {
        attribute("basis", provenance.basis);
        attribute("confidence", provenance.confidence);
        for (Citation citation : provenance.citations) {
            element("citation", citation, this::citation);
        }
        element("explanation", provenance.explanation, this::words);
    }

    private void citation(Citation citation) throws XMLStreamException {
        attribute("source", citation.source);
        attribute("place", citation.place);
    }

    private void stated(Stated stated) throws XMLStreamException {
        attribute("value", stated.code);
        element("value", stated.content, this::place);
        element("provenance", stated.provenance, this::provenance);
        element("footnote", stated.footnote, this::words);
        element("footnote-provenance", stated.footnoteProvenance, this::provenance);
        list("disputed", "other", stated.disputed, this::stated);
    }

    private void place(Place place) throws XMLStreamException {
        attribute("economy", place.economy);
        for (Text text : place.texts) {
            element("text", text, this::text);
        }
        element("city", place.city, this::words);
    }

    private void organization(Organization organization) throws XMLStreamException {
        element("name", organization.name, this::stated);
        element("abbreviation", organization.abbreviation, this::stated);
        element("former-name", organization.formerName, this::stated);
        element("established", organization.established, this::stated);
        element("headquarters", organization.headquarters, this::stated);
        element("members", organization.members, this::stated);
        element("decision-making-body", organization.body, this::stated);
        list("office-holders", "office-holder", organization.holders, this::holder);
        element("international-customs-day", organization.day, this::stated);
        list("working-languages", "working-language", organization.languages, this::workingLanguage);
        element("website", organization.website, this::stated);
    }

    private void holder(Holder holder) throws XMLStreamException {
        attribute("id", holder.id);
        element("office", holder.office, this::words);
        element("person", holder.person, writer::writeCharacters);
        element("provenance", holder.provenance, this::provenance);
    }

    private void workingLanguage(WorkingLanguage language) throws XMLStreamException {
        attribute("language", language.language);
        attribute("standing", language.standing);
        element("name", language.name, this::words);
        element("provenance", language.provenance, this::provenance);
    }

    private void statement(Statement statement) throws XMLStreamException {
        attribute("id", statement.id);
        element("heading", statement.heading, this::words);
        list("summary", "paragraph", statement.summary, this::words);
        element("official-wording", statement.official, this::words);
        element("provenance", statement.provenance, this::provenance);
    }

    private void coreValue(CoreValue value) throws XMLStreamException {
        attribute("id", value.id);
        attribute("number", value.number);
        element("summary", value.summary, this::words);
        element("official-wording", value.official, this::words);
        element("provenance", value.provenance, this::provenance);
    }

    private void activity(Activity activity) throws XMLStreamException {
        attribute("id", activity.id);
        attribute("number", activity.number);
        element("title", activity.title, this::words);
        element("provenance", activity.provenance, this::provenance);
        list("topics", "topic", activity.topics, this::topic);
    }

    private void topic(Topic topic) throws XMLStreamException {
        element("statement", topic.statement, this::statement);
        element("placement", topic.placement, this::provenance);
    }

    private void network(Network network) throws XMLStreamException {
        attribute("id", network.id);
        element("name", network.name, this::words);
        element("abbreviation", network.abbreviation, this::words);
        element("provenance", network.provenance, this::provenance);
        element("purpose", network.purpose, this::statement);
        element("supporting-system", network.system, this::system);
        element("host-count", network.hostCount, this::stated);
        element("regions-covered", network.regionsCovered, this::stated);
        list("host-count-by-region", "in-region", network.byRegion, this::inRegion);
        list("hosts", "host", network.hosts, this::host);
    }

    private void system(SupportingSystem system) throws XMLStreamException {
        attribute("id", system.id);
        element("name", system.name, this::words);
        element("abbreviation", system.abbreviation, this::words);
        element("purpose", system.purpose, this::words);
        element("provenance", system.provenance, this::provenance);
    }

    private void inRegion(InRegion count) throws XMLStreamException {
        attribute("region", count.region);
        element("host-count", count.hostCount, this::stated);
    }

    private void host(Host host) throws XMLStreamException {
        attribute("id", host.id);
        attribute("economy", host.economy);
        element("provenance", host.provenance, this::provenance);
        element("region", host.region, this::stated);
    }
}
