package org.wcofacts.model.reference;

import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * What an economy was called on a day.
 *
 * @param name the name
 * @param provenance where the name comes from and, for a former one, its days; its sources are among {@link Reference#sources()}
 */
public record NameOnDay(LocalizedText name, Provenance provenance) implements Sourced {

    public NameOnDay {
        Rules.given("name on a day", name);
        Rules.given("name " + Rules.quoted(name.english()) + " on a day, provenance", provenance);
    }

    static NameOnDay of(FormerName former) {
        return new NameOnDay(former.name(), former.provenance());
    }

    static NameOnDay of(Economy economy) {
        return new NameOnDay(economy.name(), economy.provenance());
    }
}
