package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/** The span of days for which a register is complete, and the words about its answers. */
@Value.Immutable
@ValueStyle
public interface Coverage {

    /** The day on which the founding Convention entered into force; nobody was a Member before. */
    LocalDate membershipFrom();

    /** The first day of the span for which the register is complete. */
    LocalDate completeFrom();

    /** The last day of the span, and the last day known. */
    LocalDate completeUntil();

    /** The day on which the register was compiled; later days were in the future. */
    LocalDate compiled();

    /** What an answer means for a day before {@link #membershipFrom()}. */
    LocalizedText beforeMembership();

    /** Why an answer for a day before the span is incomplete. */
    LocalizedText beforeSpan();

    /** What an answer means for a day after the span. */
    LocalizedText afterSpan();

    /** What an answer means for a day after {@link #compiled()}. */
    LocalizedText inTheFuture();

    /** Why facts other than membership are listed as found. */
    LocalizedText asFound();

    /** Why they are listed as found, for a day after the span. */
    LocalizedText asFoundLater();

    /** Why the answer is no for who is not a Member on a day; {@code {0}} stands for the name. */
    LocalizedText notAMember();

    /** Why the answer is no for who has rights akin to those of a Member; {@code {0}} stands for the name, {@code {1}} for
     * the day since when. */
    LocalizedText rightsAkin();

    /** How complete an answer about membership on a day can be. */
    default Completeness on(LocalDate day) {
        Rules.given("day", day);
        if (day.isBefore(membershipFrom())) {
            return Completeness.BEFORE_MEMBERSHIP;
        }
        if (day.isBefore(completeFrom())) {
            return Completeness.INCOMPLETE;
        }
        if (!day.isAfter(completeUntil())) {
            return Completeness.COMPLETE;
        }
        return day.isAfter(compiled()) ? Completeness.IN_THE_FUTURE : Completeness.AFTER_LAST_KNOWN_DAY;
    }

    /** Why an answer is not complete; absent if it is. */
    default Optional<LocalizedText> reason(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> Optional.empty();
            case BEFORE_MEMBERSHIP -> Optional.of(beforeMembership());
            case INCOMPLETE -> Optional.of(beforeSpan());
            case AFTER_LAST_KNOWN_DAY -> Optional.of(afterSpan());
            case IN_THE_FUTURE -> Optional.of(inTheFuture());
            case AS_FOUND -> Optional.of(asFound());
        };
    }

    /** A day, or the last one for which membership is known if that is earlier. */
    default LocalDate lastKnown(LocalDate day) {
        Rules.given("day", day);
        return day.isAfter(completeUntil()) ? completeUntil() : day;
    }

    /** A day, or that of compilation if that is earlier. */
    default LocalDate lastCompiled(LocalDate day) {
        Rules.given("day", day);
        return day.isAfter(compiled()) ? compiled() : day;
    }

    /** That of two days about which less can be known; the later one, unless the earlier lies before the span alone. */
    default LocalDate lessKnown(LocalDate from, LocalDate until) {
        Rules.given("first day", from);
        Rules.given("last day", until);
        return on(from) == Completeness.INCOMPLETE ? from : until;
    }

    /** An answer about membership. */
    default <T> AsOf<T> answer(LocalDate day, T value) {
        Completeness completeness = on(day);
        return new AsOf<>(day, value, completeness, reason(completeness));
    }

    /** An answer about what is listed as found. */
    default <T> AsOf<T> asFound(LocalDate day, T value) {
        return new AsOf<>(
                day,
                value,
                Completeness.AS_FOUND,
                Optional.of(day.isAfter(completeUntil()) ? asFoundLater() : asFound()));
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the span and the words about it. {@code membershipFrom}, {@code completeFrom}, {@code completeUntil},
     * {@code compiled}, {@code beforeMembership}, {@code beforeSpan}, {@code afterSpan}, {@code inTheFuture},
     * {@code asFound}, {@code asFoundLater}, {@code notAMember} and {@code rightsAkin} must be given.
     */
    final class Builder extends ImmutableCoverage.Builder {
        Builder() {}

        @Override
        public Coverage build() {
            Coverage coverage = super.build();
            ascending(coverage.membershipFrom(), coverage.completeFrom());
            ascending(coverage.completeFrom(), coverage.completeUntil());
            ascending(coverage.completeUntil(), coverage.compiled());
            return coverage;
        }

        private static void ascending(LocalDate earlier, LocalDate later) {
            Rules.require(
                    !later.isBefore(earlier),
                    "coverage, " + later + ": must not be before " + earlier
                            + "; membership, the first day of the span, its last and the day of compilation are in this order");
        }
    }
}
