package org.wcofacts.model.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wcofacts.model.edition.Alphaland.ALPHA;
import static org.wcofacts.model.edition.Alphaland.LEAFLET;
import static org.wcofacts.model.edition.Alphaland.NORTH;
import static org.wcofacts.model.edition.Alphaland.SOUTH;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.reference.Region;

/** The rules that hold across the parts of an edition. */
class EditionTest {

    @Test
    void anInventedOrganizationWithTwoRegionsAndOneGoalBuilds() {
        Edition edition = Alphaland.edition().build();

        assertThat(edition.regions()).containsExactly(NORTH, SOUTH);
        assertThat(edition.strategicGoals()).hasSize(1);
        assertThat(edition.vision()).isEmpty();
    }

    @Test
    void findsEconomiesRegionsSourcesAndHostedNetworks() {
        Edition edition = Alphaland.edition().build();

        assertThat(edition.economy("AL")).contains(ALPHA);
        assertThat(edition.economy("XX")).isEmpty();
        assertThat(edition.find(" alp")).isEqualTo(ALPHA);
        assertThat(edition.find(ALPHA.name().english().toUpperCase(Locale.ROOT)))
                .isEqualTo(ALPHA);
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> edition.find("XX"))
                .withMessageStartingWith("economy 'XX': must be an economy that the edition edition-2001 names");
        assertThat(edition.region("south")).contains(SOUTH);
        assertThat(edition.region("west")).isEmpty();
        assertThat(edition.source("leaflet")).contains(Alphaland.SOURCE);
        assertThat(edition.source("yearbook")).isEmpty();
        assertThat(edition.networksHostedBy(ALPHA))
                .extracting(RegionalNetwork::id)
                .containsExactly("school");
        assertThat(edition.networksHostedBy(Alphaland.economy("XX", "XXX"))).isEmpty();
    }

    @Test
    void itsIdIsTheAbbreviationAndTheYear() {
        assertThat(idOf("A.C. League")).isEqualTo("a-c-league-2001");
        assertThat(idOf("(ACL)")).isEqualTo("acl-2001");
        assertThat(idOf("Ω")).isEqualTo("edition-2001");
        assertThat(idOf("a".repeat(100))).isEqualTo("a".repeat(100) + "-2001");
        assertThat(idOf("a".repeat(101))).isEqualTo("a".repeat(100) + "-2001");
        assertThat(idOf("a".repeat(99) + " b")).isEqualTo("a".repeat(99) + "-2001");
        assertThat(Alphaland.edition().build().id()).isEqualTo("edition-2001");
    }

    private static String idOf(String abbreviation) {
        Organization named = Alphaland.organization()
                .abbreviation(Stated.of(LocalizedText.english(abbreviation), LEAFLET))
                .build();
        return Alphaland.edition().organization(named).build().id();
    }

    @Test
    void revisionsRunFromOne() {
        refused(Alphaland.edition().revision(0), "edition 2001, revision 0: must be 1 or more");
    }

    @Test
    void englishIsAmongTheLanguagesAndFirst() {
        refused(
                Alphaland.edition().languages(List.of(Locale.FRENCH, Locale.ENGLISH)),
                "edition 2001, languages [fr, en]: English must come first");
        refused(Alphaland.edition().languages(List.of()), "edition 2001, languages []: English must come first");
        refused(
                Alphaland.edition().addLanguage(Locale.ENGLISH),
                "edition 2001, languages [en, en]: each must be listed once");
    }

    @Test
    void thePublicationIsOneOfTheSources() {
        refused(
                Alphaland.edition()
                        .publication(Source.builder()
                                .id("yearbook")
                                .title("Yearbook")
                                .build()),
                "edition 2001, publication 'yearbook': must be one of the edition's sources");
    }

    @Test
    void idsOfSourcesRegionsAndNetworksAreUnique() {
        refused(Alphaland.edition().addSource(Alphaland.SOURCE), "edition 2001, sources, id 'leaflet': must be unique");
        refused(Alphaland.edition().addRegion(NORTH), "edition 2001, regions, id 'north': must be unique");
        refused(
                Alphaland.edition().addNetwork(Alphaland.network().build()),
                "edition 2001, networks, id 'school': must be unique");
    }

    @Test
    void codesOfEconomiesAreUnique() {
        refused(
                Alphaland.edition().addEconomy(Alphaland.economy("AL", "ALX")),
                "edition 2001, economies, code 'AL': must be unique");
    }

    @Test
    void idsOfFactsAreUniqueAcrossKinds() {
        refused(
                Alphaland.edition().vision(Alphaland.statement("introduction")),
                "edition 2001, fact 'introduction/summary-1': the id must be unique");
    }

    @Test
    void numberedThingsAreNumberedWithoutGap() {
        refused(
                Alphaland.edition().addStrategicGoal(Alphaland.goal(3)),
                "edition 2001, strategic goals, 'goal-3', number 3: must be 2; " + "numbers run from 1 without a gap");
        refused(
                Alphaland.edition()
                        .addValue(CoreValue.builder()
                                .id("value-2")
                                .number(2)
                                .summary(LocalizedText.english("Patience"))
                                .provenance(LEAFLET)
                                .build()),
                "edition 2001, values, 'value-2', number 2: must be 1; numbers run from 1 without a gap");
        refused(
                Alphaland.edition()
                        .addKeyActivity(KeyActivity.builder()
                                .id("activity-0")
                                .number(0)
                                .title(LocalizedText.english("Rest"))
                                .provenance(LEAFLET)
                                .build()),
                "edition 2001, key activities, 'activity-0', number 0: must be 1; "
                        + "numbers run from 1 without a gap");
    }

    @Test
    void everyCitationPointsToASource() {
        Statement vision = Statement.builder()
                .id("vision")
                .addSummary(LocalizedText.english("Open borders."))
                .provenance(Provenance.stated("yearbook", ""))
                .build();

        refused(
                Alphaland.edition().vision(vision),
                "edition 2001, fact 'vision/summary-1', source 'yearbook': " + "must be a source of the edition");
    }

    @Test
    void citationsOfDisputedValuesPointToASourceToo() {
        Stated<Integer> members = Stated.<Integer>builder()
                .value(2)
                .provenance(LEAFLET)
                .addDisputed(new Disputed<>(3, Provenance.stated("yearbook", "")))
                .build();

        refused(
                Alphaland.edition()
                        .organization(Alphaland.organization().members(members).build()),
                "edition 2001, fact 'organization/members-disputed-1', source 'yearbook': "
                        + "must be a source of the edition");
    }

    @Test
    void aHostNamesAnEconomyAndARegionOfTheEdition() {
        refused(
                Alphaland.edition().economies(List.of(ALPHA)),
                "edition 2001, host 'school-be', economy 'BE': must be listed by the edition");
        refused(
                Alphaland.edition().regions(List.of(NORTH)),
                "edition 2001, host 'school-be', region 'south': must be listed by the edition");
    }

    @Test
    void aCountByRegionIsOfARegionOfTheEditionEvenIfItIsNone() {
        RegionalNetwork network = Alphaland.network()
                .addHostCountByRegion(new RegionCount(Alphaland.region("west"), Stated.of(0, LEAFLET)))
                .build();
        refused(
                Alphaland.edition().networks(List.of(network)),
                "edition 2001, count by region of network 'school', region 'west': must be listed by the edition");
    }

    @Test
    void theHeadquartersLieInAnEconomyOfTheEditionInDisputedValuesToo() {
        Place listed = new Place(LocalizedText.english("Alpha City"), ALPHA);
        Place unlisted = new Place(LocalizedText.english("Elsewhere"), Alphaland.economy("XX", "XXX"));
        String message = "edition 2001, headquarters, economy 'XX': must be listed by the edition";

        refused(Alphaland.edition().organization(seatedIn(Stated.of(unlisted, LEAFLET))), message);
        refused(
                Alphaland.edition()
                        .organization(seatedIn(Stated.<Place>builder()
                                .value(listed)
                                .provenance(LEAFLET)
                                .addDisputed(new Disputed<>(unlisted, LEAFLET))
                                .build())),
                message);
    }

    @Test
    void aDisputedRegionOfAHostIsListedToo() {
        Host host = Host.builder()
                .from(Alphaland.host("school-al", ALPHA, NORTH))
                .region(Stated.<Region>builder()
                        .value(NORTH)
                        .provenance(LEAFLET)
                        .addDisputed(new Disputed<>(Alphaland.region("west"), LEAFLET))
                        .build())
                .build();
        RegionalNetwork network = Alphaland.network()
                .hosts(List.of(host, Alphaland.host("school-be", Alphaland.BETA, SOUTH)))
                .build();

        refused(
                Alphaland.edition().networks(List.of(network)),
                "edition 2001, host 'school-al', region 'west': must be listed by the edition");
    }

    private static Organization seatedIn(Stated<Place> headquarters) {
        return Alphaland.organization().headquarters(headquarters).build();
    }

    private static void refused(Edition.Builder edition, String message) {
        assertThatIllegalArgumentException().isThrownBy(edition::build).withMessage(message);
    }
}
