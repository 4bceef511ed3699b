package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcofacts.model.Stated;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** A number, date, code or address with its sources. */
record StatedCode<V>(
        @Attribute V value,
        ProvenanceElement provenance,
        @Nullable WordsElement footnote,
        @Nullable ProvenanceElement footnoteProvenance,

        @JacksonXmlElementWrapper(localName = "disputed") @JacksonXmlProperty(localName = "other")
        List<Other<V>> disputed)
        implements StatedElement<V> {

    /** What another source says instead. */
    record Other<V>(@Attribute V value, ProvenanceElement provenance) implements StatedElement.Other<V> {}

    static <T, V> StatedCode<V> of(Stated<T> stated, Function<T, V> spelling, Writing writing, String at) {
        return new StatedCode<>(
                spelling.apply(stated.value()),
                ProvenanceElement.of(stated.provenance(), writing, at),
                writing.words(stated.footnote(), at + ", footnote"),
                stated.footnoteProvenance()
                        .map(from -> ProvenanceElement.of(from, writing, at + ", footnote"))
                        .orElse(null),
                stated.disputed().stream()
                        .map(other -> new Other<>(
                                spelling.apply(other.value()),
                                ProvenanceElement.of(other.provenance(), writing, at + ", disputed")))
                        .toList());
    }
}
