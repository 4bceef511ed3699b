package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.Fact;

/** One thing that an edition or a register says. */
record FactElement(
        @Attribute String id,
        @Attribute String kind,
        @Attribute String property,
        SubjectElement subject,
        ValueElement value,
        ProvenanceElement provenance) {

    static FactElement of(Fact fact, Writing writing) {
        String at = "fact " + fact.id();
        return new FactElement(
                writing.text(fact.id(), at + ", id"),
                Codes.of(fact.kind()),
                writing.text(fact.property(), at + ", property"),
                SubjectElement.of(fact.about()),
                ValueElement.of(fact.value(), writing, at),
                ProvenanceElement.of(fact.provenance(), writing, at));
    }

    Fact toModel(Reading reading) {
        return Reading.at(
                "fact " + Rules.quoted(id),
                () -> new Fact(
                        Codes.constant(Fact.Kind.class, kind),
                        subject.toModel(),
                        property,
                        value.toModel(reading),
                        provenance.toModel(reading, "provenance")));
    }
}
