package org.wcofacts.model;

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
        Rules.given("milestone '" + id + "', date", date);
        Rules.given("milestone '" + id + "', event", event);
        Rules.given("milestone '" + id + "', provenance", provenance);
    }
}
