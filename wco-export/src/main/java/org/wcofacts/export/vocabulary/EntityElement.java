package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.Network;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** A regional office or centre. */
record EntityElement(
        @Attribute String id,
        @Attribute String network,
        @Attribute @Nullable String host,
        @Attribute @Nullable String opened,
        @Attribute @Nullable String seen,
        @Attribute @Nullable String gone,
        @Attribute @Nullable String movedTo,
        StatedCode<String> region,
        @Nullable StatedContent<WordsElement> city,
        ProvenanceElement provenance) {

    static EntityElement of(RegionalEntity entity, Register register, Writing writing) {
        String at = "regional entity " + entity.id();
        return new EntityElement(
                entity.id(),
                Writing.listed(register.networks(), entity.network(), Network::id, at + ", network"),
                entity.host()
                        .map(host ->
                                Writing.listed(register.reference().economies(), host, Economy::alpha2, at + ", host"))
                        .orElse(null),
                Codes.of(entity.opened()),
                Codes.of(entity.seen()),
                Codes.of(entity.gone()),
                entity.movedTo().orElse(null),
                MemberElement.region(entity.region(), register.reference(), writing, at),
                entity.city()
                        .map(city -> StatedContent.ofWords(city, writing, at + ", city"))
                        .orElse(null),
                ProvenanceElement.of(entity.provenance(), writing, at));
    }

    RegionalEntity toModel(Reading reading, List<Network> networks) {
        return Reading.at(
                "regional entity " + Rules.quoted(id),
                () -> RegionalEntity.builder()
                        .id(id)
                        .network(Reading.listed(networks, Network::id, network, "networks"))
                        .host(Optional.ofNullable(host).map(reading::economy))
                        .opened(Optional.ofNullable(opened).map(Codes::date))
                        .seen(Optional.ofNullable(seen).map(Codes::date))
                        .gone(Optional.ofNullable(gone).map(Codes::date))
                        .movedTo(Optional.ofNullable(movedTo))
                        .region(region.toModel(reading::region, reading, "region"))
                        .city(Optional.ofNullable(city)
                                .map(stated -> stated.toModel(words -> reading.words(words, "city"), reading, "city")))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
