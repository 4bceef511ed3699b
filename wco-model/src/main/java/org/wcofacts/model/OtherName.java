package org.wcofacts.model;

import java.util.Locale;

/**
 * Another name by which an economy may be looked up; it is never printed.
 *
 * @param alpha2 the code of the economy
 * @param language the language of the name
 * @param name the name
 * @param provenance where the name comes from
 */
public record OtherName(String alpha2, Locale language, String name, Provenance provenance) implements Sourced {

    public OtherName {
        Rules.given("other name, code", alpha2);
        Rules.given("other name of " + alpha2 + ", language", language);
        Rules.given("other name of " + alpha2, name);
        Rules.notBlank("other name of " + alpha2, name);
        Rules.given("other name of " + alpha2 + ", provenance", provenance);
    }
}
