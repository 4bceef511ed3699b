package org.wcofacts.model.reference;

import java.util.regex.Pattern;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * A code of an economy in another system, by which tables of others are joined; it is never printed.
 *
 * @param alpha2 the code of the economy in this reference
 * @param system the system
 * @param code the code in that system, as text: {@code "024"} keeps its zero
 * @param provenance where the code comes from
 */
public record OtherCode(String alpha2, CodeSystem system, String code, Provenance provenance) implements Sourced {

    /** A system of codes. */
    public enum CodeSystem {
        /** Three digits for statistics of the United Nations, the same as the numeric code of ISO 3166-1. */
        M49("[0-9]{3}"),
        /** The item of Wikidata: Q and a number. */
        WIKIDATA("Q[1-9][0-9]*");

        private final Pattern form;

        CodeSystem(String form) {
            this.form = Pattern.compile(form);
        }
    }

    public OtherCode {
        Rules.given("other code, economy", alpha2);
        Rules.given("other code of " + alpha2 + ", system", system);
        Rules.given("other code of " + alpha2 + ", code", code);
        Rules.given("other code of " + alpha2 + ", provenance", provenance);
        Rules.require(
                system.form.matcher(code).matches(),
                "economy " + alpha2 + ", code " + Rules.quoted(code) + ": must be a code of " + system);
    }
}
