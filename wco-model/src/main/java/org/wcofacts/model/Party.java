package org.wcofacts.model;

import java.util.Optional;
import org.immutables.value.Value;

/** An economy in the list of the parties to an instrument. */
@Value.Immutable
@ValueStyle
public interface Party extends Identified, Sourced {

    /** What an economy is to an instrument. */
    enum Status {
        CONTRACTING_PARTY,
        /** A territory to which the state that is responsible for it has extended the instrument. */
        TERRITORY,
        /** It has signed, and nothing more is listed. */
        SIGNATORY,
        /** It applies the instrument without being a party. */
        USER
    }

    /** By which act an economy bound itself. */
    enum Act {
        ACCESSION,
        RATIFICATION,
        SIGNATURE,
        SIGNATURE_SUBJECT_TO_RATIFICATION,
        TERRITORIAL_EXTENSION
    }

    /** The id of the instrument. */
    String instrument();

    Economy economy();

    Status status();

    /** By which act; absent if not listed. */
    Optional<Act> act();

    /** The day of the act; absent if not listed. */
    Optional<PartialDate> actDate();

    /** Since when the instrument is in force for the economy; absent if the list gives no day. */
    Optional<PartialDate> inForce();

    /** The date of the list. */
    PartialDate listed();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a party. {@code id}, {@code provenance}, {@code instrument}, {@code economy},
     * {@code status} and {@code listed} must be given.
     */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}

        @Override
        public Party build() {
            Party party = super.build();
            Rules.wellFormedId("party", party.id());
            return party;
        }
    }
}
