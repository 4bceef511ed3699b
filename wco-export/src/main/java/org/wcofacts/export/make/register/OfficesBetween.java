package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.Holders;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Event;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OfficeDay;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/** Who was on record for each office by the first of two days, who between them, and who by the last: each person once. */
final class OfficesBetween {

    /** An office of which something is told between two days. */
    private record Held(
            Office office, Optional<Holders.Holder> before, List<Tenure> between, Optional<Holders.Holder> after) {

        boolean isHandedOver() {
            return before.isPresent() && !before.map(Holders.Holder::tenure).equals(after.map(Holders.Holder::tenure));
        }
    }

    private final LocalDate from;
    private final LocalDate until;
    private final Wording wording;
    private final Holders holders;
    private final List<Held> offices = new ArrayList<>();

    OfficesBetween(Register register, LocalDate from, LocalDate until, Wording wording, List<EventLine> lines) {
        this.from = from;
        this.until = until;
        this.wording = wording;
        this.holders = new Holders(register, wording);
        for (Office office : register.offices()) {
            held(office, told(office, lines)).ifPresent(offices::add);
        }
    }

    /** The terms of an office of which events tell, in their order. */
    private static Set<Tenure> told(Office office, List<EventLine> lines) {
        Set<Tenure> tenures = new LinkedHashSet<>();
        for (EventLine line : lines) {
            tenure(line.event())
                    .filter(tenure -> tenure.office().id().equals(office.id()))
                    .ifPresent(tenures::add);
        }
        return tenures;
    }

    private static Optional<Tenure> tenure(Event event) {
        if (event instanceof Event.TookOffice took) {
            return Optional.of(took.tenure());
        }
        if (event instanceof Event.LeftOffice left) {
            return Optional.of(left.tenure());
        }
        return event instanceof Event.HolderFirstSeen seen ? Optional.of(seen.tenure()) : Optional.empty();
    }

    private Optional<Held> held(Office office, Set<Tenure> told) {
        Optional<Holders.Holder> before = holders.last(office, from)
                .filter(holder -> !Holders.isLongAgo(holder, from))
                .or(() ->
                        told.stream().filter(this::hasPerhapsBegun).findFirst().map(this::begun));
        Optional<Holders.Holder> after = holders.last(office, until);
        List<Tenure> between = new ArrayList<>(told);
        before.map(Holders.Holder::tenure).ifPresent(between::remove);
        after.map(Holders.Holder::tenure).ifPresent(between::remove);
        Held held = new Held(office, before, between, after);
        return told.isEmpty() && !held.isHandedOver() ? Optional.empty() : Optional.of(held);
    }

    /** Whether the first day lies in the month or year in which a term began. */
    private boolean hasPerhapsBegun(Tenure tenure) {
        return tenure.since()
                .filter(begin -> begin.isAfter(from) == Answer.UNKNOWN)
                .isPresent();
    }

    private Holders.Holder begun(Tenure tenure) {
        return Holders.since(tenure, tenure.since().orElseThrow(), from);
    }

    /** How many have another holder on record than by the first day. */
    int handedOver() {
        return (int) offices.stream().filter(Held::isHandedOver).count();
    }

    boolean isEmpty() {
        return offices.isEmpty();
    }

    /** Absent where nothing is told of any office. */
    Optional<Section> section() {
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        int number = handedOver();
        Text heading = Text.of(number > 0 ? wording.counted("handovers", number) : wording.label("changes.offices"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        offices.forEach(held -> between(held).ifPresent(blocks::add));
        return Optional.of(new Section("offices", heading, blocks));
    }

    private Block.Table table() {
        Listing<Held> listing = new Listing<Held>("handovers", wording)
                .text(
                        "office",
                        row -> Cell.of(
                                wording.text(row.office().title(), row.office().id())))
                .text(
                        "before",
                        row -> cell(
                                row.before().map(holder -> before(row, holder)).or(() -> lastNamed(row.office()))))
                .text("after", row -> cell(row.after().map(this::after)));
        return listing.printed(
                Text.of(wording.label(
                        "changes.offices.caption",
                        wording.date(PartialDate.of(from)),
                        wording.date(PartialDate.of(until)))),
                offices,
                listing.shown("office", 5),
                listing.shown("before", 7),
                listing.shown("after", 7));
    }

    private Cell cell(Optional<Text> words) {
        return words.map(Cell::of).orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    /** That the holder is not known, and who was last named. */
    private Optional<Text> lastNamed(Office office) {
        return holders.last(office, from)
                .map(last -> wording.phrase(
                                "event.remark",
                                Text.of(wording.why(Absence.NOT_KNOWN)),
                                wording.phrase(
                                        "today.office.last-named",
                                        Text.of(last.tenure().person()),
                                        Text.of(wording.date(last.date()))))
                        .and(wording.marks(last.provenance())));
    }

    /** Who was on record by the first day, with the end of the term where another followed by the last. */
    private Text before(Held held, Holders.Holder holder) {
        if (hasPerhapsBegun(holder.tenure())) {
            return perhapsBegun(holder.tenure());
        }
        return holder.tenure()
                .until()
                .filter(end -> held.isHandedOver() && hasCome(end))
                .map(end -> holders.words(Holders.until(holder.tenure(), end)))
                .orElseGet(() -> holders.words(holder));
    }

    /** Who was on record by the last day, with both ends of a term that began and ended in the time. */
    private Text after(Holders.Holder holder) {
        Tenure tenure = holder.tenure();
        Optional<PartialDate> began =
                tenure.since().filter(date -> holder.isOver() && date.isAfter(from) == Answer.YES);
        return began.map(first -> holders.term(tenure, first, tenure.until().orElseThrow())
                        .and(wording.marks(tenure.provenance())))
                .orElseGet(() -> holders.words(holder));
    }

    /** The term of whom the first day may or may not be one, with that remark. */
    private Text perhapsBegun(Tenure tenure) {
        Text unsure = Text.of(wording.label("changes.first-day"));
        PartialDate begin = tenure.since().orElseThrow();
        return tenure.until()
                .filter(this::hasCome)
                .map(end -> holders.term(tenure, begin, end, unsure))
                .orElseGet(() -> wording.phrase(
                        "event.remark",
                        Text.of(tenure.person()),
                        wording.phrase("list.more", wording.dated("today.office.began", begin), unsure)))
                .and(wording.marks(tenure.provenance()));
    }

    /** Who else held an office between the days. */
    private Optional<Block> between(Held held) {
        Text title = wording.text(held.office().title(), held.office().id());
        return held.between().stream()
                .map(this::between)
                .reduce((some, next) -> wording.phrase("list.more", some, next))
                .map(persons -> new Block.Note(wording.phrase("changes.between", title, persons)));
    }

    private Text between(Tenure tenure) {
        Text marks = wording.marks(tenure.provenance());
        Optional<PartialDate> end = tenure.until().filter(this::hasCome);
        if (tenure.since().isPresent() && end.isPresent()) {
            return holders.term(tenure, tenure.since().get(), end.get()).and(marks);
        }
        Optional<OfficeDay> named = tenure.days().stream().findFirst();
        return end.map(date -> Holders.until(tenure, date))
                .or(() -> tenure.since().map(date -> Holders.since(tenure, date, until)))
                .or(() -> named.map(seen -> Holders.named(tenure, seen)))
                .map(holders::words)
                .orElseGet(() -> Text.of(tenure.person()).and(marks));
    }

    private boolean hasCome(PartialDate date) {
        return date.isAfter(until) == Answer.NO;
    }
}
