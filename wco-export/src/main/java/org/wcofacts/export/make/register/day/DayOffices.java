package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Basis;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OnRecord;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/**
 * Who held each office on a day, with the day on which a source has the holder; nobody whom only a later one names. Who was last
 * named more than a year before, or has left, is not said to hold it: the holder is not known.
 */
public final class DayOffices {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final List<DayFact> facts = new ArrayList<>();
    private final List<Text> unknown = new ArrayList<>();

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

    private void look(Office office) {
        OnRecord found = register.onRecord(office.id(), day).value();
        Text title = wording.text(office.title(), "office " + Rules.quoted(office.id()));
        if (!found.inOffice().isEmpty()) {
            found.inOffice().forEach(tenure -> inOffice(office, title, tenure));
        } else if (found.before().isPresent()) {
            lastKnown(office, title, found.before().get());
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

    private void lastKnown(Office office, Text title, OnRecord.Sighting last) {
        if (last.kind() == OnRecord.Sighting.Kind.LEFT_OFFICE) {
            notKnown(office, title, "today.office.until", last);
        } else if (holds(last)) {
            add(office, title, last.tenure(), last.provenance(), last.day(), lastOnRecord(last));
        } else {
            notKnown(office, title, "today.office.last-named", last);
        }
    }

    /** Whose term has begun and has no end on record holds the office; who is only named, for the year after. */
    private boolean holds(OnRecord.Sighting last) {
        Tenure tenure = last.tenure();
        boolean begun =
                tenure.since().filter(since -> since.isAfter(day) == Answer.NO).isPresent();
        boolean compiled = !day.isAfter(register.coverage().compiled());
        return (begun && tenure.until().isEmpty() && compiled)
                || ending(tenure).isPresent()
                || Holders.isRecent(last.day(), day);
    }

    /** The end of a term in the month or year of the day. */
    private Optional<PartialDate> ending(Tenure tenure) {
        return tenure.until().filter(until -> until.isBefore(day) == Answer.UNKNOWN);
    }

    private void notKnown(Office office, Text title, String label, OnRecord.Sighting last) {
        Text said = wording.phrase(label, Text.of(last.tenure().person()), Text.of(wording.date(last.day())));
        Text note = Holders.announced(wording, last.provenance(), said);
        facts.add(new DayFact(
                id(office),
                title,
                wording.absent(Absence.NOT_KNOWN),
                PartialDate.of(day),
                Optional.of(note.and(wording.fewMarks(List.of(last.provenance()))))));
    }

    /** The first or last day of a term that is known, or a source of the day. */
    private String inOffice(Tenure tenure) {
        PartialDate asked = PartialDate.of(day);
        if (tenure.until().filter(asked::equals).isPresent()) {
            return announced(tenure, wording.label("today.office.ends"));
        }
        return tenure.since()
                .map(first -> since(tenure, first))
                .orElseGet(() -> wording.label("today.office.that-day"));
    }

    /** When the term began, and what is known last: that it ended in the month or year of the day, or a source that names the holder. */
    private String lastOnRecord(OnRecord.Sighting last) {
        Tenure tenure = last.tenure();
        Optional<String> ending = ending(tenure).map(date -> wording.label("today.office.ending", wording.date(date)));
        if (ending.isPresent()) {
            return ending.get();
        }
        Optional<String> since = tenure.since().map(first -> since(tenure, first));
        Optional<String> named = Optional.of(last.day())
                .filter(date -> tenure.since().filter(date::equals).isEmpty())
                .map(date -> wording.label("today.office.named", wording.date(date)));
        return Stream.of(since, named)
                .flatMap(Optional::stream)
                .reduce((some, next) -> wording.label("list.more", some, next))
                .orElseThrow();
    }

    /** That a term has begun, or from when on it was to run. */
    private String since(Tenure tenure, PartialDate first) {
        boolean announced = tenure.provenance().basis() == Basis.ANNOUNCED;
        String label = announced ? "today.office.began" : "today.office.since";
        return announced(tenure, wording.dated(label, first).words());
    }

    private String announced(Tenure tenure, String known) {
        return Holders.announced(wording, tenure.provenance(), known);
    }

    private void add(Office office, Text title, Tenure tenure, Provenance provenance, PartialDate asOf, String known) {
        facts.add(new DayFact(
                id(office),
                title,
                Text.of(tenure.person()).and(wording.fewMarks(List.of(provenance))),
                asOf,
                Optional.of(Text.of(known))));
    }

    private static String id(Office office) {
        return "office-" + office.id();
    }
}
