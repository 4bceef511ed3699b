package org.wcofacts.model.edition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/** What the publication says on a subject, summarized in this dataset's own words. */
@Value.Immutable
@ValueStyle
public interface Statement extends Identified, Sourced {

    /** The heading that the publication gives; absent if it gives none, so that a heading above the text is ours. */
    Optional<LocalizedText> heading();

    /** The paragraphs of the summary, in order; at least one. */
    List<LocalizedText> summary();

    /** The organization's own wording; absent unless the right to reproduce it has been cleared. */
    Optional<LocalizedText> officialWording();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a statement. {@code id} and {@code provenance} must be given. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}

        @Override
        public Statement build() {
            Statement statement = super.build();
            Rules.wellFormedId("statement", statement.id());
            Rules.notEmpty("summary of statement " + Rules.quoted(statement.id()), statement.summary());
            return statement;
        }
    }
}
