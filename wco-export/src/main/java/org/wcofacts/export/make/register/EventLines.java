package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wcofacts.export.language.Collation;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.Event;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** Puts events into the words of a sheet, under the names of their days. */
final class EventLines {

    /** A kind of event: its name among the labels, and its words. */
    private record Kind(String label, BiFunction<Event, String, EventLine> words) {}

    private final Register register;
    private final Wording wording;
    private final RegisterWords words;
    private final Map<Class<?>, Kind> kinds = new LinkedHashMap<>();

    EventLines(Register register, Wording wording) {
        this.register = register;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        members();
        instruments();
        offices();
        entities();
        kind(
                Event.Happened.class,
                "happened",
                (event, kind) -> new EventLine(
                        event,
                        kind,
                        wording.text(
                                event.milestone().event(), event.milestone().id())));
        kind(
                Event.ThemeOfTheYear.class,
                "theme",
                (event, kind) -> new EventLine(
                        event,
                        kind,
                        wording.text(
                                event.theme().theme(), "theme " + event.theme().year())));
    }

    private <E extends Event> void kind(Class<E> type, String label, BiFunction<E, String, EventLine> line) {
        kinds.put(type, new Kind(label, (event, kind) -> line.apply(type.cast(event), kind)));
    }

    private void members() {
        kind(
                Event.Joined.class,
                "joined",
                (event, kind) -> seat(event, kind, event.seat(), event.when().latest()));
        kind(Event.Left.class, "left", (event, kind) -> {
            String known = event.seat().since().isPresent() ? kind : "left-undated";
            EventLine line = seat(event, known, event.seat(), event.when().earliest());
            List<Text> successors = event.successors().stream()
                    .map(member -> words.name(member.economy(), event.when().latest()))
                    .toList();
            return successors.isEmpty() ? line : line.after(wording.list(successors));
        });
        kind(Event.Renamed.class, "renamed", (event, kind) -> {
            DayNames names = new DayNames(register, event.when().latest(), wording);
            String place = "Member " + event.member().code();
            Text before = names.called(event.before(), place);
            Text after = names.called(event.after(), place);
            boolean alike = before.words().equals(after.words());
            return seat(event, kind, event.member(), event.when().latest())
                    .before(alike ? names.english(event.before()) : before)
                    .after(alike ? names.english(event.after()) : after);
        });
    }

    private EventLine seat(Event event, String kind, Membership seat, LocalDate day) {
        return seat instanceof Member member
                ? new EventLine(event, kind, words.name(member.economy(), day)).of(member.economy())
                : new EventLine(event, kind, words.name(seat, day));
    }

    private void instruments() {
        kind(
                Event.EnteredIntoForce.class,
                "in-force",
                (event, kind) -> new EventLine(event, kind, words.title(event.instrument())));
        kind(Event.EnteredIntoForceFor.class, "in-force-for", (event, kind) -> {
            Economy economy = event.party().economy();
            boolean extended = event.party().status() == Party.Status.TERRITORY;
            return new EventLine(
                            event,
                            extended ? "extended" : kind,
                            words.name(economy, event.when().latest()))
                    .of(economy)
                    .about(words.title(event.instrument()));
        });
        kind(
                Event.Adopted.class,
                "adopted",
                (event, kind) -> new EventLine(event, kind, words.title(event.instrument())));
    }

    private void offices() {
        kind(
                Event.TookOffice.class,
                "took-office",
                (event, kind) -> new EventLine(
                                event, kind, Text.of(event.tenure().person()))
                        .about(title(event.tenure().office().title())));
        kind(Event.LeftOffice.class, "left-office", (event, kind) -> {
            EventLine line = new EventLine(event, kind, Text.of(event.tenure().person()))
                    .about(title(event.tenure().office().title()));
            return event.successor()
                    .map(next -> line.after(Text.of(next.person())))
                    .orElse(line);
        });
        kind(
                Event.HolderFirstSeen.class,
                "holder-first-seen",
                (event, kind) -> new EventLine(
                                event, kind, Text.of(event.tenure().person()))
                        .about(title(event.tenure().office().title())));
    }

    private Text title(LocalizedText title) {
        return wording.text(title, "office");
    }

    private void entities() {
        entity(Event.EntityOpened.class, "opened", Event.EntityOpened::entity);
        entity(Event.EntityClosed.class, "closed", Event.EntityClosed::entity);
        entity(Event.EntityFirstSeen.class, "entity-first-seen", Event.EntityFirstSeen::entity);
        kind(Event.EntityMoved.class, "moved", (event, kind) -> {
            LocalDate day = event.when().latest();
            return new EventLine(event, kind, network(event.from()))
                    .about(network(event.from()))
                    .before(words.place(event.from(), day))
                    .after(words.place(event.to(), day));
        });
    }

    private <E extends Event> void entity(Class<E> type, String label, Function<E, RegionalEntity> of) {
        kind(type, label, (event, kind) -> {
            RegionalEntity entity = of.apply(event);
            EventLine line =
                    new EventLine(event, kind, words.entity(entity, event.when().latest())).about(network(entity));
            return entity.host().map(line::of).orElse(line);
        });
    }

    private Text network(RegionalEntity entity) {
        return wording.text(entity.network().one(), entity.network().id());
    }

    /** The regional entity whose abbreviated network stands in the words of an event. */
    static Optional<RegionalEntity> entity(Event event) {
        if (event instanceof Event.EntityOpened opened) {
            return Optional.of(opened.entity());
        }
        if (event instanceof Event.EntityClosed closed) {
            return Optional.of(closed.entity());
        }
        return event instanceof Event.EntityFirstSeen seen ? Optional.of(seen.entity()) : Optional.empty();
    }

    /** By date, then by name; last, what happened on a day of which the sources are unclear. */
    List<EventLine> of(List<Event> events) {
        List<EventLine> lines = new ArrayList<>();
        for (Event event : events) {
            Kind kind = Optional.ofNullable(kinds.get(event.getClass())).orElseThrow();
            lines.add(kind.words().apply(event, kind.label()));
        }
        lines.sort(Comparator.comparing((EventLine line) -> isUnclear(line.event()))
                .thenComparing(line -> line.event().when())
                .thenComparing(line -> line.who().words(), Collation.of(wording.language())));
        return lines;
    }

    /** Whether the day of an event is not borne out by any source. */
    static boolean isUnclear(Event event) {
        return event instanceof Event.EnteredIntoForceFor && event.provenance().confidence() == Confidence.LOW;
    }
}
