package org.wcofacts.model;

import org.wcofacts.model.value.Rules;

/**
 * A place in a source.
 *
 * @param source the id of a {@link Source} of the same edition or reference
 * @param place where in the source, such as {@code "Fact file"}; empty if the source as a whole is meant
 */
public record Citation(String source, String place) {

    public Citation {
        Rules.given("citation, source", source);
        Rules.given("citation, place", place);
        Rules.wellFormedId("source", source);
    }
}
