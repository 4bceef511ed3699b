package org.wcofacts.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An economy that belongs to the organization. */
@Value.Immutable
@WcoStyle
public interface Member extends Membership {

    Economy economy();

    Stated<Region> region();

    /**
     * The day of its accession: that on which its instrument was deposited, or on which it succeeded to the seat. Disputed
     * values are those of other sources.
     */
    Stated<PartialDate> accession();

    /** When its membership began: its accession, or the entry into force of the founding Convention if that was later. */
    PartialDate since();

    @Override
    default String code() {
        return economy().alpha2();
    }

    @Override
    default LocalizedText name() {
        return economy().name();
    }

    @Override
    default Optional<Stated<Region>> assignedRegion() {
        return Optional.of(region());
    }

    @Override
    default Provenance provenance() {
        return accession().provenance();
    }

    @Override
    default Answer isHeldOn(LocalDate day) {
        return switch (since().isAfter(day)) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Member. */
    final class Builder extends ImmutableMember.Builder {
        Builder() {}

        @Override
        public Member build() {
            Member member = super.build();
            PartialDate accession = member.accession().value();
            Rules.require(
                    member.since().compareTo(accession) >= 0,
                    "Member " + member.code() + ", since " + member.since()
                            + ": no membership begins before the accession, " + accession);
            return member;
        }
    }
}
