package org.wcofacts.model;

import org.immutables.value.Value;

/** One of the groups into which the organization divides its Members. */
@Value.Immutable
@ValueStyle
public interface Region extends Identified, Sourced {

    /** The name: in an edition as the edition gives it, in the reference in full. */
    LocalizedText name();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a region. {@code id}, {@code provenance} and {@code name} must be given. */
    final class Builder extends ImmutableRegion.Builder {
        Builder() {}

        @Override
        public Region build() {
            Region region = super.build();
            Rules.wellFormedId("region", region.id());
            return region;
        }
    }
}
