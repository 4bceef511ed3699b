package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OnRecord;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/** Who was on record for each office on a day, with the day on which a source has the holder; nobody whom only a later one names. */
public final class DayOffices {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final List<DayFact> facts = new ArrayList<>();
    private final List<Text> unknown = new ArrayList<>();
    private final List<Text> over = new ArrayList<>();

    public DayOffices(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        register.offices().forEach(this::look);
    }

    public List<DayFact> facts() {
        return List.copyOf(facts);
    }

    /** The offices for which no source of the day or before names a holder. */
    public List<Text> unknown() {
        return List.copyOf(unknown);
    }

    /** The offices whose last term on record has ended by the day, each with that term. */
    public List<Text> over() {
        return List.copyOf(over);
    }

    private void look(Office office) {
        OnRecord found = register.onRecord(office.id(), day).value();
        Text title = wording.text(office.title(), "office " + Rules.quoted(office.id()));
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
        add(office, title, tenure, provenance, PartialDate.of(day), inOffice(tenure));
    }

    private void known(Office office, Text title, OnRecord.Sighting last) {
        if (last.kind() == OnRecord.Sighting.Kind.LEFT_OFFICE) {
            over.add(wording.phrase(
                            "today.office.until",
                            title,
                            Text.of(last.tenure().person()),
                            Text.of(wording.date(last.day())))
                    .and(wording.fewMarks(List.of(last.provenance()))));
        } else {
            add(office, title, last.tenure(), last.provenance(), last.day(), lastOnRecord(last));
        }
    }

    /** The first or last day of a term that is known, or a source of the day. */
    private String inOffice(Tenure tenure) {
        PartialDate asked = PartialDate.of(day);
        if (tenure.until().filter(asked::equals).isPresent()) {
            return announced(tenure, wording.label("today.office.ends"));
        }
        return tenure.since()
                .map(since -> announced(tenure, wording.label("today.office.since", wording.date(since))))
                .orElseGet(() -> wording.label("today.office.that-day"));
    }

    /** When the term began, and what is known last: that it ended in the month or year of the day, or a source that names the holder. */
    private String lastOnRecord(OnRecord.Sighting last) {
        Tenure tenure = last.tenure();
        String date = wording.date(last.day());
        Optional<PartialDate> ending = tenure.until().filter(until -> until.isBefore(day) == Answer.UNKNOWN);
        if (ending.isPresent()) {
            return wording.label("today.office.ending", wording.date(ending.get()));
        }
        Optional<String> began = tenure.since()
                .filter(since -> !since.equals(last.day()))
                .map(since -> wording.label("today.office.began.last", wording.date(since), date));
        if (began.isPresent()) {
            return announced(tenure, began.get());
        }
        return tenure.since().filter(last.day()::equals).isPresent()
                ? announced(tenure, wording.label("today.office.began", date))
                : wording.label("today.office.last", date);
    }

    private String announced(Tenure tenure, String known) {
        return Holders.announced(wording, tenure.provenance(), known);
    }

    private void add(Office office, Text title, Tenure tenure, Provenance provenance, PartialDate asOf, String known) {
        facts.add(new DayFact(
                "office-" + office.id(),
                title,
                Text.of(tenure.person()).and(wording.fewMarks(List.of(provenance))),
                asOf,
                Optional.of(Text.of(known))));
    }
}
