package org.wcofacts.export.make.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.wcofacts.model.register.Instrument;
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
     * @param fact what it is, in words
     * @param then what is known on the earlier side; absent if nothing is on record
     * @param now what is known on the later side; absent if nothing is on record
     */
    record Row(String id, Text fact, Optional<Entry> then, Optional<Entry> now) {}

    private final Register register;
    private final Wording wording;
    private final KnownOn now;
    private final RegisterWords words;
    private final List<Row> rows = new ArrayList<>();
    private final List<Text> notFollowed = new ArrayList<>();

    private ThenAndNow(Register register, KnownOn now, Wording wording) {
        this.register = register;
        this.wording = wording;
        this.now = now;
        this.words = new RegisterWords(register, wording);
    }

    /** An edition beside what a register knows by a later day. */
    static ThenAndNow of(Edition edition, Register register, KnownOn now, Wording wording) {
        ThenAndNow both = new ThenAndNow(register, now, wording);
        both.organization(edition);
        edition.networks().forEach(network -> both.network(edition, network));
        both.notFollowed.add(Text.of(wording.label("then.texts")));
        return both;
    }

    /** What a register knows on two days. */
    static ThenAndNow of(KnownOn then, Register register, KnownOn now, Wording wording) {
        ThenAndNow both = new ThenAndNow(register, now, wording);
        both.days(then);
        return both;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The numbers of Members of the regions, drawn; absent where they are not known on both sides, or have not changed. */
    Optional<Chart> slopes() {
        return rows.stream()
                .filter(this::isOfARegion)
                .flatMap(row -> row.then().stream())
                .findFirst()
                .flatMap(then ->
                        new RegionSlopes(register, then.asOf(), now.members().asOf(), wording).chart());
    }

    boolean isOfARegion(Row row) {
        return row.id().startsWith("region-");
    }

    /** What the edition states and the register does not follow. */
    List<Text> notFollowed() {
        return List.copyOf(notFollowed);
    }

    private void add(String id, String fact, Optional<Entry> then, Optional<Entry> later) {
        if (then.isPresent() || later.isPresent()) {
            rows.add(new Row(id, Text.of(fact), then, later));
        }
    }

    private void days(KnownOn then) {
        add("members", wording.label("fact.members"), Optional.of(then.members()), Optional.of(now.members()));
        for (Region region : register.reference().regions()) {
            add(
                    "region-" + region.id() + "/members",
                    wording.label("members-of", wording.words(region.name(), region.id())),
                    Optional.of(then.members(region)),
                    Optional.of(now.members(region)));
        }
        for (Instrument instrument : register.instrumentsInForce(now.day()).value()) {
            add(
                    "instrument-" + instrument.id() + "/members",
                    wording.label("then.in-force", wording.words(instrument.title(), instrument.id())),
                    then.inForce(instrument),
                    now.inForce(instrument));
        }
        for (Office office : register.offices()) {
            add(
                    office.id() + "/person",
                    wording.words(office.title(), office.id()),
                    then.office(office),
                    now.office(office));
        }
        for (Network network : register.networks()) {
            List<String> before =
                    then.entities(network.id()).stream().map(RegionalEntity::id).toList();
            add(
                    network.id() + "/hosts",
                    wording.words(network.name(), network.id()),
                    then.network(network),
                    now.network(network).map(entry -> compared(entry, network.id(), before)));
        }
    }

    private void organization(Edition edition) {
        Organization organization = edition.organization();
        Stated<LocalizedText> name = organization.name();
        add(
                "organization/name",
                wording.label("fact.name"),
                Optional.of(stated(
                        wording.words(name.value(), "organization, name"),
                        name.value().english(),
                        edition,
                        name.provenance())),
                Optional.of(now.name()));
        Stated<Integer> members = organization.members();
        add(
                "organization/members",
                wording.label("fact.members"),
                Optional.of(stated(members.value().toString(), members.value(), edition, members.provenance())),
                Optional.of(now.members()));
        regions(edition);
        seat(edition);
        organization.officeHolders().forEach(holder -> office(edition, holder));
        organization
                .internationalCustomsDay()
                .ifPresent(day -> add(
                        "organization/international-customs-day",
                        wording.label("international-customs-day"),
                        Optional.of(stated(wording.day(day.value()), day.value(), edition, day.provenance())),
                        now.customsDay()));
        languages(edition);
        notFollowed("former-name", organization.formerName());
        notFollowed("decision-making-body", organization.decisionMakingBody());
        notFollowed("fact.website", organization.website());
    }

    /** Since when it is, and where. */
    private void seat(Edition edition) {
        Organization organization = edition.organization();
        Stated<PartialDate> established = organization.established();
        add(
                "organization/established",
                wording.label("fact.established"),
                Optional.of(stated(
                        wording.date(established.value()),
                        established.value().year(),
                        edition,
                        established.provenance())),
                now.established());
        organization
                .headquarters()
                .ifPresent(seat -> add(
                        "organization/headquarters",
                        wording.label("headquarters"),
                        Optional.of(stated(
                                wording.words(seat.value().city(), "headquarters"),
                                seat.value().city().english(),
                                edition,
                                seat.provenance())),
                        now.headquarters()));
    }

    /** The edition does not count them; the register does, for both days. */
    private void regions(Edition edition) {
        KnownOn then = new KnownOn(register, edition.asOf().latest(), wording);
        for (Region region : edition.regions()) {
            register.reference()
                    .region(region.id())
                    .ifPresent(known -> add(
                            "region-" + region.id() + "/members",
                            wording.label("members-of", wording.words(region.name(), region.id())),
                            Optional.of(then.members(known)),
                            Optional.of(now.members(known))));
        }
    }

    private void notFollowed(String label, Optional<?> stated) {
        if (stated.isPresent()) {
            notFollowed.add(Text.of(wording.label(label)));
        }
    }

    private Entry stated(String said, Object compared, Edition edition, Provenance provenance) {
        return new Entry(
                wording.cited(said, provenance), compared, edition.asOf(), wording.confidence(provenance.confidence()));
    }

    private void office(Edition edition, OfficeHolder holder) {
        Text title = wording.text(holder.office(), holder.id());
        Optional<Office> office = register.offices().stream()
                .filter(known -> known.id().equals(holder.id()))
                .findFirst();
        if (office.isEmpty()) {
            notFollowed.add(title);
            return;
        }
        add(
                holder.id() + "/person",
                title.words(),
                Optional.of(stated(holder.person(), holder.person(), edition, holder.provenance())),
                now.office(office.get()));
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
        Optional<Entry> later = now.workingLanguages(names);
        if (later.isEmpty()) {
            notFollowed.add(Text.of(wording.label("working-languages")));
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
                wording.label("working-languages"),
                Optional.of(new Entry(
                        whole.and(wording.marks(provenance)),
                        working.stream().map(WorkingLanguage::language).toList(),
                        edition.asOf(),
                        wording.confidence(provenance.confidence()))),
                later.filter(entry -> !entry.asOf().equals(edition.asOf())).or(() -> later.map(Entry::unsure)));
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
                network.id() + "/hosts",
                wording.words(network.name(), network.id()),
                Optional.of(stated(
                        Integer.toString(network.hostCount().value()),
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
        Entry whole = said(said(said(entry, "then.added", added), "then.gone", closed), "then.moved", moved);
        return whole.unsure();
    }

    private Entry said(Entry entry, String label, List<RegionalEntity> entities) {
        String stop = entry.value().words().endsWith(".") ? " " : ". ";
        return entities.isEmpty() ? entry : entry.and(Text.of(stop)).and(wording.phrase(label, places(entities)));
    }

    private Text places(List<RegionalEntity> entities) {
        List<Text> places = new ArrayList<>();
        for (RegionalEntity entity :
                wording.byName(entities, each -> words.place(each, now.day()).words())) {
            places.add(words.place(entity, now.day()).and(wording.marks(entity.provenance())));
        }
        return wording.list(places);
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
