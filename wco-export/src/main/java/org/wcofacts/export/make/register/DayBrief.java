package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.FactNotes;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayConventions;
import org.wcofacts.export.make.register.day.DayFact;
import org.wcofacts.export.make.register.day.DayFigures;
import org.wcofacts.export.make.register.day.DayMembers;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.DayNetworks;
import org.wcofacts.export.make.register.day.DayOffices;
import org.wcofacts.export.make.register.day.DayOrganization;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetNote;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.Coverage;
import org.wcofacts.model.register.Register;

/** What is known of the organization on a day, each figure under its own day; nothing of what came or was seen later. */
final class DayBrief {

    /** What can wait for the full sheet. */
    private static final List<String> MORE = List.of("working-languages", "designations", "rights-akin", "conventions");

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;
    private final Completeness completeness;
    private final DayOrganization organization;
    private final DayMembers members;
    private final DayOffices offices;
    private final DayNetworks networks;
    private final DayConventions conventions;

    DayBrief(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.completeness = register.coverage().on(day);
        this.organization = new DayOrganization(register, day, wording);
        this.members = new DayMembers(register, day, wording);
        this.offices = new DayOffices(register, day, wording);
        this.networks = new DayNetworks(register, day, wording);
        this.conventions = new DayConventions(register, day, wording);
    }

    /** All of it. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(atAGlance(hasBegun() ? besideFigures(networks.facts()) : List.of()));
        if (hasBegun()) {
            growth(Chart.Size.LOW).ifPresent(sections::add);
            sections.add(members.section());
            if (!networks.isEmpty()) {
                sections.add(networks.section());
            }
            if (!conventions.isEmpty()) {
                sections.add(conventions.section());
            }
            sections.add(section("unknown", "section.unknown", new Block.BulletList(unknown())));
        }
        sections.add(section("about", "section.about", new Block.BulletList(about()), aboutTheData()));
        return sections;
    }

    /** What fits on one side, and what the full sheet adds. */
    List<Section> essentials() {
        List<Section> sections = new ArrayList<>();
        if (!hasBegun()) {
            sections.add(atAGlance(List.of()));
            sections.add(section("about", "section.about", aboutTheData()));
            return sections;
        }
        sections.add(atAGlance(essential()));
        growth(Chart.Size.LOW).ifPresent(sections::add);
        sections.add(members.inNumbers());
        uncertain().ifPresent(seats -> sections.add(section("unknown", "section.unknown", new Block.Paragraph(seats))));
        Text adds = Text.of(
                wording.label("today.full.adds", wording.items(more()).printed().words()));
        sections.add(section("full-sheet", "section.full-sheet", new Block.Paragraph(adds), aboutTheData()));
        return sections;
    }

    private List<DayFact> essential() {
        return besideFigures(networks.numbers()).stream()
                .filter(fact -> !MORE.contains(fact.id()))
                .toList();
    }

    /** What the full sheet adds. */
    private List<Text> more() {
        List<Text> more = new ArrayList<>();
        Set<String> known =
                besideFigures(networks.numbers()).stream().map(DayFact::id).collect(Collectors.toSet());
        MORE.stream().filter(known::contains).forEach(fact -> more.add(Text.of(wording.label("today.full." + fact))));
        more.add(Text.of(wording.label("today.full.members")));
        if (!networks.isEmpty()) {
            more.add(Text.of(wording.label("today.full.networks")));
        }
        return more;
    }

    List<DataTable> tables() {
        if (!hasBegun()) {
            return List.of();
        }
        List<DataTable> tables = new ArrayList<>();
        tables.add(facts().data(known()));
        tables.add(members.data());
        DataTable directory =
                new MemberDirectory(register, day, wording, words, new DayNames(register, day, wording)).data();
        tables.add(DataTable.builder()
                .from(directory)
                .addSections("members-by-region")
                .build());
        if (!networks.isEmpty()) {
            tables.add(networks.data());
        }
        if (!conventions.isEmpty()) {
            tables.add(conventions.data());
        }
        return tables;
    }

    /** The numbers that stand on one side. */
    List<DataTable> essentialTables() {
        return hasBegun() ? List.of(facts().data(known()), members.data()) : List.of();
    }

    /** What holds for the whole sheet, and what is not known. */
    List<SheetNote> notes() {
        FactNotes notes = new FactNotes(wording);
        about().forEach(notes::about);
        notes.about(Text.of(dataset()));
        if (hasBegun()) {
            notKnown().ifPresent(line -> notes.notKnown(wording.label("section.unknown"), line.words()));
            unknown().forEach(item -> notes.notKnown(wording.label("section.unknown"), item.words()));
        }
        return notes.notes();
    }

    private Section section(String id, String heading, Block... blocks) {
        return new Section(id, Text.of(wording.label(heading)), List.of(blocks));
    }

    private boolean hasBegun() {
        return completeness != Completeness.BEFORE_MEMBERSHIP;
    }

    private Section atAGlance(List<DayFact> shown) {
        List<Block> blocks = new ArrayList<>();
        if (hasBegun()) {
            blocks.addAll(new DayFigures(register, day, wording, conventions).blocks());
            blocks.add(new Block.KeyFacts(shown.stream()
                    .map(fact -> new Block.KeyFact(fact.label(), fact.value().printed(), fact.note()))
                    .toList()));
            notKnown().map(Block.Note::new).ifPresent(blocks::add);
        }
        coverage().forEach(text -> blocks.add(new Block.Paragraph(text)));
        return new Section("at-a-glance", Text.of(wording.label("section.at-a-glance")), blocks);
    }

    /** How far what is said of the day reaches; the words of the register itself name days of their own, which may be later. */
    private List<Text> coverage() {
        return switch (completeness) {
            case BEFORE_MEMBERSHIP -> List.of(Text.of(wording.label("today.before")));
            case INCOMPLETE -> List.of(Text.of(wording.label("today.incomplete")));
            case COMPLETE, AS_FOUND -> List.of();
            case AFTER_LAST_KNOWN_DAY, IN_THE_FUTURE ->
                register.coverage().reason(completeness).map(reason -> wording.text(reason, "coverage")).stream()
                        .toList();
        };
    }

    /** The number of Members over time; absent where there is no time yet in which it could have grown. */
    private Optional<Section> growth(Chart.Size size) {
        LocalDate until = register.coverage().lastKnown(day);
        List<Block.Step> steps = words.growth(day);
        if (steps.size() < 2) {
            return Optional.empty();
        }
        Text caption = words.growthFinding(steps, until);
        Chart chart = words.growthChart(caption, words.growthInWords(steps, until), steps, until)
                .sized(size);
        return Optional.of(new Section("growth", caption, List.of(chart)));
    }

    private List<DayFact> known() {
        List<DayFact> known = new ArrayList<>();
        known.add(organization.name());
        known.add(members.number());
        known.addAll(organization.beginnings());
        known.addAll(besideFigures(networks.facts()));
        return known;
    }

    /**
     * What is neither the title nor among the figures: who is first on record, then how many regional offices and centres there are,
     * so that both are found at once; then the other offices, the seat, and its day of the year last.
     *
     * @param ofNetworks the numbers of the regional offices and centres
     */
    private List<DayFact> besideFigures(List<DayFact> ofNetworks) {
        List<DayFact> facts = new ArrayList<>(offices.facts());
        facts.addAll(Math.min(1, facts.size()), ofNetworks);
        organization.headquarters().ifPresent(facts::add);
        facts.addAll(conventions.facts());
        organization.workingLanguages().ifPresent(facts::add);
        facts.addAll(members.standings());
        organization.customsDay().ifPresent(facts::add);
        return facts;
    }

    private Listing<DayFact> facts() {
        return new Listing<DayFact>("brief", wording)
                .partOf("at-a-glance")
                .code("id", fact -> Cell.of(fact.id()))
                .text("fact", fact -> Cell.of(fact.label()))
                .text("value", DayFact::value)
                .code("holds_for", fact -> wording.cell(fact.asOf()))
                .text("remark", fact -> fact.note().map(Cell::of).orElseGet(() -> wording.absent(Absence.NONE)));
    }

    /** What no source of the day or before says, in one line; absent if they say all. */
    private Optional<Text> notKnown() {
        List<Text> missing = new ArrayList<>(offices.unknown());
        missing.addAll(networks.unknown());
        missing.addAll(organization.unknown());
        return listed("today.not-known", missing);
    }

    /** Who perhaps was a Member. */
    private Optional<Text> uncertain() {
        return listed("today.unknown.members", members.unknown());
    }

    private Optional<Text> listed(String label, List<Text> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.phrase(label, wording.items(missing).printed()));
    }

    /** What else is not known. */
    private List<Text> unknown() {
        List<Text> items = new ArrayList<>();
        uncertain().ifPresent(items::add);
        items.add(wording.text(register.coverage().asFound(), "coverage"));
        return items;
    }

    private List<Text> about() {
        List<Text> items = new ArrayList<>();
        items.add(Text.of(wording.label("about.register", wording.date(PartialDate.of(day)))));
        items.add(Text.of(wording.label("about.designations")));
        wording.chosenNames().ifPresent(items::add);
        return items;
    }

    /** For who wants to know it: up to when membership is known, and what marks are. */
    private Block aboutTheData() {
        return new Block.Note(Text.of(checked() + " " + wording.label("full-sheet.marks")));
    }

    private String checked() {
        return wording.label(
                "today.checked", wording.date(PartialDate.of(register.coverage().completeUntil())));
    }

    /** How new the dataset is. */
    private String dataset() {
        Coverage coverage = register.coverage();
        return wording.label(
                "today.dataset",
                wording.date(PartialDate.of(register.released())),
                wording.date(PartialDate.of(coverage.completeUntil())));
    }
}
