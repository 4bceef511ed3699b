package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.AllFactsTable;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.DayNetworks;
import org.wcofacts.export.make.register.day.FormerMembers;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.Fact;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.CustomsDayTheme;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.Register;

/** The sections of the sheet on membership as of a day. */
final class MembershipSections {

    private static final int ROUND = 50;
    private static final int MOST_BY_NAME = 6;

    private final Register register;
    private final LocalDate day;
    private final List<Fact> facts;
    private final Wording wording;
    private final RegisterWords words;
    private final DayNames names;
    private final List<Membership> members;
    private final MemberDirectory directory;
    private final FormerMembers former;

    MembershipSections(Register register, LocalDate day, List<Fact> facts, Wording wording) {
        this.register = register;
        this.day = day;
        this.facts = facts;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.names = new DayNames(register, day, wording);
        this.members = register.members(day).value();
        this.directory = new MemberDirectory(register, day, wording, words, names);
        this.former = new FormerMembers(register, day, words, names, wording);
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Optional<Section> growth = growth();
        growth.ifPresent(sections::add);
        if (!members.isEmpty()) {
            sections.add(new JoinedByDecade(register, day, wording).section());
            ConventionCharts conventions = new ConventionCharts(register, day, wording);
            conventions.byDay().ifPresent(sections::add);
            conventions.byRegion().ifPresent(sections::add);
            DayNetworks networks = new DayNetworks(register, day, wording);
            if (!networks.isEmpty()) {
                sections.add(networks.sectionWithNames());
            }
            sections.add(directory.section());
        }
        former.section().ifPresent(sections::add);
        sections.add(words.aboutSection(day, notKnownInWords()));
        if (sections.size() > 1) {
            Section contents =
                    new Section("contents", Text.of(wording.label("section.contents")), List.of(contents(sections)));
            sections.add((growth.isPresent() ? 1 : 0) + (members.isEmpty() ? 0 : 1), contents);
        }
        sections.add(0, atAGlance());
        return sections;
    }

    /** Without those that would have no rows. */
    List<DataTable> tables() {
        List<DataTable> tables = new ArrayList<>();
        if (!members.isEmpty()) {
            MembershipTables data = new MembershipTables(register, day, wording);
            tables.addAll(List.of(directory.data(), data.accessions()));
            data.parties().ifPresent(tables::add);
            tables.addAll(List.of(words.growthData(day), byRegionData()));
        }
        if (!facts.isEmpty()) {
            tables.add(new AllFactsTable(wording).of(facts));
        }
        return tables;
    }

    private DataTable byRegionData() {
        return new Listing<Region>("members_by_region", wording)
                .text("region", region -> Cell.of(name(region)))
                .count("members", "members", region -> Cell.of(number(region)))
                .data(register.reference().regions());
    }

    private Text name(Region region) {
        return wording.text(region.name(), "region " + Rules.quoted(region.id()));
    }

    private int number(Region region) {
        return register.members(day, region).value().size();
    }

    private Section atAGlance() {
        List<Block> blocks = new ArrayList<>();
        words.caveat(day).ifPresent(caveat -> blocks.add(new Block.Paragraph(caveat)));
        blocks.addAll(figures());
        List<Block.KeyFact> facts = keyFacts();
        if (!facts.isEmpty()) {
            blocks.add(new Block.KeyFacts(facts));
        }
        return new Section("at-a-glance", Text.of(wording.label("section.at-a-glance")), blocks);
    }

    private List<Block> figures() {
        LocalDate complete = register.coverage().completeFrom();
        FirstFigures figures = new FirstFigures();
        figures.add(members.size(), Text.of(words.members(day)), compared());
        if (until().isAfter(complete)) {
            int more = members.size() - register.memberCount(complete).value();
            figures.add(
                    Math.max(0, more),
                    Text.of(wording.label("figure.net-increase", wording.date(PartialDate.of(complete)))),
                    Text.of(wording.label("figure.complete")));
            mostMembers()
                    .ifPresent(region ->
                            figures.add(number(region), words.region(region), Text.of(wording.label("figure.most"))));
        } else if (!members.isEmpty()) {
            register.known(OrganizationFact.Kind.CONVENTION, day)
                    .ifPresent(fact -> figures.add(
                            Text.of(Integer.toString(fact.since().year())),
                            Text.of(wording.label("figure.founded")),
                            Text.of(wording.date(fact.since())).and(wording.marks(fact.provenance()))));
        }
        return figures.blocks();
    }

    /** The number of the first day, and who is not counted as nobody knows whether they belonged. */
    private Text compared() {
        LocalDate first = register.coverage().membershipFrom();
        List<Text> notes = new ArrayList<>();
        if (until().isAfter(first)) {
            notes.add(words.membersOn(register.memberCount(first).value(), first));
        }
        if (!former.notKnown().isEmpty() && !members.isEmpty()) {
            notes.add(wording.phrase("membership.not-counted", notKnown()));
        }
        return notes.isEmpty() ? Text.of("") : wording.items(notes).printed();
    }

    /** By name where they are few. */
    private Text notKnown() {
        int number = former.notKnown().size();
        return number > MOST_BY_NAME ? Text.of(Integer.toString(number)) : names.list(former.notKnown());
    }

    /** What "not known" means, where a date is not. */
    private Optional<Text> notKnownInWords() {
        boolean said = former.lackDates()
                || members.stream().anyMatch(seat -> seat.heldSince().isEmpty());
        return said ? Optional.of(Text.of(wording.label("about.not-known"))) : Optional.empty();
    }

    /** The region with most Members, where it is one alone. */
    private Optional<Region> mostMembers() {
        List<Region> regions = register.reference().regions().stream()
                .sorted(Comparator.comparing(this::number).reversed())
                .toList();
        boolean alone = regions.size() > 1 && number(regions.get(0)) > number(regions.get(1));
        return alone ? Optional.of(regions.get(0)) : Optional.empty();
    }

    private List<Block.KeyFact> keyFacts() {
        List<Block.KeyFact> facts = new ArrayList<>();
        designations().ifPresent(facts::add);
        register.withRightsAkin(day).value().forEach(akin -> facts.add(rightsAkin(akin)));
        if (!day.isBefore(register.firstSession())) {
            facts.add(words.fact(
                    wording.label("membership.founders", wording.date(PartialDate.of(register.firstSession()))),
                    Integer.toString(register.foundingMembers().value().size()),
                    wording.label("membership.founders.note")));
        }
        theme().ifPresent(facts::add);
        return facts;
    }

    private Block contents(List<Section> following) {
        List<Block.Entry> entries = new ArrayList<>();
        for (Section section : following) {
            entries.add(entry(section));
            section.sections().forEach(part -> entries.add(entry(part)));
        }
        return new Block.Contents(entries);
    }

    /** By its topic, where its heading is a finding. */
    private Block.Entry entry(Section section) {
        String topic = wording.labels()
                .find("contents." + section.id())
                .or(() -> region(section))
                .orElseGet(() -> section.heading().words());
        return new Block.Entry(section.id(), topic);
    }

    /** The name of a region, if a section is the part of the directory for it. */
    private Optional<String> region(Section section) {
        return register.reference().regions().stream()
                .filter(region -> MemberDirectory.id(region).equals(section.id()))
                .map(region -> words.region(region).words())
                .findFirst();
    }

    /** How many are not Members without more, and which, where they are few. */
    private Optional<Block.KeyFact> designations() {
        Designation designation = Designation.SEPARATE_CUSTOMS_TERRITORY;
        List<Membership> seats = register.members(day, designation).value();
        return seats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.KeyFact(
                        Text.of(wording.label("membership.designations", members.size())),
                        Text.of(wording.labels().count(words.code(designation), seats.size())),
                        Optional.of(byName(seats)).filter(list -> seats.size() <= MOST_BY_NAME)));
    }

    /** Apart, as a name may have a comma. */
    private Text byName(List<Membership> seats) {
        return wording.items(names.ordered(seats).stream().map(names::of).toList())
                .printed();
    }

    private Block.KeyFact rightsAkin(Member akin) {
        return new Block.KeyFact(
                Text.of(wording.label("membership.rights-akin")),
                names.of(akin),
                Optional.of(Text.of(wording.label("membership.rights-akin.since", wording.date(akin.since())))
                        .and(wording.marks(akin.provenance()))));
    }

    /** The last theme of International Customs Day by then; absent before the first that is known. */
    private Optional<Block.KeyFact> theme() {
        return register.themes().stream()
                .filter(theme ->
                        !register.internationalCustomsDay().atYear(theme.year()).isAfter(day))
                .reduce((earlier, later) -> later)
                .map(this::theme);
    }

    private Block.KeyFact theme(CustomsDayTheme theme) {
        Text quoted = wording.phrase("quoted", wording.text(theme.theme(), "theme of " + theme.year()))
                .and(wording.marks(theme.provenance()));
        return new Block.KeyFact(
                Text.of(wording.label("membership.customs-day")),
                Text.of(wording.day(register.internationalCustomsDay())),
                Optional.of(wording.phrase("membership.theme", Text.of(Integer.toString(theme.year())), quoted)));
    }

    private LocalDate until() {
        return register.coverage().lastKnown(day);
    }

    /** Absent where there is no time yet in which it could have grown. */
    private Optional<Section> growth() {
        List<Block.Step> steps = words.growth(day);
        if (steps.isEmpty() || !steps.get(0).day().isBefore(until())) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        Text caption = words.growthFinding(steps, until());
        String alternative = words.growthInWords(steps, until()) + " " + wording.label("growth.table");
        blocks.add(words.growthChart(caption, alternative, steps, until())
                .marking(rounds(steps))
                .sized(Chart.Size.MIDDLE));
        if (!day.isBefore(register.coverage().completeFrom())) {
            blocks.add(new Block.Note(wording.text(register.coverage().beforeSpan(), "coverage")));
        }
        return Optional.of(new Section("growth", caption, blocks));
    }

    /** The days on which each fifty Members were on record for the first time. */
    private List<Chart.Event> rounds(List<Block.Step> steps) {
        List<Chart.Event> events = new ArrayList<>();
        int next = ROUND;
        for (Block.Step step : steps) {
            if (step.value() >= next) {
                events.add(new Chart.Event(
                        step.day(),
                        Sign.FILLED,
                        Weight.PLAIN,
                        wording.label("growth.on-record", step.value()),
                        wording.date(PartialDate.of(step.day()))));
                next = step.value() / ROUND * ROUND + ROUND;
            }
        }
        return events;
    }
}
