package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.SupportingSystem;

/** A system that supports the work of a regional network. */
record SupportingSystemElement(
        @Attribute String id,
        WordsElement name,
        WordsElement abbreviation,
        WordsElement purpose,
        ProvenanceElement provenance) {

    static SupportingSystemElement of(SupportingSystem system, Writing writing) {
        String at = "supporting system " + system.id();
        return new SupportingSystemElement(
                system.id(),
                writing.words(system.name(), at + ", name"),
                writing.words(system.abbreviation(), at + ", abbreviation"),
                writing.words(system.purpose(), at + ", purpose"),
                ProvenanceElement.of(system.provenance(), writing, at));
    }

    SupportingSystem toModel(Reading reading) {
        return Reading.at(
                "supporting system " + Rules.quoted(id),
                () -> SupportingSystem.builder()
                        .id(id)
                        .name(reading.words(name, "name"))
                        .abbreviation(reading.words(abbreviation, "abbreviation"))
                        .purpose(reading.words(purpose, "purpose"))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
