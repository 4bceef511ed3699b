package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/** What a seat was on a day: held, not yet or no longer; or rights akin to those of a Member. After the span, as on its last day. */
public final class SeatOnDay {

    public enum State {
        HELD,
        AHEAD,
        LEFT,
        UNKNOWN,
        AKIN,
        AKIN_AHEAD
    }

    private final Register register;
    private final Membership seat;
    private final LocalDate asked;
    private final LocalDate day;
    private final State state;

    public SeatOnDay(Register register, Membership seat, LocalDate day) {
        this.register = register;
        this.seat = seat;
        this.asked = day;
        this.day = register.coverage().lastKnown(day);
        this.state = found();
    }

    private State found() {
        boolean akin =
                seat instanceof Member member && register.withRightsAkin().contains(member);
        if (day.isBefore(register.coverage().membershipFrom())) {
            return akin ? State.AKIN_AHEAD : State.AHEAD;
        }
        return switch (seat.isHeldOn(day)) {
            case YES -> akin ? State.AKIN : State.HELD;
            case UNKNOWN -> State.UNKNOWN;
            case NO -> akin ? State.AKIN_AHEAD : hasEnded() ? State.LEFT : State.AHEAD;
        };
    }

    private boolean hasEnded() {
        return until().filter(last -> last.isBefore(day) == Answer.YES).isPresent();
    }

    public State state() {
        return state;
    }

    public boolean is(State... states) {
        return List.of(states).contains(state);
    }

    /** Whether it had begun by the day, or may have. */
    public boolean hasBegun() {
        return is(State.HELD, State.LEFT, State.UNKNOWN, State.AKIN);
    }

    public Optional<PartialDate> until() {
        return seat instanceof FormerMember former ? former.until() : Optional.empty();
    }

    /** Those that followed a former Member which is gone by the day, or of which one holds a seat on the day. */
    public List<Member> successors() {
        if (!(seat instanceof FormerMember former)) {
            return List.of();
        }
        List<Member> followed = register.successors(former);
        boolean gone = state == State.LEFT || (state == State.UNKNOWN && oneIsAMember(followed));
        return gone ? followed : List.of();
    }

    /** The former Members that a Member followed, as far as they are gone by the day. */
    public List<FormerMember> predecessors() {
        return register.formerMembers().stream()
                .filter(former -> seat instanceof Member && former.successors().contains(seat.code()))
                .filter(former -> former.until()
                        .filter(last -> last.isBefore(day) == Answer.YES)
                        .isPresent())
                .toList();
    }

    private boolean oneIsAMember(List<Member> members) {
        return members.stream().anyMatch(member -> member.isHeldOn(day) == Answer.YES);
    }

    /** What a page says first where the seat is not simply held: what it was, and from when or until when it was more. */
    public Optional<Block.Figure> first(Wording wording) {
        String since = date(seat.heldSince(), wording);
        String until = date(until(), wording);
        return switch (state) {
            case HELD -> Optional.empty();
            case UNKNOWN -> first(wording, "member.unknown", wording.label("member.unknown.what"));
            case LEFT -> first(wording, "member.left", wording.label("member.left.until", until));
            case AHEAD ->
                later(
                        wording,
                        seat instanceof FormerMember
                                ? wording.label("member.ahead.former", since, until)
                                : wording.label("member.ahead.joined", since));
            case AKIN -> first(wording, "member.akin", wording.label("member.akin.rights", since));
            case AKIN_AHEAD -> later(wording, wording.label("member.akin.ahead", since));
        };
    }

    /** What came after the day is said quietly, under the day. */
    private Optional<Block.Figure> later(Wording wording, String when) {
        return Optional.of(new Block.Figure(
                Text.of(wording.label("member.ahead")),
                Text.of(wording.date(PartialDate.of(asked))),
                wording.cited(when, seat.provenance())));
    }

    private Optional<Block.Figure> first(Wording wording, String state, String when) {
        return Optional.of(
                new Block.Figure(Text.of(wording.label(state)), wording.cited(when, seat.provenance()), Text.of("")));
    }

    private static String date(Optional<PartialDate> date, Wording wording) {
        return date.map(wording::date).orElseGet(() -> wording.why(Absence.NOT_KNOWN));
    }
}
