package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.FormerEconomy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.Register;

/** Who belonged to the organization on the day of a page on who did not: by name before it had regions, by their number since. */
final class MembersThen {

    private final Register register;
    private final LocalDate day;
    private final DayNames names;
    private final Wording wording;
    private final RegisterWords words;
    private final List<Membership> members;
    private final DayNames today;

    MembersThen(Register register, LocalDate day, DayNames names, Wording wording) {
        this.register = register;
        this.day = day;
        this.names = names;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.members = register.members(day).value();
        this.today = new DayNames(register, register.coverage().compiled(), wording);
    }

    /** Absent where there were none. */
    Optional<Section> section() {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(hadRegions() && someHaveOne() ? byRegion() : byName());
    }

    private boolean someHaveOne() {
        return members.stream().anyMatch(seat -> seat.assignedRegion().isPresent());
    }

    /** A register that does not say when its regions were formed has always had them. */
    private boolean hadRegions() {
        return register.organizationFacts().stream().noneMatch(fact -> fact.kind() == OrganizationFact.Kind.REGIONS)
                || register.known(OrganizationFact.Kind.REGIONS, day).isPresent();
    }

    private Section byName() {
        Text caption = Text.of(wording.label("members.by-accession", members.size()))
                .and(wording.fewMarks(
                        members.stream().map(Membership::provenance).toList()));
        List<SignTable.Row> rows = names.ordered(members).stream()
                .sorted(Comparator.comparing(MembersThen::since))
                .map(seat -> new SignTable.Row(year(seat), names.of(seat), List.of(), "", Weight.PLAIN))
                .toList();
        SignTable.Headings headings = new SignTable.Headings(
                wording.label("column.accession-year"), wording.label("column.member"), List.of(), "");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SignTable(caption, List.of(), headings, rows));
        register.reference().formerEconomies().stream()
                .filter(names::existed)
                .flatMap(this::notes)
                .forEach(blocks::add);
        return new Section("members", caption, blocks);
    }

    /** That Members bore the name of a state that is gone, or else that one is listed under a name of its own that came later. */
    private Stream<Block> notes(FormerEconomy former) {
        List<Member> parts = members.stream()
                .flatMap(seat -> seat instanceof Member member ? Stream.of(member) : Stream.empty())
                .filter(member -> former.successors().contains(member.economy()))
                .toList();
        Optional<Text> shared =
                parts.stream().flatMap(member -> names.shared(member).stream()).findFirst();
        return shared.isPresent()
                ? Stream.of(note(wording.phrase("members.same-name", shared.get()), former))
                : parts.stream()
                        .filter(this::hasALaterName)
                        .map(member -> note(
                                wording.phrase(
                                        "members.later-name",
                                        names.of(member),
                                        names.called(former.name(), former.code())),
                                former));
    }

    /** Whether a Member is listed under a name of today, as no source says what it was called on the day. */
    private boolean hasALaterName(Member member) {
        return names.of(member).words().equals(today.of(member).words());
    }

    private Block note(Text words, FormerEconomy former) {
        return new Block.Note(words.and(wording.fewMarks(List.of(former.provenance()))));
    }

    /** An unknown date is the last. */
    private static LocalDate since(Membership seat) {
        return seat.heldSince().map(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    private static String year(Membership seat) {
        return seat.heldSince().map(date -> Integer.toString(date.year())).orElse("");
    }

    private Section byRegion() {
        List<Block.Bar> bars = register.reference().regions().stream()
                .filter(region -> number(region) > 0)
                .map(region -> new Block.Bar(words.region(region).words(), number(region)))
                .toList();
        String numbers = bars.stream()
                .map(bar -> wording.label("pair", bar.label(), bar.value()))
                .collect(Collectors.joining("; "));
        String date = wording.date(PartialDate.of(register.coverage().lastKnown(day)));
        Text caption = Text.of(wording.label("by-region.caption", date));
        String alternative = wording.label("by-region.alternative", date, members.size(), numbers);
        return new Section("members", caption, List.of(new Block.BarChart(caption, alternative, bars)));
    }

    private int number(Region region) {
        return register.members(day, region).value().size();
    }
}
