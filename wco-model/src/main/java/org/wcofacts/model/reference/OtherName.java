package org.wcofacts.model.reference;

import java.util.Locale;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * Another name by which an economy, present or gone, is looked up; it is never printed.
 *
 * @param code the code of the economy, present or gone
 * @param language the language of the name
 * @param name the name
 * @param provenance where the name comes from
 */
public record OtherName(String code, Locale language, String name, Provenance provenance) implements Sourced {

    public OtherName {
        Rules.given("other name, code", code);
        Rules.given("other name of " + code + ", language", language);
        Rules.given("other name of " + code, name);
        Rules.notBlank("other name of " + code, name);
        Rules.given("other name of " + code + ", provenance", provenance);
    }
}
