package org.wcofacts.model;

import java.net.URI;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The organization and its fact file. What the edition does not say is absent. */
@Value.Immutable
@ValueStyle
public interface Organization {

    Stated<LocalizedText> name();

    Optional<Stated<LocalizedText>> abbreviation();

    /** The name under which it was founded; absent if it has kept its name or none is stated. */
    Optional<Stated<LocalizedText>> formerName();

    Stated<PartialDate> established();

    Optional<Stated<Place>> headquarters();

    /** How many Members it had as of the edition. */
    Stated<Integer> members();

    Optional<Stated<LocalizedText>> decisionMakingBody();

    /** In the edition's order. */
    List<OfficeHolder> officeHolders();

    Optional<Stated<MonthDay>> internationalCustomsDay();

    /** In the edition's order. */
    List<WorkingLanguage> workingLanguages();

    Optional<Stated<URI>> website();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the fact file. {@code name}, {@code established} and {@code members} must be given.
     */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}

        @Override
        public Organization build() {
            Organization organization = super.build();
            Rules.require(
                    organization.members().value() >= 0,
                    "organization, members " + organization.members().value() + ": must not be negative");
            Rules.uniqueIds("office holders", organization.officeHolders(), Identified::id);
            return organization;
        }
    }
}
