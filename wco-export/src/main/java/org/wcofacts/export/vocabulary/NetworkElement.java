package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.RegionCount;
import org.wcofacts.model.edition.RegionalNetwork;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** A kind of regional office or centre, with its hosts. */
record NetworkElement(
        @Attribute String id,
        WordsElement name,
        WordsElement abbreviation,
        ProvenanceElement provenance,
        StatementElement purpose,
        @Nullable SupportingSystemElement supportingSystem,
        StatedCode<Integer> hostCount,
        @Nullable StatedCode<Integer> regionsCovered,

        @JacksonXmlElementWrapper(localName = "host-count-by-region") @JacksonXmlProperty(localName = "in-region")
        List<InRegion> hostCountByRegion,

        @JacksonXmlElementWrapper(localName = "hosts") @JacksonXmlProperty(localName = "host")
        List<HostElement> hosts) {

    /** How many hosts are stated for a region. */
    record InRegion(@Attribute String region, StatedCode<Integer> hostCount) {

        static InRegion of(RegionCount count, Writing writing, String at) {
            String region = count.region().id();
            return new InRegion(
                    region,
                    StatedCode.of(count.hosts(), Function.identity(), writing, at + ", host count in " + region));
        }

        RegionCount toModel(Reading reading) {
            return new RegionCount(
                    reading.region(region),
                    hostCount.toModel(Function.identity(), reading, "host count in " + Rules.quoted(region)));
        }
    }

    static NetworkElement of(RegionalNetwork network, Writing writing) {
        String at = "network " + network.id();
        return new NetworkElement(
                network.id(),
                writing.words(network.name(), at + ", name"),
                writing.words(network.abbreviation(), at + ", abbreviation"),
                ProvenanceElement.of(network.provenance(), writing, at),
                StatementElement.of(network.purpose(), writing),
                network.supportingSystem()
                        .map(system -> SupportingSystemElement.of(system, writing))
                        .orElse(null),
                StatedCode.of(network.hostCount(), Function.identity(), writing, at + ", host count"),
                network.regionsCovered()
                        .map(count -> StatedCode.of(count, Function.identity(), writing, at + ", regions covered"))
                        .orElse(null),
                network.hostCountByRegion().stream()
                        .map(count -> InRegion.of(count, writing, at))
                        .toList(),
                network.hosts().stream()
                        .map(host -> HostElement.of(host, writing))
                        .toList());
    }

    RegionalNetwork toModel(Reading reading) {
        return Reading.at(
                "network " + Rules.quoted(id),
                () -> RegionalNetwork.builder()
                        .id(id)
                        .name(reading.words(name, "name"))
                        .abbreviation(reading.words(abbreviation, "abbreviation"))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .purpose(purpose.toModel(reading))
                        .supportingSystem(Optional.ofNullable(supportingSystem).map(system -> system.toModel(reading)))
                        .hostCount(hostCount.toModel(Function.identity(), reading, "host count"))
                        .regionsCovered(Optional.ofNullable(regionsCovered)
                                .map(count -> count.toModel(Function.identity(), reading, "regions covered")))
                        .hostCountByRegion(hostCountByRegion.stream()
                                .map(count -> count.toModel(reading))
                                .toList())
                        .hosts(hosts.stream().map(host -> host.toModel(reading)).toList())
                        .build());
    }
}
