package org.wcofacts.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A convention, framework, declaration, programme, tool or network of the organization. */
@Value.Immutable
@ValueStyle
public interface Instrument extends Identified, Sourced {

    /** The full name. */
    LocalizedText name();

    /** The name in use, such as "Kyoto Convention"; absent if the full name is. */
    Optional<LocalizedText> shortName();

    /** The abbreviation, in capitals; absent if there is none. */
    Optional<LocalizedText> abbreviation();

    InstrumentKind kind();

    /** When it was adopted, concluded or begun; absent if not known. */
    Optional<PartialDate> adopted();

    /** When it entered into force; absent if it has not, or if that is not known. */
    Optional<PartialDate> inForce();

    /** The day of the list of its parties; absent if the register has none. */
    Optional<LocalDate> partiesListed();

    /** The short name, or else the full one. */
    default LocalizedText title() {
        return shortName().orElse(name());
    }

    /** Whether it was in force on a day; no for one without a day of entry into force. */
    default Answer isInForceOn(LocalDate day) {
        if (inForce().isEmpty()) {
            return Answer.NO;
        }
        return switch (inForce().get().isAfter(day)) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of an instrument. {@code id}, {@code provenance}, {@code name} and {@code kind} must be given.
     */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}

        @Override
        public Instrument build() {
            Instrument instrument = super.build();
            Rules.wellFormedId("instrument", instrument.id());
            return instrument;
        }
    }
}
