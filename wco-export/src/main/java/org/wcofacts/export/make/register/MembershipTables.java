package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.InForceColumns;
import org.wcofacts.export.make.register.day.ListedConventions;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.model.Answer;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.Register;

/** What is known of Members on a day with one statement on each row: that one acceded, that a convention is in force for one. */
final class MembershipTables {

    private static final int DECADE = 10;

    private record Pair(Membership seat, Application application) {}

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;
    private final DayNames names;

    MembershipTables(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.names = new DayNames(register, day, wording);
    }

    /** By day; those of former Members that had acceded by then are among them. */
    DataTable accessions() {
        List<Membership> members = register.members(day).value();
        List<Membership> seats = new ArrayList<>(members);
        for (FormerMember former : register.formerMembers()) {
            boolean byThen = accession(former)
                    .filter(date -> date.isAfter(day) == Answer.NO)
                    .isPresent();
            if (byThen && !seats.contains(former)) {
                seats.add(former);
            }
        }
        List<Membership> byDay = names.ordered(seats).stream()
                .sorted(Comparator.comparing(
                        seat -> accession(seat).map(PartialDate::earliest).orElse(LocalDate.MAX)))
                .toList();
        Listing<Membership> listing = new Listing<Membership>("accessions", wording)
                .key("alpha2")
                .dateIfKnown("accession", seat -> known(accession(seat), wording::cell))
                .year("accession_year", seat -> known(accession(seat), date -> Cell.of(date.year())))
                .year(
                        "accession_decade",
                        seat -> known(accession(seat), date -> Cell.of(date.year() - date.year() % DECADE)));
        return who(listing, Function.identity())
                .number("is_member", seat -> Cell.of(members.contains(seat) ? 1 : 0))
                .sources(Membership::provenance)
                .data(byDay);
    }

    /** By name and convention; absent where no list of parties is at hand. */
    Optional<DataTable> parties() {
        List<Instrument> conventions = new ListedConventions(register, day).all();
        if (conventions.isEmpty()) {
            return Optional.empty();
        }
        List<Pair> pairs = new ArrayList<>();
        for (Membership seat : names.ordered(register.members(day).value())) {
            for (Instrument convention : conventions) {
                pairs.add(new Pair(seat, register.application(convention, seat.code(), day)));
            }
        }
        Listing<Pair> listing = who(new Listing<Pair>("parties", wording).key("alpha2", "instrument_id"), Pair::seat)
                .code(
                        "instrument_id",
                        pair -> Cell.of(pair.application().instrument().id()))
                .text("title", pair -> Cell.of(words.title(pair.application().instrument())))
                .text("application", pair -> words.applies(pair.application(), day))
                .date("in_force_since", "application", this::since)
                .number("is_in_force", pair -> InForceColumns.flag(since(pair)))
                .text("basis", pair -> of(pair, party -> Cell.of(wording.basis(party.basis()))))
                .text("confidence", pair -> of(pair, party -> Cell.of(wording.confidence(party.confidence()))))
                .code("source", pair -> of(pair, party -> Cell.of(wording.sourceIds(party))))
                .text("place", pair -> of(pair, wording::places));
        return Optional.of(listing.data(pairs));
    }

    private <T> Listing<T> who(Listing<T> listing, Function<T, Membership> seat) {
        return listing.text("member", row -> Cell.of(names.of(seat.apply(row))))
                .code("alpha2", row -> Cell.of(seat.apply(row).code()))
                .code(
                        "alpha3",
                        row -> seat.apply(row) instanceof Member member
                                ? Cell.of(member.economy().alpha3())
                                : wording.absent(Absence.NOT_APPLICABLE))
                .text("region", row -> known(region(seat.apply(row)), region -> Cell.of(words.region(region))))
                .code("region_id", row -> known(region(seat.apply(row)), region -> Cell.of(region.id())));
    }

    private static Optional<Region> region(Membership seat) {
        return seat.assignedRegion().map(stated -> stated.value());
    }

    private static Optional<PartialDate> accession(Membership seat) {
        return seat instanceof Member member ? Optional.of(member.accession().value()) : seat.heldSince();
    }

    private Cell since(Pair pair) {
        return words.inForce(pair.application(), day, wording::shortCell);
    }

    /** What the list says of a party; a Member that is not in it has none. */
    private Cell of(Pair pair, Function<Provenance, Cell> cell) {
        Optional<Party> party = Optional.empty();
        if (pair.application() instanceof Application.InForce inForce) {
            party = Optional.of(inForce.party());
        }
        return party.map(Party::provenance).map(cell).orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }

    private <V> Cell known(Optional<V> value, Function<V, Cell> cell) {
        return value.map(cell).orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }
}
