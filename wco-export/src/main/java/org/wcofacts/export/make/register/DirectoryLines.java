package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/** The membership of each Member as a line of time, with the days on which conventions came into force for it. */
final class DirectoryLines {

    private static final int DECADE = 10;

    /** What is drawn of the conventions, in their order; of more of them there is no mark. */
    private static final List<Chart.Form> FORMS = List.of(Chart.Form.TICK, Chart.Form.RING, Chart.Form.DIAMOND);

    private final Register register;
    private final LocalDate day;
    private final LocalDate from;
    private final LocalDate until;
    private final List<Instrument> marked;
    private final List<Chart.Meaning> key = new ArrayList<>();

    DirectoryLines(
            Register register, LocalDate day, Wording wording, RegisterWords words, List<Instrument> conventions) {
        this.register = register;
        this.day = day;
        LocalDate first = register.coverage().membershipFrom();
        this.from = LocalDate.of(first.getYear() - first.getYear() % DECADE, 1, 1);
        this.until = register.coverage().lastKnown(day);
        this.marked = conventions.subList(0, Math.min(conventions.size(), FORMS.size()));
        key.add(new Chart.Meaning(Chart.Form.DOT, wording.label("column.since")));
        for (int i = 0; i < marked.size(); i++) {
            key.add(new Chart.Meaning(FORMS.get(i), words.shortHeading(marked.get(i))));
        }
    }

    /** A table of Members with their lines, where there is time to draw. */
    Block.Table beside(Block.Table table, List<Membership> rows) {
        Optional<Chart.Timeline> lines = Optional.of(until)
                .filter(from::isBefore)
                .map(last -> new Chart.Timeline(
                        from, last, key, rows.stream().map(this::line).toList()));
        return new Block.Table(table.caption(), table.columns(), table.rows(), lines);
    }

    /** The day of joining lies over those of conventions that came into force near it. */
    private List<Chart.Trace> line(Membership seat) {
        List<Chart.Trace> traces = new ArrayList<>();
        Optional<LocalDate> joined =
                seat.heldSince().flatMap(DirectoryLines::day).filter(this::isDrawn);
        joined.ifPresent(since -> traces.add(new Chart.Trace(since, until, Chart.Form.LINK)));
        for (int i = 0; i < marked.size(); i++) {
            Chart.Form form = FORMS.get(i);
            inForce(marked.get(i), seat)
                    .filter(this::isDrawn)
                    .ifPresent(since -> traces.add(Chart.Trace.on(since, form)));
        }
        joined.ifPresent(since -> traces.add(Chart.Trace.on(since, Chart.Form.DOT)));
        return traces;
    }

    private Optional<LocalDate> inForce(Instrument instrument, Membership seat) {
        Application application = register.application(instrument, seat.code(), day);
        return application instanceof Application.InForce inForce && !RegisterWords.isUnclear(inForce)
                ? inForce.party().inForce().flatMap(DirectoryLines::day)
                : Optional.empty();
    }

    /** Of a month or a year no day is drawn. */
    private static Optional<LocalDate> day(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY ? Optional.of(date.earliest()) : Optional.empty();
    }

    private boolean isDrawn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
