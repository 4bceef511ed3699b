package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.reference.Economy;

/** An economy under the name that the edition uses. */
record EconomyElement(
        @Attribute String alpha2, @Attribute String alpha3, WordsElement name, ProvenanceElement provenance) {

    static EconomyElement of(Economy economy, Writing writing) {
        String at = "economy " + economy.alpha2();
        return new EconomyElement(
                economy.alpha2(),
                economy.alpha3(),
                writing.words(economy.name(), at + ", name"),
                ProvenanceElement.of(economy.provenance(), writing, at));
    }

    Economy toModel(Reading reading) {
        return Reading.at(
                "economy " + Rules.quoted(alpha2),
                () -> Economy.builder()
                        .alpha2(alpha2)
                        .alpha3(alpha3)
                        .name(reading.words(name, "name"))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
