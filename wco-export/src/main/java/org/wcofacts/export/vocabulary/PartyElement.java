package org.wcofacts.export.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.register.Party;

/** An economy in the list of the parties to an instrument. */
record PartyElement(
        @Attribute String id,
        @Attribute String instrument,
        @Attribute String economy,
        @Attribute String status,
        @Attribute @Nullable String act,
        @Attribute @Nullable String actDate,
        @Attribute @Nullable String inForce,
        @Attribute String listed,
        ProvenanceElement provenance) {

    static PartyElement of(Party party, Reference reference, Writing writing) {
        String at = "party " + party.id();
        return new PartyElement(
                party.id(),
                party.instrument(),
                Writing.listed(reference.economies(), party.economy(), Economy::alpha2, at),
                Codes.of(party.status()),
                party.act().map(Codes::of).orElse(null),
                Codes.of(party.actDate()),
                Codes.of(party.inForce()),
                party.listed().toString(),
                ProvenanceElement.of(party.provenance(), writing, at));
    }

    Party toModel(Reading reading) {
        return Reading.at(
                "party " + Rules.quoted(id),
                () -> Party.builder()
                        .id(id)
                        .instrument(instrument)
                        .economy(reading.economy(economy))
                        .status(Codes.constant(Party.Status.class, status))
                        .act(Optional.ofNullable(act).map(code -> Codes.constant(Party.Act.class, code)))
                        .actDate(Optional.ofNullable(actDate).map(Codes::date))
                        .inForce(Optional.ofNullable(inForce).map(Codes::date))
                        .listed(Codes.date(listed))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
