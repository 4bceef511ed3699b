package org.wcofacts.model;

import java.util.Locale;
import org.immutables.value.Value;

/** A language in which the organization works. */
@Value.Immutable
@ValueStyle
public interface WorkingLanguage extends Sourced {

    /** What a language is to the organization. */
    enum Standing {
        /** A language in which the organization works. */
        WORKING,
        /** A language that the organization is said to use increasingly. */
        INCREASINGLY_USED
    }

    Locale language();

    /** The language's name. */
    LocalizedText name();

    Standing standing();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a working language. {@code provenance}, {@code language}, {@code name} and {@code standing}
     * must be given.
     */
    final class Builder extends ImmutableWorkingLanguage.Builder {
        Builder() {}
    }
}
