package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.register.OrganizationFact;

/** Since when something can be said of the organization itself. */
record OrganizationFactElement(
        @Attribute String kind, @Attribute String since, ProvenanceElement provenance) {

    static OrganizationFactElement of(OrganizationFact fact, Writing writing) {
        String kind = Codes.of(fact.kind());
        return new OrganizationFactElement(
                kind,
                fact.since().toString(),
                ProvenanceElement.of(fact.provenance(), writing, "organization, " + kind));
    }

    OrganizationFact toModel(Reading reading) {
        return Reading.at(
                "organization, " + Rules.quoted(kind),
                () -> new OrganizationFact(
                        Codes.constant(OrganizationFact.Kind.class, kind),
                        Codes.date(since),
                        provenance.toModel(reading, "provenance")));
    }
}
