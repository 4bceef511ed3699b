package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.reference.Region;

/** An economy that hosts an office or centre, and the region to which that belongs. */
record HostElement(
        @Attribute String id, @Attribute String economy, ProvenanceElement provenance, StatedCode<String> region) {

    static HostElement of(Host host, Writing writing) {
        String at = "host " + host.id();
        return new HostElement(
                host.id(),
                host.economy().alpha2(),
                ProvenanceElement.of(host.provenance(), writing, at),
                StatedCode.of(host.region(), Region::id, writing, at + ", region"));
    }

    Host toModel(Reading reading) {
        return Reading.at(
                "host " + Rules.quoted(id),
                () -> Host.builder()
                        .id(id)
                        .economy(reading.economy(economy))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .region(region.toModel(reading::region, reading, "region"))
                        .build());
    }
}
