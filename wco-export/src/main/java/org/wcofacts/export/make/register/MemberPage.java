package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.AllFactsTable;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.make.register.day.SeatOnDay;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Fact;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/** The page on one Member, former Member or holder of rights akin as of a day: what was so on that day, section by section. */
final class MemberPage {

    private final Register register;
    private final Membership seat;
    private final LocalDate day;
    private final Wording wording;
    private final SeatOnDay onDay;
    private final RegisterWords words;
    private final DayNames names;
    private final MemberInstruments instruments;
    private final MemberRegion region;
    private final MemberFigures figures;

    MemberPage(Register register, Membership seat, LocalDate day, Wording wording) {
        this.register = register;
        this.seat = seat;
        this.day = day;
        this.wording = wording;
        this.onDay = new SeatOnDay(register, seat, day);
        this.words = new RegisterWords(register, wording);
        this.names = new DayNames(register, day, wording);
        this.instruments = new MemberInstruments(register, seat, day, onDay, names, wording);
        this.region = new MemberRegion(register, seat, day, onDay, names, wording);
        this.figures = new MemberFigures(register, seat, day, wording);
    }

    /** The names of the day. */
    String title() {
        return names.of(seat).words();
    }

    /** That it is a Member of the organization on the day, or else the organization alone. */
    String subtitle(String organization) {
        return onDay.is(SeatOnDay.State.HELD) ? words.memberOf(organization, day) : organization;
    }

    List<Section> sections(String organization) {
        List<Section> sections = new ArrayList<>();
        sections.add(membership(organization));
        if (!onDay.is(SeatOnDay.State.HELD)) {
            organization(organization).ifPresent(sections::add);
        }
        instruments.growth().ifPresent(sections::add);
        instruments.section().ifPresent(sections::add);
        region.neighbours().ifPresent(sections::add);
        if (!onDay.is(SeatOnDay.State.HELD)) {
            new MembersThen(register, day, names, wording).section().ifPresent(sections::add);
        }
        sections.add(unknown());
        return sections;
    }

    private Section membership(String organization) {
        List<Block> blocks = new ArrayList<>();
        onDay.first(wording).ifPresent(first -> blocks.add(new Block.Figures(List.of(first))));
        coverage().ifPresent(limit -> blocks.add(new Block.Paragraph(limit)));
        if (onDay.is(SeatOnDay.State.HELD)) {
            blocks.addAll(figures.blocks());
        }
        String heading = onDay.is(SeatOnDay.State.HELD) ? subtitle(organization) : wording.label("section.member");
        MemberFacts facts = new MemberFacts(seat, day, onDay, names, words, wording);
        blocks.add(new Block.KeyFacts(facts.facts()));
        if (onDay.is(SeatOnDay.State.HELD)) {
            facts.deposited().ifPresent(deposit -> blocks.add(new Block.Note(Text.of(deposit))));
        }
        region.hosted().ifPresent(blocks::add);
        return new Section("member", Text.of(heading), blocks);
    }

    /** The figures of the organization under its name and the day, for who was no Member; absent where it had no Members. */
    private Optional<Section> organization(String name) {
        String counted = wording.date(PartialDate.of(register.coverage().lastKnown(day)));
        return Optional.of(figures.ofTheOrganization())
                .filter(blocks -> !blocks.isEmpty())
                .map(blocks -> new Section("organization", Text.of(wording.listed(name, counted)), blocks));
    }

    /** That there was no organization yet, or how far what is said of the day reaches. */
    private Optional<Text> coverage() {
        if (day.isBefore(register.coverage().membershipFrom())) {
            return Optional.of(Text.of(wording.label("today.before")));
        }
        return isIncomplete() ? Optional.empty() : words.caveat(day);
    }

    private boolean isIncomplete() {
        return register.coverage().on(day) == Completeness.INCOMPLETE;
    }

    /** What is not known and what touches this Member alone, in one paragraph. */
    private Section unknown() {
        List<Text> all = new ArrayList<>(new MemberFacts(seat, day, onDay, names, words, wording).disputed());
        region.nothingHosted().map(Text::of).ifPresent(all::add);
        all.add(wording.text(register.coverage().asFound(), "coverage"));
        if (isIncomplete()) {
            words.caveat(day).ifPresent(all::add);
        }
        instruments.note().map(Text::of).ifPresent(all::add);
        instruments.notCovered().map(Text::of).ifPresent(all::add);
        if (seat instanceof FormerMember && !onDay.is(SeatOnDay.State.LEFT)) {
            all.add(Text.of(wording.label("member.lists.former")));
        }
        if (onDay.hasBegun()) {
            words.laterRegions(List.of(seat), day).ifPresent(all::add);
        }
        all.add(Text.of(wording.label("about.designations")));
        Text paragraph = all.stream()
                .reduce((some, next) -> some.and(Text.of(" ")).and(next))
                .orElseThrow();
        return new Section("unknown", Text.of(wording.label("section.unknown")), List.of(new Block.Note(paragraph)));
    }

    List<DataTable> tables() {
        List<DataTable> tables = new ArrayList<>();
        instruments.data().ifPresent(tables::add);
        region.data().ifPresent(tables::add);
        List<Fact> facts = facts();
        if (!facts.isEmpty()) {
            tables.add(new AllFactsTable(wording).of(facts));
        }
        return tables;
    }

    /** What the register says of it and of what it hosts on the day. */
    List<Fact> facts() {
        return register.facts(seat.code(), day);
    }
}
