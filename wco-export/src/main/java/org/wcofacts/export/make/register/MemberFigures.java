package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * The figures of a Member that are to be seen first: the year in which it joined, its region beside the world, and since when the
 * conventions with lists of parties are in force for it, beside its region and the world. What was only seen in a source is none.
 */
final class MemberFigures {

    private final Register register;
    private final Membership seat;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;

    MemberFigures(Register register, Membership seat, LocalDate day, Wording wording) {
        this.register = register;
        this.seat = seat;
        this.day = day;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
    }

    List<Block> blocks() {
        FirstFigures figures = new FirstFigures();
        seat.heldSince().ifPresent(since -> figures.add(year(since), label("figure.joined"), joined(since)));
        int all = register.memberCount(day).value();
        seat.assignedRegion()
                .ifPresent(region -> figures.add(
                        members(region.value()).size(),
                        label("figure.region"),
                        Text.of(wording.label("figure.of-all", all))));
        register.applications(seat.code(), day).value().stream()
                .filter(Application.InForce.class::isInstance)
                .map(Application.InForce.class::cast)
                .filter(inForce -> !RegisterWords.isUnclear(inForce))
                .sorted(Comparator.comparing(MemberFigures::since))
                .forEach(inForce -> figures.add(
                        year(since(inForce)),
                        wording.phrase("figure.in-force", words.title(inForce.instrument())),
                        beside(inForce.instrument())
                                .and(wording.marks(inForce.party().provenance()))));
        return figures.blocks();
    }

    private static PartialDate since(Application.InForce inForce) {
        return inForce.party().inForce().orElseThrow();
    }

    /** The date, and how surely it is known where that is not for certain. */
    private Text joined(PartialDate since) {
        Confidence confidence = seat.provenance().confidence();
        Text on = Text.of(wording.label("figure.joined.on", wording.date(since)));
        Text doubt = confidence == Confidence.HIGH
                ? Text.of("")
                : Text.of(". " + wording.label("brief.confidence", wording.confidence(confidence)));
        return on.and(doubt).and(wording.marks(seat.provenance()));
    }

    /** For how many Members of the region, and of all, a convention is in force. */
    private Text beside(Instrument instrument) {
        List<Membership> all = register.members(day).value();
        Optional<List<Membership>> region = seat.assignedRegion().map(assigned -> members(assigned.value()));
        return region.map(inRegion -> Text.of(wording.label(
                        "figure.of-region",
                        inForce(instrument, inRegion),
                        inRegion.size(),
                        inForce(instrument, all),
                        all.size())))
                .orElseGet(() -> Text.of(wording.label("figure.for-members", inForce(instrument, all), all.size())));
    }

    private long inForce(Instrument instrument, List<Membership> seats) {
        return seats.stream()
                .map(one -> register.application(instrument, one.code(), day))
                .filter(application ->
                        application instanceof Application.InForce && !RegisterWords.isUnclear(application))
                .count();
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
