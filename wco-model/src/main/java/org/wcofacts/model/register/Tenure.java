package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Identified;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/**
 * Somebody in an office. The beginning and the end of a term are given only where sources state them; besides there are the days on
 * which sources name the holder, and nothing is inferred from them.
 */
@Value.Immutable
@ValueStyle
public interface Tenure extends Identified, Sourced {

    Office office();

    /** The holder's name. */
    String person();

    /** When the term began; absent if no source states it. */
    Optional<PartialDate> since();

    /** The last day of the term, as far as it is known; absent if no source states it. */
    Optional<PartialDate> until();

    /** The days on which sources name the holder, in ascending order. */
    List<OfficeDay> days();

    /** Whether the holder was in office on a day; unknown unless a term, its first or last day, or a source of that very day tells. */
    default Answer isHeldOn(LocalDate day) {
        if (since().isPresent() && until().isPresent()) {
            return within(since().get(), until().get(), day);
        }
        if (since().filter(from -> from.isAfter(day) == Answer.YES).isPresent()
                || until().filter(last -> last.isBefore(day) == Answer.YES).isPresent()) {
            return Answer.NO;
        }
        Stream<PartialDate> evidence = Stream.of(
                        since().stream(), until().stream(), days().stream().map(OfficeDay::day))
                .flatMap(Function.identity());
        return evidence.anyMatch(PartialDate.of(day)::equals) ? Answer.YES : Answer.UNKNOWN;
    }

    private static Answer within(PartialDate from, PartialDate until, LocalDate day) {
        if (from.isAfter(day) == Answer.YES || until.isBefore(day) == Answer.YES) {
            return Answer.NO;
        }
        boolean sure = from.isAfter(day) == Answer.NO && until.isBefore(day) == Answer.NO;
        return sure ? Answer.YES : Answer.UNKNOWN;
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a tenure. {@code id}, {@code provenance}, {@code office} and {@code person} must be given.
     */
    final class Builder extends ImmutableTenure.Builder {
        Builder() {}

        @Override
        public Tenure build() {
            Tenure tenure = super.build();
            Rules.wellFormedId("tenure", tenure.id());
            Rules.notBlank("person of tenure " + Rules.quoted(tenure.id()), tenure.person());
            Rules.require(
                    tenure.since().isPresent()
                            || tenure.until().isPresent()
                            || !tenure.days().isEmpty(),
                    "tenure " + Rules.quoted(tenure.id())
                            + ": must have the beginning or end of a term, or a day on which a source names the holder");
            return tenure;
        }
    }
}
