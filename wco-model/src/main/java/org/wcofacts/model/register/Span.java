package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.value.Rules;

/**
 * When something happened: on a date, or at some time of a span.
 *
 * @param first the date at which it can have happened first
 * @param last the date at which it can have happened last; the same as the first where one date is known
 */
public record Span(PartialDate first, PartialDate last) implements Comparable<Span> {

    private static final Comparator<Span> BY_DAY =
            Comparator.comparing(Span::first).thenComparing(Span::latest).thenComparing(Span::last);

    public Span {
        Rules.given("span, first date", first);
        Rules.given("span, last date", last);
        Rules.require(
                !last.latest().isBefore(first.earliest()),
                "span: the last date, " + last + ", must not be before " + first);
    }

    /** A date, as far as it is known. */
    public static Span of(PartialDate date) {
        return new Span(date, date);
    }

    /** The date, as far as it is known; absent if there is only a span. */
    public Optional<PartialDate> date() {
        return first.equals(last) ? Optional.of(first) : Optional.empty();
    }

    /** The first day on which it can have happened. */
    public LocalDate earliest() {
        return first.earliest();
    }

    /** The last day on which it can have happened. */
    public LocalDate latest() {
        return last.latest();
    }

    /** By the first date, then by the last day. */
    @Override
    public int compareTo(Span other) {
        return BY_DAY.compare(this, other);
    }
}
