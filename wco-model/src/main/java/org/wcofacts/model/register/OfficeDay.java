package org.wcofacts.model.register;

import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * A day on which a source names somebody in an office.
 *
 * @param day the day, as far as it is known
 * @param provenance where the holder is named
 */
public record OfficeDay(PartialDate day, Provenance provenance) implements Sourced {

    public OfficeDay {
        Rules.given("day in office", day);
        Rules.given("day in office, provenance", provenance);
    }
}
