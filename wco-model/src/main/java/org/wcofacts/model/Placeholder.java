package org.wcofacts.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Stands here until the model does. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true, jdkOnly = true)
public interface Placeholder {

    /** Its name. */
    String name();

    /** A note, if there is one. */
    Optional<String> note();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a placeholder. */
    final class Builder extends ImmutablePlaceholder.Builder {
        Builder() {}
    }
}
