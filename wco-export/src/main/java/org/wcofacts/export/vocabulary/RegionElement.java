package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.reference.Region;

/** A region. */
record RegionElement(@Attribute String id, WordsElement name, ProvenanceElement provenance) {

    static RegionElement of(Region region, Writing writing) {
        String at = "region " + region.id();
        return new RegionElement(
                region.id(),
                writing.words(region.name(), at + ", name"),
                ProvenanceElement.of(region.provenance(), writing, at));
    }

    Region toModel(Reading reading) {
        return Reading.at(
                "region " + Rules.quoted(id),
                () -> Region.builder()
                        .id(id)
                        .name(reading.words(name, "name"))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
