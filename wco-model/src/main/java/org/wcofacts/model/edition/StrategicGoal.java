package org.wcofacts.model.edition;

import org.immutables.value.Value;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Numbered;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

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
