package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Register;

/** Who had been a Member by a day and was one no more, with who followed; and of whom it is not known. */
public final class FormerMembers {

    private final Register register;
    private final LocalDate day;
    private final RegisterWords words;
    private final DayNames names;
    private final Wording wording;
    private final List<FormerMember> gone = new ArrayList<>();
    private final List<FormerMember> notKnown = new ArrayList<>();

    public FormerMembers(Register register, LocalDate day, RegisterWords words, DayNames names, Wording wording) {
        this.register = register;
        this.day = day;
        this.words = words;
        this.names = names;
        this.wording = wording;
        for (FormerMember former : names.ordered(register.formerMembers())) {
            SeatOnDay onDay = onDay(former);
            if (!onDay.successors().isEmpty() || onDay.is(SeatOnDay.State.LEFT)) {
                gone.add(former);
            } else if (onDay.is(SeatOnDay.State.UNKNOWN)) {
                notKnown.add(former);
            }
        }
    }

    private SeatOnDay onDay(FormerMember former) {
        return new SeatOnDay(register, former, day);
    }

    /** Absent where nobody had left and of everybody it is known whether they belonged. */
    public Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        if (!gone.isEmpty()) {
            blocks.add(table());
        }
        if (!notKnown.isEmpty()) {
            blocks.add(new Block.Note(wording.phrase("membership.not-known", names.list(notKnown))));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section("former-members", heading(), blocks));
    }

    /** Of whom it is not known whether they belonged, who are in no number. */
    public List<FormerMember> notKnown() {
        return List.copyOf(notKnown);
    }

    /** Whether of some it is not known from when or until when they belonged. */
    public boolean lackDates() {
        return gone.stream()
                .anyMatch(former -> former.since().isEmpty() || former.until().isEmpty());
    }

    private Text heading() {
        return Text.of(wording.label(gone.isEmpty() ? "section.former-members" : "former-members.caption"));
    }

    private Block table() {
        List<List<Text>> rows = new ArrayList<>();
        for (FormerMember former : gone) {
            rows.add(List.of(
                    names.of(former),
                    wording.cell(former.since()).printed(),
                    wording.cell(former.until()).printed(),
                    names.list(onDay(former).successors()),
                    Text.of(wording.confidence(former.provenance().confidence()))
                            .and(wording.marks(former.provenance()))));
        }
        return new Block.Table(
                heading(),
                List.of(
                        words.column("column.member", 5),
                        words.column("column.from", 3),
                        words.column("column.last-day", 3),
                        words.column("column.successors", 6),
                        words.column("column.confidence", 3)),
                rows);
    }
}
