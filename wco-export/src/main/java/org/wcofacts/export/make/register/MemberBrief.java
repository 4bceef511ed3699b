package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.AllFactsTable;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Fact;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** The sections of the page on one Member as of a day. */
final class MemberBrief {

    private final Register register;
    private final Member member;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;
    private final Listing<Application> applications;

    MemberBrief(Register register, Member member, LocalDate day, Wording wording) {
        this.register = register;
        this.member = member;
        this.day = day;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.applications = applications();
    }

    List<Section> sections() {
        return List.of(keyFacts(), instruments(), region(), unknown());
    }

    List<DataTable> tables() {
        return List.of(
                applications.data(register.applications(member.code(), day).value()),
                entityData(),
                new AllFactsTable(wording).of(facts()));
    }

    /** What the register says of this Member and of what it hosts. */
    List<Fact> facts() {
        String own = "member-" + member.code().toLowerCase(Locale.ROOT);
        List<String> hosted = register.entitiesHostedBy(member.code()).stream()
                .map(RegionalEntity::id)
                .toList();
        String party = "-" + member.code().toLowerCase(Locale.ROOT);
        return register.facts(day).stream()
                .filter(fact -> fact.subject().equals(own)
                        || hosted.contains(fact.subject())
                        || (fact.subject().startsWith("party-")
                                && fact.subject().endsWith(party)))
                .toList();
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
                .orElseGet(() -> Text.of(wording.why(Absence.NOT_KNOWN)));
    }

    private Section instruments() {
        List<Application> covered = new ArrayList<>();
        int notCovered = 0;
        List<Block.Event> events = new ArrayList<>();
        if (member.since().latest().isBefore(day)) {
            events.add(event(member.since(), wording.label("brief.event.member")));
        }
        for (Application application : register.applications(member.code(), day).value()) {
            if (application instanceof Application.NotCovered) {
                notCovered++;
            } else {
                covered.add(application);
                inForce(application)
                        .ifPresent(party -> events.add(
                                event(party.inForce().orElseThrow(), words.heading(application.instrument()))));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(applications.printed(
                Text.of(wording.label("brief.instruments.caption", wording.date(PartialDate.of(day)))),
                covered,
                applications.shown("title", Text.of(wording.label("column.instrument")), 8),
                applications.shown("in_force_since", 7),
                applications.shown("list", 6)));
        if (events.size() > 1) {
            blocks.add(timeLine(events));
        }
        if (notCovered > 0) {
            blocks.add(new Block.Note(Text.of(wording.label("brief.not-covered", notCovered))));
        }
        return new Section("instruments", Text.of(wording.label("section.instruments")), blocks);
    }

    private static Optional<Party> inForce(Application application) {
        return application instanceof Application.InForce inForce && !RegisterWords.isUnclear(application)
                ? Optional.of(inForce.party())
                : Optional.empty();
    }

    private Block.Event event(PartialDate date, String label) {
        return new Block.Event(date.earliest(), wording.date(date), label);
    }

    private Listing<Application> applications() {
        return new Listing<Application>("instruments", wording)
                .code(
                        "instrument_id",
                        application -> Cell.of(application.instrument().id()))
                .text("title", application -> Cell.of(words.title(application.instrument())))
                .text("instrument", application -> name(application.instrument()))
                .text("application", application -> Cell.of(said(application)))
                .date("in_force_since", this::since)
                .date(
                        "act_date",
                        application -> orNone(
                                party(application).flatMap(Party::actDate).map(date -> wording.cell(date))))
                .text(
                        "act",
                        application -> orNone(party(application)
                                .flatMap(Party::act)
                                .map(act -> Cell.of(wording.label("act." + code(act))))))
                .date(
                        "list",
                        application -> orNone(application
                                .instrument()
                                .partiesListed()
                                .map(PartialDate::of)
                                .map(date -> wording.cell(date))))
                .text("basis", application -> from(application, each -> Cell.of(wording.basis(each.basis()))))
                .text(
                        "confidence",
                        application -> from(application, each -> Cell.of(wording.confidence(each.confidence()))))
                .code("source", application -> from(application, each -> Cell.of(wording.sourceIds(each))))
                .text("place", application -> from(application, each -> wording.places(each)));
    }

    private Cell name(Instrument instrument) {
        return Cell.of(wording.text(instrument.name(), "instrument '" + instrument.id() + "'"));
    }

    private Cell from(Application application, Function<Provenance, Cell> cell) {
        return orNone(party(application).map(Party::provenance).map(cell));
    }

    private Cell orNone(Optional<Cell> cell) {
        return cell.orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }

    /**
     * Since when it is in force or from when it will be, or why that is not said. Where the sources are unclear, print says so
     * and data has the day, with its confidence in another column.
     */
    private Cell since(Application application) {
        if (application instanceof Application.InForceLater later) {
            PartialDate date = later.party().inForce().orElseThrow();
            return new Cell.Date(date, Text.of(wording.label("application.later", wording.date(date))))
                    .and(wording.marks(later.party().provenance()));
        }
        if (application instanceof Application.InForce inForce) {
            Cell said = words.inForce(
                    inForce,
                    date -> wording.cell(date).and(wording.marks(inForce.party().provenance())));
            PartialDate date = inForce.party().inForce().orElseThrow();
            return said instanceof Cell.Absent unclear ? new Cell.Date(date, unclear.printed()) : said;
        }
        return wording.absent(
                application instanceof Application.NotListed ? Absence.NOT_LISTED : Absence.NOT_APPLICABLE);
    }

    private static Optional<Party> party(Application application) {
        if (application instanceof Application.InForce inForce) {
            return Optional.of(inForce.party());
        }
        return application instanceof Application.InForceLater later ? Optional.of(later.party()) : Optional.empty();
    }

    private String said(Application application) {
        return RegisterWords.isUnclear(application)
                ? wording.why(Absence.UNCLEAR)
                : wording.label("application." + kind(application));
    }

    private static String kind(Application application) {
        if (application instanceof Application.NotCovered) {
            return "not-covered";
        }
        if (application instanceof Application.NotListed) {
            return "not-listed";
        }
        return application instanceof Application.InForceLater ? "in-force-later" : "in-force";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private DataTable entityData() {
        return new Listing<RegionalEntity>("entities", wording)
                .code("network", entity -> Cell.of(wording.text(entity.network().abbreviation(), entity.id())))
                .text("network_name", entity -> Cell.of(network(entity)))
                .text(
                        "city",
                        entity -> entity.city()
                                .map(city -> Cell.of(wording.text(city.value(), entity.id() + ", city")))
                                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN)))
                .code("seen", entity -> wording.cell(entity.seen()))
                .code("gone", entity -> wording.cell(entity.gone()))
                .sources(RegionalEntity::provenance)
                .data(register.entitiesHostedBy(member.code()));
    }

    private Text network(RegionalEntity entity) {
        return wording.text(entity.network().name(), entity.network().id());
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
        Text name = network(entity);
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
        for (Membership seat : wording.byName(others, each -> words.name(each).words())) {
            names.add(words.name(seat));
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
        return items.isEmpty() ? Text.of(wording.why(Absence.NONE)) : wording.list(items);
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
