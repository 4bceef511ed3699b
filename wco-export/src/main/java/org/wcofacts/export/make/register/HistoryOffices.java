package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.Holders;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Basis;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OfficeDay;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/**
 * Who is on record in each office until a day, as lanes of time and as data: as a bar where the term is known, on single days where
 * sources only name the holder. A term that was running is drawn up to the day, and its end is not told.
 */
final class HistoryOffices {

    /** What is known of a holder until the day; at least one date. */
    private record Term(
            Tenure tenure,
            Optional<PartialDate> since,
            Optional<PartialDate> until,
            Optional<LocalDate> running,
            List<OfficeDay> named) {

        /** The dates of its own, then those of sources, by day. */
        List<PartialDate> dates() {
            return Stream.of(since.stream(), until.stream(), named.stream().map(OfficeDay::day))
                    .flatMap(dates -> dates)
                    .distinct()
                    .sorted()
                    .toList();
        }

        LocalDate first() {
            return HistoryInstruments.middle(dates().get(0));
        }

        LocalDate last() {
            List<PartialDate> dates = dates();
            return HistoryInstruments.middle(dates.get(dates.size() - 1));
        }

        boolean isAnnounced() {
            return provenance().basis() == Basis.ANNOUNCED;
        }

        /** That of the term if something of it is told, or else of the last source that names the holder. */
        Provenance provenance() {
            return since.isPresent() || until.isPresent()
                    ? tenure.provenance()
                    : named.get(named.size() - 1).provenance();
        }
    }

    /** How long the dots are with which a term begins or ends on a day that is not known. */
    private static final Period OPEN = Period.ofMonths(9);

    private final Register register;
    private final Wording wording;
    private final LocalDate day;
    private final List<Term> terms;
    private final Listing<Term> listing;

    HistoryOffices(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.wording = wording;
        this.day = day;
        this.terms = register.offices().stream()
                .flatMap(office -> terms(office).stream())
                .toList();
        this.listing = new Listing<Term>("history_offices", wording)
                .partOf("leadership")
                .text("office", term -> Cell.of(title(term.tenure().office())))
                .text("person", term -> Cell.of(term.tenure().person()))
                .code("term_from", term -> wording.cell(term.since()))
                .code("term_until", term -> wording.cell(term.until()))
                .text(
                        "named_on",
                        term -> wording.items(term.named().stream()
                                .map(named -> Text.of(named.day().toString()))
                                .toList()))
                .sources(Term::provenance);
    }

    private List<Term> terms(Office office) {
        return register.tenures().stream()
                .filter(tenure -> tenure.office().id().equals(office.id()))
                .map(this::term)
                .filter(term -> !term.dates().isEmpty())
                .sorted(Comparator.comparing(Term::first))
                .toList();
    }

    private Term term(Tenure tenure) {
        Predicate<PartialDate> known = date -> date.isAfter(day) == Answer.NO;
        Optional<PartialDate> since = tenure.since().filter(known);
        Optional<PartialDate> until = tenure.until().filter(known);
        Optional<LocalDate> running = since.isPresent() && until.isEmpty()
                ? tenure.until()
                        .map(last -> last.earliest().isAfter(day)
                                ? register.coverage().lastCompiled(day)
                                : last.earliest())
                : Optional.empty();
        List<OfficeDay> named =
                tenure.days().stream().filter(one -> known.test(one.day())).toList();
        return new Term(tenure, since, until, running, named);
    }

    private Text title(Office office) {
        return wording.text(office.title(), "office '" + office.id() + "'");
    }

    /** The first day that is drawn. */
    Optional<LocalDate> first() {
        return terms.stream().map(Term::first).min(Comparator.naturalOrder());
    }

    Optional<DataTable> data() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(listing.data(terms));
    }

    /** The lanes; absent where nobody is on record. */
    Optional<Section> section(LocalDate from, LocalDate until) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Text heading = Text.of(wording.label("history.offices"))
                .and(wording.fewMarks(terms.stream().map(Term::provenance).toList()));
        Block note = new Block.Note(Text.of(wording.label("history.offices.note")));
        return Optional.of(new Section("leadership", heading, List.of(chart(heading, from, until), note)));
    }

    /** The offices for which nobody is on record; absent before the organization. */
    Optional<Text> unknown() {
        List<Text> unknown = register.offices().stream()
                .filter(office -> held(office).isEmpty())
                .map(this::title)
                .toList();
        return unknown.isEmpty() || day.isBefore(register.coverage().membershipFrom())
                ? Optional.empty()
                : Optional.of(wording.phrase(
                        "today.unknown.holders", wording.items(unknown).printed()));
    }

    private List<Term> held(Office office) {
        return terms.stream()
                .filter(term -> term.tenure().office().id().equals(office.id()))
                .toList();
    }

    private Chart chart(Text caption, LocalDate from, LocalDate until) {
        List<Chart.Lane> lanes = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Office office : register.offices()) {
            List<Term> held = held(office);
            if (!held.isEmpty()) {
                String title = title(office).words();
                lanes.add(new Chart.Tracks(
                        title,
                        held.stream().map(term -> track(term, from, until)).toList(),
                        Chart.Rows.EACH));
                told.add(wording.label(
                        "pair",
                        title,
                        together(held.stream()
                                .map(term -> wording.label(
                                        "instrument.with-heading", term.tenure().person(), when(term))))));
            }
        }
        String alternative = wording.label("history.offices") + ". " + String.join(". ", told) + ".";
        return new Chart.Lanes(caption, alternative, from, until, key(), lanes);
    }

    private List<Chart.Meaning> key() {
        return List.of(
                new Chart.Meaning(Chart.Form.BAR, wording.label("history.key.term")),
                new Chart.Meaning(Chart.Form.TICK, wording.label("history.key.named")),
                new Chart.Meaning(Chart.Form.DOTS, wording.label("history.key.between")));
    }

    private Chart.Track track(Term term, LocalDate from, LocalDate until) {
        String person = term.tenure().person();
        String name = term.isAnnounced() || !isOpen(term)
                ? announced(term, person)
                : wording.dated("then.since", term.since().orElseThrow(), Text.of(person))
                        .words();
        return new Chart.Track(name, when(term), traces(term, from, until));
    }

    private String announced(Term term, String words) {
        return Holders.announced(wording, term.provenance(), words);
    }

    /** Whether a term has begun, no source tells that it ended, and nobody else is on record since. */
    private boolean isOpen(Term term) {
        return term.since().isPresent()
                && term.until().isEmpty()
                && term.running().isEmpty()
                && terms.stream()
                        .filter(other ->
                                other.tenure().office().equals(term.tenure().office()))
                        .allMatch(other -> other.equals(term) || other.last().isBefore(term.last()));
    }

    /** Between two days of the drawing; a beginning or an end that is not known is open. */
    private List<Chart.Trace> traces(Term term, LocalDate from, LocalDate until) {
        if (term.since().isPresent()
                && (term.until().isPresent() || term.running().isPresent())) {
            LocalDate begin = HistoryInstruments.middle(term.since().get());
            LocalDate end = term.until()
                    .map(HistoryInstruments::middle)
                    .or(term::running)
                    .filter(begin::isBefore)
                    .orElse(begin);
            return List.of(new Chart.Trace(begin, end, Chart.Form.BAR));
        }
        if (term.since().isPresent()) {
            List<Chart.Trace> begun = new ArrayList<>();
            begun.add(new Chart.Trace(HistoryInstruments.middle(term.since().get()), term.last(), Chart.Form.BAR));
            if (isOpen(term) && term.last().isBefore(until)) {
                begun.add(new Chart.Trace(term.last(), until, Chart.Form.DOTS));
            }
            return begun;
        }
        List<LocalDate> days =
                term.dates().stream().map(HistoryInstruments::middle).sorted().toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        LocalDate start = first.minus(OPEN).isBefore(from) ? from : first.minus(OPEN);
        LocalDate end = term.until().isPresent() ? last : last.plus(OPEN).isAfter(until) ? until : last.plus(OPEN);
        List<Chart.Trace> traces = new ArrayList<>();
        if (start.isBefore(end)) {
            traces.add(new Chart.Trace(start, end, Chart.Form.DOTS));
        }
        days.forEach(named -> traces.add(Chart.Trace.on(named, Chart.Form.TICK)));
        return traces;
    }

    private String when(Term term) {
        List<String> parts = new ArrayList<>();
        if (term.since().isPresent() && term.until().isPresent()) {
            String span = wording.label(
                    "span",
                    wording.date(term.since().get()),
                    wording.date(term.until().get()));
            parts.add(wording.label("history.term", span));
        } else {
            term.since().ifPresent(date -> parts.add(wording.label("today.office.began", wording.date(date))));
            term.until().ifPresent(date -> parts.add(wording.label("history.left", wording.date(date))));
        }
        if (!parts.isEmpty()) {
            parts.set(parts.size() - 1, announced(term, parts.get(parts.size() - 1)));
        }
        String named = term.named().stream()
                .filter(one -> term.since().filter(one.day()::equals).isEmpty())
                .map(one -> wording.date(one.day()))
                .collect(Collectors.joining(wording.label("list.separator") + " "));
        if (!named.isEmpty()) {
            parts.add(wording.label("history.named", named));
        }
        return together(parts.stream());
    }

    private String together(Stream<String> parts) {
        return parts.reduce((some, next) -> wording.label("list.more", some, next))
                .orElse("");
    }
}
