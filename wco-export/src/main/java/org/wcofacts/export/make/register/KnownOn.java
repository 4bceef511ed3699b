package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayConventions;
import org.wcofacts.export.make.register.day.Holders;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.CustomsDayTheme;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Network;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** What a register knows on a day, and nothing from after it. */
final class KnownOn {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final Holders holders;

    KnownOn(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.holders = new Holders(register, wording);
    }

    LocalDate day() {
        return day;
    }

    Entry name() {
        LocalizedText name = register.name(day);
        return Entry.of(wording.text(name, "organization, name"), Text.of(""), name.english(), lastKnown(), asFound());
    }

    /** The languages in which the organization works, under names that are given; absent if one has none, or no source tells them by the day. */
    Optional<Entry> workingLanguages(Map<Locale, LocalizedText> names) {
        List<Locale> languages = register.workingLanguages();
        Optional<OrganizationFact> known = register.known(OrganizationFact.Kind.WORKING_LANGUAGES, day);
        if (known.isEmpty() || languages.isEmpty() || !names.keySet().containsAll(languages)) {
            return Optional.empty();
        }
        List<Text> words = languages.stream()
                .map(language ->
                        wording.text(Optional.ofNullable(names.get(language)).orElseThrow(), "language"))
                .toList();
        return known.map(fact ->
                Entry.of(wording.list(words), few(fact.provenance()), List.copyOf(languages), fact.since(), asFound()));
    }

    /** The year in which the founding Convention came into force; absent before. */
    Optional<Entry> established() {
        return register.known(OrganizationFact.Kind.CONVENTION, day)
                .map(fact -> Entry.of(
                        Text.of(wording.date(fact.since())),
                        few(fact.provenance()),
                        Year.of(fact.since().year()),
                        lastKnown(),
                        asFound()));
    }

    /** Where the organization has its seat, as the founding Convention states it; absent if no source of the day or before does. */
    Optional<Entry> headquarters() {
        return register.known(OrganizationFact.Kind.HEADQUARTERS, day)
                .flatMap(fact -> register.headquarters()
                        .map(seat -> Entry.of(
                                wording.text(seat.city(), "headquarters"),
                                few(fact.provenance()),
                                seat.city().english(),
                                lastKnown(),
                                asFound())));
    }

    Entry members() {
        return counted(register.memberCount(day).value());
    }

    Entry members(Region region) {
        return counted(register.members(day, region).value().size());
    }

    private Entry counted(int number) {
        return counted(number, Text.of(""), lastKnown());
    }

    private Entry counted(int number, Text marks, PartialDate asOf) {
        return Entry.of(Text.of(Integer.toString(number)), marks, number, asOf, wording.label("then.counted"));
    }

    private Text few(Provenance provenance) {
        return wording.fewMarks(List.of(provenance));
    }

    /** The day itself, or the last one for which membership is known. */
    private PartialDate lastKnown() {
        return PartialDate.of(register.coverage().lastKnown(day));
    }

    private String asFound() {
        return wording.label("then.as-found");
    }

    /** For how many Members a convention surely is in force, as its list of parties shows; absent if there is no list. */
    Optional<Entry> inForce(Instrument instrument) {
        if (instrument.partiesListed().isEmpty()) {
            return Optional.empty();
        }
        if (instrument.isInForceOn(day) == Answer.NO) {
            return Optional.of(Entry.of(
                    Text.of(wording.label("application.in-force-later")),
                    Text.of(""),
                    wording.label("application.in-force-later"),
                    PartialDate.of(day),
                    wording.label("then.counted")));
        }
        int number = (int) DayConventions.members(register, instrument, day);
        LocalDate listed = instrument.partiesListed().get();
        return Optional.of(counted(
                number,
                wording.fewMarks(DayConventions.listing(register, instrument)),
                PartialDate.of(day.isAfter(listed) ? listed : day)));
    }

    /** The last holder on record, under the day of the record; a term is told where its day is another. */
    Optional<Entry> office(Office office) {
        return holders.last(office, day).map(holder -> {
            boolean dated = holder.known().equals(holder.date().latest()) && !holder.isOver();
            String person = holder.tenure().person();
            Entry entry = Entry.of(
                    Text.of(person),
                    few(holder.provenance()),
                    person,
                    dated ? holder.date() : PartialDate.of(holder.known()),
                    wording.confidence(holder.provenance().confidence()));
            Text words = dated
                    ? Text.of(Holders.announced(wording, holder.provenance(), person))
                            .and(entry.remark())
                    : holders.words(holder, entry.remark());
            return entry.with(words, Text.of(""));
        });
    }

    /** The last theme of International Customs Day bears the day of the year out. */
    Optional<Entry> customsDay() {
        return register.themes().stream()
                .filter(theme -> !date(theme).isAfter(day))
                .reduce((earlier, later) -> later)
                .map(theme -> Entry.of(
                        Text.of(wording.day(register.internationalCustomsDay())),
                        few(theme.provenance()),
                        register.internationalCustomsDay(),
                        PartialDate.of(date(theme)),
                        wording.confidence(theme.provenance().confidence())));
    }

    private LocalDate date(CustomsDayTheme theme) {
        return register.internationalCustomsDay().atYear(theme.year());
    }

    /** How many offices or centres of a network are on record, under the day of the last that came to be on record; absent if none is. */
    Optional<Entry> network(Network network) {
        List<RegionalEntity> entities = entities(network.id());
        return entities.stream()
                .flatMap(entity -> Stream.concat(entity.opened().stream(), entity.seen().stream()))
                .filter(date -> date.isAfter(day) == Answer.NO)
                .max(Comparator.comparing(PartialDate::latest))
                .map(latest -> Entry.of(
                        Text.of(Integer.toString(entities.size())), Text.of(""), entities.size(), latest, asFound()));
    }

    /** Those of a network that are on record. */
    List<RegionalEntity> entities(String network) {
        List<RegionalEntity> found = new ArrayList<>();
        for (RegionalEntity entity : register.entities(day).value()) {
            if (entity.network().id().equals(network)) {
                found.add(entity);
            }
        }
        return found;
    }
}
