package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Identified;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/** An economy that was once a Member of the organization and has ceased to exist. */
@Value.Immutable
@ValueStyle
public interface FormerMember extends Identified, Membership {

    /** The first day of its membership; absent if not known. */
    Optional<PartialDate> since();

    /** The last day of its membership; absent if not known. */
    Optional<PartialDate> until();

    /** The alpha-2 codes of the economies that followed it. */
    List<String> successors();

    @Override
    default Optional<PartialDate> heldSince() {
        return since();
    }

    @Override
    default Answer isHeldOn(LocalDate day) {
        if (since().isPresent() && since().get().isAfter(day) == Answer.YES) {
            return Answer.NO;
        }
        if (until().isPresent() && until().get().isBefore(day) == Answer.YES) {
            return Answer.NO;
        }
        boolean begun = since().isPresent() && since().get().isAfter(day) == Answer.NO;
        boolean lasting = until().isPresent() && until().get().isBefore(day) == Answer.NO;
        return begun && lasting ? Answer.YES : Answer.UNKNOWN;
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a former Member. {@code id}, {@code provenance}, {@code code} and {@code name} must
     * be given.
     */
    final class Builder extends ImmutableFormerMember.Builder {
        Builder() {}

        @Override
        public FormerMember build() {
            FormerMember former = super.build();
            Rules.wellFormedId("former Member", former.id());
            Rules.require(
                    former.code().matches("[A-Z]{4}"),
                    "former Member " + Rules.quoted(former.id()) + ", code " + Rules.quoted(former.code())
                            + ": must be four capital letters");
            if (former.since().isPresent() && former.until().isPresent()) {
                Rules.require(
                        former.since().get().compareTo(former.until().get()) <= 0,
                        "former Member " + Rules.quoted(former.id()) + ": the last day, "
                                + former.until().get() + ", must not be before the first, "
                                + former.since().get());
            }
            return former;
        }
    }
}
