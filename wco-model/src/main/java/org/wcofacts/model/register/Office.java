package org.wcofacts.model.register;

import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.value.Rules;

/**
 * An office of the organization.
 *
 * @param id such as {@code "secretary-general"}
 * @param title its title
 */
public record Office(String id, LocalizedText title) implements Identified {

    public Office {
        Rules.given("office, id", id);
        Rules.wellFormedId("office", id);
        Rules.given("office " + Rules.quoted(id) + ", title", title);
    }
}
