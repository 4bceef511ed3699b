package org.wcofacts.model.edition;

import java.util.List;
import org.immutables.value.Value;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Numbered;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/** One of the organization's key activities. The edition of 2013 lists them with bullets, so that their places are not printed. */
@Value.Immutable
@ValueStyle
public interface KeyActivity extends Numbered, Sourced {

    LocalizedText title();

    /** What the publication sets out at length on this activity; empty for most. */
    List<Topic> topics();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a key activity. {@code id}, {@code number}, {@code provenance} and {@code title} must be
     * given.
     */
    final class Builder extends ImmutableKeyActivity.Builder {
        Builder() {}

        @Override
        public KeyActivity build() {
            KeyActivity activity = super.build();
            Rules.wellFormedId("key activity", activity.id());
            return activity;
        }
    }
}
