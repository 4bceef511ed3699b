package org.wcofacts.bench.xml;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wcofacts.bench.xml.PlainEdition.Activity;
import org.wcofacts.bench.xml.PlainEdition.Citation;
import org.wcofacts.bench.xml.PlainEdition.CoreValue;
import org.wcofacts.bench.xml.PlainEdition.Economy;
import org.wcofacts.bench.xml.PlainEdition.Holder;
import org.wcofacts.bench.xml.PlainEdition.Host;
import org.wcofacts.bench.xml.PlainEdition.InRegion;
import org.wcofacts.bench.xml.PlainEdition.Language;
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

/** Reads an edition by hand through Woodstox; what it does not know it refuses. */
public final class StaxReader {

    private static final XMLInputFactory READERS = new WstxInputFactory();

    /** Takes an element that has just begun, to its end. */
    private interface Element<T> {
        T read() throws XMLStreamException;
    }

    /** Takes the element in an element that has just begun. */
    private interface Part {
        void read(String name) throws XMLStreamException;
    }

    private final XMLStreamReader reader;

    private StaxReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Reads a file. */
    public static PlainEdition read(byte[] file) throws XMLStreamException {
        XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(file));
        reader.nextTag();
        return new StaxReader(reader).edition();
    }

    private String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    private void parts(Part part) throws XMLStreamException {
        while (reader.nextTag() == XMLStreamReader.START_ELEMENT) {
            part.read(reader.getLocalName());
        }
    }

    private <T> List<T> list(Element<T> item) throws XMLStreamException {
        List<T> items = new ArrayList<>();
        parts(name -> items.add(item.read()));
        return items;
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(name);
    }

    private PlainEdition edition() throws XMLStreamException {
        PlainEdition edition = new PlainEdition();
        edition.version = attribute("version");
        edition.year = attribute("year");
        edition.revision = attribute("revision");
        edition.released = attribute("released");
        edition.asOf = attribute("as-of");
        edition.publication = attribute("publication");
        parts(name -> {
            switch (name) {
                case "title" -> edition.title = words();
                case "occasion" -> edition.occasion = words();
                case "languages" -> edition.languages = list(this::language);
                case "sources" -> edition.sources = list(this::source);
                case "regions" -> edition.regions = list(this::region);
                case "economies" -> edition.economies = list(this::economy);
                case "organization" -> edition.organization = organization();
                case "introduction" -> edition.introduction = statement();
                case "vision" -> edition.vision = statement();
                case "mission" -> edition.mission = statement();
                case "values" -> edition.values = list(this::coreValue);
                case "key-activities-background" -> edition.background = statement();
                case "key-activities" -> edition.activities = list(this::activity);
                case "strategic-goals" -> edition.goals = list(this::activity);
                case "networks" -> edition.networks = list(this::network);
                default -> throw unknown(name);
            }
        });
        return edition;
    }

    private Words words() throws XMLStreamException {
        Words words = new Words();
        words.texts = list(this::text);
        return words;
    }

    private Text text() throws XMLStreamException {
        Text text = new Text();
        text.lang = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        text.standing = attribute("standing");
        text.by = attribute("by");
        text.words = reader.getElementText();
        return text;
    }

    private Language language() throws XMLStreamException {
        Language language = new Language();
        language.tag = attribute("tag");
        parts(name -> {
            throw unknown(name);
        });
        return language;
    }

    private Source source() throws XMLStreamException {
        Source source = new Source();
        source.id = attribute("id");
        source.published = attribute("published");
        source.read = attribute("read");
        source.kind = attribute("kind");
        parts(name -> {
            switch (name) {
                case "title" -> source.title = text();
                case "publisher" -> source.publisher = reader.getElementText();
                case "address" -> source.address = reader.getElementText();
                case "licence" -> source.licence = reader.getElementText();
                default -> throw unknown(name);
            }
        });
        return source;
    }

    private Region region() throws XMLStreamException {
        Region region = new Region();
        region.id = attribute("id");
        parts(name -> {
            switch (name) {
                case "name" -> region.name = words();
                case "provenance" -> region.provenance = provenance();
                default -> throw unknown(name);
            }
        });
        return region;
    }

    private Economy economy() throws XMLStreamException {
        Economy economy = new Economy();
        economy.alpha2 = attribute("alpha2");
        economy.alpha3 = attribute("alpha3");
        parts(name -> {
            switch (name) {
                case "name" -> economy.name = words();
                case "provenance" -> economy.provenance = provenance();
                default -> throw unknown(name);
            }
        });
        return economy;
    }

    private Provenance provenance() throws XMLStreamException {
        Provenance provenance = new Provenance();
        provenance.basis = attribute("basis");
        provenance.confidence = attribute("confidence");
        parts(name -> {
            switch (name) {
                case "citation" -> provenance.citations.add(citation());
                case "explanation" -> provenance.explanation = words();
                default -> throw unknown(name);
            }
        });
        return provenance;
    }

    private Citation citation() throws XMLStreamException {
        Citation citation = new Citation();
        citation.source = attribute("source");
        citation.place = attribute("place");
        parts(name -> {
            throw unknown(name);
        });
        return citation;
    }

    private Stated stated() throws XMLStreamException {
        Stated stated = new Stated();
        stated.code = attribute("value");
        parts(name -> {
            switch (name) {
                case "value" -> stated.content = place();
                case "provenance" -> stated.provenance = provenance();
                case "footnote" -> stated.footnote = words();
                case "footnote-provenance" -> stated.footnoteProvenance = provenance();
                case "disputed" -> stated.disputed = list(this::stated);
                default -> throw unknown(name);
            }
        });
        return stated;
    }

    private Place place() throws XMLStreamException {
        Place place = new Place();
        place.economy = attribute("economy");
        parts(name -> {
            switch (name) {
                case "text" -> place.texts.add(text());
                case "city" -> place.city = words();
                default -> throw unknown(name);
            }
        });
        return place;
    }

    private Organization organization() throws XMLStreamException {
        Organization organization = new Organization();
        parts(name -> {
            switch (name) {
                case "name" -> organization.name = stated();
                case "abbreviation" -> organization.abbreviation = stated();
                case "former-name" -> organization.formerName = stated();
                case "established" -> organization.established = stated();
                case "headquarters" -> organization.headquarters = stated();
                case "members" -> organization.members = stated();
                case "decision-making-body" -> organization.body = stated();
                case "office-holders" -> organization.holders = list(this::holder);
                case "international-customs-day" -> organization.day = stated();
                case "working-languages" -> organization.languages = list(this::workingLanguage);
                case "website" -> organization.website = stated();
                default -> throw unknown(name);
            }
        });
        return organization;
    }

    private Holder holder() throws XMLStreamException {
        Holder holder = new Holder();
        holder.id = attribute("id");
        parts(name -> {
            switch (name) {
                case "office" -> holder.office = words();
                case "person" -> holder.person = reader.getElementText();
                case "provenance" -> holder.provenance = provenance();
                default -> throw unknown(name);
            }
        });
        return holder;
    }

    private WorkingLanguage workingLanguage() throws XMLStreamException {
        WorkingLanguage language = new WorkingLanguage();
        language.language = attribute("language");
        language.standing = attribute("standing");
        parts(name -> {
            switch (name) {
                case "name" -> language.name = words();
                case "provenance" -> language.provenance = provenance();
                default -> throw unknown(name);
            }
        });
        return language;
    }

    private Statement statement() throws XMLStreamException {
        Statement statement = new Statement();
        statement.id = attribute("id");
        parts(name -> {
            switch (name) {
                case "heading" -> statement.heading = words();
                case "summary" -> statement.summary = list(this::words);
                case "official-wording" -> statement.official = words();
                case "provenance" -> statement.provenance = provenance();
                default -> throw unknown(name);
            }
        });
        return statement;
    }

    private CoreValue coreValue() throws XMLStreamException {
        CoreValue value = new CoreValue();
        value.id = attribute("id");
        value.number = attribute("number");
        parts(name -> {
            switch (name) {
                case "summary" -> value.summary = words();
                case "official-wording" -> value.official = words();
                case "provenance" -> value.provenance = provenance();
                default -> throw unknown(name);
            }
        });
        return value;
    }

    private Activity activity() throws XMLStreamException {
        Activity activity = new Activity();
        activity.id = attribute("id");
        activity.number = attribute("number");
        parts(name -> {
            switch (name) {
                case "title" -> activity.title = words();
                case "provenance" -> activity.provenance = provenance();
                case "topics" -> activity.topics = list(this::topic);
                default -> throw unknown(name);
            }
        });
        return activity;
    }

    private Topic topic() throws XMLStreamException {
        Topic topic = new Topic();
        parts(name -> {
            switch (name) {
                case "statement" -> topic.statement = statement();
                case "placement" -> topic.placement = provenance();
                default -> throw unknown(name);
            }
        });
        return topic;
    }

    private Network network() throws XMLStreamException {
        Network network = new Network();
        network.id = attribute("id");
        parts(name -> {
            switch (name) {
                case "name" -> network.name = words();
                case "abbreviation" -> network.abbreviation = words();
                case "provenance" -> network.provenance = provenance();
                case "purpose" -> network.purpose = statement();
                case "supporting-system" -> network.system = system();
                case "host-count" -> network.hostCount = stated();
                case "regions-covered" -> network.regionsCovered = stated();
                case "host-count-by-region" -> network.byRegion = list(this::inRegion);
                case "hosts" -> network.hosts = list(this::host);
                default -> throw unknown(name);
            }
        });
        return network;
    }

    private SupportingSystem system() throws XMLStreamException {
        SupportingSystem system = new SupportingSystem();
        system.id = attribute("id");
        parts(name -> {
            switch (name) {
                case "name" -> system.name = words();
                case "abbreviation" -> system.abbreviation = words();
                case "purpose" -> system.purpose = words();
                case "provenance" -> system.provenance = provenance();
                default -> throw unknown(name);
            }
        });
        return system;
    }

    private InRegion inRegion() throws XMLStreamException {
        InRegion count = new InRegion();
        count.region = attribute("region");
        parts(name -> count.hostCount = stated());
        return count;
    }

    private Host host() throws XMLStreamException {
        Host host = new Host();
        host.id = attribute("id");
        host.economy = attribute("economy");
        parts(name -> {
            switch (name) {
                case "provenance" -> host.provenance = provenance();
                case "region" -> host.region = stated();
                default -> throw unknown(name);
            }
        });
        return host;
    }
}
