package org.wcofacts.bench.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;

/** What the XML of an edition says, in plain objects without a rule; null where it says nothing. */
@XmlRootElement(name = "edition")
public final class PlainEdition {

    @XmlAttribute
    String version;

    @XmlAttribute
    String year;

    @XmlAttribute
    String revision;

    @XmlAttribute
    String released;

    @XmlAttribute(name = "as-of")
    String asOf;

    @XmlAttribute
    String publication;

    Words title;
    Words occasion;

    @XmlElementWrapper
    @XmlElement(name = "language")
    List<Language> languages;

    @XmlElementWrapper
    @XmlElement(name = "source")
    List<Source> sources;

    @XmlElementWrapper
    @XmlElement(name = "region")
    List<Region> regions;

    @XmlElementWrapper
    @XmlElement(name = "economy")
    List<Economy> economies;

    Organization organization;
    Statement introduction;
    Statement vision;
    Statement mission;

    @XmlElementWrapper
    @XmlElement(name = "value")
    List<CoreValue> values;

    @XmlElement(name = "key-activities-background")
    Statement background;

    @XmlElementWrapper(name = "key-activities")
    @XmlElement(name = "key-activity")
    List<Activity> activities;

    @XmlElementWrapper(name = "strategic-goals")
    @XmlElement(name = "strategic-goal")
    List<Activity> goals;

    @XmlElementWrapper
    @XmlElement(name = "network")
    List<Network> networks;

    static final class Words {
        @XmlElement(name = "text")
        List<Text> texts = new ArrayList<>();
    }

    static final class Text {
        @XmlAttribute(namespace = XMLConstants.XML_NS_URI)
        String lang;

        @XmlAttribute
        String standing;

        @XmlAttribute
        String by;

        @XmlValue
        String words;
    }

    static final class Language {
        @XmlAttribute
        String tag;
    }

    static final class Source {
        @XmlAttribute
        String id;

        @XmlAttribute
        String published;

        @XmlAttribute
        String read;

        @XmlAttribute
        String kind;

        Text title;
        String publisher;
        String address;
        String licence;
    }

    static final class Region {
        @XmlAttribute
        String id;

        Words name;
        Provenance provenance;
    }

    static final class Economy {
        @XmlAttribute
        String alpha2;

        @XmlAttribute
        String alpha3;

        Words name;
        Provenance provenance;
    }

    static final class Provenance {
        @XmlAttribute
        String basis;

        @XmlAttribute
        String confidence;

        @XmlElement(name = "citation")
        List<Citation> citations = new ArrayList<>();

        Words explanation;
    }

    static final class Citation {
        @XmlAttribute
        String source;

        @XmlAttribute
        String place;
    }

    /** A value, as an attribute, as words or as a place. */
    static final class Stated {
        @XmlAttribute(name = "value")
        String code;

        @XmlElement(name = "value")
        Place content;

        Provenance provenance;
        Words footnote;

        @XmlElement(name = "footnote-provenance")
        Provenance footnoteProvenance;

        @XmlElementWrapper
        @XmlElement(name = "other")
        List<Stated> disputed;
    }

    /** Words, or an economy and a city. */
    static final class Place {
        @XmlAttribute
        String economy;

        @XmlElement(name = "text")
        List<Text> texts = new ArrayList<>();

        Words city;
    }

    static final class Organization {
        Stated name;
        Stated abbreviation;

        @XmlElement(name = "former-name")
        Stated formerName;

        Stated established;
        Stated headquarters;
        Stated members;

        @XmlElement(name = "decision-making-body")
        Stated body;

        @XmlElementWrapper(name = "office-holders")
        @XmlElement(name = "office-holder")
        List<Holder> holders;

        @XmlElement(name = "international-customs-day")
        Stated day;

        @XmlElementWrapper(name = "working-languages")
        @XmlElement(name = "working-language")
        List<WorkingLanguage> languages;

        Stated website;
    }

    static final class Holder {
        @XmlAttribute
        String id;

        Words office;
        String person;
        Provenance provenance;
    }

    static final class WorkingLanguage {
        @XmlAttribute
        String language;

        @XmlAttribute
        String standing;

        Words name;
        Provenance provenance;
    }

    static final class Statement {
        @XmlAttribute
        String id;

        Words heading;

        @XmlElementWrapper
        @XmlElement(name = "paragraph")
        List<Words> summary;

        @XmlElement(name = "official-wording")
        Words official;

        Provenance provenance;
    }

    static final class CoreValue {
        @XmlAttribute
        String id;

        @XmlAttribute
        String number;

        Words summary;

        @XmlElement(name = "official-wording")
        Words official;

        Provenance provenance;
    }

    /** A key activity, or a strategic goal, which has no topics. */
    static final class Activity {
        @XmlAttribute
        String id;

        @XmlAttribute
        String number;

        Words title;
        Provenance provenance;

        @XmlElementWrapper
        @XmlElement(name = "topic")
        List<Topic> topics;
    }

    static final class Topic {
        Statement statement;
        Provenance placement;
    }

    static final class Network {
        @XmlAttribute
        String id;

        Words name;
        Words abbreviation;
        Provenance provenance;
        Statement purpose;

        @XmlElement(name = "supporting-system")
        SupportingSystem system;

        @XmlElement(name = "host-count")
        Stated hostCount;

        @XmlElement(name = "regions-covered")
        Stated regionsCovered;

        @XmlElementWrapper(name = "host-count-by-region")
        @XmlElement(name = "in-region")
        List<InRegion> byRegion;

        @XmlElementWrapper
        @XmlElement(name = "host")
        List<Host> hosts;
    }

    static final class SupportingSystem {
        @XmlAttribute
        String id;

        Words name;
        Words abbreviation;
        Words purpose;
        Provenance provenance;
    }

    static final class InRegion {
        @XmlAttribute
        String region;

        @XmlElement(name = "host-count")
        Stated hostCount;
    }

    static final class Host {
        @XmlAttribute
        String id;

        @XmlAttribute
        String economy;

        Provenance provenance;
        Stated region;
    }
}
