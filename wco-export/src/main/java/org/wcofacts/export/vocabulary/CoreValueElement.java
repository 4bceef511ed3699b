package org.wcofacts.export.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.CoreValue;

/** One of the values that the organization professes. */
record CoreValueElement(
        @Attribute String id,
        @Attribute int number,
        WordsElement summary,
        @Nullable WordsElement officialWording,
        ProvenanceElement provenance) {

    static CoreValueElement of(CoreValue value, Writing writing) {
        String at = "value " + value.id();
        return new CoreValueElement(
                value.id(),
                value.number(),
                writing.words(value.summary(), at + ", summary"),
                writing.words(value.officialWording(), at + ", official wording"),
                ProvenanceElement.of(value.provenance(), writing, at));
    }

    CoreValue toModel(Reading reading) {
        return Reading.at(
                "value " + Rules.quoted(id),
                () -> CoreValue.builder()
                        .id(id)
                        .number(number)
                        .summary(reading.words(summary, "summary"))
                        .officialWording(Optional.ofNullable(officialWording)
                                .map(words -> reading.words(words, "official wording")))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
