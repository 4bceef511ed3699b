package org.wcofacts.model.edition;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Numbered;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/** One of the values that the organization professes. The edition of 2013 lists them with bullets, so that their places are not printed. */
@Value.Immutable
@ValueStyle
public interface CoreValue extends Numbered, Sourced {

    /** The value in this dataset's own words. */
    LocalizedText summary();

    /** The organization's own wording; absent unless the right to reproduce it has been cleared. */
    Optional<LocalizedText> officialWording();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a value. {@code id}, {@code number}, {@code provenance} and {@code summary} must be given.
     */
    final class Builder extends ImmutableCoreValue.Builder {
        Builder() {}

        @Override
        public CoreValue build() {
            CoreValue value = super.build();
            Rules.wellFormedId("value", value.id());
            return value;
        }
    }
}
