package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.make.AllFactsTable;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.Coverage;
import org.wcofacts.model.register.CustomsDay;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.MemberCount;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/** The sections of the sheet on membership as of a day. */
final class MembershipSections {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;
    private final AsOf<List<Membership>> members;
    private final MemberDirectory directory;

    MembershipSections(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.members = register.members(day);
        this.directory = new MemberDirectory(register, day, wording, words);
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!steps().isEmpty()) {
            sections.add(growth());
        }
        sections.add(byRegion());
        sections.add(directory.section());
        if (!register.formerMembers().isEmpty()) {
            sections.add(formerMembers());
        }
        sections.add(words.aboutSection(day));
        sections.add(0, atAGlance(sections));
        return sections;
    }

    List<DataTable> tables() {
        return List.of(
                directory.data(), growthData(), byRegionData(), new AllFactsTable(wording).of(register.facts(day)));
    }

    private DataTable growthData() {
        return new Listing<MemberCount>("growth", wording)
                .date("day", count -> wording.cell(PartialDate.of(count.day())))
                .count("members", "members", count -> Cell.of(count.members()))
                .text(
                        "completeness",
                        count -> Cell.of(wording.label(
                                "completeness." + count.completeness().name().toLowerCase(Locale.ROOT))))
                .data(counts());
    }

    private DataTable byRegionData() {
        return new Listing<Region>("members_by_region", wording)
                .text("region", region -> Cell.of(name(region)))
                .count("members", "members", region -> Cell.of(number(region)))
                .data(register.reference().regions());
    }

    private Text name(Region region) {
        return wording.text(region.name(), "region '" + region.id() + "'");
    }

    private int number(Region region) {
        return register.members(day, region).value().size();
    }

    private Section atAGlance(List<Section> following) {
        List<Block> blocks = new ArrayList<>(words.opening(day, members));
        List<Block.KeyFact> facts = new ArrayList<>();
        facts.add(words.fact(
                wording.label("members", wording.date(PartialDate.of(day))),
                Integer.toString(members.value().size()),
                wording.label("membership.counted")));
        designations().ifPresent(list -> facts.add(words.fact(wording.label("membership.designations"), list, "")));
        register.withRightsAkin().forEach(akin -> facts.add(rightsAkin(akin)));
        facts.add(words.fact(
                wording.label("membership.founders", wording.date(PartialDate.of(register.firstSession()))),
                Integer.toString(register.foundingMembers().value().size()),
                wording.label("membership.founders.note")));
        facts.add(words.fact(wording.label("membership.span"), span(register.coverage()), ""));
        facts.add(customsDay());
        blocks.add(new Block.KeyFacts(facts));
        return new Section(
                "at-a-glance",
                Text.of(wording.label("section.at-a-glance")),
                blocks,
                List.of(new Section(
                        "contents", Text.of(wording.label("section.contents")), List.of(contents(following)))));
    }

    private static Block contents(List<Section> following) {
        List<Block.Entry> entries = new ArrayList<>();
        for (Section section : following) {
            entries.add(new Block.Entry(section.id(), section.heading().words()));
            section.sections()
                    .forEach(part -> entries.add(
                            new Block.Entry(part.id(), part.heading().words())));
        }
        return new Block.Contents(entries);
    }

    /** How many are not Members without more. */
    private Optional<String> designations() {
        Designation designation = Designation.SEPARATE_CUSTOMS_TERRITORY;
        int number = register.members(day, designation).value().size();
        return number == 0 ? Optional.empty() : Optional.of(wording.labels().count(words.code(designation), number));
    }

    private Block.KeyFact rightsAkin(Member akin) {
        return new Block.KeyFact(
                Text.of(wording.label("membership.rights-akin")),
                wording.text(wording.name(akin.economy()), "with rights akin, " + akin.code()),
                Optional.of(Text.of(wording.label("membership.rights-akin.since", wording.date(akin.since())))
                        .and(wording.marks(akin.provenance()))));
    }

    private String span(Coverage coverage) {
        return wording.label(
                "span",
                wording.date(PartialDate.of(coverage.completeFrom())),
                wording.date(PartialDate.of(coverage.completeUntil())));
    }

    private Block.KeyFact customsDay() {
        CustomsDay next = register.nextInternationalCustomsDay(day);
        Optional<Text> theme = next.theme()
                .map(found -> wording.phrase("quoted", wording.text(found.theme(), "theme of " + found.year())))
                .map(quoted ->
                        quoted.and(wording.marks(next.theme().orElseThrow().provenance())));
        return new Block.KeyFact(
                Text.of(wording.label("membership.customs-day")),
                Text.of(wording.day(MonthDay.from(next.day())) + " "
                        + next.day().getYear()),
                theme);
    }

    private List<MemberCount> counts() {
        return register.memberCounts().stream()
                .filter(count -> !count.day().isAfter(day))
                .toList();
    }

    private List<Block.Step> steps() {
        return counts().stream()
                .map(count -> new Block.Step(count.day(), count.members()))
                .toList();
    }

    private LocalDate until() {
        LocalDate last = register.coverage().completeUntil();
        return day.isAfter(last) ? last : day;
    }

    private Section growth() {
        List<Block.Step> steps = steps();
        Block.Step first = steps.get(0);
        Block.Step last = steps.get(steps.size() - 1);
        String alternative = wording.label(
                "growth.alternative",
                wording.date(PartialDate.of(first.day())),
                first.value(),
                wording.date(PartialDate.of(until())),
                last.value());
        return new Section(
                "growth",
                Text.of(wording.label("section.growth")),
                List.of(
                        new Block.StepChart(
                                Text.of(wording.label("growth.caption")),
                                alternative,
                                wording.label("unit.members"),
                                first.day(),
                                until(),
                                steps,
                                shades(first.day())),
                        new Block.Note(wording.text(register.coverage().beforeSpan(), "coverage"))));
    }

    private List<Block.Shade> shades(LocalDate first) {
        LocalDate complete = register.coverage().completeFrom();
        LocalDate end = complete.isAfter(until()) ? until() : complete;
        return first.isBefore(end)
                ? List.of(new Block.Shade(first, end, wording.label("growth.incomplete")))
                : List.of();
    }

    private Section byRegion() {
        List<Block.Bar> bars = new ArrayList<>();
        List<Text> numbers = new ArrayList<>();
        for (Region region : register.reference().regions()) {
            int number = number(region);
            String name = name(region).words();
            bars.add(new Block.Bar(name, number));
            numbers.add(Text.of(name + " " + number));
        }
        String date = wording.date(PartialDate.of(day));
        Text all = numbers.stream()
                .reduce((some, next) -> wording.phrase("list.more", some, next))
                .orElse(Text.of(""));
        return new Section(
                "members-by-region",
                Text.of(wording.label("section.members-by-region")),
                List.of(new Block.BarChart(
                        Text.of(wording.label("by-region.caption", date)),
                        wording.label(
                                "by-region.alternative", date, members.value().size(), all.words()),
                        bars)));
    }

    private Section formerMembers() {
        List<List<Text>> rows = new ArrayList<>();
        for (FormerMember former : register.formerMembers()) {
            rows.add(List.of(
                    wording.text(former.name(), "former Member '" + former.id() + "'"),
                    wording.cell(former.since()).printed(),
                    wording.cell(former.until()).printed(),
                    words.names(former.successors()),
                    Text.of(wording.confidence(former.provenance().confidence()))
                            .and(wording.marks(former.provenance()))));
        }
        return new Section(
                "former-members",
                Text.of(wording.label("section.former-members")),
                List.of(new Block.Table(
                        Text.of(wording.label("former-members.caption")),
                        List.of(
                                words.column("column.member", 5),
                                words.column("column.from", 3),
                                words.column("column.until", 3),
                                words.column("column.successors", 6),
                                words.column("column.confidence", 3)),
                        rows)));
    }
}
