package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.Statement;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** What the publication says on a subject. */
record StatementElement(
        @Attribute String id,
        @Nullable WordsElement heading,

        @JacksonXmlElementWrapper(localName = "summary") @JacksonXmlProperty(localName = "paragraph")
        List<WordsElement> summary,

        @Nullable WordsElement officialWording,
        ProvenanceElement provenance) {

    static StatementElement of(Statement statement, Writing writing) {
        String at = "statement " + statement.id();
        return new StatementElement(
                statement.id(),
                writing.words(statement.heading(), at + ", heading"),
                statement.summary().stream()
                        .map(paragraph -> writing.words(paragraph, at + ", summary"))
                        .toList(),
                writing.words(statement.officialWording(), at + ", official wording"),
                ProvenanceElement.of(statement.provenance(), writing, at));
    }

    Statement toModel(Reading reading) {
        return Reading.at(
                "statement " + Rules.quoted(id),
                () -> Statement.builder()
                        .id(id)
                        .heading(Optional.ofNullable(heading).map(words -> reading.words(words, "heading")))
                        .summary(summary.stream()
                                .map(paragraph -> reading.words(paragraph, "summary"))
                                .toList())
                        .officialWording(Optional.ofNullable(officialWording)
                                .map(words -> reading.words(words, "official wording")))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
