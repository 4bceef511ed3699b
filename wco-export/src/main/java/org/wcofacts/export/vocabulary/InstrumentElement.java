package org.wcofacts.export.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.InstrumentKind;

/** A convention, framework, declaration, programme, tool or network of the organization. */
record InstrumentElement(
        @Attribute String id,
        @Attribute String kind,
        @Attribute @Nullable String adopted,
        @Attribute @Nullable String inForce,
        @Attribute @Nullable String partiesListed,
        WordsElement name,
        @Nullable WordsElement shortName,
        @Nullable WordsElement abbreviation,
        ProvenanceElement provenance) {

    static InstrumentElement of(Instrument instrument, Writing writing) {
        String at = "instrument " + instrument.id();
        return new InstrumentElement(
                instrument.id(),
                Codes.of(instrument.kind()),
                Codes.of(instrument.adopted()),
                Codes.of(instrument.inForce()),
                instrument.partiesListed().map(LocalDate::toString).orElse(null),
                writing.words(instrument.name(), at + ", name"),
                writing.words(instrument.shortName(), at + ", short name"),
                writing.words(instrument.abbreviation(), at + ", abbreviation"),
                ProvenanceElement.of(instrument.provenance(), writing, at));
    }

    Instrument toModel(Reading reading) {
        return Reading.at(
                "instrument " + Rules.quoted(id),
                () -> Instrument.builder()
                        .id(id)
                        .kind(Codes.constant(InstrumentKind.class, kind))
                        .adopted(Optional.ofNullable(adopted).map(Codes::date))
                        .inForce(Optional.ofNullable(inForce).map(Codes::date))
                        .partiesListed(Optional.ofNullable(partiesListed).map(Codes::localDate))
                        .name(reading.words(name, "name"))
                        .shortName(Optional.ofNullable(shortName).map(words -> reading.words(words, "short name")))
                        .abbreviation(
                                Optional.ofNullable(abbreviation).map(words -> reading.words(words, "abbreviation")))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
