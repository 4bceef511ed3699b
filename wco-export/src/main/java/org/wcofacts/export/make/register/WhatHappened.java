package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.Holders;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.Basis;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Event;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.Register;

/** The sections and the data table of the sheet that says what happened between two days. */
final class WhatHappened {

    /** What the sentence at the head counts, in its order. */
    private static final List<String> COUNTED = List.of(
            "joined",
            "left",
            "renamed",
            "in-force",
            "in-force-for",
            "extended",
            "handovers",
            "opened",
            "closed",
            "moved",
            "adopted");

    /** What is among the figures, where it happened. */
    private static final List<String> FIRST = List.of("joined", "in-force-for", "renamed");

    private static final int MOST_ON_A_LINE = 10;

    /** An office that is held by another person than before. */
    private record Handover(Office office, Optional<Holders.Holder> before, Optional<Holders.Holder> after) {}

    private final Register register;
    private final LocalDate from;
    private final LocalDate until;
    private final Wording wording;
    private final RegisterWords words;
    private final List<EventLine> lines;
    private final Listing<EventLine> listing;
    private final Holders holders;
    private final List<Handover> handovers;

    WhatHappened(Register register, LocalDate from, LocalDate until, Wording wording) {
        this.register = register;
        this.from = from;
        this.until = until;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.lines = new EventLines(register, wording).of(register.events(from, until));
        this.listing = listing();
        this.holders = new Holders(register, wording);
        this.handovers = handovers();
    }

    private Listing<EventLine> listing() {
        return new Listing<EventLine>("events", wording)
                .text("when", this::when)
                .date(
                        "earliest",
                        line -> wording.cell(PartialDate.of(line.event().when().earliest())))
                .date(
                        "latest",
                        line -> wording.cell(PartialDate.of(line.event().when().latest())))
                .text(
                        "event",
                        line -> Cell.of(
                                wording.label("event." + line.kind() + (isAnnounced(line) ? "-announced" : ""))))
                .text(
                        "who",
                        line -> Cell.of(line.who())
                                .and(wording.marks(line.event().provenance())))
                .code(
                        "alpha2",
                        line -> line.economy()
                                .map(Economy::alpha2)
                                .map(Cell::of)
                                .orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE)))
                .text("about", line -> optional(line.about()))
                .text("before", line -> optional(line.before()))
                .text("after", this::after)
                .sources(line -> line.event().provenance());
    }

    /** What was so after the event; it bears the marks of the sources where it is printed without whom it happened to. */
    private Cell after(EventLine line) {
        Cell after = optional(line.after());
        return line.before().isPresent() ? after.and(wording.marks(line.event().provenance())) : after;
    }

    /** Whether all that is known of a change of office was said before it. */
    private static boolean isAnnounced(EventLine line) {
        return line.kind().endsWith("-office") && line.event().provenance().basis() == Basis.ANNOUNCED;
    }

    private Cell optional(Optional<Text> words) {
        return words.map(Cell::of).orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }

    private Cell when(EventLine line) {
        Text printed = EventLines.isUnclear(line.event())
                ? Text.of(wording.why(Absence.UNCLEAR))
                : words.when(line.event().when());
        return line.event()
                .when()
                .date()
                .map(date -> (Cell) new Cell.Date(date, printed))
                .orElseGet(() -> Cell.of(printed));
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        joinedOnALine().ifPresent(sections::add);
        new ConventionCharts(register, until, wording).since(from).ifPresent(sections::add);
        add(sections, "joined", list("joined", of("joined"), "column.member"));
        add(
                sections,
                "left",
                table("left", of("left"), when(), who("column.member"), column("after", "column.successors")));
        add(sections, "renamed", table("renamed", of("renamed"), when(), shown("before"), shown("after")));
        offices(sections);
        add(sections, "in-force", list("in-force", of("in-force"), "column.instrument"));
        parties(sections);
        add(sections, "adopted", list("adopted", of("adopted"), "column.instrument"));
        add(
                sections,
                "entities",
                table("entities", of("opened", "closed"), when(), who("changes.body"), shown("event")),
                table(
                        "moved",
                        of("moved"),
                        when(),
                        column("about", "column.network"),
                        shown("before"),
                        shown("after")));
        add(sections, "milestones", table("milestones", of("happened"), when(), who("column.event")));
        add(sections, "themes", table("themes", of("theme"), when(), who("changes.theme")));
        add(
                sections,
                "first-seen",
                table("entities-seen", of("entity-first-seen"), when(), who("changes.body"), shown("event")),
                table(
                        "holders-seen",
                        of("holder-first-seen"),
                        when(),
                        who("changes.person"),
                        column("about", "column.office")));
        return sections;
    }

    private List<EventLine> of(String... kinds) {
        return lines.stream()
                .filter(line -> List.of(kinds).contains(line.kind()))
                .toList();
    }

    private Listing.Shown when() {
        return listing.shown("when", 4);
    }

    private Listing.Shown who(String heading) {
        return column("who", heading);
    }

    private Listing.Shown shown(String id) {
        return listing.shown(id, 8);
    }

    private Listing.Shown column(String id, String heading) {
        return listing.shown(id, Text.of(wording.label(heading)), 8);
    }

    /** A table of events under a heading of its own; absent if there are none. */
    private Optional<Block> table(String label, List<EventLine> events, Listing.Shown... columns) {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(printed(Text.of(wording.label("changes." + label)), events, columns));
    }

    private Block.Table printed(Text heading, List<EventLine> events, Listing.Shown... columns) {
        return listing.printed(counted(heading, events), events, columns);
    }

    private Text counted(Text heading, List<EventLine> events) {
        return wording.phrase("pair", heading, Text.of(Integer.toString(events.size())));
    }

    /** Events of which each is a day and a name, in columns beside each other; absent if there are none. */
    private Optional<Block> list(String label, List<EventLine> events, String heading) {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(listed(Text.of(wording.label("changes." + label)), events, heading));
    }

    /** A mark that all have stands once, in the caption. */
    private SignTable listed(Text title, List<EventLine> events, String heading) {
        List<Text> marks = events.stream()
                .map(line -> wording.marks(line.event().provenance()))
                .toList();
        boolean same = marks.stream().distinct().count() == 1;
        List<SignTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventLine line = events.get(i);
            Text name = same ? line.who() : line.who().and(marks.get(i));
            rows.add(new SignTable.Row(when(line).printed().words(), name, List.of(), "", Weight.PLAIN));
        }
        Text caption = counted(title, events);
        return new SignTable(
                same ? caption.and(marks.get(0)) : caption,
                List.of(),
                new SignTable.Headings(wording.label("column.when"), wording.label(heading), List.of(), ""),
                rows);
    }

    /** The Members that joined, along the days between; absent where they are one, many or not all dated. */
    private Optional<Section> joinedOnALine() {
        List<EventLine> joined = of("joined");
        boolean dated = joined.stream()
                .allMatch(line -> !EventLines.isUnclear(line.event())
                        && line.event()
                                .when()
                                .date()
                                .filter(WhatHappened::isADay)
                                .isPresent()
                        && line.event().when().earliest().isAfter(from));
        if (!dated || joined.size() < 2 || joined.size() > MOST_ON_A_LINE) {
            return Optional.empty();
        }
        List<Chart.Event> events = joined.stream()
                .map(line -> new Chart.Event(
                        line.event().when().earliest(),
                        Sign.FILLED,
                        Weight.SUBJECT,
                        line.who().words(),
                        words.when(line.event().when()).words()))
                .toList();
        String told = events.stream()
                .map(event -> event.date() + " " + event.name())
                .reduce((some, next) -> wording.label("list.more", some, next))
                .orElse("");
        Text caption = mostJoined(joined)
                .orElseGet(() -> Text.of(wording.label("changes.joined")))
                .and(wording.fewMarks(
                        joined.stream().map(line -> line.event().provenance()).toList()));
        Chart line = new Chart.Dates(caption, told, from, until, events);
        return Optional.of(new Section("joined-on-a-line", caption, List.of(line)));
    }

    private static boolean isADay(PartialDate date) {
        return date.earliest().equals(date.latest());
    }

    /** How many joined, and the region in which most did, where it is one alone and they are not all. */
    private Optional<Text> mostJoined(List<EventLine> joined) {
        Map<Region, Integer> numbers = new LinkedHashMap<>();
        for (EventLine line : joined) {
            ((Event.Joined) line.event())
                    .seat()
                    .assignedRegion()
                    .ifPresent(region -> numbers.merge(region.value(), 1, Integer::sum));
        }
        List<Map.Entry<Region, Integer>> ranked = numbers.entrySet().stream()
                .sorted(Map.Entry.<Region, Integer>comparingByValue().reversed())
                .toList();
        boolean alone =
                ranked.size() > 1 && ranked.get(0).getValue() > ranked.get(1).getValue();
        return alone
                ? Optional.of(Text.of(wording.label(
                        "changes.joined.most",
                        joined.size(),
                        ranked.get(0).getValue(),
                        words.region(ranked.get(0).getKey()).words())))
                : Optional.empty();
    }

    @SafeVarargs
    private void add(List<Section> sections, String id, Optional<Block>... tables) {
        List<Block> blocks = new ArrayList<>();
        for (Optional<Block> table : tables) {
            table.ifPresent(blocks::add);
        }
        if (!blocks.isEmpty()) {
            if (id.equals("first-seen")) {
                blocks.add(0, new Block.Paragraph(Text.of(wording.label("changes.first-seen.note"))));
            }
            sections.add(new Section(id, heading(id, blocks), blocks));
        }
    }

    /** What a table that stands alone says over itself. */
    private Text heading(String id, List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Table table) {
            return table.caption();
        }
        return blocks.size() == 1 && blocks.get(0) instanceof SignTable table
                ? table.caption()
                : Text.of(wording.label("changes." + id));
    }

    private Section summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Text.of(sentence())));
        blocks.addAll(figures());
        words.reasons(from, until).forEach(reason -> blocks.add(new Block.Note(reason)));
        return new Section("summary", Text.of(wording.label("section.at-a-glance")), blocks);
    }

    /** The number of Members beside the one before, and what happened most often. */
    private List<Block> figures() {
        FirstFigures figures = new FirstFigures();
        figures.add(
                register.memberCount(until).value(),
                Text.of(words.members(until)),
                Text.of(wording.label(
                        "figure.then",
                        register.memberCount(from).value(),
                        wording.date(PartialDate.of(register.coverage().lastKnown(from))))));
        for (String kind : FIRST) {
            figures.add(clear(of(kind)), Text.of(wording.label("changes." + kind)), Text.of(""));
        }
        return figures.blocks();
    }

    /** What happened, counted by what happened to whom, or that nothing is on record. */
    private String sentence() {
        List<Text> counts = new ArrayList<>();
        for (String kind : COUNTED) {
            int number = kind.equals("handovers") ? handedOver() : clear(of(kind));
            if (number > 0) {
                counts.add(Text.of(wording.labels().count(kind, number)));
            }
        }
        String first = wording.date(PartialDate.of(from));
        String last = wording.date(PartialDate.of(until));
        return counts.isEmpty()
                ? wording.label("changes.nothing", first, last)
                : wording.label(
                        "changes.sentence", first, last, wording.list(counts).words());
    }

    /** How many surely happened after the first day, by clear sources. */
    private int clear(List<EventLine> events) {
        return (int) events.stream()
                .map(EventLine::event)
                .filter(event ->
                        !EventLines.isUnclear(event) && event.when().earliest().isAfter(from))
                .count();
    }

    private List<Handover> handovers() {
        List<Handover> found = new ArrayList<>();
        for (Office office : register.offices()) {
            Optional<Holders.Holder> before = holders.last(office, from);
            Optional<Holders.Holder> after = holders.last(office, until);
            if (!before.map(Holders.Holder::tenure).equals(after.map(Holders.Holder::tenure))) {
                found.add(new Handover(office, before, after));
            }
        }
        return found;
    }

    private int handedOver() {
        return (int) handovers.stream()
                .filter(handover -> handover.before().isPresent())
                .count();
    }

    /** Who was on record by the first day and who by the last, and each beginning and end of a term between them. */
    private void offices(List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        if (!handovers.isEmpty()) {
            Listing<Handover> pairs = new Listing<Handover>("handovers", wording)
                    .text(
                            "office",
                            row -> Cell.of(wording.text(
                                    row.office().title(), row.office().id())))
                    .text("before", row -> holder(row.before()))
                    .text("after", row -> holder(row.after()));
            blocks.add(pairs.printed(
                    Text.of(wording.label("changes.offices.caption")),
                    handovers,
                    pairs.shown("office", 5),
                    pairs.shown("before", 7),
                    pairs.shown("after", 7)));
        }
        table(
                        "terms",
                        of("took-office", "left-office"),
                        when(),
                        who("changes.person"),
                        shown("event"),
                        column("about", "column.office"))
                .ifPresent(blocks::add);
        if (!blocks.isEmpty()) {
            sections.add(new Section("offices", Text.of(wording.label("changes.offices")), blocks));
        }
    }

    private Cell holder(Optional<Holders.Holder> holder) {
        return holder.map(known -> Cell.of(holders.words(known))).orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    private void parties(List<Section> sections) {
        Map<String, List<EventLine>> byConvention = new LinkedHashMap<>();
        for (EventLine line : of("in-force-for", "extended")) {
            String id = ((Event.EnteredIntoForceFor) line.event()).instrument().id();
            byConvention.computeIfAbsent(id, convention -> new ArrayList<>()).add(line);
        }
        List<Section> conventions = new ArrayList<>();
        byConvention.forEach((id, events) -> {
            Block table = forWhom(events);
            conventions.add(new Section("in-force-for-" + id, heading(id, List.of(table)), List.of(table)));
        });
        if (!conventions.isEmpty()) {
            sections.add(new Section(
                    "in-force-for", Text.of(wording.label("changes.in-force-for")), List.of(), conventions));
        }
    }

    /** For whom a convention came into force; a column tells territories apart where there are some. */
    private Block forWhom(List<EventLine> events) {
        Text convention = events.get(0).about().orElseThrow();
        return events.stream().allMatch(line -> line.kind().equals("in-force-for"))
                ? listed(convention, events, "changes.party")
                : printed(convention, events, when(), who("changes.party"), shown("event"));
    }

    DataTable table() {
        return listing.data(lines);
    }
}
