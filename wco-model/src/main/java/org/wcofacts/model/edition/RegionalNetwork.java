package org.wcofacts.model.edition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/** A kind of regional office or centre, with the economies that host one. */
@Value.Immutable
@ValueStyle
public interface RegionalNetwork extends Identified, Sourced {

    /** The name in the plural, such as "Regional Training Centres". */
    LocalizedText name();

    LocalizedText abbreviation();

    /** What the network is for. */
    Statement purpose();

    /** The system that supports its work; absent if the edition names none. */
    Optional<SupportingSystem> supportingSystem();

    /** How many hosts the edition states; equal to the number of {@link #hosts()}. */
    Stated<Integer> hostCount();

    /** How many regions the edition says it covers; absent if it does not say. */
    Optional<Stated<Integer>> regionsCovered();

    /** The counts that the edition states by region, in its order; empty if it groups no hosts by region. */
    List<RegionCount> hostCountByRegion();

    /** In the edition's order. */
    List<Host> hosts();

    /** The hosts in a region, in the edition's order. */
    default List<Host> hostsIn(Region region) {
        return hosts().stream()
                .filter(host -> host.region().value().id().equals(region.id()))
                .toList();
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a regional network. {@code id}, {@code provenance}, {@code name}, {@code abbreviation},
     * {@code purpose} and {@code hostCount} must be given.
     */
    final class Builder extends ImmutableRegionalNetwork.Builder {
        Builder() {}

        @Override
        public RegionalNetwork build() {
            RegionalNetwork network = super.build();
            Rules.wellFormedId("regional network", network.id());
            Rules.uniqueIds("hosts of network " + Rules.quoted(network.id()), network.hosts(), Identified::id);
            NetworkCounts.check(network);
            return network;
        }
    }
}
