package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.InstrumentKind;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.Register;

/** The conventions that have come into force by a day and have a list of their parties, and for whom each is surely in force. */
public final class ListedConventions {

    private final Register register;
    private final LocalDate day;
    private final List<Instrument> all;

    public ListedConventions(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
        this.all = register.instrumentsInForce(day).value().stream()
                .filter(instrument -> instrument.partiesListed().isPresent())
                .toList();
    }

    public List<Instrument> all() {
        return all;
    }

    /** All conventions that have come into force, with or without a list, by day. */
    public List<Instrument> cameIntoForce() {
        return register.instrumentsInForce(day).value().stream()
                .filter(instrument -> instrument.kind() == InstrumentKind.CONVENTION)
                .sorted(Comparator.comparing(instrument -> instrument.inForce().orElseThrow()))
                .toList();
    }

    /** Whether it came into force on the first day of the organization, so that its parties are the Members. */
    public boolean isFounding(Instrument instrument) {
        return register.known(OrganizationFact.Kind.CONVENTION, day)
                .filter(fact ->
                        instrument.inForce().filter(fact.since()::equals).isPresent())
                .isPresent();
    }

    /** Whether the lists are all of the day or before. */
    public boolean areOfTheDay() {
        return all.stream().allMatch(instrument -> RegisterWords.isListedBy(instrument, day));
    }

    public int inForce(Instrument instrument, List<? extends Membership> seats) {
        return (int) seats.stream()
                .filter(seat -> sign(instrument, seat) == Sign.FILLED)
                .count();
    }

    /** Filled where it is surely in force, by half where the sources are unclear. */
    public Sign sign(Instrument instrument, Membership seat) {
        Application application = application(instrument, seat);
        if (!(application instanceof Application.InForce)) {
            return Sign.RING;
        }
        return RegisterWords.isUnclear(application) ? Sign.HALF : Sign.FILLED;
    }

    /** What the entries into force for some Members are known from. */
    public List<Provenance> provenances(List<? extends Membership> seats) {
        return all.stream()
                .flatMap(instrument -> seats.stream().map(seat -> application(instrument, seat)))
                .filter(Application.InForce.class::isInstance)
                .map(Application.InForce.class::cast)
                .map(Application.InForce::party)
                .map(Party::provenance)
                .toList();
    }

    private Application application(Instrument instrument, Membership seat) {
        return register.application(instrument, seat.code(), day);
    }
}
