package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.ListedConventions;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.Register;

/**
 * The figures of a Member that are to be seen first: the year in which it joined, its region beside the world, and the number of Members
 * with it where that is known, or else for how many years it has belonged. What was only seen in a source is none.
 */
final class MemberFigures {

    private final Register register;
    private final Membership seat;
    private final LocalDate day;
    private final Wording wording;
    private final int all;

    MemberFigures(Register register, Membership seat, LocalDate day, Wording wording) {
        this.register = register;
        this.seat = seat;
        this.day = day;
        this.wording = wording;
        this.all = register.memberCount(day).value();
    }

    List<Block> blocks() {
        FirstFigures figures = new FirstFigures();
        seat.heldSince().ifPresent(since -> figures.add(year(since), label("figure.joined"), joined(since)));
        seat.assignedRegion()
                .ifPresent(region -> figures.add(
                        members(region.value()).size(),
                        label("figure.region"),
                        Text.of(wording.label("figure.of-all", all))));
        Optional<Integer> with = with();
        with.ifPresent(
                number -> figures.add(number, label("figure.with-it"), Text.of(wording.label("figure.now", all))));
        if (with.isEmpty()) {
            years().ifPresent(number -> figures.add(
                    number,
                    label("figure.years"),
                    Text.of(wording.label(
                            "figure.years.of", years(register.coverage().membershipFrom())))));
        }
        return figures.blocks();
    }

    /** The whole years since it joined, where every date that a source gives for that makes them as many. */
    private Optional<Integer> years() {
        if (seat.provenance().confidence() != Confidence.HIGH) {
            return Optional.empty();
        }
        Stream<PartialDate> others = seat instanceof Member member
                ? member.accession().disputed().stream().map(Disputed::value)
                : Stream.empty();
        List<Integer> numbers = Stream.concat(seat.heldSince().stream(), others)
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .map(this::years)
                .distinct()
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    private int years(LocalDate since) {
        return Period.between(since, register.coverage().lastKnown(day)).getYears();
    }

    /** For who was no Member: how many were, since when the organization existed, and how many conventions had come into force. */
    List<Block> ofTheOrganization() {
        LocalDate first = register.coverage().membershipFrom();
        FirstFigures figures = new FirstFigures();
        Text then = day.isAfter(first)
                ? new RegisterWords(register, wording)
                        .membersOn(register.memberCount(first).value(), first)
                : Text.of("");
        figures.add(all, Text.of(new RegisterWords(register, wording).members(day)), then);
        register.known(OrganizationFact.Kind.CONVENTION, day)
                .filter(fact -> all > 0)
                .ifPresent(fact -> figures.add(
                        Text.of(wording.date(fact.since())).and(wording.marks(fact.provenance())),
                        label("figure.founded"),
                        Text.of("")));
        if (all > 0) {
            figures.add(
                    new ListedConventions(register, day).cameIntoForce().size(),
                    label("today.conventions.number"),
                    label("figure.as-found"));
        }
        return figures.asKeyFacts();
    }

    /** The number of Members with it, where membership is completely known, no other joined on that day, and there are more now. */
    private Optional<Integer> with() {
        return seat.heldSince()
                .filter(since -> seat.provenance().confidence() == Confidence.HIGH)
                .filter(since -> since.earliest().equals(since.latest()))
                .map(PartialDate::earliest)
                .filter(since -> since.isAfter(register.coverage().completeFrom()))
                .filter(since ->
                        register.accessions(since.minusDays(1), since).value().size() == 1)
                .map(since -> register.memberCount(since).value())
                .filter(number -> number < all);
    }

    /** The date, and how surely it is known where that is not for certain. */
    private Text joined(PartialDate since) {
        Confidence confidence = seat.provenance().confidence();
        Text on = Text.of(wording.date(since));
        Text doubt = confidence == Confidence.HIGH
                ? Text.of("")
                : Text.of(". " + wording.label("brief.confidence", wording.confidence(confidence)));
        return on.and(doubt).and(wording.marks(seat.provenance()));
    }

    private List<Membership> members(Region region) {
        return register.members(day, region).value();
    }

    private static Text year(PartialDate date) {
        return Text.of(Integer.toString(date.year()));
    }

    private Text label(String key) {
        return Text.of(wording.label(key));
    }
}
