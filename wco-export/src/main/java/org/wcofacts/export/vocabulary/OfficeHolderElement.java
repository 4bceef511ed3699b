package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.OfficeHolder;

/** Who held an office. */
record OfficeHolderElement(@Attribute String id, WordsElement office, String person, ProvenanceElement provenance) {

    static OfficeHolderElement of(OfficeHolder holder, Writing writing) {
        String at = "office holder " + holder.id();
        return new OfficeHolderElement(
                holder.id(),
                writing.words(holder.office(), at + ", office"),
                writing.text(holder.person(), at + ", person"),
                ProvenanceElement.of(holder.provenance(), writing, at));
    }

    OfficeHolder toModel(Reading reading) {
        return Reading.at(
                "office holder " + Rules.quoted(id),
                () -> OfficeHolder.builder()
                        .id(id)
                        .office(reading.words(office, "office"))
                        .person(person)
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
