package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Basis;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OfficeDay;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/** Who is the last on record for an office by a day; nothing is said of the time after what is on record. */
public final class Holders {

    /**
     * A holder and the last that is on record of the holding.
     *
     * @param label of the words that say it, with the person and the date
     * @param date since when, until when, or when named
     * @param known the last day of the evidence; the day that was asked for if the term was running
     */
    public record Holder(Tenure tenure, String label, PartialDate date, LocalDate known, Provenance provenance) {

        /** Whether what is on record is the end of the term. */
        public boolean isOver() {
            return label.equals("then.until");
        }
    }

    private final Register register;
    private final Wording wording;

    public Holders(Register register, Wording wording) {
        this.register = register;
        this.wording = wording;
    }

    public Optional<Holder> last(Office office, LocalDate day) {
        Optional<Holder> last = Optional.empty();
        for (Tenure tenure : register.tenures()) {
            if (tenure.office().id().equals(office.id())) {
                Optional<Holder> found = found(tenure, day);
                if (found.isPresent()
                        && last.filter(known ->
                                        !known.known().isBefore(found.get().known()))
                                .isEmpty()) {
                    last = found;
                }
            }
        }
        return last;
    }

    /** The person with the date, and the marks of the sources. */
    public Text words(Holder holder) {
        return words(holder, wording.marks(holder.provenance()));
    }

    /** The person with the date, and marks. */
    public Text words(Holder holder, Text marks) {
        Text person = Text.of(holder.tenure().person());
        boolean begins = holder.label().equals("then.since") && isAnnounced(holder.provenance());
        Text said = begins
                ? wording.phrase(
                        "event.remark",
                        person,
                        announced(wording, holder.provenance(), wording.dated("today.office.began", holder.date())))
                : wording.phrase(
                        Wording.keyFor(holder.label(), holder.date()),
                        person,
                        Text.of(announced(wording, holder.provenance(), wording.date(holder.date()))));
        return said.and(marks);
    }

    /** The person with the first and the last day of a term. */
    public Text term(Tenure tenure, PartialDate first, PartialDate last) {
        return wording.phrase("event.remark", Text.of(tenure.person()), dates(tenure, first, last));
    }

    /** The person with the first and the last day of a term, and a remark on them. */
    public Text term(Tenure tenure, PartialDate first, PartialDate last, Text remark) {
        return wording.phrase(
                "event.remark",
                Text.of(tenure.person()),
                wording.phrase("list.more", dates(tenure, first, last), remark));
    }

    private Text dates(Tenure tenure, PartialDate first, PartialDate last) {
        String dates = wording.label("then.term", wording.date(first), wording.date(last));
        return Text.of(announced(wording, tenure.provenance(), dates));
    }

    /** Whether somebody who is only named holds the office for all that is known: for the year after. */
    static boolean isRecent(PartialDate named, LocalDate day) {
        return named.isBefore(day.minusYears(1)) == Answer.NO;
    }

    /** Whether somebody was only named, and longer ago than that. */
    public static boolean isLongAgo(Holder holder, LocalDate day) {
        return holder.label().equals("then.on-record") && !isRecent(holder.date(), day);
    }

    /** Whose term is over. */
    public static Holder until(Tenure tenure, PartialDate last) {
        return new Holder(tenure, "then.until", last, last.latest(), tenure.provenance());
    }

    /** Whose term has begun. */
    public static Holder since(Tenure tenure, PartialDate first, LocalDate known) {
        return new Holder(tenure, "then.since", first, known, tenure.provenance());
    }

    /** Whom a source names. */
    public static Holder named(Tenure tenure, OfficeDay sighting) {
        return new Holder(
                tenure, "then.on-record", sighting.day(), sighting.day().latest(), sighting.provenance());
    }

    /** Words on a term, with the remark that it is only known from an announcement, where it is. */
    public static String announced(Wording wording, Provenance provenance, String words) {
        return isAnnounced(provenance) ? wording.label("announced", words) : words;
    }

    /** As {@link #announced(Wording, Provenance, String)}. */
    static Text announced(Wording wording, Provenance provenance, Text words) {
        return isAnnounced(provenance) ? wording.phrase("announced", words) : words;
    }

    private static boolean isAnnounced(Provenance provenance) {
        return provenance.basis() == Basis.ANNOUNCED;
    }

    private static Optional<Holder> found(Tenure tenure, LocalDate day) {
        Optional<PartialDate> begun = tenure.since().filter(since -> since.isAfter(day) == Answer.NO);
        Optional<PartialDate> over =
                tenure.until().filter(until -> until.latest().isBefore(day));
        if (begun.isPresent() && over.isPresent()) {
            return Optional.of(until(tenure, over.get()));
        }
        Optional<OfficeDay> named = tenure.days().stream()
                .filter(sighting -> sighting.day().isAfter(day) == Answer.NO)
                .reduce((earlier, later) -> later);
        if (begun.isPresent()) {
            LocalDate known = tenure.until().isPresent()
                    ? day
                    : named.map(sighting -> sighting.day().latest())
                            .filter(begun.get().latest()::isBefore)
                            .orElse(begun.get().latest());
            return Optional.of(since(tenure, begun.get(), known));
        }
        return named.map(sighting -> named(tenure, sighting));
    }
}
