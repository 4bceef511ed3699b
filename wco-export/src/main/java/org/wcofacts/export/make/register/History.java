package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.Answer;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.Coverage;
import org.wcofacts.model.register.Milestone;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.OrganizationFact.Kind;
import org.wcofacts.model.register.Register;

/** The sections and data tables of the sheet that tells the history of the organization until a day. */
final class History {

    private static final int DECADE = 10;

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;
    private final List<Milestone> milestones;
    private final Listing<Milestone> listing;
    private final HistoryInstruments instruments;
    private final HistoryOffices offices;

    History(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.milestones = register.milestones().stream()
                .filter(milestone -> milestone.date().isAfter(day) == Answer.NO)
                .sorted(Comparator.comparing(Milestone::date))
                .toList();
        this.listing = new Listing<Milestone>("milestones", wording)
                .text("when", milestone -> wording.cell(milestone.date()))
                .date(
                        "earliest",
                        milestone ->
                                wording.cell(PartialDate.of(milestone.date().earliest())))
                .date(
                        "latest",
                        milestone ->
                                wording.cell(PartialDate.of(milestone.date().latest())))
                .text("milestone", this::event)
                .sources(Milestone::provenance);
        this.instruments = new HistoryInstruments(register, day, wording);
        this.offices = new HistoryOffices(register, day, wording);
    }

    private Cell event(Milestone milestone) {
        Text event = wording.text(milestone.event(), "milestone '" + milestone.id() + "'");
        return Cell.of(event).and(wording.marks(milestone.provenance()));
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(atAGlance());
        Optional<LocalDate> first = first().filter(from -> from.isBefore(until()));
        first.ifPresent(from -> {
            growth(from).ifPresent(sections::add);
            instruments.conventions(from, until()).ifPresent(sections::add);
            LocalDate later = later(from);
            offices.section(later, until()).ifPresent(sections::add);
            instruments.others(later, until()).ifPresent(sections::add);
        });
        if (!milestones.isEmpty()) {
            Text caption = Text.of(found());
            sections.add(new Section("milestones", caption, List.of(list(caption))));
        }
        sections.add(words.aboutInBrief(day, offices.unknown()));
        return sections;
    }

    private SignTable list(Text caption) {
        List<SignTable.Row> rows = milestones.stream()
                .map(milestone -> new SignTable.Row(
                        wording.date(milestone.date()), event(milestone).printed(), List.of(), "", Weight.PLAIN))
                .toList();
        return new SignTable(
                caption,
                List.of(),
                new SignTable.Headings(wording.label("column.when"), wording.label("column.milestone"), List.of(), ""),
                rows);
    }

    /** From when to when, and how many. */
    private String found() {
        int first = milestones.get(0).date().year();
        int last = milestones.get(milestones.size() - 1).date().year();
        return first == last
                ? wording.label("history.milestones.year", first, milestones.size())
                : wording.label("history.milestones", first, last, milestones.size());
    }

    List<DataTable> tables() {
        List<DataTable> tables = new ArrayList<>();
        if (!milestones.isEmpty()) {
            tables.add(listing.data(milestones));
        }
        if (!words.growth(day).isEmpty()) {
            tables.add(words.growthData(day));
        }
        instruments.data().ifPresent(tables::add);
        offices.data().ifPresent(tables::add);
        return tables;
    }

    /** The last day of the lanes; what was to come when the register was compiled is not drawn. */
    private LocalDate until() {
        return register.coverage().lastCompiled(day);
    }

    /** The beginning of the first year of which something is on the sheet. */
    private Optional<LocalDate> first() {
        return Stream.of(
                        milestones.stream().map(milestone -> milestone.date().earliest()),
                        words.growth(day).stream().map(Block.Step::day),
                        instruments.first().stream(),
                        offices.first().stream())
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .map(earliest -> earliest.withDayOfYear(1));
    }

    /** From when lanes are drawn of which nothing is on record before: the decade of the first of them. */
    private LocalDate later(LocalDate from) {
        return Stream.concat(offices.first().stream(), instruments.firstOther().stream())
                .min(Comparator.naturalOrder())
                .map(first -> LocalDate.of(first.getYear() / DECADE * DECADE, 1, 1))
                .filter(from::isBefore)
                .orElse(from);
    }

    private Section atAGlance() {
        List<Block> blocks = new ArrayList<>();
        coverage().forEach(reason -> blocks.add(new Block.Paragraph(reason)));
        if (first().isEmpty()) {
            blocks.add(
                    new Block.Paragraph(Text.of(wording.label("history.nothing", wording.date(PartialDate.of(day))))));
        }
        blocks.addAll(figures());
        return new Section("at-a-glance", Text.of(wording.label("section.at-a-glance")), blocks);
    }

    /** How far what is said of the day reaches; the words of the register itself name days of their own, which may be later. */
    private List<Text> coverage() {
        Coverage coverage = register.coverage();
        Completeness completeness = coverage.on(day);
        return switch (completeness) {
            case BEFORE_MEMBERSHIP -> List.of(Text.of(wording.label("today.before")));
            case INCOMPLETE -> List.of(Text.of(wording.label("history.incomplete", wording.date(PartialDate.of(day)))));
            case COMPLETE, AS_FOUND -> List.of();
            case AFTER_LAST_KNOWN_DAY, IN_THE_FUTURE ->
                coverage.reason(completeness).map(reason -> wording.text(reason, "coverage")).stream()
                        .toList();
        };
    }

    /** The first milestone, the beginning, the Members and the conventions that came into force. */
    private List<Block> figures() {
        FirstFigures figures = new FirstFigures();
        milestones.stream()
                .findFirst()
                .ifPresent(milestone -> figures.add(
                        Text.of(Integer.toString(milestone.date().year())),
                        Text.of(wording.label("figure.first-milestone")),
                        event(milestone).printed()));
        register.known(Kind.CONVENTION, day)
                .ifPresent(fact -> figures.add(
                        Text.of(Integer.toString(fact.since().year())),
                        Text.of(wording.label("figure.founded")),
                        session().and(wording.marks(fact.provenance()))));
        LocalDate first = register.coverage().membershipFrom();
        figures.add(
                register.memberCount(day).value(),
                Text.of(words.members(day)),
                day.isAfter(first) ? words.membersOn(register.memberCount(first).value(), first) : Text.of(""));
        figures.add(
                instruments.inForce(),
                Text.of(wording.label("today.conventions.number")),
                Text.of(wording.label("history.as-found")));
        return figures.blocks();
    }

    private Text session() {
        Optional<OrganizationFact> session = register.known(Kind.FIRST_SESSION, day);
        return Text.of(session.map(fact -> wording.label("figure.session", wording.date(fact.since())))
                .orElse(""));
    }

    /** Absent where there is no time yet in which the number could have grown. */
    private Optional<Section> growth(LocalDate from) {
        LocalDate last = register.coverage().lastKnown(day);
        List<Block.Step> steps = words.growth(last);
        if (steps.isEmpty() || !steps.get(0).day().isBefore(last)) {
            return Optional.empty();
        }
        Text caption = words.growthFinding(steps, last);
        String alternative = words.growthInWords(steps, last) + " " + wording.label("growth.table");
        Chart.Line line = new Chart.Line(wording.label("unit.members"), Weight.PLAIN, steps);
        Optional<Chart.Complete> complete = words.incompleteUntil(steps.get(0).day(), last)
                .map(end -> new Chart.Complete(end, wording.label("growth.incomplete")));
        Chart chart = new Chart.Lanes(
                caption, alternative, from, until(), List.of(), List.of(new Chart.Curve(line, last, complete)));
        return Optional.of(new Section("growth", caption, List.of(chart)));
    }
}
