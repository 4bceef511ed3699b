package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.OnRecord;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** Sets the facts of an edition beside the latest that a register knows. */
final class ThenAndNow {

    /**
     * A fact then and now.
     *
     * @param id the stable id of the fact in the edition
     * @param now the later value; absent if the register does not know one
     */
    record Row(String id, Text fact, Text then, Optional<Later> now) {}

    /**
     * A later value.
     *
     * @param asOf the day for which it holds, as far as known
     * @param confidence how far it can be trusted, in words
     */
    record Later(Text value, PartialDate asOf, String confidence) {}

    private final Edition edition;
    private final Register register;
    private final Wording wording;
    private final LocalDate last;
    private final List<Row> rows = new ArrayList<>();

    ThenAndNow(Edition edition, Register register, Wording wording) {
        this.edition = edition;
        this.register = register;
        this.wording = wording;
        this.last = register.coverage().completeUntil();
        organization(edition.organization());
        edition.networks().forEach(this::network);
        texts();
    }

    List<Row> rows() {
        return rows;
    }

    private void organization(Organization organization) {
        words("organization/name", "name", Optional.of(organization.name()));
        words("organization/former-name", "former-name", organization.formerName());
        row("organization/established", "established", Optional.of(organization.established()), wording::date);
        row(
                "organization/headquarters",
                "headquarters",
                organization.headquarters(),
                place -> wording.words(place.city(), "headquarters")
                        + wording.label("list.separator") + " "
                        + wording.words(wording.name(place.economy()), "headquarters"));
        members(organization.members());
        edition.regions().forEach(this::region);
        words("organization/decision-making-body", "decision-making-body", organization.decisionMakingBody());
        organization.officeHolders().forEach(this::office);
        customsDay(organization);
        List<Text> languages = organization.workingLanguages().stream()
                .map(language -> wording.text(language.name(), "language"))
                .toList();
        if (!languages.isEmpty()) {
            add(
                    "organization/languages",
                    wording.label("working-languages"),
                    wording.list(languages)
                            .and(wording.marks(
                                    organization.workingLanguages().get(0).provenance())),
                    Optional.empty());
        }
        row("organization/website", "fact.website", organization.website(), Object::toString);
    }

    private void words(String id, String label, Optional<Stated<LocalizedText>> stated) {
        row(id, label, stated, text -> wording.words(text, id));
    }

    private <T> void row(String id, String label, Optional<Stated<T>> stated, Function<T, String> words) {
        stated.ifPresent(value -> add(
                id,
                wording.label(label),
                wording.cited(words.apply(value.value()), value.provenance()),
                Optional.empty()));
    }

    private void add(String id, String fact, Text then, Optional<Later> now) {
        rows.add(new Row(id, Text.of(fact), then, now));
    }

    private void members(Stated<Integer> members) {
        int now = register.memberCount(last).value();
        add(
                "organization/members",
                wording.label("fact.members"),
                wording.cited(Integer.toString(members.value()), members.provenance()),
                Optional.of(new Later(
                        Text.of(Integer.toString(now)), PartialDate.of(last), wording.label("then.counted"))));
    }

    private void region(Region region) {
        LocalDate then = edition.asOf().latest();
        register.reference()
                .region(region.id())
                .ifPresent(known -> add(
                        "region-" + region.id() + "/members",
                        wording.label("members-of", wording.words(region.name(), region.id())),
                        Text.of(wording.label(
                                "then.not-stated",
                                register.members(then, known).value().size())),
                        Optional.of(new Later(
                                Text.of(Integer.toString(
                                        register.members(last, known).value().size())),
                                PartialDate.of(last),
                                wording.label("then.counted")))));
    }

    private void office(OfficeHolder holder) {
        add(
                holder.id() + "/person",
                wording.words(holder.office(), holder.id()),
                wording.cited(holder.person(), holder.provenance()),
                latest(holder.id()));
    }

    /** The last holder that a source names; nothing is said of the time after it. */
    private Optional<Later> latest(String office) {
        boolean known = register.offices().stream().anyMatch(each -> each.id().equals(office));
        if (!known) {
            return Optional.empty();
        }
        AsOf<OnRecord> answer = register.onRecord(office, register.coverage().compiled());
        return answer.value()
                .before()
                .map(sighting -> new Later(
                        wording.cited(sighting.tenure().person(), sighting.provenance()),
                        sighting.day(),
                        wording.confidence(sighting.provenance().confidence())));
    }

    private void customsDay(Organization organization) {
        organization
                .internationalCustomsDay()
                .ifPresent(day -> add(
                        "organization/international-customs-day",
                        wording.label("international-customs-day"),
                        wording.cited(wording.day(day.value()), day.provenance()),
                        register.themes().isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Later(
                                        Text.of(wording.day(register.internationalCustomsDay()))
                                                .and(wording.marks(lastTheme())),
                                        PartialDate.of(Year.of(register.themes()
                                                .get(register.themes().size() - 1)
                                                .year())),
                                        wording.confidence(lastTheme().confidence())))));
    }

    private Provenance lastTheme() {
        return register.themes().get(register.themes().size() - 1).provenance();
    }

    private void network(RegionalNetwork network) {
        List<RegionalEntity> added = new ArrayList<>();
        List<RegionalEntity> gone = new ArrayList<>();
        int now = 0;
        for (RegionalEntity entity : register.entities()) {
            if (entity.network().id().equals(network.id())) {
                boolean then = network.hosts().stream().map(Host::id).anyMatch(entity.id()::equals);
                boolean still = entity.gone().isEmpty() && entity.movedTo().isEmpty();
                now += still ? 1 : 0;
                if (still && !then) {
                    added.add(entity);
                }
                if (!still && then) {
                    gone.add(entity);
                }
            }
        }
        add(
                network.id() + "/hosts",
                wording.words(network.name(), network.id()),
                wording.cited(
                        Integer.toString(network.hostCount().value()),
                        network.hostCount().provenance()),
                Optional.of(new Later(changes(now, added, gone), latest(added, gone), wording.label("then.as-found"))));
    }

    private Text changes(int now, List<RegionalEntity> added, List<RegionalEntity> gone) {
        Text text = Text.of(Integer.toString(now));
        if (!added.isEmpty() || !gone.isEmpty()) {
            text = text.and(Text.of("."));
        }
        if (!added.isEmpty()) {
            text = text.and(Text.of(" ")).and(wording.phrase("then.added", names(added)));
        }
        return gone.isEmpty() ? text : text.and(Text.of(" ")).and(wording.phrase("then.gone", names(gone)));
    }

    private Text names(List<RegionalEntity> entities) {
        List<Text> names = new ArrayList<>();
        for (RegionalEntity entity : entities) {
            Text name = entity.host()
                    .map(host -> wording.text(wording.name(host), entity.id()))
                    .orElseGet(() -> Text.of(wording.label("then.host-not-stated")));
            names.add(name.and(wording.marks(entity.provenance())));
        }
        return wording.list(names);
    }

    private PartialDate latest(List<RegionalEntity> added, List<RegionalEntity> gone) {
        PartialDate latest = edition.asOf();
        for (RegionalEntity entity : added) {
            latest = later(latest, entity.seen());
        }
        for (RegionalEntity entity : gone) {
            latest = later(latest, entity.gone());
        }
        return latest;
    }

    private static PartialDate later(PartialDate one, Optional<PartialDate> other) {
        return other.filter(date -> date.isAfter(one.latest()) == Answer.YES).orElse(one);
    }

    /** Vision, activities, goals: the register follows none of them. */
    private void texts() {
        add(
                "edition/texts",
                wording.label("then.texts"),
                wording.cited(
                        wording.label("then.stated"), edition.introduction().provenance()),
                Optional.empty());
    }
}
