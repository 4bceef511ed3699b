package org.wcofacts.model.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.value.Rules;

/** Lists all that happened, by a register. */
final class RegisterEvents {

    private final Register register;
    private final List<Event> events = new ArrayList<>();

    private RegisterEvents(Register register) {
        this.register = register;
    }

    /** By date; what has the same date in the order in which the register lists it. */
    static List<Event> of(Register register) {
        RegisterEvents list = new RegisterEvents(register);
        list.members();
        list.instruments();
        list.entities();
        register.tenures().forEach(list::officeHolder);
        register.milestones().forEach(milestone -> list.events.add(new Event.Happened(milestone)));
        register.themes()
                .forEach(theme -> list.events.add(new Event.ThemeOfTheYear(
                        theme, register.internationalCustomsDay().atYear(theme.year()))));
        list.events.sort(Comparator.comparing(Event::when));
        return List.copyOf(list.events);
    }

    private void members() {
        for (Member member : register.members()) {
            addKnown(new Event.Joined(member));
            renamings(member);
        }
        for (FormerMember former : register.formerMembers()) {
            if (former.since().isPresent() && former.until().isPresent()) {
                addKnown(new Event.Joined(former));
                addKnown(new Event.Left(former, register.successors(former)));
            }
        }
    }

    /** Nothing is known of membership after the span. */
    private void addKnown(Event event) {
        if (!event.counted().isAfter(register.coverage().completeUntil())) {
            events.add(event);
        }
    }

    private void renamings(Member member) {
        Map<PartialDate, FormerName> changes = new LinkedHashMap<>();
        for (FormerName former : register.reference().formerNames()) {
            if (former.alpha2().equals(member.code())) {
                former.from().ifPresent(from -> changes.putIfAbsent(from, former));
                changes.put(former.until(), former);
            }
        }
        changes.forEach((date, former) -> renaming(member, date, former));
    }

    private void renaming(Member member, PartialDate date, FormerName former) {
        List<LocalizedText> before = register.names(member, date.earliest().minusDays(1));
        LocalizedText after = register.names(member, date.latest()).get(0);
        LocalizedText last = before.get(before.size() - 1);
        if (member.isHeldOn(date.latest()) == Answer.YES && !last.equals(after)) {
            events.add(new Event.Renamed(member, last, after, Span.of(date), former.provenance()));
        }
    }

    private void instruments() {
        for (Instrument instrument : register.instruments()) {
            if (instrument.adopted().isPresent()) {
                events.add(new Event.Adopted(instrument));
            }
            if (instrument.inForce().isPresent()) {
                events.add(new Event.EnteredIntoForce(instrument));
            }
            for (Party party : register.parties()) {
                if (party.instrument().equals(instrument.id())
                        && party.inForce().isPresent()) {
                    events.add(new Event.EnteredIntoForceFor(instrument, party));
                }
            }
        }
    }

    private void entities() {
        for (RegionalEntity entity : register.entities()) {
            if (entity.opened().isPresent()) {
                events.add(new Event.EntityOpened(entity));
            } else if (entity.seen().isPresent()) {
                events.add(new Event.EntityFirstSeen(entity));
            }
            if (entity.gone().isPresent()) {
                events.add(new Event.EntityClosed(entity));
            }
            entity.movedTo()
                    .flatMap(to -> Rules.find(register.entities(), RegionalEntity::id, to))
                    .ifPresent(to -> moved(entity, to));
        }
    }

    /** A task has passed between the last source for the one and the first for the other. */
    private void moved(RegionalEntity from, RegionalEntity to) {
        Optional<PartialDate> known = to.opened().or(to::seen);
        if (from.gone().isPresent() || known.isEmpty()) {
            return;
        }
        PartialDate last = from.seen().or(from::opened).orElse(known.get());
        if (!known.get().latest().isBefore(last.earliest())) {
            events.add(new Event.EntityMoved(from, to, new Span(last, known.get())));
        }
    }

    private void officeHolder(Tenure tenure) {
        if (tenure.since().isPresent()) {
            events.add(new Event.TookOffice(tenure));
        } else {
            tenure.days().stream().findFirst().ifPresent(first -> events.add(new Event.HolderFirstSeen(tenure, first)));
        }
        tenure.until().ifPresent(last -> events.add(new Event.LeftOffice(tenure, successor(tenure, last))));
    }

    private Optional<Tenure> successor(Tenure tenure, PartialDate last) {
        PartialDate next = PartialDate.of(last.latest().plusDays(1));
        return register.tenures().stream()
                .filter(other -> other.office().id().equals(tenure.office().id()))
                .filter(other -> other.since().filter(next::equals).isPresent())
                .findFirst();
    }
}
