package org.wcofacts.model.register;

import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.value.Rules;

/**
 * A kind of regional office or centre.
 *
 * @param id such as {@code "rtc"}
 * @param name its name in the plural
 * @param abbreviation its abbreviation
 */
public record Network(String id, LocalizedText name, LocalizedText abbreviation) implements Identified {

    public Network {
        Rules.given("network, id", id);
        Rules.wellFormedId("network", id);
        Rules.given("network '" + id + "', name", name);
        Rules.given("network '" + id + "', abbreviation", abbreviation);
    }
}
