package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Stated;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** Words, or a place that has words, with their sources. */
record StatedContent<V>(
        V value,
        ProvenanceElement provenance,
        @Nullable WordsElement footnote,
        @Nullable ProvenanceElement footnoteProvenance,

        @JacksonXmlElementWrapper(localName = "disputed") @JacksonXmlProperty(localName = "other")
        List<Other<V>> disputed)
        implements StatedElement<V> {

    /** What another source says instead. */
    record Other<V>(V value, ProvenanceElement provenance) implements StatedElement.Other<V> {}

    static StatedContent<WordsElement> ofWords(Stated<LocalizedText> stated, Writing writing, String at) {
        return of(stated, words -> writing.words(words, at), writing, at);
    }

    static <T, V> StatedContent<V> of(Stated<T> stated, Function<T, V> element, Writing writing, String at) {
        return new StatedContent<>(
                element.apply(stated.value()),
                ProvenanceElement.of(stated.provenance(), writing, at),
                writing.words(stated.footnote(), at + ", footnote"),
                stated.footnoteProvenance()
                        .map(from -> ProvenanceElement.of(from, writing, at + ", footnote"))
                        .orElse(null),
                stated.disputed().stream()
                        .map(other -> new Other<>(
                                element.apply(other.value()),
                                ProvenanceElement.of(other.provenance(), writing, at + ", disputed")))
                        .toList());
    }
}
