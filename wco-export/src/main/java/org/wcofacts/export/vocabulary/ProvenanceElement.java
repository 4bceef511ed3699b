package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Provenance;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** Where a fact comes from. */
record ProvenanceElement(
        @Attribute String basis,
        @Attribute String confidence,

        @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "citation")
        List<CitationElement> citations,

        @Nullable WordsElement explanation) {

    static ProvenanceElement of(Provenance provenance, Writing writing, String at) {
        return new ProvenanceElement(
                Codes.of(provenance.basis()),
                Codes.of(provenance.confidence()),
                provenance.citations().stream()
                        .map(citation -> CitationElement.of(citation, writing, at))
                        .toList(),
                writing.words(provenance.explanation(), at + ", explanation"));
    }

    Provenance toModel(Reading reading, String at) {
        return Reading.at(
                at,
                () -> Provenance.builder()
                        .basis(Codes.constant(Basis.class, basis))
                        .confidence(Codes.constant(Confidence.class, confidence))
                        .citations(
                                citations.stream().map(CitationElement::toModel).toList())
                        .explanation(Optional.ofNullable(explanation).map(words -> reading.words(words, "explanation")))
                        .build());
    }
}
