package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.WorkingLanguage;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Network;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** What both of two sides know: an edition and the register, or the register on two days. */
final class ThenAndNow {

    /**
     * Something that both sides know, or that one of them has on record and the other could.
     *
     * @param id the stable id of the fact
     * @param kind what kind of fact it is
     * @param fact what it is, in words
     * @param then what is known on the earlier side; absent if nothing is on record
     * @param now what is known on the later side; absent if nothing is on record
     */
    record Row(String id, Kind kind, Text fact, Optional<Entry> then, Optional<Entry> now) {}

    /** What a fact is about. */
    enum Kind {
        /** The number of Members. */
        MEMBERS,
        /** The number of Members of a region. */
        REGION,
        /** For how many Members a convention is in force. */
        CONVENTION,
        /** Who holds an office. */
        OFFICE,
        /** How many offices or centres of a network are on record. */
        NETWORK,
        /** Anything else. */
        OTHER
    }

    private final Register register;
    private final Wording wording;
    private final KnownOn then;
    private final KnownOn now;
    private final RegisterWords words;
    private final List<Row> rows = new ArrayList<>();
    private final List<Text> notFollowed = new ArrayList<>();

    private ThenAndNow(Register register, KnownOn then, KnownOn now, Wording wording) {
        this.register = register;
        this.wording = wording;
        this.then = then;
        this.now = now;
        this.words = new RegisterWords(register, wording);
    }

    /** An edition beside what a register knows by a later day. */
    static ThenAndNow of(Edition edition, Register register, KnownOn now, Wording wording) {
        KnownOn then = new KnownOn(register, edition.asOf().latest(), wording);
        ThenAndNow both = new ThenAndNow(register, then, now, wording);
        both.organization(edition);
        edition.networks().forEach(network -> both.network(edition, network));
        both.notFollowed.add(Text.of(wording.label("then.texts")));
        both.notFollowed.add(Text.of(wording.label("then.goals")));
        return both;
    }

    /** What a register knows on two days. */
    static ThenAndNow of(KnownOn then, Register register, KnownOn now, Wording wording) {
        ThenAndNow both = new ThenAndNow(register, then, now, wording);
        both.days();
        return both;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The numbers of Members of the regions, drawn; absent where they are not known on both sides, or have not changed. */
    Optional<Chart> gains() {
        return rows.stream()
                .filter(row -> row.kind() == Kind.REGION)
                .flatMap(row -> row.then().stream())
                .findFirst()
                .flatMap(then ->
                        new RegionGains(register, then.asOf(), now.members().asOf(), wording).chart());
    }

    /** What is on record of the network of a row. */
    List<RegionalEntity> network(Row row) {
        return register.networks().stream()
                .filter(network -> row.id().equals(networkId(network.id())))
                .findFirst()
                .map(network -> now.entities(network.id()))
                .orElse(List.of());
    }

    /** What bears out how many of the network of a row are on record. */
    List<Provenance> evidence(Row row) {
        return network(row).stream().map(RegionalEntity::provenance).toList();
    }

    /** The name of what a row is about; that of a network with its abbreviation. */
    Text name(Row row) {
        return abbreviation(row)
                .map(abbreviation -> wording.phrase("event.remark", row.fact(), abbreviation))
                .orElse(row.fact());
    }

    /** The abbreviation of the network of a row; absent if it is about another thing. */
    Optional<Text> abbreviation(Row row) {
        return register.networks().stream()
                .filter(network -> row.id().equals(networkId(network.id())))
                .findFirst()
                .map(network -> wording.abbreviation(network.abbreviation(), network.name(), network.id()));
    }

    private static String networkId(String network) {
        return network + "/hosts";
    }

    /** The convention of a row that counts for how many Members it is in force. */
    Text convention(Row row) {
        return register.instrumentsInForce(now.day()).value().stream()
                .filter(instrument -> row.id().equals(conventionId(instrument)))
                .map(words::title)
                .findFirst()
                .orElse(row.fact());
    }

    private static String conventionId(Instrument instrument) {
        return "instrument-" + instrument.id() + "/members";
    }

    /** How many Members joined from the earlier to the later side; absent if that is not completely known, none did, or some left. */
    Optional<Integer> joined() {
        LocalDate first = then.day();
        LocalDate last = register.coverage().lastKnown(now.day());
        Set<String> before = seats(first);
        Set<String> after = seats(last);
        boolean known = register.coverage().on(first) == Completeness.COMPLETE && after.containsAll(before);
        return Optional.of(after.size() - before.size()).filter(more -> known && more > 0);
    }

    private Set<String> seats(LocalDate day) {
        return register.members(day).value().stream().map(Membership::code).collect(Collectors.toSet());
    }

    /** How many offices have another holder on record than on the earlier side. */
    int handovers() {
        return (int) rows.stream()
                .filter(row -> row.kind() == Kind.OFFICE && differs(row))
                .count();
    }

    /** Whether both sides are known and do not say the same. */
    private boolean differs(Row row) {
        Optional<Object> before = row.then().flatMap(Entry::compared);
        Optional<Object> after = row.now().flatMap(Entry::compared);
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    /** Whether both sides say the same. */
    boolean isSame(Row row) {
        Optional<Object> before = row.then().flatMap(Entry::compared);
        return before.isPresent() && before.equals(row.now().flatMap(Entry::compared));
    }

    /** What the edition states and the register does not follow. */
    List<Text> notFollowed() {
        return List.copyOf(notFollowed);
    }

    private void add(String id, Kind kind, String fact, Optional<Entry> before, Optional<Entry> later) {
        if (before.isPresent() || later.isPresent()) {
            rows.add(new Row(id, kind, Text.of(fact), before, later));
        }
    }

    private void days() {
        add(
                "members",
                Kind.MEMBERS,
                wording.label("fact.members"),
                Optional.of(then.members()),
                Optional.of(now.members()));
        register.reference().regions().forEach(this::region);
        conventions();
        for (Office office : register.offices()) {
            add(
                    office.id() + "/person",
                    Kind.OFFICE,
                    wording.words(office.title(), office.id()),
                    then.office(office),
                    now.office(office));
        }
        for (Network network : register.networks()) {
            List<String> before =
                    then.entities(network.id()).stream().map(RegionalEntity::id).toList();
            add(
                    networkId(network.id()),
                    Kind.NETWORK,
                    wording.words(network.name(), network.id()),
                    then.network(network),
                    now.network(network)
                            .map(entry -> before.isEmpty() ? entry : compared(entry, network.id(), before)));
        }
    }

    private void organization(Edition edition) {
        Organization organization = edition.organization();
        Stated<LocalizedText> name = organization.name();
        add(
                "organization/name",
                Kind.OTHER,
                wording.label("fact.name"),
                Optional.of(stated(
                        wording.text(name.value(), "organization, name"),
                        name.value().english(),
                        edition,
                        name.provenance())),
                Optional.of(now.name()));
        Stated<Integer> members = organization.members();
        add(
                "organization/members",
                Kind.MEMBERS,
                wording.label("fact.members"),
                Optional.of(
                        stated(Text.of(members.value().toString()), members.value(), edition, members.provenance())),
                Optional.of(now.members()));
        edition.regions()
                .forEach(region -> register.reference().region(region.id()).ifPresent(this::region));
        conventions();
        seat(edition);
        offices(edition);
        organization
                .internationalCustomsDay()
                .ifPresent(day -> add(
                        "organization/international-customs-day",
                        Kind.OTHER,
                        wording.label("international-customs-day"),
                        Optional.of(stated(Text.of(wording.day(day.value())), day.value(), edition, day.provenance())),
                        now.customsDay()));
        languages(edition);
        notFollowed("then.not-followed.former-name", organization.formerName());
        notFollowed("then.not-followed.body", organization.decisionMakingBody());
        notFollowed("then.not-followed.website", organization.website());
    }

    /** Since when it is, and where. */
    private void seat(Edition edition) {
        Organization organization = edition.organization();
        Stated<PartialDate> established = organization.established();
        add(
                "organization/established",
                Kind.OTHER,
                wording.label("fact.established"),
                Optional.of(stated(
                        Text.of(wording.date(established.value())),
                        Year.of(established.value().year()),
                        edition,
                        established.provenance())),
                now.established());
        organization
                .headquarters()
                .ifPresent(seat -> add(
                        "organization/headquarters",
                        Kind.OTHER,
                        wording.label("headquarters"),
                        Optional.of(stated(
                                wording.text(seat.value().city(), "headquarters"),
                                seat.value().city().english(),
                                edition,
                                seat.provenance())),
                        now.headquarters()));
    }

    /** No edition counts its Members; the register does, for both days. */
    private void region(Region region) {
        add(
                "region-" + region.id() + "/members",
                Kind.REGION,
                wording.label("members-of", words.region(region).words()),
                Optional.of(then.members(region)),
                Optional.of(now.members(region)));
    }

    /** No edition counts for how many Members they are in force; the register does, for both days. */
    private void conventions() {
        for (Instrument instrument : register.instrumentsInForce(now.day()).value()) {
            add(
                    conventionId(instrument),
                    Kind.CONVENTION,
                    wording.label("then.in-force", wording.words(instrument.title(), instrument.id())),
                    then.inForce(instrument),
                    now.inForce(instrument));
        }
    }

    private void notFollowed(String label, Optional<?> stated) {
        if (stated.isPresent()) {
            notFollowed.add(Text.of(wording.label(label)));
        }
    }

    private Entry stated(Text said, Object compared, Edition edition, Provenance provenance) {
        return Entry.of(
                said, wording.marks(provenance), compared, edition.asOf(), wording.confidence(provenance.confidence()));
    }

    /** In the order of the register, then those that it does not know. */
    private void offices(Edition edition) {
        List<OfficeHolder> unknown = new ArrayList<>(edition.organization().officeHolders());
        for (Office office : register.offices()) {
            for (OfficeHolder holder : edition.organization().officeHolders()) {
                if (holder.id().equals(office.id())) {
                    office(edition, holder, office);
                    unknown.remove(holder);
                }
            }
        }
        unknown.forEach(holder -> notFollowed.add(wording.text(holder.office(), holder.id())));
    }

    private void office(Edition edition, OfficeHolder holder, Office office) {
        add(
                holder.id() + "/person",
                Kind.OFFICE,
                wording.words(holder.office(), holder.id()),
                Optional.of(stated(Text.of(holder.person()), holder.person(), edition, holder.provenance())),
                now.office(office));
    }

    /** The languages in which the organization works; those that it only uses more and more are named apart. */
    private void languages(Edition edition) {
        List<WorkingLanguage> all = edition.organization().workingLanguages();
        List<WorkingLanguage> working = all.stream()
                .filter(language -> language.standing() == WorkingLanguage.Standing.WORKING)
                .toList();
        if (working.isEmpty()) {
            return;
        }
        Map<Locale, LocalizedText> names = new LinkedHashMap<>();
        all.forEach(language -> names.put(language.language(), language.name()));
        Optional<Entry> later =
                now.workingLanguages(names).filter(entry -> !entry.asOf().equals(edition.asOf()));
        if (later.isEmpty()) {
            notFollowed.add(Text.of(wording.label("then.not-followed.languages")));
            return;
        }
        Text said = list(working);
        List<WorkingLanguage> used = all.stream()
                .filter(language -> language.standing() == WorkingLanguage.Standing.INCREASINGLY_USED)
                .toList();
        Text whole = used.isEmpty() ? said : wording.phrase("then.languages", said, list(used));
        Provenance provenance = working.get(0).provenance();
        add(
                "organization/languages",
                Kind.OTHER,
                wording.label("working-languages"),
                Optional.of(stated(
                        whole, working.stream().map(WorkingLanguage::language).toList(), edition, provenance)),
                later);
    }

    private Text list(List<WorkingLanguage> languages) {
        return wording.list(languages.stream()
                .map(language -> wording.text(language.name(), "language"))
                .toList());
    }

    private void network(Edition edition, RegionalNetwork network) {
        Optional<Network> known = register.networks().stream()
                .filter(each -> each.id().equals(network.id()))
                .findFirst();
        if (known.isEmpty()) {
            notFollowed.add(wording.text(network.name(), network.id()));
            return;
        }
        List<String> before = network.hosts().stream().map(Host::id).toList();
        add(
                networkId(network.id()),
                Kind.NETWORK,
                wording.words(network.name(), network.id()),
                Optional.of(stated(
                        Text.of(network.hostCount().value().toString()),
                        network.hostCount().value(),
                        edition,
                        network.hostCount().provenance())),
                now.network(known.get()).map(entry -> compared(entry, network.id(), before)));
    }

    /** What is on record of a network, with what is on record and was not, and what was and is not; first seen is no growth, so no difference is told. */
    private Entry compared(Entry entry, String network, List<String> before) {
        List<RegionalEntity> entities = now.entities(network);
        List<RegionalEntity> added = entities.stream()
                .filter(entity -> !before.contains(entity.id()))
                .toList();
        List<RegionalEntity> gone = register.entities().stream()
                .filter(entity -> entity.network().id().equals(network))
                .filter(entity -> before.contains(entity.id()) && !entities.contains(entity))
                .toList();
        List<RegionalEntity> moved = gone.stream()
                .filter(entity -> entity.movedTo().isPresent() && entity.gone().isEmpty())
                .toList();
        List<RegionalEntity> closed =
                gone.stream().filter(entity -> !moved.contains(entity)).toList();
        return Stream.of(said("then.added", added), said("then.gone", closed), said("then.moved", moved))
                .flatMap(Optional::stream)
                .reduce((some, next) -> some.and(Text.of(" ")).and(next))
                .map(more -> entry.with(entry.value().and(Text.of(". ")).and(more), more))
                .orElse(entry)
                .unsure();
    }

    private Optional<Text> said(String label, List<RegionalEntity> entities) {
        return entities.isEmpty() ? Optional.empty() : Optional.of(wording.phrase(label, places(entities)));
    }

    private Text places(List<RegionalEntity> entities) {
        List<Text> places = new ArrayList<>();
        for (RegionalEntity entity :
                wording.byName(entities, each -> words.place(each, now.day()).words())) {
            places.add(words.place(entity, now.day()));
        }
        return wording.items(places)
                .printed()
                .and(wording.fewMarks(
                        entities.stream().map(RegionalEntity::provenance).toList()));
    }

    /** What differs between two entries, in words; absent if that cannot be told. */
    Optional<String> difference(Entry then, Entry later) {
        return then.compared().flatMap(before -> later.compared().map(after -> difference(before, after)));
    }

    private String difference(Object before, Object after) {
        if (before.equals(after)) {
            return wording.label("then.same");
        }
        if (before instanceof Integer one && after instanceof Integer other) {
            return other > one ? wording.label("then.more", other - one) : wording.label("then.fewer", one - other);
        }
        return wording.label("then.other");
    }

    /** The last day of what stands on the later side. */
    PartialDate asOf() {
        return PartialDate.of(now.day());
    }
}
