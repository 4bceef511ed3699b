package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.Register;

/** Who belonged on a day, by region, and who had rights akin to those of a Member. */
public final class DayMembers {

    private static final String ID = "members-by-region";

    private final Register register;
    private final LocalDate day;
    private final PartialDate counted;
    private final Wording wording;
    private final RegisterWords words;
    private final DayNames names;
    private final List<Membership> members;
    private final Listing<Region> byRegion;

    public DayMembers(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.counted = PartialDate.of(register.coverage().lastKnown(day));
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.names = new DayNames(register, counted.earliest(), wording);
        this.members = register.members(day).value();
        this.byRegion = new Listing<Region>("members_by_region", wording)
                .text("region", region -> Cell.of(name(region)))
                .count("members", "members", region -> Cell.of(in(region).size()))
                .text("names", region -> wording.items(names.of(in(region))));
    }

    public DayFact number() {
        return new DayFact(
                "members",
                Text.of(wording.label("members", wording.date(counted))),
                Text.of(Integer.toString(members.size())),
                counted,
                Optional.of(Text.of(wording.label("today.members.counted"))));
    }

    /** How many are not Members without more, and who has rights akin to theirs. */
    public List<DayFact> standings() {
        List<DayFact> facts = new ArrayList<>();
        separate().ifPresent(facts::add);
        for (Member akin : register.withRightsAkin(day).value()) {
            facts.add(new DayFact(
                    "rights-akin",
                    Text.of(wording.label("membership.rights-akin")),
                    names.of(akin).and(wording.marks(akin.provenance())),
                    counted,
                    Optional.of(Text.of(wording.label("membership.rights-akin.since", wording.date(akin.since()))))));
        }
        return facts;
    }

    private Optional<DayFact> separate() {
        Designation designation = Designation.SEPARATE_CUSTOMS_TERRITORY;
        List<Membership> seats = register.members(day, designation).value();
        if (seats.isEmpty()) {
            return Optional.empty();
        }
        Text marks = names.marks(
                seats.stream().flatMap(seat -> seat.designation().stream()).toList());
        return Optional.of(new DayFact(
                "designations",
                Text.of(wording.label("today.designations")),
                Text.of(wording.labels().count(words.code(designation), seats.size()))
                        .and(marks),
                counted,
                Optional.of(wording.items(names.of(seats)).printed())));
    }

    /** Of whom it is not known whether they belonged to it, on a day for which that may be. */
    public List<Text> unknown() {
        if (register.coverage().on(day) != Completeness.INCOMPLETE) {
            return List.of();
        }
        List<Membership> seats = new ArrayList<>(register.members());
        seats.addAll(register.formerMembers());
        seats.removeIf(seat -> seat.isHeldOn(day) != Answer.UNKNOWN
                || !new SeatOnDay(register, seat, day).successors().isEmpty());
        return names.of(seats);
    }

    /** The numbers by region as a chart, then the names, a region a row; one region alone has its number in its heading. */
    public Section section() {
        List<Block> blocks = new ArrayList<>();
        List<Section> parts = new ArrayList<>();
        if (inhabited().size() > 1) {
            blocks.add(chart());
            blocks.add(byName());
        } else {
            inhabited().forEach(region -> parts.add(alone(region)));
        }
        aside().forEach(note -> blocks.add(new Block.Note(note)));
        return new Section(ID, caption(), blocks, parts);
    }

    private Block byName() {
        Listing<Region> printed = new Listing<Region>("members_by_region", wording)
                .text("region", region -> Cell.of(words.region(region)))
                .text("names", region -> wording.items(names.of(in(region))));
        return printed.printed(
                caption(),
                inhabited(),
                printed.shown("region", 1),
                printed.shown("names", Text.of(wording.label("members", wording.date(counted))), 30));
    }

    private Section alone(Region region) {
        return new Section(
                "members-" + region.id(),
                counted(words.region(region), region),
                List.of(new Block.Paragraph(wording.items(names.of(in(region))).printed())));
    }

    private Text caption() {
        return Text.of(wording.label("by-region.caption", wording.date(counted)));
    }

    private Block chart() {
        String date = wording.date(counted);
        return new Block.BarChart(
                most().orElseGet(this::caption),
                wording.label(
                        "by-region.alternative", date, members.size(), numbers().words()),
                inhabited().stream()
                        .map(region -> new Block.Bar(
                                words.region(region).words(), in(region).size()))
                        .toList());
    }

    /** The region with most Members, where it is one alone, however those are placed of whom it is not known. */
    private Optional<Text> most() {
        List<Region> regions = inhabited().stream()
                .sorted(Comparator.comparing((Region region) -> in(region).size())
                        .reversed())
                .toList();
        int lead = in(regions.get(0)).size() - in(regions.get(1)).size();
        boolean alone = lead > withoutRegion().size() + unknown().size();
        return alone && !regionsCameLater()
                ? Optional.of(wording.phrase(
                        "by-region.most",
                        words.region(regions.get(0)),
                        Text.of(Integer.toString(in(regions.get(0)).size())),
                        Text.of(Integer.toString(members.size()))))
                : Optional.empty();
    }

    /** The numbers alone. */
    public Section inNumbers() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(inhabited().size() > 1 ? chart() : numberOfOne());
        aside().forEach(note -> blocks.add(new Block.Paragraph(note)));
        return new Section(ID, Text.of(wording.label("section.members-by-region")), blocks);
    }

    private Block numberOfOne() {
        return new Block.KeyFacts(inhabited().stream()
                .map(region -> new Block.KeyFact(
                        words.region(region),
                        Text.of(Integer.toString(in(region).size())),
                        Optional.empty()))
                .toList());
    }

    private Text numbers() {
        return wording.items(inhabited().stream()
                        .map(region -> counted(words.region(region), region))
                        .toList())
                .printed();
    }

    private Text counted(Text name, Region region) {
        return wording.phrase("pair", name, Text.of(Integer.toString(in(region).size())));
    }

    public DataTable data() {
        return byRegion.data(inhabited());
    }

    /** Whether there were regions yet, and who has none. */
    private List<Text> aside() {
        List<Text> notes = new ArrayList<>();
        if (regionsCameLater()) {
            notes.add(Text.of(wording.label("today.regions.later")));
        }
        List<Membership> without = withoutRegion();
        if (!without.isEmpty()) {
            notes.add(wording.phrase(
                    "today.regions.unknown", wording.items(names.of(without)).printed()));
        }
        return notes;
    }

    private boolean regionsCameLater() {
        boolean dated =
                register.organizationFacts().stream().anyMatch(fact -> fact.kind() == OrganizationFact.Kind.REGIONS);
        return dated && register.known(OrganizationFact.Kind.REGIONS, day).isEmpty();
    }

    private List<Membership> withoutRegion() {
        return members.stream().filter(seat -> seat.assignedRegion().isEmpty()).toList();
    }

    private List<Region> inhabited() {
        return register.reference().regions().stream()
                .filter(region -> !in(region).isEmpty())
                .toList();
    }

    private List<Membership> in(Region region) {
        return register.members(day, region).value();
    }

    private Text name(Region region) {
        return wording.text(region.name(), "region " + Rules.quoted(region.id()));
    }
}
