package org.wcofacts.export.factsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.model.Application;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Member;
import org.wcofacts.model.Membership;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Party;
import org.wcofacts.model.RegionalEntity;
import org.wcofacts.model.Register;

/** The sections of the page on one Member as of a day. */
final class MemberBrief {

    private final Register register;
    private final Member member;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;

    MemberBrief(Register register, Member member, LocalDate day, Wording wording) {
        this.register = register;
        this.member = member;
        this.day = day;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
    }

    List<Section> sections() {
        return List.of(keyFacts(), instruments(), region(), unknown());
    }

    private Section keyFacts() {
        List<Block> blocks = new ArrayList<>(words.opening(day, register.isMember(member.code(), day)));
        List<Block.KeyFact> facts = new ArrayList<>();
        facts.add(new Block.KeyFact(
                Text.of(wording.label("brief.since")),
                wording.cited(wording.date(member.since()), member.provenance()),
                Optional.of(Text.of(sinceNote()))));
        facts.add(new Block.KeyFact(
                Text.of(wording.label("region")),
                wording.cited(member.region().value().name(), member.region().provenance(), "region"),
                Optional.empty()));
        member.designation()
                .ifPresent(designation -> facts.add(new Block.KeyFact(
                        Text.of(wording.label("brief.designation")),
                        wording.cited(words.designation(member), designation.provenance()),
                        Optional.empty())));
        facts.add(words.fact(
                wording.label("brief.codes"),
                member.code() + " · " + member.economy().alpha3(),
                ""));
        facts.add(new Block.KeyFact(Text.of(wording.label("brief.names")), names(), Optional.empty()));
        blocks.add(new Block.KeyFacts(facts));
        return new Section("member", Text.of(wording.label("section.member")), blocks);
    }

    private String sinceNote() {
        String confidence = wording.label(
                "brief.confidence", wording.confidence(member.provenance().confidence()));
        PartialDate accession = member.accession().value();
        return accession.equals(member.since())
                ? confidence
                : wording.label("brief.deposited", wording.date(accession)) + " " + confidence;
    }

    /** The name in the languages in which the organization works. */
    private Text names() {
        List<Text> names = new ArrayList<>();
        for (Locale language : register.workingLanguages()) {
            member.name().in(language).ifPresent(name -> names.add(wording.foreign(name, Optional.of(language))));
        }
        return names.stream()
                .reduce((some, next) -> some.and(Text.of(" · ")).and(next))
                .orElseGet(() -> Text.of(wording.label("not-known")));
    }

    private Section instruments() {
        List<List<Text>> rows = new ArrayList<>();
        int notCovered = 0;
        List<Block.Event> events = new ArrayList<>();
        if (member.since().latest().isBefore(day)) {
            events.add(event(member.since(), wording.label("brief.event.member")));
        }
        for (Application application : register.applications(member.code(), day).value()) {
            if (application instanceof Application.NotCovered) {
                notCovered++;
            } else {
                rows.add(row(application));
                inForce(application)
                        .ifPresent(party -> events.add(
                                event(party.inForce().orElseThrow(), words.heading(application.instrument()))));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                Text.of(wording.label("brief.instruments.caption", wording.date(PartialDate.of(day)))),
                List.of(
                        words.column("column.instrument", 8),
                        words.column("column.in-force-since", 7),
                        words.column("column.list", 6)),
                rows));
        if (events.size() > 1) {
            blocks.add(timeLine(events));
        }
        if (notCovered > 0) {
            blocks.add(new Block.Note(Text.of(wording.label("brief.not-covered", notCovered))));
        }
        return new Section("instruments", Text.of(wording.label("section.instruments")), blocks);
    }

    private static Optional<Party> inForce(Application application) {
        return application instanceof Application.InForce inForce
                        && inForce.party().provenance().confidence() != Confidence.LOW
                ? Optional.of(inForce.party())
                : Optional.empty();
    }

    private Block.Event event(PartialDate date, String label) {
        return new Block.Event(date.earliest(), wording.date(date), label);
    }

    private List<Text> row(Application application) {
        String list = application
                .instrument()
                .partiesListed()
                .map(listed -> wording.date(PartialDate.of(listed)))
                .orElseThrow();
        return List.of(words.title(application.instrument()), state(application), Text.of(list));
    }

    private Text state(Application application) {
        if (application instanceof Application.InForceLater later) {
            return wording.cited(
                    wording.label(
                            "application.later",
                            wording.date(later.party().inForce().orElseThrow())),
                    later.party().provenance());
        }
        if (application instanceof Application.InForce inForce) {
            return inForce(application).isEmpty()
                    ? Text.of(wording.label("application.unsure"))
                    : wording.cited(
                            wording.date(inForce.party().inForce().orElseThrow()),
                            inForce.party().provenance());
        }
        return Text.of(wording.label("application.not-listed"));
    }

    private Block timeLine(List<Block.Event> events) {
        LocalDate first =
                events.stream().map(Block.Event::day).min(LocalDate::compareTo).orElse(day);
        LocalDate last = register.coverage().completeUntil();
        String all = events.stream()
                .map(event -> event.date() + " " + event.label())
                .reduce((some, next) -> wording.label("list.more", some, next))
                .orElse("");
        return new Block.TimeLine(
                Text.of(wording.label("brief.timeline")),
                wording.label("brief.timeline.alternative", all),
                first,
                day.isBefore(last) ? day : last,
                events);
    }

    private Block entities() {
        List<Text> items = new ArrayList<>();
        for (RegionalEntity entity : register.entitiesHostedBy(member.code())) {
            items.add(entity(entity));
        }
        return items.isEmpty()
                ? new Block.Paragraph(Text.of(wording.label("brief.no-entities")))
                : new Block.BulletList(items);
    }

    private Text entity(RegionalEntity entity) {
        Text name = wording.text(entity.network().name(), entity.network().id());
        Text place = entity.city()
                .map(city -> Text.of(wording.label("list.separator") + " ")
                        .and(wording.text(city.value(), entity.id() + ", city"))
                        .and(wording.marks(city.provenance())))
                .orElse(Text.of(""));
        String key = entity.gone().isPresent() ? "brief.entity.gone" : "brief.entity.seen";
        Optional<PartialDate> date = entity.gone().isPresent() ? entity.gone() : entity.seen();
        String seen = date.map(known -> wording.label(key, wording.date(known)))
                .orElseGet(() -> wording.label("brief.entity.undated"));
        return name.and(place)
                .and(Text.of(wording.label("list.separator") + " " + seen))
                .and(wording.marks(entity.provenance()));
    }

    private Section region() {
        List<Membership> seats = register.members(day, member.region().value()).value();
        List<Membership> others = seats.stream()
                .filter(seat -> !seat.code().equals(member.code()))
                .toList();
        List<Text> names = new ArrayList<>();
        for (Membership seat : wording.byName(others, each -> name(each).words())) {
            names.add(name(seat));
        }
        List<Text> hosts = new ArrayList<>();
        for (RegionalEntity entity : register.entities(day).value()) {
            if (entity.region().value().id().equals(member.region().value().id())) {
                hosts.add(hostOf(entity));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(entities());
        blocks.add(new Block.Note(
                wording.phrase("brief.region.members", Text.of(Integer.toString(seats.size())), list(names))));
        blocks.add(new Block.Note(wording.phrase("brief.region.entities", list(hosts))));
        return new Section("region", Text.of(wording.label("section.entities")), blocks);
    }

    private Text list(List<Text> items) {
        return items.isEmpty() ? Text.of(wording.label("none")) : wording.list(items);
    }

    private Text name(Membership seat) {
        return seat instanceof Member other
                ? wording.text(wording.name(other.economy()), "Member " + seat.code())
                : wording.text(seat.name(), "Member " + seat.code());
    }

    private Text hostOf(RegionalEntity entity) {
        Text network = wording.abbreviation(
                entity.network().abbreviation(),
                entity.network().name(),
                entity.network().id());
        return entity.host()
                .map(host -> wording.phrase(
                        "brief.host", network, wording.text(wording.name(host), "host '" + entity.id() + "'")))
                .orElse(network);
    }

    private Section unknown() {
        List<Block> blocks = new ArrayList<>();
        for (Disputed<PartialDate> other : member.accession().disputed()) {
            blocks.add(new Block.Note(Text.of(wording.label("brief.disputed", wording.date(other.value())))
                    .and(wording.marks(other.provenance()))));
        }
        blocks.add(new Block.Note(wording.text(register.coverage().asFound(), "coverage")
                .and(Text.of(" " + wording.label("brief.unknown.lists")))));
        blocks.add(new Block.Note(Text.of(wording.label("about.designations"))));
        return new Section("unknown", Text.of(wording.label("section.unknown")), blocks);
    }
}
