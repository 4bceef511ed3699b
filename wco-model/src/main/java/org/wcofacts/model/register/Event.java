package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;

/**
 * Something that happened to somebody, or that a source says for the first time. The kinds are closed, so that whoever tells
 * them apart is told of a new one.
 */
public sealed interface Event extends Sourced {

    /** When it happened, as far as that is known. */
    Span when();

    /** The day from which on it surely has happened. */
    default LocalDate counted() {
        return when().latest();
    }

    /** What only tells that a source names something for the first or the last time, which is no change. */
    sealed interface Observation extends Event {}

    /**
     * Membership began.
     *
     * @param seat a Member or a former one
     */
    record Joined(Membership seat) implements Event {
        @Override
        public Span when() {
            return Span.of(seat.heldSince().orElseThrow());
        }

        @Override
        public Provenance provenance() {
            return seat.provenance();
        }
    }

    /**
     * Membership ended; the event is of the day after the last, or of the month or year if no day is known.
     *
     * @param seat the former Member
     * @param successors the Members that followed it, by code
     */
    record Left(FormerMember seat, List<Member> successors) implements Event {
        public Left {
            successors = List.copyOf(successors);
        }

        @Override
        public Span when() {
            return dayAfter(seat.until().orElseThrow());
        }

        @Override
        public LocalDate counted() {
            return seat.until().orElseThrow().latest().plusDays(1);
        }

        @Override
        public Provenance provenance() {
            return seat.provenance();
        }
    }

    /**
     * A Member took another name.
     *
     * @param member the Member
     * @param before the name that it gave up
     * @param after the name that it took
     * @param when when it did
     * @param provenance where that comes from
     */
    record Renamed(Member member, LocalizedText before, LocalizedText after, Span when, Provenance provenance)
            implements Event {}

    /**
     * A convention came into force.
     *
     * @param instrument the convention
     */
    record EnteredIntoForce(Instrument instrument) implements Event {
        @Override
        public Span when() {
            return Span.of(instrument.inForce().orElseThrow());
        }

        @Override
        public Provenance provenance() {
            return instrument.provenance();
        }
    }

    /**
     * A convention came into force for a party.
     *
     * @param instrument the convention
     * @param party the party, which may be no Member
     */
    record EnteredIntoForceFor(Instrument instrument, Party party) implements Event {
        @Override
        public Span when() {
            return Span.of(party.inForce().orElseThrow());
        }

        @Override
        public Provenance provenance() {
            return party.provenance();
        }
    }

    /**
     * An instrument was adopted, concluded or begun.
     *
     * @param instrument the instrument
     */
    record Adopted(Instrument instrument) implements Event {
        @Override
        public Span when() {
            return Span.of(instrument.adopted().orElseThrow());
        }

        @Override
        public Provenance provenance() {
            return instrument.provenance();
        }
    }

    /**
     * A regional entity opened, as a source states.
     *
     * @param entity the entity
     */
    record EntityOpened(RegionalEntity entity) implements Event {
        @Override
        public Span when() {
            return Span.of(entity.opened().orElseThrow());
        }

        @Override
        public Provenance provenance() {
            return entity.provenance();
        }
    }

    /**
     * A regional entity is gone, as a source shows.
     *
     * @param entity the entity
     */
    record EntityClosed(RegionalEntity entity) implements Event {
        @Override
        public Span when() {
            return Span.of(entity.gone().orElseThrow());
        }

        /** From the date of the source on it is not there. */
        @Override
        public LocalDate counted() {
            return when().earliest();
        }

        @Override
        public Provenance provenance() {
            return entity.provenance();
        }
    }

    /**
     * The task of a regional entity passed to another.
     *
     * @param from who had it
     * @param to who has it
     * @param when the span from the last source that names the one to the first that names the other
     */
    record EntityMoved(RegionalEntity from, RegionalEntity to, Span when) implements Event {
        @Override
        public Provenance provenance() {
            return to.provenance();
        }
    }

    /**
     * Somebody took office.
     *
     * @param tenure the tenure, of which the beginning is known
     */
    record TookOffice(Tenure tenure) implements Event {
        @Override
        public Span when() {
            return Span.of(tenure.since().orElseThrow());
        }

        @Override
        public Provenance provenance() {
            return tenure.provenance();
        }
    }

    /**
     * Somebody left office; the event is of the day after the last, or of the month or year if no day is known.
     *
     * @param tenure the tenure, of which the end is known
     * @param successor who took the office on the very day; absent if nobody is on record for that
     */
    record LeftOffice(Tenure tenure, Optional<Tenure> successor) implements Event {
        @Override
        public Span when() {
            return Span.of(tenure.until().orElseThrow());
        }

        @Override
        public LocalDate counted() {
            return tenure.until().orElseThrow().latest().plusDays(1);
        }

        @Override
        public Provenance provenance() {
            return tenure.provenance();
        }
    }

    /**
     * Something else that happened.
     *
     * @param milestone what happened, in words
     */
    record Happened(Milestone milestone) implements Event {
        @Override
        public Span when() {
            return Span.of(milestone.date());
        }

        @Override
        public Provenance provenance() {
            return milestone.provenance();
        }
    }

    /**
     * International Customs Day had a theme.
     *
     * @param theme the theme of the year
     * @param day the day of that year
     */
    record ThemeOfTheYear(CustomsDayTheme theme, LocalDate day) implements Event {
        @Override
        public Span when() {
            return Span.of(PartialDate.of(day));
        }

        @Override
        public Provenance provenance() {
            return theme.provenance();
        }
    }

    /**
     * A source names a regional entity of which no source says when it opened. It may have existed before.
     *
     * @param entity the entity
     */
    record EntityFirstSeen(RegionalEntity entity) implements Observation {
        @Override
        public Span when() {
            return Span.of(entity.seen().orElseThrow());
        }

        @Override
        public Provenance provenance() {
            return entity.provenance();
        }
    }

    /**
     * A source names the holder of an office of whom no source says when the term began.
     *
     * @param tenure the tenure
     * @param named the first day on which a source names the holder
     */
    record HolderFirstSeen(Tenure tenure, OfficeDay named) implements Observation {
        @Override
        public Span when() {
            return Span.of(named.day());
        }

        @Override
        public Provenance provenance() {
            return named.provenance();
        }
    }

    private static Span dayAfter(PartialDate last) {
        boolean day = last.precision() == PartialDate.Precision.DAY;
        return Span.of(day ? PartialDate.of(last.latest().plusDays(1)) : last);
    }
}
