package org.wcofacts.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The economies and regions that editions refer to, under the names that this dataset uses today. */
@Value.Immutable
@WcoStyle
public interface Reference {

    /** By alpha-2 code. */
    List<Economy> economies();

    /** By id. */
    List<Region> regions();

    /** Names that economies bore before, by code and then by the date at which they were seen. */
    List<FormerName> formerNames();

    /** Everything that a name or code of this reference cites. */
    List<Source> sources();

    /** The economy with an alpha-2 code; absent if the reference has none. */
    default Optional<Economy> economy(String alpha2) {
        for (Economy economy : economies()) {
            if (economy.alpha2().equals(alpha2)) {
                return Optional.of(economy);
            }
        }
        return Optional.empty();
    }

    /** The region with an id; absent if the reference has none. */
    default Optional<Region> region(String id) {
        return Rules.find(regions(), id);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects the reference. */
    final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
