package org.wcofacts.model;

import org.immutables.value.Value;

/** A system that supports the work of a regional network. */
@Value.Immutable
@ValueStyle
public interface SupportingSystem extends Identified, Sourced {

    LocalizedText name();

    LocalizedText abbreviation();

    /** What the system is for, in this dataset's own words. */
    LocalizedText purpose();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a supporting system. {@code id}, {@code provenance}, {@code name}, {@code abbreviation} and
     * {@code purpose} must be given.
     */
    final class Builder extends ImmutableSupportingSystem.Builder {
        Builder() {}

        @Override
        public SupportingSystem build() {
            SupportingSystem system = super.build();
            Rules.wellFormedId("supporting system", system.id());
            return system;
        }
    }
}
