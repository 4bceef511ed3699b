package org.wcofacts.model.edition;

import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * A subject that the publication sets out at length.
 *
 * @param statement the subject, under the heading that the publication gives it
 * @param placement why it belongs to its key activity
 */
public record Topic(Statement statement, Provenance placement) implements Identified, Sourced {

    public Topic {
        Rules.given("topic, statement", statement);
        Rules.given("topic, placement", placement);
        Rules.require(
                statement.heading().isPresent(),
                "topic " + Rules.quoted(statement.id()) + ": must have the heading of its source");
    }

    @Override
    public String id() {
        return statement.id();
    }

    /** The heading. */
    public LocalizedText title() {
        return statement.heading().orElseThrow();
    }

    @Override
    public Provenance provenance() {
        return statement.provenance();
    }
}
