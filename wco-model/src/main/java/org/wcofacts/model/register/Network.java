package org.wcofacts.model.register;

import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.value.Rules;

/**
 * A kind of regional office or centre.
 *
 * @param id such as {@code "rtc"}
 * @param name its name in the plural
 * @param one the name of one of them
 * @param abbreviation its abbreviation
 */
public record Network(String id, LocalizedText name, LocalizedText one, LocalizedText abbreviation)
        implements Identified {

    public Network {
        Rules.given("network, id", id);
        Rules.wellFormedId("network", id);
        Rules.given("network " + Rules.quoted(id) + ", name", name);
        Rules.given("network " + Rules.quoted(id) + ", one", one);
        Rules.given("network " + Rules.quoted(id) + ", abbreviation", abbreviation);
    }
}
