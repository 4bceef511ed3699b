package org.wcofacts.model.register;

import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * Something that happened.
 *
 * @param id such as {@code "convention-signed"}
 * @param date when, as far as it is known
 * @param event what happened, in this dataset's own words
 * @param provenance where it comes from
 */
public record Milestone(String id, PartialDate date, LocalizedText event, Provenance provenance)
        implements Identified, Sourced {

    public Milestone {
        Rules.given("milestone, id", id);
        Rules.wellFormedId("milestone", id);
        Rules.given("milestone " + Rules.quoted(id) + ", date", date);
        Rules.given("milestone " + Rules.quoted(id) + ", event", event);
        Rules.given("milestone " + Rules.quoted(id) + ", provenance", provenance);
    }
}
