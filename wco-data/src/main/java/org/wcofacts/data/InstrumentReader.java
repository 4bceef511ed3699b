package org.wcofacts.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wcofacts.model.Instrument;
import org.wcofacts.model.InstrumentKind;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Party;

/** Reads the instruments and the lists of their parties. */
final class InstrumentReader {

    private static final String PARTY = "contracting-party";

    private final RegisterFolder register;
    private final CsvTable instruments;
    private final CsvTable parties;
    private final Map<String, LocalDate> listed = new HashMap<>();

    InstrumentReader(RegisterFolder register) {
        this.register = register;
        this.instruments = register.table("instruments.csv", Provenances.columns("id", "kind", "adopted", "in_force"));
        this.parties = register.table(
                "parties.csv",
                Provenances.columns("id", "instrument", "alpha2", "status", "act", "act_date", "in_force", "listed"));
        for (CsvRow row : parties.rows()) {
            if (row.text("status").equals(PARTY)) {
                listed.merge(row.text("instrument"), listed(row), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
    }

    List<Instrument> instruments() {
        return instruments.map(this::instrument);
    }

    List<Party> parties() {
        for (CsvRow row : parties.rows()) {
            instruments.require(row.text("instrument"), row, "instrument", "an instrument");
        }
        return parties.map(this::party);
    }

    private Instrument instrument(CsvRow row) {
        String id = row.text("id");
        String key = "instrument." + id;
        Instrument.Builder instrument = Instrument.builder()
                .id(id)
                .name(register.texts().text(key + ".name"))
                .shortName(register.texts().optional(key + ".short"))
                .abbreviation(register.texts().optional(key + ".abbreviation"))
                .kind(row.choice("kind", InstrumentKind.values()))
                .adopted(row.optionalDate("adopted"))
                .inForce(row.optionalDate("in_force"))
                .provenance(register.provenances().of(row));
        LocalDate day = listed.get(id);
        if (day != null) {
            instrument.partiesListed(day);
        }
        return instrument.build();
    }

    private Party party(CsvRow row) {
        Party.Builder party = Party.builder()
                .id(row.text("id"))
                .instrument(row.text("instrument"))
                .economy(register.economy(row, "alpha2"))
                .status(row.choice("status", Party.Status.values()))
                .actDate(row.optionalDate("act_date"))
                .inForce(row.optionalDate("in_force"))
                .listed(row.date("listed"))
                .provenance(register.provenances().of(row));
        if (row.optional("act").isPresent()) {
            party.act(row.choice("act", Party.Act.values()));
        }
        return party.build();
    }

    /** The list of the parties has a day, on which those that it does not name were not parties. */
    private static LocalDate listed(CsvRow row) {
        PartialDate day = row.date("listed");
        if (day.precision() != PartialDate.Precision.DAY) {
            throw row.error("listed", Quote.of(day) + " must be a day, such as 2013-06-30");
        }
        return day.earliest();
    }
}
