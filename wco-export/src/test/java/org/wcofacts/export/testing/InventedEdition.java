package org.wcofacts.export.testing;

import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.CoreValue;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.KeyActivity;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.Place;
import org.wcofacts.model.edition.RegionCount;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.Statement;
import org.wcofacts.model.edition.StrategicGoal;
import org.wcofacts.model.edition.SupportingSystem;
import org.wcofacts.model.edition.Topic;
import org.wcofacts.model.edition.WorkingLanguage;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;

/** The Alphaland Customs League, which does not exist: two regions, one goal, one network. */
public final class InventedEdition {

    private static final Provenance LEAFLET = Provenance.stated("leaflet", "Page 1");

    private static final Region NORTH = region("north", both("North", "Nord"));
    private static final Region SOUTH = region("south", both("South", "Sud"));

    private static final Economy ALPHALAND = economy("AL", "ALP", both("Alphaland", "Alphalande"));
    private static final Economy BETAPORT = economy("BP", "BET", both("Port of Beta", "Port-Bêta"));

    private InventedEdition() {}

    /** What an edition must have and nothing else, in English alone; its one network has one host. */
    public static Edition plain() {
        Source leaflet = Source.builder().id("leaflet").title("The League").build();
        return Edition.builder()
                .year(2001)
                .revision(1)
                .released(LocalDate.of(2016, 2, 3))
                .title(english("The League in brief"))
                .asOf(PartialDate.of(Year.of(2001)))
                .addLanguage(Locale.ENGLISH)
                .publication(leaflet)
                .addSource(leaflet)
                .organization(Organization.builder()
                        .name(Stated.of(english("Alphaland Customs League"), LEAFLET))
                        .established(Stated.of(PartialDate.of(Year.of(1952)), LEAFLET))
                        .members(Stated.of(2, LEAFLET))
                        .build())
                .introduction(statement("introduction", english("A league of customs services.")))
                .addStrategicGoal(goal(english("Fair borders")))
                .addRegion(region("north", english("North")))
                .addRegion(region("south", english("South")))
                .addEconomy(economy("AL", "ALP", english("Alphaland")))
                .addNetwork(RegionalNetwork.builder()
                        .id("school")
                        .name(english("Schools"))
                        .abbreviation(english("SC"))
                        .provenance(LEAFLET)
                        .purpose(statement("school-purpose", english("They teach.")))
                        .hostCount(Stated.of(1, LEAFLET))
                        .addHost(Host.builder()
                                .id("school-al")
                                .economy(economy("AL", "ALP", english("Alphaland")))
                                .region(Stated.of(region("north", english("North")), LEAFLET))
                                .provenance(LEAFLET)
                                .build())
                        .build())
                .build();
    }

    /** Everything that an edition can have, in English and French. */
    public static Edition rich() {
        return rich(UnaryOperator.identity());
    }

    /** The rich edition with another paragraph in place of its introduction's. */
    public static Edition introducedBy(String english) {
        return rich(edition -> edition.introduction(statement("introduction", english(english))));
    }

    /** The rich edition with something else in it. */
    public static Edition rich(UnaryOperator<Edition.Builder> change) {
        Source leaflet = leaflet();
        Edition.Builder builder = Edition.builder()
                .year(2001)
                .revision(3)
                .released(LocalDate.of(2019, 4, 5))
                .title(both("The League in brief", "La Ligue en bref"))
                .occasion(both("The fair of 2001", "La foire de 2001"))
                .asOf(PartialDate.of(LocalDate.of(2001, 6, 24)))
                .languages(List.of(Locale.ENGLISH, Locale.FRENCH))
                .publication(leaflet)
                .sources(List.of(leaflet, yearbook()))
                .vision(statement("vision", both("Open borders.", "Des frontières ouvertes.")))
                .mission(statement("mission", both("To help.", "Aider.")))
                .addValue(value())
                .keyActivitiesBackground(statement("background", both("Trade grows.", "Le commerce croît.")))
                .addKeyActivity(activity())
                .addStrategicGoal(goal(both("Fair borders", "Des frontières justes")))
                .regions(List.of(NORTH, SOUTH))
                .economies(List.of(ALPHALAND, BETAPORT))
                .organization(organization())
                .introduction(introduction())
                .addNetwork(network());
        return change.apply(builder).build();
    }

    private static Source leaflet() {
        return Source.builder()
                .id("leaflet")
                .title("The League in brief")
                .language(Locale.ENGLISH)
                .publisher("Alphaland Customs League")
                .published(PartialDate.of(YearMonth.of(2001, 6)))
                .address(URI.create("https://league.example/brief?page=1&lang=en"))
                .licence("CC BY 4.0")
                .build();
    }

    private static Source yearbook() {
        return Source.builder().id("yearbook").title("Yearbook of Leagues").build();
    }

    private static Organization organization() {
        return Organization.builder()
                .name(Stated.of(both("Alphaland Customs League", "Ligue douanière d'Alphalande"), LEAFLET))
                .abbreviation(Stated.of(both("ACL", "LDA"), LEAFLET))
                .formerName(Stated.of(both("Customs Club", "Club des douanes"), LEAFLET))
                .established(Stated.<PartialDate>builder()
                        .value(PartialDate.of(Year.of(1952)))
                        .provenance(LEAFLET)
                        .footnote(both("The year of its first meeting.", "L'année de sa première réunion."))
                        .addDisputed(new Disputed<>(PartialDate.of(LocalDate.of(1951, 12, 15)), disputing()))
                        .build())
                .headquarters(Stated.<Place>builder()
                        .value(new Place(both("Alpha City", "Alpha-Ville"), ALPHALAND))
                        .provenance(LEAFLET)
                        .addDisputed(new Disputed<>(new Place(both("Beta", "Bêta"), BETAPORT), disputing()))
                        .build())
                .members(Stated.of(2, corrected()))
                .decisionMakingBody(Stated.<LocalizedText>builder()
                        .value(both("Assembly", "Assemblée"))
                        .provenance(LEAFLET)
                        .addDisputed(new Disputed<>(both("Board", "Conseil"), disputing()))
                        .build())
                .addOfficeHolder(OfficeHolder.builder()
                        .id("chair")
                        .office(both("Chairperson", "Présidente"))
                        .person("Ada Example")
                        .provenance(LEAFLET)
                        .build())
                .internationalCustomsDay(Stated.of(MonthDay.of(1, 26), LEAFLET))
                .addWorkingLanguage(language(Locale.ENGLISH, "English", "Anglais", WorkingLanguage.Standing.WORKING))
                .addWorkingLanguage(language(
                        Locale.forLanguageTag("pt-BR"),
                        "Brazilian Portuguese",
                        "Portugais du Brésil",
                        WorkingLanguage.Standing.INCREASINGLY_USED))
                .website(Stated.of(URI.create("https://league.example/"), LEAFLET))
                .build();
    }

    private static RegionalNetwork network() {
        return RegionalNetwork.builder()
                .id("school")
                .name(both("Regional Schools", "Écoles régionales"))
                .abbreviation(both("RS", "ER"))
                .provenance(LEAFLET)
                .purpose(statement("school-purpose", both("They teach.", "Elles enseignent.")))
                .supportingSystem(SupportingSystem.builder()
                        .id("library")
                        .name(both("Shared Library", "Bibliothèque commune"))
                        .abbreviation(both("SL", "BC"))
                        .purpose(both("It lends books.", "Elle prête des livres."))
                        .provenance(LEAFLET)
                        .build())
                .hostCount(Stated.of(2, LEAFLET))
                .regionsCovered(Stated.of(2, LEAFLET))
                .addHostCountByRegion(new RegionCount(NORTH, Stated.of(1, LEAFLET)))
                .addHostCountByRegion(new RegionCount(SOUTH, Stated.of(1, LEAFLET)))
                .addHost(host("school-al", ALPHALAND, Stated.of(NORTH, LEAFLET)))
                .addHost(host("school-bp", BETAPORT, derived(SOUTH)))
                .build();
    }

    private static Stated<Region> derived(Region region) {
        return Stated.<Region>builder()
                .value(region)
                .provenance(Provenance.builder()
                        .addCitation(new Citation("leaflet", ""))
                        .addCitation(new Citation("yearbook", "Page 7, \"Schools\""))
                        .basis(Basis.DERIVED)
                        .confidence(Confidence.MEDIUM)
                        .explanation(both("The region of its host.", "La région de son hôte."))
                        .build())
                .addDisputed(new Disputed<>(NORTH, disputing()))
                .build();
    }

    private static Statement introduction() {
        return Statement.builder()
                .id("introduction")
                .heading(both("Who we are", "Qui nous sommes"))
                .addSummary(both("A league of customs services.", "Une ligue de services douaniers."))
                .addSummary(both("It meets twice a year.", "Elle se réunit deux fois par an."))
                .officialWording(both("We are the League", "Nous sommes la Ligue"))
                .provenance(LEAFLET)
                .build();
    }

    private static CoreValue value() {
        return CoreValue.builder()
                .id("value-1")
                .number(1)
                .summary(both("Patience.", "La patience."))
                .officialWording(both("Patience above all", "La patience avant tout"))
                .provenance(LEAFLET)
                .build();
    }

    private static KeyActivity activity() {
        Statement queues = Statement.builder()
                .id("queues")
                .heading(both("Short queues", "Des files courtes"))
                .addSummary(both("Queues are short.", "Les files sont courtes."))
                .provenance(LEAFLET)
                .build();
        return KeyActivity.builder()
                .id("activity-1")
                .number(1)
                .title(both("Clearance", "Dédouanement"))
                .addTopic(new Topic(queues, corrected()))
                .provenance(LEAFLET)
                .build();
    }

    private static StrategicGoal goal(LocalizedText title) {
        return StrategicGoal.builder()
                .id("goal-1")
                .number(1)
                .title(title)
                .provenance(LEAFLET)
                .build();
    }

    private static WorkingLanguage language(
            Locale language, String english, String french, WorkingLanguage.Standing standing) {
        return WorkingLanguage.builder()
                .language(language)
                .name(both(english, french))
                .standing(standing)
                .provenance(LEAFLET)
                .build();
    }

    private static Host host(String id, Economy economy, Stated<Region> region) {
        return Host.builder()
                .id(id)
                .economy(economy)
                .region(region)
                .provenance(LEAFLET)
                .build();
    }

    private static Region region(String id, LocalizedText name) {
        return Region.builder().id(id).name(name).provenance(LEAFLET).build();
    }

    private static Economy economy(String alpha2, String alpha3, LocalizedText name) {
        return Economy.builder()
                .alpha2(alpha2)
                .alpha3(alpha3)
                .name(name)
                .provenance(LEAFLET)
                .build();
    }

    private static Statement statement(String id, LocalizedText paragraph) {
        return Statement.builder()
                .id(id)
                .addSummary(paragraph)
                .provenance(LEAFLET)
                .build();
    }

    private static Provenance corrected() {
        return Provenance.builder()
                .addCitation(new Citation("leaflet", "Page 2"))
                .basis(Basis.CORRECTED)
                .confidence(Confidence.HIGH)
                .explanation(both("The leaflet miscounts.", "Le dépliant compte mal."))
                .build();
    }

    private static Provenance disputing() {
        return Provenance.builder()
                .addCitation(new Citation("yearbook", "Page 7"))
                .basis(Basis.STATED)
                .confidence(Confidence.LOW)
                .build();
    }

    private static LocalizedText english(String words) {
        return LocalizedText.english(words);
    }

    private static LocalizedText both(String english, String french) {
        return english(english).with(Locale.FRENCH, french);
    }
}
