package org.wcofacts.model.edition;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;

/** An invented league of customs services: two regions, one goal, one network with a host in each region. */
public final class Alphaland {

    public static final Provenance LEAFLET = Provenance.stated("leaflet", "Page 1");
    public static final Source SOURCE =
            Source.builder().id("leaflet").title("The League in brief").build();
    public static final Region NORTH = region("north");
    public static final Region SOUTH = region("south");
    public static final Economy ALPHA = economy("AL", "ALP");
    static final Economy BETA = economy("BE", "BET");

    private Alphaland() {}

    public static Edition.Builder edition() {
        return Edition.builder()
                .year(2001)
                .revision(1)
                .released(LocalDate.of(2002, 3, 4))
                .title(LocalizedText.english("The League in brief"))
                .asOf(PartialDate.of(Year.of(2001)))
                .addLanguage(Locale.ENGLISH)
                .publication(SOURCE)
                .addSource(SOURCE)
                .organization(organization().build())
                .introduction(statement("introduction"))
                .addStrategicGoal(goal(1))
                .addRegion(NORTH)
                .addRegion(SOUTH)
                .addEconomy(ALPHA)
                .addEconomy(BETA)
                .addNetwork(network().build());
    }

    public static Organization.Builder organization() {
        return Organization.builder()
                .name(Stated.of(LocalizedText.english("Alphaland Customs League"), LEAFLET))
                .established(Stated.of(PartialDate.of(Year.of(1952)), LEAFLET))
                .members(Stated.of(2, LEAFLET));
    }

    static RegionalNetwork.Builder network() {
        return networkWithoutCounts()
                .hostCount(Stated.of(2, LEAFLET))
                .regionsCovered(Stated.of(2, LEAFLET))
                .hostCountByRegion(List.of(
                        new RegionCount(NORTH, Stated.of(1, LEAFLET)), new RegionCount(SOUTH, Stated.of(1, LEAFLET))));
    }

    static RegionalNetwork.Builder networkWithoutCounts() {
        return RegionalNetwork.builder()
                .id("school")
                .name(LocalizedText.english("Schools"))
                .abbreviation(LocalizedText.english("SC"))
                .provenance(LEAFLET)
                .purpose(statement("school-purpose"))
                .addHost(host("school-al", ALPHA, NORTH))
                .addHost(host("school-be", BETA, SOUTH));
    }

    static Host host(String id, Economy economy, Region region) {
        return Host.builder()
                .id(id)
                .economy(economy)
                .region(Stated.of(region, LEAFLET))
                .provenance(LEAFLET)
                .build();
    }

    static StrategicGoal goal(int number) {
        return StrategicGoal.builder()
                .id("goal-" + number)
                .number(number)
                .title(LocalizedText.english("Fair borders"))
                .provenance(LEAFLET)
                .build();
    }

    public static Statement statement(String id) {
        return Statement.builder()
                .id(id)
                .addSummary(LocalizedText.english("A league of customs services."))
                .provenance(LEAFLET)
                .build();
    }

    public static Region region(String id) {
        return Region.builder()
                .id(id)
                .name(LocalizedText.english("Region " + id))
                .provenance(LEAFLET)
                .build();
    }

    public static Economy economy(String alpha2, String alpha3) {
        return Economy.builder()
                .alpha2(alpha2)
                .alpha3(alpha3)
                .name(LocalizedText.english("Economy " + alpha3))
                .provenance(LEAFLET)
                .build();
    }
}
