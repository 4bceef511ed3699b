package org.wcofacts.export.make;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wcofacts.model.Fact;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Subject;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Milestone;
import org.wcofacts.model.register.Network;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/** The titles of facts of a register, with names as on the day. */
final class RegisterFactTitle extends FactTitle {

    private final Register register;
    private final LocalDate day;

    RegisterFactTitle(Register register, LocalDate day, Wording wording) {
        super(wording);
        this.register = register;
        this.day = day;
    }

    @Override
    Optional<String> name(Subject subject) {
        if (subject instanceof Subject.Party party) {
            return Optional.of(listed(instrument(party.instrument()), economy(party.economy())));
        }
        if (subject instanceof Subject.Entity entity) {
            return Optional.of(listed(
                    named(entity.network()).map(this::words).orElse(entity.network()),
                    entity.code().map(this::economy).orElse("")));
        }
        if (subject instanceof Subject.Instrument instrument) {
            return Optional.of(instrument(instrument.instrument()));
        }
        if (subject instanceof Subject.OfficeHolder holder) {
            return tenure(holder.id()).map(Tenure::person);
        }
        if (subject instanceof Subject.Milestone milestone) {
            return first(register.milestones(), item -> item.id().equals(milestone.milestone()))
                    .map(Milestone::event)
                    .map(this::words)
                    .map(FactTitle::withoutStop);
        }
        return subject.code().map(this::economy);
    }

    private String instrument(String id) {
        return register.instrument(id).map(Instrument::name).map(this::words).orElse(id);
    }

    private String economy(String code) {
        return seat(code)
                .flatMap(seat -> register.names(seat, day).stream().findFirst())
                .or(() -> register.reference().economy(code).map(Economy::name))
                .map(this::words)
                .orElse(code);
    }

    private Optional<Membership> seat(String code) {
        return Stream.of(register.members(), register.withRightsAkin(), register.formerMembers())
                .<Membership>flatMap(List::stream)
                .filter(seat -> seat.code().equals(code))
                .findFirst();
    }

    private Optional<Tenure> tenure(String id) {
        return first(register.tenures(), tenure -> tenure.id().equals(id));
    }

    private static <T> Optional<T> first(List<T> items, Predicate<T> which) {
        return items.stream().filter(which).findFirst();
    }

    @Override
    Optional<LocalizedText> named(String code) {
        return first(register.networks(), network -> network.id().equals(code))
                .map(Network::name)
                .or(() -> register.reference().region(code).map(Region::name))
                .or(() -> first(register.offices(), office -> office.id().equals(code))
                        .map(Office::title))
                .or(() -> seat(code)
                        .flatMap(seat -> register.names(seat, day).stream().findFirst()))
                .or(() -> register.reference().economy(code).map(Economy::name));
    }

    @Override
    String office(Fact fact) {
        return tenure(fact.subject())
                .map(Tenure::office)
                .map(Office::title)
                .map(this::words)
                .orElse(fact.subject());
    }
}
