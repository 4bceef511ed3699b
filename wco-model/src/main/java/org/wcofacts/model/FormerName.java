package org.wcofacts.model;

import java.util.Optional;

/**
 * A name that an economy used to have.
 *
 * @param alpha2 the code of the economy
 * @param name the name
 * @param from since when it was in use; absent where no source says it
 * @param until to when it was in use; absent where no source says it
 * @param seen the date of a source that uses the name
 * @param provenance where the name comes from
 */
public record FormerName(
        String alpha2,
        LocalizedText name,
        Optional<PartialDate> from,
        Optional<PartialDate> until,
        PartialDate seen,
        Provenance provenance)
        implements Sourced {

    public FormerName {
        Rules.given("former name, code", alpha2);
        Rules.given("former name of " + alpha2, name);
        Rules.given("former name of " + alpha2 + ", from", from);
        Rules.given("former name of " + alpha2 + ", until", until);
        Rules.given("former name of " + alpha2 + ", seen", seen);
        Rules.given("former name of " + alpha2 + ", provenance", provenance);
    }
}
