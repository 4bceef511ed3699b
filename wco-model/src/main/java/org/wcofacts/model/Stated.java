package org.wcofacts.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.value.ValueStyle;

/** A value with the sources that state it. */
@Value.Immutable
@ValueStyle
public interface Stated<T> extends Sourced {

    /** The value that was chosen. */
    T value();

    /** What the publication, or this dataset, remarks on the value; absent if nothing. */
    Optional<LocalizedText> footnote();

    /** Where the footnote comes from; absent if it comes from where the value does, or if there is none. */
    Optional<Provenance> footnoteProvenance();

    /** The values that other sources give instead, each with its own provenance; empty if none is known. */
    List<Disputed<T>> disputed();

    /** A value without footnote that no source disputes. */
    static <T> Stated<T> of(T value, Provenance provenance) {
        return Stated.<T>builder().value(value).provenance(provenance).build();
    }

    /** Returns a builder on which nothing is set. */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Collects a value and its sources. {@code provenance} and {@code value} must be given.
     */
    final class Builder<T> extends ImmutableStated.Builder<T> {
        Builder() {}
    }
}
