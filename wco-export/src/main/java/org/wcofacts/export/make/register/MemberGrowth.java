package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.make.register.day.SeatOnDay;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * The number of Members from the first day to that of a sheet, with the days of one Member marked on it. Its caption tells a finding
 * where the dates bear one out, and the topic elsewhere.
 */
final class MemberGrowth {

    private final Register register;
    private final Membership seat;
    private final LocalDate last;
    private final SeatOnDay onDay;
    private final Text name;
    private final Wording wording;
    private final RegisterWords words;

    MemberGrowth(Register register, Membership seat, LocalDate day, SeatOnDay onDay, Text name, Wording wording) {
        this.register = register;
        this.seat = seat;
        this.onDay = onDay;
        this.last = register.coverage().lastKnown(day);
        this.name = name;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
    }

    /**
     * Absent where there is no time yet in which the number could have grown, or nothing of a Member to mark.
     *
     * @param own what the marked days are, if they are sure enough for a heading
     */
    Optional<Section> section(List<Chart.Event> events, Optional<Text> own) {
        List<Block.Step> steps = words.growth(last);
        LocalDate first = register.coverage().membershipFrom();
        boolean held = onDay.is(SeatOnDay.State.HELD);
        if ((held && events.isEmpty()) || steps.isEmpty() || !first.isBefore(last)) {
            return Optional.empty();
        }
        String told = events.stream()
                .map(event -> event.name())
                .reduce((some, next) -> wording.label("list.more", some, next))
                .orElse("");
        String numbers = words.growthInWords(steps, last);
        String alternative = events.isEmpty() ? numbers : numbers + " " + wording.label("growth.marked", told);
        Text caption = held
                ? finding().or(() -> own).orElseGet(() -> Text.of(wording.label("growth.caption")))
                : words.growthFinding(steps, last);
        Chart chart = words.growthChart(caption, alternative, steps, last)
                .marking(events)
                .sized(Chart.Size.LOW);
        return Optional.of(new Section("growth", caption, List.of(chart)));
    }

    /** What the dates bear out until the day: one of the first; the newest; or, where membership is completely known, the number with it. */
    private Optional<Text> finding() {
        Optional<LocalDate> since = seat.heldSince()
                .filter(date -> date.earliest().equals(date.latest()))
                .map(PartialDate::earliest)
                .filter(date -> !date.isAfter(last));
        if (since.isEmpty() || seat.provenance().confidence() != Confidence.HIGH) {
            return Optional.empty();
        }
        LocalDate joined = since.get();
        int then = register.memberCount(joined).value();
        int now = register.memberCount(last).value();
        if (joined.equals(register.coverage().membershipFrom())) {
            return Optional.of(said("growth.first-day", then));
        }
        boolean known = joined.isAfter(register.coverage().completeFrom());
        if (!known || joinedOn(joined) != 1) {
            return Optional.empty();
        }
        return Optional.of(
                register.accessions(joined, last).value().size() == 1
                        ? wording.phrase("growth.newest", name)
                        : wording.phrase(
                                "growth.rose", name, Text.of(Integer.toString(then)), Text.of(Integer.toString(now))));
    }

    private Text said(String label, int number) {
        return wording.phrase(label, name, Text.of(Integer.toString(number)));
    }

    private long joinedOn(LocalDate day) {
        return register.members().stream()
                .filter(member -> member.since().isAfter(day) != Answer.YES
                        && member.since().isBefore(day) != Answer.YES)
                .count();
    }
}
