package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/** A regional office or centre, with what is known of where it is and since when. */
@Value.Immutable
@ValueStyle
public interface RegionalEntity extends Identified, Sourced {

    Network network();

    /** Its host; absent if no source names one. */
    Optional<Economy> host();

    Stated<Region> region();

    /** Where in the host's territory it is; absent if not known. */
    Optional<Stated<LocalizedText>> city();

    /** When it opened; absent if not known. */
    Optional<PartialDate> opened();

    /** The date of the earliest source at hand that names it; absent if that has none. */
    Optional<PartialDate> seen();

    /** The date of the source that shows that it no longer exists; absent if none does. */
    Optional<PartialDate> gone();

    /** The id of the entity to which its task passed; absent if not known. */
    Optional<String> movedTo();

    /**
     * Whether a source of this day, or before, names it, and none says that it is gone by then. That its task has passed to another is
     * not considered here: see {@link Register#entities(java.time.LocalDate)}.
     */
    default Answer isOnRecord(LocalDate day) {
        if (gone().isPresent() && gone().get().isAfter(day) != Answer.YES) {
            return Answer.NO;
        }
        Optional<PartialDate> first = opened().isPresent() ? opened() : seen();
        if (first.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return switch (first.get().isAfter(day)) {
            case NO -> Answer.YES;
            case YES -> opened().isPresent() ? Answer.NO : Answer.UNKNOWN;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a regional entity. {@code id}, {@code provenance}, {@code network} and {@code region} must
     * be given.
     */
    final class Builder extends ImmutableRegionalEntity.Builder {
        Builder() {}

        @Override
        public RegionalEntity build() {
            RegionalEntity entity = super.build();
            Rules.wellFormedId("regional entity", entity.id());
            return entity;
        }
    }
}
