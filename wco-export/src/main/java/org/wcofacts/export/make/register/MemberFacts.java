package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.make.register.day.SeatOnDay;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;

/** The key facts of a Member's page, and what other sources say of its accession. */
final class MemberFacts {

    private final Membership seat;
    private final LocalDate day;
    private final SeatOnDay onDay;
    private final DayNames names;
    private final RegisterWords words;
    private final Wording wording;

    MemberFacts(Membership seat, LocalDate day, SeatOnDay onDay, DayNames names, RegisterWords words, Wording wording) {
        this.seat = seat;
        this.day = day;
        this.onDay = onDay;
        this.names = names;
        this.words = words;
        this.wording = wording;
    }

    List<Block.KeyFact> facts() {
        List<Block.KeyFact> facts = new ArrayList<>();
        if (onDay.hasBegun()) {
            if (!onDay.is(SeatOnDay.State.HELD)) {
                facts.add(since());
            }
            until().ifPresent(facts::add);
            region().ifPresent(facts::add);
            designation().ifPresent(facts::add);
        }
        facts.add(words.fact(wording.label(seat instanceof Member ? "brief.codes" : "column.code"), codes(), ""));
        otherNames().ifPresent(facts::add);
        facts.addAll(predecessors());
        List<Member> successors = onDay.successors();
        if (!successors.isEmpty()) {
            facts.add(fact("column.successors", names.list(successors)));
        }
        return facts;
    }

    /** The names in working languages, as far as they are not the title of the sheet, each once. */
    private Optional<Block.KeyFact> otherNames() {
        Map<Locale, Text> others = names.inWorkingLanguages(seat);
        others.values().removeIf(name -> name.words().equals(names.of(seat).words()));
        Optional<Locale> one = others.size() == 1 ? others.keySet().stream().findFirst() : Optional.empty();
        String label = one.flatMap(language -> wording.labels().find("brief.names." + language))
                .orElseGet(() -> wording.label("brief.names"));
        Map<String, Text> once = new LinkedHashMap<>();
        others.values().forEach(name -> once.putIfAbsent(name.words(), name));
        return once.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.KeyFact(
                        Text.of(label),
                        wording.items(List.copyOf(once.values())).printed(),
                        Optional.empty()));
    }

    /** The former Members that it followed, with the last day of each. */
    private List<Block.KeyFact> predecessors() {
        return onDay.predecessors().stream()
                .map(former -> new Block.KeyFact(
                        Text.of(wording.label("brief.predecessor")),
                        names.of(former).and(wording.marks(former.provenance())),
                        former.until()
                                .map(until -> wording.label("pair", wording.label("member.until"), wording.date(until)))
                                .map(Text::of)))
                .toList();
    }

    private Block.KeyFact fact(String label, Text value) {
        return new Block.KeyFact(Text.of(wording.label(label)), value, Optional.empty());
    }

    private Block.KeyFact since() {
        String label = onDay.is(SeatOnDay.State.AKIN) ? "member.akin.since" : "brief.since";
        return new Block.KeyFact(
                Text.of(wording.label(label)),
                known(seat.heldSince()).and(wording.marks(seat.provenance())),
                Optional.of(Text.of(sinceNote())));
    }

    private String sinceNote() {
        String confidence = wording.label(
                "brief.confidence", wording.confidence(seat.provenance().confidence()));
        return deposited().map(deposit -> deposit + " " + confidence).orElse(confidence);
    }

    /** That the instrument was deposited before membership began; absent where it was not. */
    Optional<String> deposited() {
        return seat instanceof Member member && !member.accession().value().equals(member.since())
                ? Optional.of(wording.label(
                        "brief.deposited", wording.date(member.accession().value())))
                : Optional.empty();
    }

    private Text known(Optional<PartialDate> date) {
        return wording.cell(date).printed();
    }

    /** That it is not known until when a former Member belonged; what is known is said first on the page. */
    private Optional<Block.KeyFact> until() {
        return seat instanceof FormerMember && onDay.until().isEmpty()
                ? Optional.of(fact("member.until", known(onDay.until()).and(wording.marks(seat.provenance()))))
                : Optional.empty();
    }

    private Optional<Block.KeyFact> region() {
        return seat.assignedRegion()
                .map(region -> fact("region", words.region(region.value()).and(wording.marks(region.provenance()))));
    }

    private Optional<Block.KeyFact> designation() {
        return onDay.is(SeatOnDay.State.AKIN)
                ? Optional.empty()
                : seat.designation()
                        .map(stated -> fact(
                                "brief.designation",
                                wording.cited(words.designation(stated.value()), stated.provenance())));
    }

    private String codes() {
        if (!(seat instanceof Member member)) {
            return seat.code();
        }
        String codes = member.code() + " · " + member.economy().alpha3();
        return member.economy().isUserAssigned() ? wording.label("brief.codes.user-assigned", codes) : codes;
    }

    /** Other days of accession, as far as they are not after the day of the sheet; beside a later one they tell that it is in doubt. */
    List<Text> disputed() {
        List<Text> notes = new ArrayList<>();
        if (seat instanceof Member member && onDay.is(SeatOnDay.State.HELD, SeatOnDay.State.AHEAD)) {
            for (Disputed<PartialDate> other : member.accession().disputed()) {
                if (other.value().isAfter(day) == Answer.NO) {
                    notes.add(Text.of(wording.label("brief.disputed", wording.date(other.value())))
                            .and(wording.marks(other.provenance())));
                }
            }
        }
        return notes;
    }
}
