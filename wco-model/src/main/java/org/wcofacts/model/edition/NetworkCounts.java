package org.wcofacts.model.edition;

import java.util.HashMap;
import java.util.Map;
import org.wcofacts.model.value.Rules;

/** A stated count must equal the listed count, in all and by region. */
final class NetworkCounts {

    private NetworkCounts() {}

    static void check(RegionalNetwork network) {
        String place = "regional network " + Rules.quoted(network.id());
        equal(place, "hosts", network.hostCount().value(), network.hosts().size());
        Map<String, Integer> listed = new HashMap<>();
        for (Host host : network.hosts()) {
            String region = host.region().value().id();
            listed.put(region, listed.getOrDefault(region, 0) + 1);
        }
        if (network.regionsCovered().isPresent()) {
            equal(place, "regions", network.regionsCovered().get().value(), listed.size());
        }
        int sum = 0;
        for (RegionCount count : network.hostCountByRegion()) {
            String region = count.region().id();
            equal(
                    place + ", region " + Rules.quoted(region),
                    "hosts",
                    count.hosts().value(),
                    listed.getOrDefault(region, 0));
            sum += count.hosts().value();
        }
        if (!network.hostCountByRegion().isEmpty()) {
            equal(place + ", sum of regions", "hosts", sum, network.hosts().size());
        }
    }

    private static void equal(String place, String what, long stated, long listed) {
        if (stated != listed) {
            throw new IllegalArgumentException(
                    place + ": " + stated + " " + what + " stated, " + listed + " listed; the two must be equal");
        }
    }
}
