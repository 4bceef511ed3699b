package org.wcofacts.model;

import org.immutables.value.Value;

/** An economy that hosts an office or centre of a regional network. */
@Value.Immutable
@ValueStyle
public interface Host extends Identified, Sourced {

    /** The economy, under the name that the edition uses. */
    Economy economy();

    /** The region to which the office or centre belongs: stated by the edition, or derived from its host's region. */
    Stated<Region> region();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a host. {@code id}, {@code provenance}, {@code economy} and {@code region} must be given.
     */
    final class Builder extends ImmutableHost.Builder {
        Builder() {}

        @Override
        public Host build() {
            Host host = super.build();
            Rules.wellFormedId("host", host.id());
            return host;
        }
    }
}
