package org.wcofacts.model;

import org.immutables.value.Value;

/** One of the goals of the organization's strategic plan, by its title. */
@Value.Immutable
@ValueStyle
public interface StrategicGoal extends Numbered, Sourced {

    LocalizedText title();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a strategic goal. {@code id}, {@code number}, {@code provenance} and {@code title} must be
     * given.
     */
    final class Builder extends ImmutableStrategicGoal.Builder {
        Builder() {}

        @Override
        public StrategicGoal build() {
            StrategicGoal goal = super.build();
            Rules.wellFormedId("strategic goal", goal.id());
            return goal;
        }
    }
}
