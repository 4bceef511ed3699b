package org.wcofacts.model.register;

import java.time.LocalDate;
import org.wcofacts.model.Answer;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * Since when something can be said of the organization itself, and where it is stated.
 *
 * @param kind what can be said
 * @param since when it began, or the date of the source for what a source merely states
 * @param provenance where it comes from
 */
public record OrganizationFact(Kind kind, PartialDate since, Provenance provenance) implements Sourced {

    /** What can be said. */
    public enum Kind {
        /** The founding Convention is in force. */
        CONVENTION,
        /** The Council has met. */
        FIRST_SESSION,
        /** It has the name by which it is known, beside that of the founding Convention. */
        WORKING_NAME,
        /** It has its regions. */
        REGIONS,
        /** It holds International Customs Day. */
        CUSTOMS_DAY,
        /** A source states where it has its seat. */
        HEADQUARTERS,
        /** A source states its working languages. */
        WORKING_LANGUAGES
    }

    public OrganizationFact {
        Rules.given("fact of the organization, kind", kind);
        Rules.given("fact of the organization, " + kind + ", since", since);
        Rules.given("fact of the organization, " + kind + ", provenance", provenance);
    }

    /** Whether it can be said of a day; no where the day lies within the month or year of its beginning. */
    public boolean isKnownOn(LocalDate day) {
        return since.isAfter(day) == Answer.NO;
    }
}
