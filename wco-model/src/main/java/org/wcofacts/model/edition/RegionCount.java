package org.wcofacts.model.edition;

import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.value.Rules;

/**
 * How many hosts the publication states for a region.
 *
 * @param region the region
 * @param hosts the count as stated
 */
public record RegionCount(Region region, Stated<Integer> hosts) {

    public RegionCount {
        Rules.given("count by region, region", region);
        Rules.given("count by region, hosts", hosts);
    }
}
