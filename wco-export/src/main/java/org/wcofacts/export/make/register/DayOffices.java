package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OnRecord;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/** Who was on record for each office on a day, with the day on which a source has the holder; nobody whom only a later one names. */
final class DayOffices {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final List<DayFact> facts = new ArrayList<>();
    private final List<Text> unknown = new ArrayList<>();
    private final List<Text> over = new ArrayList<>();

    DayOffices(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        register.offices().forEach(this::look);
    }

    List<DayFact> facts() {
        return List.copyOf(facts);
    }

    /** The offices for which no source of the day or before names a holder. */
    List<Text> unknown() {
        return List.copyOf(unknown);
    }

    /** The offices whose last term on record has ended by the day, each with that term. */
    List<Text> over() {
        return List.copyOf(over);
    }

    private void look(Office office) {
        OnRecord found = register.onRecord(office.id(), day).value();
        Text title = wording.text(office.title(), "office '" + office.id() + "'");
        if (!found.inOffice().isEmpty()) {
            found.inOffice().forEach(tenure -> inOffice(office, title, tenure));
        } else if (found.before().isPresent()) {
            known(office, title, found.before().get());
        } else {
            unknown.add(title);
        }
    }

    private void inOffice(Office office, Text title, Tenure tenure) {
        Provenance provenance = tenure.days().stream()
                .filter(named -> tenure.since().isEmpty() && named.day().equals(PartialDate.of(day)))
                .map(named -> named.provenance())
                .findFirst()
                .orElse(tenure.provenance());
        String known = tenure.since()
                .map(since -> wording.label("today.office.since", wording.date(since)))
                .orElseGet(() -> wording.label("today.office.that-day"));
        add(office, title, tenure, provenance, PartialDate.of(day), known);
    }

    private void known(Office office, Text title, OnRecord.Sighting last) {
        if (last.kind() == OnRecord.Sighting.Kind.LEFT_OFFICE) {
            over.add(wording.phrase(
                            "today.office.until",
                            title,
                            Text.of(last.tenure().person()),
                            Text.of(wording.date(last.day())))
                    .and(wording.marks(last.provenance())));
        } else {
            add(office, title, last.tenure(), last.provenance(), last.day(), lastOnRecord(last));
        }
    }

    private String lastOnRecord(OnRecord.Sighting last) {
        String date = wording.date(last.day());
        return last.tenure()
                .since()
                .map(since -> since.equals(last.day())
                        ? wording.label("today.office.began", date)
                        : wording.label("today.office.began.last", wording.date(since), date))
                .orElseGet(() -> wording.label("today.office.last", date));
    }

    private void add(Office office, Text title, Tenure tenure, Provenance provenance, PartialDate asOf, String known) {
        facts.add(new DayFact(
                "office-" + office.id(),
                title,
                wording.cited(tenure.person(), provenance),
                asOf,
                Optional.of(Text.of(known))));
    }
}
