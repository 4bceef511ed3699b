package org.wcofacts.model;

/** A stated count equals the listed count, in all and by region. */
final class NetworkCounts {

    private NetworkCounts() {}

    static void check(RegionalNetwork network) {
        String place = "regional network '" + network.id() + "'";
        equal(place, "hosts", network.hostCount().value(), network.hosts().size());
        long regions = network.hosts().stream()
                .map(host -> host.region().value().id())
                .distinct()
                .count();
        network.regionsCovered().ifPresent(stated -> equal(place, "regions", stated.value(), regions));
        for (RegionCount count : network.hostCountByRegion()) {
            equal(
                    place + ", region '" + count.region().id() + "'",
                    "hosts",
                    count.hosts().value(),
                    network.hostsIn(count.region()).size());
        }
        if (!network.hostCountByRegion().isEmpty()) {
            int sum = network.hostCountByRegion().stream()
                    .mapToInt(count -> count.hosts().value())
                    .sum();
            equal(place + ", sum of regions", "hosts", sum, network.hosts().size());
        }
    }

    private static void equal(String place, String what, long stated, long listed) {
        Rules.require(
                stated == listed,
                place + ": " + stated + " " + what + " stated, " + listed
                        + " listed; a stated count equals the listed count");
    }
}
