package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.CoreValue;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.KeyActivity;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.Statement;
import org.wcofacts.model.edition.StrategicGoal;
import org.wcofacts.model.edition.SupportingSystem;
import org.wcofacts.model.edition.Topic;
import org.wcofacts.model.edition.WorkingLanguage;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;

/** What the sheet of 2013 says, written down by hand from its outline. */
class Edition2013Test {

    private static final Edition EDITION = WcoData.edition(2013);
    private static final Organization ORGANIZATION = EDITION.organization();

    private static final Locale[] LANGUAGES = {
        Locale.ENGLISH,
        Locale.FRENCH,
        Locale.forLanguageTag("ar"),
        Locale.forLanguageTag("pt"),
        Locale.forLanguageTag("ru"),
        Locale.forLanguageTag("es")
    };

    @Test
    void itIsTheSheetOf2013InSixLanguages() {
        assertThat(EDITION.year()).isEqualTo(2013);
        assertThat(EDITION.revision()).isEqualTo(1);
        assertThat(EDITION.asOf()).isEqualTo(PartialDate.parse("2013"));
        assertThat(EDITION.languages()).containsExactly(LANGUAGES);
        assertWords(
                EDITION.title(), "World Customs Organization in brief", "L’Organisation mondiale des douanes en bref");
        assertThat(EDITION.occasion().orElseThrow().english()).isEqualTo("2013 WCO IT Conference and Exhibition");
        assertThat(EDITION.publication().title()).isEqualTo("World Customs Organization in brief");
    }

    @Test
    void theFactFileSaysWhatTheSheetSays() {
        assertWords(ORGANIZATION.name().value(), "World Customs Organization", "Organisation mondiale des douanes");
        assertWords(ORGANIZATION.abbreviation().orElseThrow().value(), "WCO", "OMD");
        assertWords(
                ORGANIZATION.formerName().orElseThrow().value(),
                "Customs Co-operation Council",
                "Conseil de coopération douanière");
        assertThat(ORGANIZATION.established().value()).isEqualTo(PartialDate.parse("1952"));
        assertWords(ORGANIZATION.headquarters().orElseThrow().value().city(), "Brussels", "Bruxelles");
        assertWords(ORGANIZATION.headquarters().orElseThrow().value().economy().name(), "Belgium", "Belgique");
        assertThat(ORGANIZATION.members().value()).isEqualTo(179);
        assertWords(ORGANIZATION.decisionMakingBody().orElseThrow().value(), "Council", "Conseil");
        assertThat(ORGANIZATION.internationalCustomsDay().map(Stated::value)).contains(MonthDay.of(1, 26));
        assertThat(ORGANIZATION.website().map(Stated::value)).contains(URI.create("https://www.wcoomd.org/"));
    }

    @Test
    void fourOfTheMembersAreCustomsTerritoriesAndTheListOfMembersSaysSo() {
        assertWords(
                ORGANIZATION.members().footnote().orElseThrow(),
                "The publication speaks of “countries”. Four of the 179 Members are separate Customs territories.",
                "La publication parle de « pays ». Quatre des 179 Membres sont des territoires douaniers distincts.");
        assertThat(ORGANIZATION.members().provenance().citations())
                .extracting(Citation::source)
                .containsExactly("wco-2013");
        Provenance counted = ORGANIZATION.members().footnoteProvenance().orElseThrow();
        assertThat(counted.basis()).isEqualTo(Basis.DERIVED);
        assertThat(counted.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(counted.citations()).extracting(Citation::source).containsExactly("swiss-law-0-631-121-2");
        assertThat(EDITION.facts())
                .filteredOn(fact -> fact.kind() == Fact.Kind.FOOTNOTE)
                .extracting(Fact::provenance)
                .containsExactly(counted);
    }

    @Test
    void theOfficesAreHeldByThePeopleOnTheSheet() {
        assertThat(ORGANIZATION.officeHolders())
                .extracting(holder -> holder.office().english(), Edition2013Test::french, OfficeHolder::person)
                .containsExactly(
                        tuple("Chairperson of the Council", "Présidence du Conseil", "Josephine Feehily"),
                        tuple("Secretary General", "Secrétaire général", "Kunio Mikuriya"),
                        tuple("Deputy Secretary General", "Secrétaire général adjoint", "Sergio Mujica"));
    }

    @Test
    void twoLanguagesAreWorkingLanguagesAndFourIncreasinglyUsed() {
        assertThat(ORGANIZATION.workingLanguages())
                .extracting(language -> language.name().english(), WorkingLanguage::standing)
                .containsExactly(
                        tuple("English", WorkingLanguage.Standing.WORKING),
                        tuple("French", WorkingLanguage.Standing.WORKING),
                        tuple("Arabic", WorkingLanguage.Standing.INCREASINGLY_USED),
                        tuple("Portuguese", WorkingLanguage.Standing.INCREASINGLY_USED),
                        tuple("Russian", WorkingLanguage.Standing.INCREASINGLY_USED),
                        tuple("Spanish", WorkingLanguage.Standing.INCREASINGLY_USED));
    }

    @Test
    void theSixKeyActivitiesHaveTheirTitles() {
        assertThat(EDITION.keyActivities())
                .extracting(KeyActivity::number, activity -> activity.title().english())
                .containsExactly(
                        tuple(1, "Harmonizing procedures and facilitating trade"),
                        tuple(2, "Securing trade"),
                        tuple(3, "Revenue collection"),
                        tuple(4, "Modernization and capacity building"),
                        tuple(5, "Transparency and cooperation"),
                        tuple(6, "Research and analysis"));
    }

    @Test
    void theNineStrategicGoalsHaveTheirTitles() {
        assertThat(EDITION.strategicGoals())
                .extracting(StrategicGoal::number, goal -> goal.title().english())
                .containsExactly(
                        tuple(1, "International Cooperation and Information Sharing"),
                        tuple(2, "Development of International Standards for Customs Procedures"),
                        tuple(3, "Deliver Capacity Building"),
                        tuple(4, "Public Health, Safety, and Community Protection"),
                        tuple(5, "Security and Facilitation of International Trade & Supply Chain"),
                        tuple(6, "Revenue Collection"),
                        tuple(7, "Raise the Profile of the WCO, Promotion and Marketing"),
                        tuple(8, "Research and Analysis"),
                        tuple(9, "Good Governance and Use of Resources"));
    }

    @Test
    void theTwoLongTopicsStandWithTheFirstTwoActivitiesByOurOwnPlacement() {
        assertThat(EDITION.keyActivities().stream()
                        .flatMap(activity -> activity.topics().stream()
                                .map(topic -> tuple(
                                        activity.number(),
                                        topic.title().english(),
                                        topic.placement().basis()))))
                .containsExactly(
                        tuple(1, "International standards to facilitate trade", Basis.DERIVED),
                        tuple(2, "Securing the international trade supply chain", Basis.DERIVED));
    }

    @Test
    void noParagraphIsMissing() {
        assertThat(EDITION.introduction().summary()).hasSize(4);
        assertThat(EDITION.vision().orElseThrow().summary()).hasSize(1);
        assertThat(EDITION.mission().orElseThrow().summary()).hasSize(1);
        assertThat(EDITION.values()).hasSize(4);
        assertThat(EDITION.keyActivitiesBackground().orElseThrow().summary()).hasSize(2);
        assertThat(EDITION.keyActivities().get(0).topics().get(0).statement().summary())
                .hasSize(3);
        assertThat(EDITION.keyActivities().get(1).topics().get(0).statement().summary())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            introduction | 1952; Customs Co-operation Council; harmonize; standardize; technique; easier; safer
            introduction | forum; experience; policies; problems; good practice; standards; align
            introduction | classifying goods; valuing; origin; compliance; integrity; sustainable; capacity building
            introduction | positive force; goals; cooperate more closely; instruments; best practice
            vision | voice of Customs; centre of excellence; effective; efficient; modern; international cooperation
            vision | knowledge; capacity building; governments; society; better; visionary; relevant; indispensable
            mission | intergovernmental; centre of excellence; leadership; advises; management; tools; techniques; capacity
            mission | cross-border controls; standardized; harmonized; honest trade; travel; illicit; transactions
            values | knowledge; action; transparent; honest; auditable; Members; stakeholders; society; technology; innovation
            background | goods; people; means of transport; has brought; will bring; fiscal revenue; environment; drug trade; money laundering; food safety
            background | instruments; tools; programmes; initiatives; significantly
            topic 1 | production; delivery; electronic commerce; swift; predictable; effective; harmonized worldwide; essential
            topic 1 | simpler; alike; simple and predictable; compliance
            topic 2 | global; worldwide; trafficking; fraud; legal trade; cooperation; uniform; recognize; apply
            topic 2 | front-line; best placed; economic; social development
            rilo | collect; analyse; trends; methods; routes; fraud
            cen | global system; gathering; data; information; analysis; communication; intelligence
            rocb | cornerstone; coordinated better; Secretariat; projects are monitored better; links; donor
            rtc | independent; autonomously; training needs
            """)
    void noFactOfTheOutlineIsLostInTheSummary(String place, String words) {
        assertThat(english(place)).contains(words.split("; "));
    }

    private static String english(String place) {
        return switch (place) {
            case "introduction" -> english(EDITION.introduction());
            case "vision" -> english(EDITION.vision().orElseThrow());
            case "mission" -> english(EDITION.mission().orElseThrow());
            case "values" ->
                EDITION.values().stream()
                        .map(CoreValue::summary)
                        .map(LocalizedText::english)
                        .collect(Collectors.joining(" "));
            case "background" -> english(EDITION.keyActivitiesBackground().orElseThrow());
            case "topic 1" -> english(topic(1).statement());
            case "topic 2" -> english(topic(2).statement());
            case "cen" -> system().purpose().english();
            default -> english(network(place).purpose());
        };
    }

    private static String english(Statement statement) {
        return statement.summary().stream().map(LocalizedText::english).collect(Collectors.joining(" "));
    }

    private static Topic topic(int activity) {
        return EDITION.keyActivities().get(activity - 1).topics().get(0);
    }

    @Test
    void theNetworksHaveTheirNamesCountsAndSystem() {
        assertThat(EDITION.networks())
                .extracting(
                        RegionalNetwork::id,
                        network -> network.name().english(),
                        network -> network.abbreviation().english(),
                        network -> network.abbreviation().in(Locale.FRENCH).orElseThrow(),
                        network -> network.hostCount().value(),
                        network -> network.regionsCovered().map(Stated::value).orElse(0))
                .containsExactly(
                        tuple("rilo", "Regional Intelligence Liaison Offices", "RILO", "BRLR", 11, 6),
                        tuple("rocb", "Regional Offices for Capacity Building", "ROCB", "BRRC", 6, 6),
                        tuple("rtc", "Regional Training Centres", "RTC", "CRF", 23, 0));
        assertWords(system().name(), "Customs Enforcement Network", "Réseau douanier de lutte contre la fraude");
        assertThat(system().abbreviation().english()).isEqualTo("CEN");
        assertThat(network("rocb").supportingSystem()).isEmpty();
        assertThat(network("rtc").supportingSystem()).isEmpty();
    }

    @Test
    void theRegionsStandInTheSheetsOrderUnderItsNames() {
        assertThat(EDITION.regions())
                .extracting(
                        region -> region.name().english(),
                        region -> region.name().in(Locale.FRENCH).orElseThrow())
                .containsExactly(
                        tuple("Asia Pacific", "Asie-Pacifique"),
                        tuple("East and Southern Africa", "Afrique orientale et australe"),
                        tuple("West and Central Africa", "Afrique occidentale et centrale"),
                        tuple("Europe", "Europe"),
                        tuple("Americas", "Amériques"),
                        tuple("North Africa, Near and Middle East", "Afrique du Nord, Proche et Moyen-Orient"));
    }

    @Test
    void onlyTheTrainingCentresAreCountedByRegion() {
        assertThat(network("rilo").hostCountByRegion()).isEmpty();
        assertThat(network("rocb").hostCountByRegion()).isEmpty();
        assertThat(network("rtc").hostCountByRegion())
                .extracting(count -> count.region().id(), count -> count.hosts().value())
                .containsExactly(
                        tuple("asia-pacific", 6),
                        tuple("east-southern-africa", 3),
                        tuple("west-central-africa", 3),
                        tuple("europe", 6),
                        tuple("americas", 2),
                        tuple("north-africa-middle-east", 3));
    }

    @Test
    void elevenEconomiesHostIntelligenceLiaisonOffices() {
        assertThat(hosts("rilo"))
                .containsExactly(
                        "Cameroon, West and Central Africa",
                        "Chile, Americas",
                        "Germany, Europe",
                        "Kenya, East and Southern Africa",
                        "Korea, Asia Pacific",
                        "Morocco, North Africa, Near and Middle East",
                        "Poland, Europe",
                        "Russian Federation, Europe",
                        "Saudi Arabia, North Africa, Near and Middle East",
                        "St. Lucia, Americas",
                        "Senegal, West and Central Africa");
    }

    @Test
    void sixEconomiesHostOfficesForCapacityBuilding() {
        assertThat(hosts("rocb"))
                .containsExactly(
                        "Argentina, Americas",
                        "Azerbaijan, Europe",
                        "Côte d’Ivoire, West and Central Africa",
                        "Kenya, East and Southern Africa",
                        "Thailand, Asia Pacific",
                        "United Arab Emirates, North Africa, Near and Middle East");
    }

    @Test
    void twentyThreeEconomiesHostTrainingCentres() {
        assertThat(hosts("rtc"))
                .containsExactly(
                        "China, Asia Pacific",
                        "Hong Kong-China, Asia Pacific",
                        "India, Asia Pacific",
                        "Japan, Asia Pacific",
                        "Korea, Asia Pacific",
                        "Malaysia, Asia Pacific",
                        "Kenya, East and Southern Africa",
                        "South Africa, East and Southern Africa",
                        "Zimbabwe, East and Southern Africa",
                        "Burkina Faso, West and Central Africa",
                        "Congo (Republic of), West and Central Africa",
                        "Nigeria, West and Central Africa",
                        "Azerbaijan, Europe",
                        "the Former Yugoslav Republic of Macedonia, Europe",
                        "Hungary, Europe",
                        "Kazakhstan, Europe",
                        "Russian Federation, Europe",
                        "Ukraine, Europe",
                        "Brazil, Americas",
                        "Dominican Republic, Americas",
                        "Egypt, North Africa, Near and Middle East",
                        "Lebanon, North Africa, Near and Middle East",
                        "Saudi Arabia, North Africa, Near and Middle East");
    }

    @Test
    void theRegionOfAHostIsStatedForTrainingCentresAndDerivedForTheOthers() {
        for (RegionalNetwork network : EDITION.networks()) {
            boolean grouped = network.id().equals("rtc");
            assertThat(network.hosts()).allSatisfy(host -> {
                assertThat(host.region().provenance().basis()).isEqualTo(grouped ? Basis.STATED : Basis.DERIVED);
                assertThat(host.region().provenance().confidence())
                        .isEqualTo(grouped ? Confidence.HIGH : Confidence.MEDIUM);
                assertThat(host.region().provenance().citations())
                        .extracting(Citation::source)
                        .isNotEmpty()
                        .allMatch(source -> source.equals("wco-2013") == grouped)
                        .noneMatch(source -> source.startsWith("wp"));
                assertThat(host.region().provenance().explanation().isPresent()).isEqualTo(!grouped);
            });
        }
    }

    @Test
    void theThirtyFourHostsAndBelgiumKeepTheSheetsNames() {
        assertThat(EDITION.economies()).hasSize(35);
        assertThat(names(WcoData.reference().economies()))
                .containsEntry("HK", "Hong Kong, China")
                .containsEntry("MK", "North Macedonia")
                .containsEntry("LC", "Saint Lucia");
        assertThat(names(EDITION.economies()))
                .containsEntry("HK", "Hong Kong-China")
                .containsEntry("MK", "the Former Yugoslav Republic of Macedonia")
                .containsEntry("LC", "St. Lucia");
    }

    @Test
    void everyTextStandsInSixLanguages() {
        assertThat(EDITION.facts())
                .extracting(Fact::value)
                .filteredOn(FactValue.Words.class::isInstance)
                .hasSizeGreaterThan(100)
                .allSatisfy(words ->
                        assertThat(((FactValue.Words) words).text().words()).containsOnlyKeys(LANGUAGES));
        assertThat(WcoData.reference().regions())
                .extracting(Region::name)
                .allSatisfy(name -> assertThat(name.words()).containsOnlyKeys(LANGUAGES));
        assertThat(EDITION.occasion().orElseThrow().words()).containsOnlyKeys(LANGUAGES);
    }

    @Test
    void everyCitationLeadsToASourceWithATitle() {
        assertThat(EDITION.facts().stream().flatMap(fact -> fact.provenance().citations().stream()))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(EDITION.source(citation.source())
                                .map(Source::title)
                                .orElse(""))
                        .isNotBlank());
    }

    private static Stream<String> hosts(String network) {
        return network(network).hosts().stream()
                .map(host -> host.economy().name().english() + ", "
                        + host.region().value().name().english());
    }

    private static Map<String, String> names(List<Economy> economies) {
        return economies.stream()
                .collect(Collectors.toMap(
                        Economy::alpha2, economy -> economy.name().english()));
    }

    private static RegionalNetwork network(String id) {
        return EDITION.networks().stream()
                .filter(network -> network.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SupportingSystem system() {
        return network("rilo").supportingSystem().orElseThrow();
    }

    private static String french(OfficeHolder holder) {
        return holder.office().in(Locale.FRENCH).orElseThrow();
    }

    private static void assertWords(LocalizedText text, String english, String french) {
        assertThat(text.english()).isEqualTo(english);
        assertThat(text.in(Locale.FRENCH)).contains(french);
    }
}
