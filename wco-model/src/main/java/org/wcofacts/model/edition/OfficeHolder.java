package org.wcofacts.model.edition;

import org.immutables.value.Value;
import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/** Who held an office when the edition was published. */
@Value.Immutable
@ValueStyle
public interface OfficeHolder extends Identified, Sourced {

    /** The title of the office, in the form that fits its holder. */
    LocalizedText office();

    /** The holder's name as the edition spells it. */
    String person();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of an office holder. {@code id}, {@code provenance}, {@code office} and {@code person} must be
     * given.
     */
    final class Builder extends ImmutableOfficeHolder.Builder {
        Builder() {}

        @Override
        public OfficeHolder build() {
            OfficeHolder holder = super.build();
            Rules.wellFormedId("office", holder.id());
            Rules.notBlank("person in office " + Rules.quoted(holder.id()), holder.person());
            return holder;
        }
    }
}
