package org.wcofacts.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer of a register for a day.
 *
 * @param day the day that was asked for
 * @param value the answer
 * @param completeness how complete the answer can be
 * @param reason why the answer is not complete; absent if it is
 * @param explanation what makes the answer what it is, such as why it is a no; absent where it speaks for itself
 */
public record AsOf<T>(
        LocalDate day,
        T value,
        Completeness completeness,
        Optional<LocalizedText> reason,
        Optional<LocalizedText> explanation) {

    public AsOf {
        Rules.given("answer, day", day);
        Rules.given("answer, value", value);
        Rules.given("answer, completeness", completeness);
        Rules.given("answer, reason", reason);
        Rules.given("answer, explanation", explanation);
        Rules.require(
                reason.isPresent() != (completeness == Completeness.COMPLETE),
                "answer for " + day + ", reason: must be given if the answer is not complete, and only then");
    }

    /** An answer that speaks for itself. */
    public AsOf(LocalDate day, T value, Completeness completeness, Optional<LocalizedText> reason) {
        this(day, value, completeness, reason, Optional.empty());
    }

    /** The same answer with what makes it what it is. */
    AsOf<T> explained(LocalizedText explanation) {
        return new AsOf<>(day, value, completeness, reason, Optional.of(explanation));
    }

    /** Whether the answer holds all that there was on the day. */
    public boolean isComplete() {
        return completeness == Completeness.COMPLETE || completeness == Completeness.BEFORE_MEMBERSHIP;
    }

    /** The same answer in another form. */
    public <R> AsOf<R> map(Function<? super T, ? extends R> form) {
        return new AsOf<>(day, form.apply(value), completeness, reason, explanation);
    }
}
