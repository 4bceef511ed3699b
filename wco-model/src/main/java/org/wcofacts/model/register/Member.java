package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/**
 * An economy that belongs to the organization. It is not a JavaBean: to send it as JSON, make a record of what is needed.
 *
 * <pre>{@code
 * record Seat(String code, String name, String since) {}
 *
 * List<Seat> seats = WcoData.register().members().stream()
 *         .map(member -> new Seat(
 *                 member.code(), member.name().english(), member.since().toString()))
 *         .toList();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
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
    default Optional<PartialDate> heldSince() {
        return Optional.of(since());
    }

    @Override
    default Answer isHeldOn(LocalDate day) {
        return switch (since().isAfter(day)) {
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
     * Collects the parts of a Member. {@code economy}, {@code region}, {@code accession} and {@code since} must be
     * given.
     */
    final class Builder extends ImmutableMember.Builder {
        Builder() {}

        @Override
        public Member build() {
            Member member = super.build();
            PartialDate accession = member.accession().value();
            Rules.require(
                    member.since().compareTo(accession) >= 0,
                    "Member " + member.code() + ", since " + member.since() + ": must not be before the accession, "
                            + accession);
            return member;
        }
    }
}
