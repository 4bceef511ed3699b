package org.wcofacts.model.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * A name that an economy used to have.
 *
 * @param alpha2 the code of the economy
 * @param name the name
 * @param from when it took the place of the name before it; absent where no earlier one is on record
 * @param until when the name after it took its place; that day has the name after it
 * @param provenance where the name and its days come from
 */
public record FormerName(
        String alpha2, LocalizedText name, Optional<PartialDate> from, PartialDate until, Provenance provenance)
        implements Sourced {

    public FormerName {
        Rules.given("former name, code", alpha2);
        Rules.given("former name of " + alpha2, name);
        Rules.given("former name of " + alpha2 + ", from", from);
        Rules.given("former name of " + alpha2 + ", until", until);
        Rules.given("former name of " + alpha2 + ", provenance", provenance);
        from.ifPresent(first -> Rules.require(
                first.latest().isBefore(until.earliest()),
                "former name " + Rules.quoted(name.english()) + " of " + alpha2 + ": must end after it began, on "
                        + first + ", not on " + until));
    }

    /** Whether it was the name on a day; unknown within a month or year of change whose day is not known. */
    public Answer isNameOn(LocalDate day) {
        Answer toBegin = toBegin(day);
        Answer toEnd = until.isAfter(day);
        if (toBegin == Answer.YES || toEnd == Answer.NO) {
            return Answer.NO;
        }
        return toBegin == Answer.NO && toEnd == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether it came into use after a day. */
    Answer toBegin(LocalDate day) {
        return from.map(first -> first.isAfter(day)).orElse(Answer.NO);
    }
}
