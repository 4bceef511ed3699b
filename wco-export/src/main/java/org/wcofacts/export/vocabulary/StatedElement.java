package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Stated;

/** What is stated, with its sources, whether its value is an attribute or an element. */
interface StatedElement<V> {

    V value();

    ProvenanceElement provenance();

    @Nullable
    WordsElement footnote();

    @Nullable
    ProvenanceElement footnoteProvenance();

    List<? extends Other<V>> disputed();

    /** What another source says instead. */
    interface Other<V> {

        V value();

        ProvenanceElement provenance();
    }

    default <T> Stated<T> toModel(Function<V, T> content, Reading reading, String at) {
        return Reading.at(
                at,
                () -> Stated.<T>builder()
                        .value(content.apply(value()))
                        .provenance(provenance().toModel(reading, "provenance"))
                        .footnote(Optional.ofNullable(footnote()).map(words -> reading.words(words, "footnote")))
                        .footnoteProvenance(Optional.ofNullable(footnoteProvenance())
                                .map(from -> from.toModel(reading, "footnote")))
                        .disputed(disputed().stream()
                                .map(other -> new Disputed<>(
                                        content.apply(other.value()),
                                        other.provenance().toModel(reading, "disputed")))
                                .toList())
                        .build());
    }
}
