package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
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
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Milestone;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** The sections and the data table of the sheet that says what happened between two days. */
final class WhatHappened {

    /** What is told and has changed nothing. */
    private static final Set<String> NO_CHANGE = Set.of("theme", "entity-first-seen", "holder-first-seen");

    private static final int MOST_ON_A_LINE = 10;

    private final Register register;
    private final LocalDate from;
    private final LocalDate until;
    private final Wording wording;
    private final RegisterWords words;
    private final List<EventLine> lines;
    private final Listing<EventLine> listing;
    private final EventLists lists;
    private final OfficesBetween offices;
    private final ConventionCharts conventions;

    WhatHappened(Register register, LocalDate from, LocalDate until, Wording wording) {
        this.register = register;
        this.from = from;
        this.until = until;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.lines = new EventLines(register, wording).of(events());
        this.listing = listing();
        this.lists = new EventLists(from, words, wording);
        this.offices = new OfficesBetween(register, from, until, wording, lines);
        this.conventions = new ConventionCharts(register, until, wording);
    }

    /**
     * With former Members that left in this time after a membership whose beginning is not known, which are in no number of Members;
     * without the first source on an office or centre of which a milestone tells before.
     */
    private List<Event> events() {
        List<Event> events = new ArrayList<>(register.events(from, until));
        events.removeIf(event -> event instanceof Event.EntityFirstSeen seen
                && register.milestones().stream().anyMatch(milestone -> isEarlier(milestone, seen)));
        for (FormerMember former : register.formerMembers()) {
            if (former.since().isEmpty() && former.until().isPresent()) {
                Event.Left left = new Event.Left(former, register.successors(former));
                if (left.counted().isAfter(from)
                        && !left.counted().isAfter(register.coverage().lastKnown(until))) {
                    events.add(left);
                }
            }
        }
        return events;
    }

    private static boolean isEarlier(Milestone milestone, Event.EntityFirstSeen seen) {
        return milestone.date().latest().isBefore(seen.when().earliest()) && tells(milestone, seen.entity());
    }

    /** Whether a milestone is about an office or centre: by the name of its network and that of its host. */
    private static boolean tells(Milestone milestone, RegionalEntity entity) {
        String told = milestone.event().english();
        return told.contains(entity.network().one().english())
                && entity.host()
                        .map(host -> host.name().english())
                        .filter(told::contains)
                        .isPresent();
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
        Text printed = lists.when(line);
        return line.event()
                .when()
                .date()
                .map(date -> (Cell) new Cell.Date(date, printed))
                .orElseGet(() -> Cell.of(printed));
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        Optional<Section> onALine = joinedOnALine();
        onALine.ifPresent(sections::add);
        conventions.since(from).ifPresent(sections::add);
        offices.section().ifPresent(sections::add);
        if (onALine.isEmpty()) {
            add(sections, "joined", list("joined", "column.member", EventLine::who));
        }
        add(sections, "left", successions());
        add(sections, "renamed", renamings());
        parties(sections);
        add(sections, "adopted", instruments());
        add(
                sections,
                "entities",
                list("opened", "changes.body", EventLine::who),
                list("closed", "changes.body", EventLine::who),
                list("moved", "column.network", this::moved));
        add(
                sections,
                "milestones",
                list("milestones", notToldAbove(of("happened")), label("column.event"), EventLine::who));
        themes().ifPresent(sections::add);
        new FirstNamed(words, wording).section(of("entity-first-seen")).ifPresent(sections::add);
        return sections;
    }

    private String label(String key) {
        return wording.label(key);
    }

    private Optional<Block> successions() {
        return list(
                "left",
                of("left", "left-undated"),
                wording.label("figure.pair", label("column.member"), label("column.successors")),
                line -> lists.pair(Optional.of(line.who()), line.after()));
    }

    private Optional<Block> renamings() {
        return list(
                "renamed",
                of("renamed"),
                wording.label("figure.pair", label("column.before"), label("column.after")),
                line -> lists.pair(line.before(), line.after()));
    }

    /** What was adopted and what came into force, one list; where there is both, the latter says so. */
    private Optional<Block> instruments() {
        List<EventLine> adopted = of("adopted");
        List<EventLine> entered = of("in-force");
        if (adopted.isEmpty() || entered.isEmpty()) {
            String label = adopted.isEmpty() ? "in-force" : "adopted";
            return list(label, "column.instrument", EventLine::who);
        }
        return list("instruments", of("adopted", "in-force"), label("column.instrument"), this::instrument);
    }

    private Text instrument(EventLine line) {
        return line.kind().equals("in-force")
                ? wording.phrase("event.remark", line.who(), Text.of(label("event.in-force")))
                : line.who();
    }

    /** With the years of which no theme is on record. */
    private Optional<Section> themes() {
        List<EventLine> themes = of("theme");
        return list("themes", themes, label("changes.theme"), EventLine::who).map(list -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(list);
            List<Text> none = spans(withoutTheme(themes)).stream()
                    .map(span -> Text.of(wording.leftToRight(span)))
                    .toList();
            if (!none.isEmpty()) {
                blocks.add(new Block.Note(wording.phrase("changes.themes.none", wording.list(none))));
            }
            return new Section("themes", caption(list), blocks);
        });
    }

    /** The years whose day lies between the days and has no theme. */
    private List<Integer> withoutTheme(List<EventLine> themes) {
        LocalDate day = themes.get(0).event().when().earliest();
        Set<Integer> told = themes.stream()
                .map(line -> line.event().when().earliest().getYear())
                .collect(Collectors.toSet());
        LocalDate last = register.coverage().lastKnown(until);
        return IntStream.rangeClosed(from.getYear(), last.getYear())
                .filter(year -> !told.contains(year))
                .filter(year ->
                        day.withYear(year).isAfter(from) && !day.withYear(year).isAfter(last))
                .boxed()
                .toList();
    }

    /** Years that follow each other as one span. */
    private static List<String> spans(List<Integer> years) {
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int first = years.get(i);
            while (i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1) {
                i++;
            }
            int last = years.get(i);
            spans.add(first == last ? Integer.toString(first) : first + "\u2013" + last);
        }
        return spans;
    }

    private Text moved(EventLine line) {
        return wording.phrase("pair", line.who(), lists.pair(line.before(), line.after()));
    }

    /** The milestones that no other event of the same date tells, by the name of whom or what it is about. */
    private List<EventLine> notToldAbove(List<EventLine> milestones) {
        return milestones.stream()
                .filter(milestone -> lines.stream().noneMatch(line -> tells(line.event(), milestone.event())))
                .toList();
    }

    private static boolean tells(Event event, Event milestone) {
        String told = ((Event.Happened) milestone).milestone().event().english();
        return event.when().equals(milestone.when())
                && subject(event).filter(told::contains).isPresent();
    }

    /** Whom or what an event is about, in English; absent where a milestone would say more. */
    private static Optional<String> subject(Event event) {
        if (event instanceof Event.TookOffice took) {
            return Optional.of(took.tenure().person());
        }
        if (event instanceof Event.LeftOffice left) {
            return Optional.of(left.tenure().person());
        }
        if (event instanceof Event.EnteredIntoForce entered) {
            return Optional.of(entered.instrument().title().english());
        }
        if (event instanceof Event.EntityOpened opened) {
            return Optional.of(opened.entity().network().one().english());
        }
        return event instanceof Event.Adopted adopted
                ? Optional.of(adopted.instrument().title().english())
                : Optional.empty();
    }

    private List<EventLine> of(String... kinds) {
        return lines.stream()
                .filter(line -> List.of(kinds).contains(line.kind()))
                .toList();
    }

    /** Events of a kind in a list under the heading of the kind; absent if there are none. */
    private Optional<Block> list(String kind, String heading, Function<EventLine, Text> name) {
        return list(kind, of(kind), label(heading), name);
    }

    private Optional<Block> list(String label, List<EventLine> events, String heading, Function<EventLine, Text> name) {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(lists.list(Text.of(label("changes." + label)), events, heading, name));
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
            Text heading = tables.length == 1 ? caption(blocks.get(0)) : Text.of(label("changes." + id));
            blocks.addAll(0, introduction(id));
            sections.add(new Section(id, heading, blocks));
        }
    }

    /** What is to be known before the lists of a section. */
    private List<Block> introduction(String id) {
        return id.equals("entities") ? networkKey("opened", "closed") : List.of();
    }

    private List<Block> networkKey(String... kinds) {
        List<RegionalEntity> entities = of(kinds).stream()
                .flatMap(line -> EventLines.entity(line.event()).stream())
                .toList();
        return words.networkKey(entities).stream()
                .map(key -> (Block) new Block.Note(key))
                .toList();
    }

    /** What a table that stands alone says over itself. */
    private static Text caption(Block block) {
        return ((SignTable) block).caption();
    }

    private Section summary() {
        List<Block> blocks = new ArrayList<>(figures());
        boolean nothing = offices.isEmpty() && lines.stream().allMatch(line -> NO_CHANGE.contains(line.kind()));
        if (nothing) {
            blocks.add(new Block.Paragraph(Text.of(wording.label(
                    "changes.nothing", wording.date(PartialDate.of(from)), wording.date(PartialDate.of(until))))));
        }
        words.reasons(from, until).forEach(reason -> blocks.add(new Block.Note(reason)));
        return new Section("summary", finding(), blocks);
    }

    /** Who joined and left, and for how many conventions there are more Members, or else what offices are held by others. */
    private Text finding() {
        int joined = lists.counted(of("joined"));
        int left = lists.counted(of("left"));
        int grown = conventions.grown(from);
        List<String> found = new ArrayList<>();
        count(found, "joined", joined);
        count(found, "left", left);
        count(found, "grown", grown);
        if (found.isEmpty()) {
            count(found, "handovers", offices.handedOver());
        }
        return Text.of(found.stream()
                .reduce((some, next) -> wording.label("list.more", some, next))
                .orElseGet(() -> label("section.at-a-glance")));
    }

    private void count(List<String> found, String unit, int number) {
        if (number > 0) {
            found.add(
                    found.isEmpty()
                            ? wording.counted(unit, number)
                            : wording.labels().count(unit, number));
        }
    }

    /** The number of Members beside the one before, and what happened most often. */
    private List<Block> figures() {
        FirstFigures figures = new FirstFigures();
        figures.add(register.memberCount(until).value(), Text.of(words.members(until)), before());
        int left = lists.counted(of("left"));
        if (joinedOnALine().isEmpty()) {
            figures.add(
                    lists.counted(of("joined")),
                    Text.of(label("changes.joined")),
                    Text.of(left == 0 ? "" : wording.labels().count("left", left)));
        }
        int conventionsOf = (int) parties().values().stream()
                .filter(events -> lists.counted(events) > 0)
                .count();
        figures.add(
                lists.counted(of("in-force-for")),
                Text.of(wording.labels().count("entries", conventionsOf)),
                Text.of(outsiders()));
        figures.add(lists.counted(of("renamed")), Text.of(label("changes.renamed")), Text.of(""));
        return figures.blocks();
    }

    /** The number of Members on the first day; nothing where there were none. */
    private Text before() {
        int members = register.memberCount(from).value();
        return members == 0
                ? Text.of("")
                : new RegisterWords(register, wording)
                        .membersOn(members, register.coverage().lastKnown(from));
    }

    /** How many of the new parties are not Members. */
    private String outsiders() {
        int others = (int) of("in-force-for").stream()
                .filter(line -> lists.counted(List.of(line)) > 0)
                .filter(line -> line.economy().filter(this::isMember).isEmpty())
                .count();
        return others == 0 ? "" : wording.labels().count("entries-others", others);
    }

    private boolean isMember(Economy economy) {
        return register.members(until).value().stream()
                .anyMatch(seat -> seat.code().equals(economy.alpha2()));
    }

    private static Text convention(List<EventLine> events) {
        return events.get(0).about().orElseThrow();
    }

    /** The entries into force of each convention, those with most first. */
    private Map<String, List<EventLine>> parties() {
        Map<String, List<EventLine>> byConvention = new LinkedHashMap<>();
        for (EventLine line : of("in-force-for", "extended")) {
            String id = ((Event.EnteredIntoForceFor) line.event()).instrument().id();
            byConvention.computeIfAbsent(id, convention -> new ArrayList<>()).add(line);
        }
        Map<String, List<EventLine>> ranked = new LinkedHashMap<>();
        byConvention.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, List<EventLine>> entry) -> lists.counted(entry.getValue()))
                        .reversed())
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }

    private void parties(List<Section> sections) {
        List<Section> conventions = new ArrayList<>();
        parties()
                .forEach((id, events) -> conventions.add(
                        lists.byDay("in-force-for-" + id, convention(events), events, label("changes.party"))));
        if (!conventions.isEmpty()) {
            sections.add(
                    new Section("in-force-for", Text.of(label("changes.in-force-for")), extensions(), conventions));
        }
    }

    /** Why the chart counts more than the lists, where a convention was extended to a Member. */
    private List<Block> extensions() {
        List<Text> territories = of("extended").stream()
                .filter(line -> line.economy().filter(this::isMember).isPresent())
                .map(EventLine::who)
                .toList();
        return territories.isEmpty() || conventions.since(from).isEmpty()
                ? List.of()
                : List.of(new Block.Note(wording.phrase("changes.extended.note", wording.list(territories))));
    }

    DataTable table() {
        return listing.data(lines);
    }
}
