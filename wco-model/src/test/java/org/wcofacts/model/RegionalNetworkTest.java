package org.wcofacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wcofacts.model.Alphaland.LEAFLET;
import static org.wcofacts.model.Alphaland.NORTH;
import static org.wcofacts.model.Alphaland.SOUTH;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A stated count equals the listed count. */
class RegionalNetworkTest {

    @Test
    void countsThatAgreeAreTaken() {
        RegionalNetwork network = Alphaland.network().build();

        assertThat(network.hostsIn(NORTH)).extracting(Host::id).containsExactly("school-al");
        assertThat(network.hostsIn(SOUTH)).extracting(Host::id).containsExactly("school-be");
        assertThat(network.hostsIn(Alphaland.region("west"))).isEmpty();
    }

    @Test
    void hostsStatedInAllEqualHostsListed() {
        refused(
                Alphaland.network().hostCount(Stated.of(3, LEAFLET)),
                "regional network 'school': 3 hosts stated, 2 listed; the two must be equal");
    }

    @Test
    void regionsCoveredEqualRegionsOfTheHosts() {
        refused(
                Alphaland.network().regionsCovered(Stated.of(6, LEAFLET)),
                "regional network 'school': 6 regions stated, 2 listed; the two must be equal");
    }

    @Test
    void hostsStatedForARegionEqualHostsListedInIt() {
        refused(
                Alphaland.network().hostCountByRegion(List.of(count(NORTH, 1), count(SOUTH, 2))),
                "regional network 'school', region 'south': 2 hosts stated, 1 listed; " + "the two must be equal");
    }

    @Test
    void countsByRegionAddUpToAllHosts() {
        refused(
                Alphaland.network().hostCountByRegion(List.of(count(NORTH, 1))),
                "regional network 'school', sum of regions: 1 hosts stated, 2 listed; " + "the two must be equal");
    }

    @Test
    void aNetworkMayLeaveItsHostsUngrouped() {
        RegionalNetwork network = Alphaland.networkWithoutCounts()
                .hostCount(Stated.of(2, LEAFLET))
                .build();

        assertThat(network.hostCountByRegion()).isEmpty();
        assertThat(network.regionsCovered()).isEmpty();
    }

    @Test
    void idsOfHostsAreUnique() {
        refused(
                Alphaland.network()
                        .addHost(Alphaland.host("school-al", Alphaland.BETA, NORTH))
                        .hostCount(Stated.of(3, LEAFLET)),
                "hosts of network 'school', id 'school-al': must be unique");
    }

    private static RegionCount count(Region region, int hosts) {
        return new RegionCount(region, Stated.of(hosts, LEAFLET));
    }

    private static void refused(RegionalNetwork.Builder network, String message) {
        assertThatIllegalArgumentException().isThrownBy(network::build).withMessage(message);
    }
}
