package org.wcofacts.export.testing;

import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Standing;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.CoreValue;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.KeyActivity;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.Place;
import org.wcofacts.model.edition.RegionCount;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.Statement;
import org.wcofacts.model.edition.StrategicGoal;
import org.wcofacts.model.edition.SupportingSystem;
import org.wcofacts.model.edition.Topic;
import org.wcofacts.model.edition.WorkingLanguage;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerEconomy;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.reference.OtherCode;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Coverage;
import org.wcofacts.model.register.CustomsDayTheme;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Headquarters;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.InstrumentKind;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Milestone;
import org.wcofacts.model.register.Network;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OfficeDay;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/** Editions and registers with anything that they may hold in every part, awkward texts included. The same seed gives the same. */
public final class ArbitraryModel {

    private static final List<String> AWKWARD = List.of(
            " spaces ",
            "\ttab\t",
            "line\nfeed\n",
            "carriage\rreturn\r\n",
            "a & b &amp; <c> ]]> \"d\" 'e'",
            "\u00A0no-break",
            "\uD83D\uDE00\uDBFF\uDFFD",
            "e\u0301",
            "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "\uFEFF\u200B\u2028\u0085",
            "{0} {\"a\": [1]} \\ \\u0041 /",
            "-1",
            "null");

    private static final List<Locale> LANGUAGES = List.of(
            Locale.FRENCH,
            Locale.forLanguageTag("ar"),
            Locale.forLanguageTag("pt-BR"),
            Locale.forLanguageTag("zh-Hant"));

    private final Random random;
    private final List<Source> sources;
    private final List<Region> regions;
    private final List<Economy> economies;

    public ArbitraryModel(long seed) {
        this.random = new Random(seed);
        this.sources = upTo(4, this::source, 1);
        this.regions = upTo(
                3,
                i -> Region.builder()
                        .id("r" + i)
                        .name(text())
                        .provenance(provenance())
                        .build(),
                1);
        this.economies = upTo(5, this::economy, 2);
    }

    private Source source(int i) {
        return Source.builder()
                .id("s" + i)
                .title(words())
                .language(maybe(() -> Locale.forLanguageTag("pt-BR")))
                .publisher(maybe(this::words))
                .published(maybe(this::date))
                .address(maybe(() -> URI.create("https://example.org/?a=1&b=" + random.nextInt(9))))
                .licence(maybe(this::words))
                .read(maybe(this::date))
                .kind(maybe(() -> any(Source.Kind.values())))
                .build();
    }

    private Economy economy(int i) {
        char letter = (char) ('A' + i);
        return Economy.builder()
                .alpha2("A" + letter)
                .alpha3("AA" + letter)
                .name(text())
                .provenance(provenance())
                .build();
    }

    private boolean yes() {
        return random.nextInt(3) > 0;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return yes() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> upTo(int most, IntFunction<T> item, int least) {
        List<T> items = new ArrayList<>();
        int size = least + random.nextInt(most - least + 1);
        for (int i = 1; i <= size; i++) {
            items.add(item.apply(i));
        }
        return items;
    }

    private <T> List<T> some(IntFunction<T> item) {
        return upTo(3, item, 0);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> T any(T[] items) {
        return items[random.nextInt(items.length)];
    }

    private String words() {
        return yes() ? "word " + random.nextInt(99) : any(AWKWARD) + "x";
    }

    private LocalizedText text() {
        Map<Locale, String> words = new HashMap<>();
        Map<Locale, Standing> standings = new HashMap<>();
        words.put(Locale.ENGLISH, words());
        for (Locale language : LANGUAGES) {
            if (random.nextBoolean()) {
                words.put(language, words());
            }
        }
        for (Locale language : words.keySet()) {
            if (random.nextBoolean()) {
                standings.put(language, standing());
            }
        }
        return new LocalizedText(words, standings);
    }

    private Standing standing() {
        Standing.Kind kind = any(Standing.Kind.values());
        boolean named =
                kind == Standing.Kind.OFFICIAL || kind == Standing.Kind.ATTESTED || kind == Standing.Kind.REVIEWED;
        return new Standing(kind, named ? words() : "");
    }

    private PartialDate date() {
        int year = 1953 + random.nextInt(40);
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(Year.of(year));
            case 1 -> PartialDate.of(YearMonth.of(year, 1 + random.nextInt(12)));
            default -> PartialDate.of(day());
        };
    }

    private LocalDate day() {
        return LocalDate.of(1953 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private PartialDate later() {
        return PartialDate.of(LocalDate.of(2000 + random.nextInt(9), 2, 3));
    }

    private Provenance provenance() {
        return Provenance.builder()
                .citations(upTo(3, i -> new Citation(any(sources).id(), yes() ? words() : ""), 1))
                .basis(any(Basis.values()))
                .confidence(any(Confidence.values()))
                .explanation(maybe(this::text))
                .build();
    }

    private <T> Stated<T> stated(Supplier<T> value) {
        return Stated.<T>builder()
                .value(value.get())
                .provenance(provenance())
                .footnote(maybe(this::text))
                .footnoteProvenance(maybe(this::provenance))
                .disputed(some(i -> new Disputed<>(value.get(), provenance())))
                .build();
    }

    private Statement statement(String id) {
        return Statement.builder()
                .id(id)
                .heading(id.startsWith("topic") ? Optional.of(text()) : maybe(this::text))
                .summary(upTo(3, i -> text(), 1))
                .officialWording(maybe(this::text))
                .provenance(provenance())
                .build();
    }

    public Edition edition() {
        Edition.Builder edition = Edition.builder()
                .year(1953 + random.nextInt(60))
                .revision(1 + random.nextInt(3))
                .released(day())
                .title(text())
                .occasion(maybe(this::text))
                .asOf(date())
                .languages(List.of(Locale.ENGLISH, any(LANGUAGES)))
                .publication(any(sources))
                .sources(sources)
                .regions(regions)
                .economies(economies)
                .organization(organization())
                .introduction(statement("introduction"))
                .vision(maybe(() -> statement("vision")))
                .mission(maybe(() -> statement("mission")))
                .keyActivitiesBackground(maybe(() -> statement("background")))
                .values(some(i -> CoreValue.builder()
                        .id("value-" + i)
                        .number(i)
                        .summary(text())
                        .officialWording(maybe(this::text))
                        .provenance(provenance())
                        .build()));
        return edition.keyActivities(some(this::activity))
                .strategicGoals(some(i -> StrategicGoal.builder()
                        .id("goal-" + i)
                        .number(i)
                        .title(text())
                        .provenance(provenance())
                        .build()))
                .networks(some(this::network))
                .build();
    }

    private KeyActivity activity(int i) {
        return KeyActivity.builder()
                .id("activity-" + i)
                .number(i)
                .title(text())
                .topics(some(t -> new Topic(statement("topic-" + i + "-" + t), provenance())))
                .provenance(provenance())
                .build();
    }

    private Organization organization() {
        return Organization.builder()
                .name(stated(this::text))
                .abbreviation(maybe(() -> stated(this::text)))
                .formerName(maybe(() -> stated(this::text)))
                .established(stated(this::date))
                .headquarters(maybe(() -> stated(() -> new Place(text(), any(economies)))))
                .members(stated(() -> random.nextInt(200)))
                .decisionMakingBody(maybe(() -> stated(this::text)))
                .officeHolders(some(i -> OfficeHolder.builder()
                        .id("holder-" + i)
                        .office(text())
                        .person(words())
                        .provenance(provenance())
                        .build()))
                .internationalCustomsDay(maybe(() -> stated(() -> MonthDay.of(2, 29))))
                .workingLanguages(upTo(
                        1,
                        i -> WorkingLanguage.builder()
                                .language(any(LANGUAGES))
                                .name(text())
                                .standing(any(WorkingLanguage.Standing.values()))
                                .provenance(provenance())
                                .build(),
                        0))
                .website(maybe(() -> stated(() -> URI.create("https://example.org/" + random.nextInt(9)))))
                .build();
    }

    private RegionalNetwork network(int n) {
        List<Host> hosts = some(i -> Host.builder()
                .id("host-" + n + "-" + i)
                .economy(economies.get(i % economies.size()))
                .region(stated(() -> any(regions)))
                .provenance(provenance())
                .build());
        List<RegionCount> counts = new ArrayList<>();
        if (yes()) {
            for (Region region : regions) {
                int count = (int) hosts.stream()
                        .filter(host -> host.region().value().equals(region))
                        .count();
                counts.add(new RegionCount(region, undisputed(count)));
            }
        }
        int covered = (int)
                hosts.stream().map(host -> host.region().value()).distinct().count();
        return RegionalNetwork.builder()
                .id("network-" + n)
                .name(text())
                .abbreviation(text())
                .provenance(provenance())
                .purpose(statement("purpose-" + n))
                .supportingSystem(maybe(() -> SupportingSystem.builder()
                        .id("system-" + n)
                        .name(text())
                        .abbreviation(text())
                        .purpose(text())
                        .provenance(provenance())
                        .build()))
                .hostCount(undisputed(hosts.size()))
                .regionsCovered(maybe(() -> undisputed(covered)))
                .hostCountByRegion(counts)
                .hosts(hosts)
                .build();
    }

    private Stated<Integer> undisputed(int count) {
        return stated(() -> count);
    }

    public Register register() {
        List<Office> offices = upTo(2, i -> new Office("office-" + i, text()), 1);
        List<Network> networks = upTo(2, i -> new Network("network-" + i, text(), text(), text()), 1);
        List<Instrument> instruments = upTo(3, this::instrument, 1);
        Economy akin = economies.get(0);
        Register.Builder register = Register.builder()
                .name(text())
                .abbreviation(text())
                .treatyName(maybe(this::text))
                .headquarters(maybe(() -> new Headquarters(text(), any(economies))))
                .organizationFacts(
                        some(i -> new OrganizationFact(OrganizationFact.Kind.values()[i], date(), provenance())))
                .workingLanguages(some(i -> LANGUAGES.get(i)))
                .languages(List.of(Locale.ENGLISH))
                .coverage(coverage())
                .released(day())
                .reference(reference())
                .members(economies.stream().skip(1).map(this::member).toList())
                .firstSession(day())
                .internationalCustomsDay(MonthDay.of(1 + random.nextInt(12), 26))
                .offices(offices)
                .networks(networks)
                .instruments(instruments)
                .sources(sources);
        if (yes()) {
            register.addWithRightsAkin(Member.builder()
                    .from(member(akin))
                    .designation(designated(Designation.RIGHTS_AKIN))
                    .build());
        }
        return register.formerMembers(some(this::formerMember))
                .tenures(some(i -> tenure(i, any(offices))))
                .entities(some(i -> entity(i, any(networks))))
                .parties(some(i -> party(i, any(instruments))))
                .milestones(some(i -> new Milestone("milestone-" + i, date(), text(), provenance())))
                .themes(some(i -> new CustomsDayTheme(2000 + i, text(), provenance())))
                .build();
    }

    private Reference reference() {
        return Reference.builder()
                .sources(sources)
                .regions(regions)
                .economies(economies)
                .formerNames(yes() ? List.of(formerName()) : List.of())
                .formerEconomies(some(i -> new FormerEconomy(
                        yes() ? "XXX" + (char) ('A' + i) : "old-state-" + i,
                        text(),
                        maybe(this::date),
                        maybe(this::date),
                        some(s -> economies.get(s % economies.size())),
                        provenance())))
                .otherCodes(upTo(
                        2,
                        i -> new OtherCode(
                                economies.get(i % economies.size()).alpha2(),
                                i == 2 ? OtherCode.CodeSystem.M49 : OtherCode.CodeSystem.WIKIDATA,
                                i == 2 ? "002" : "Q" + i,
                                provenance()),
                        0))
                .build();
    }

    private FormerName formerName() {
        return new FormerName(any(economies).alpha2(), text(), maybe(this::date), later(), provenance());
    }

    private Coverage coverage() {
        return Coverage.builder()
                .membershipFrom(LocalDate.of(1952, 11, 4))
                .completeFrom(LocalDate.of(1960, 1, 1))
                .completeUntil(LocalDate.of(2001, 1, 1))
                .compiled(LocalDate.of(2002, 1, 1))
                .beforeMembership(text())
                .beforeSpan(text())
                .afterSpan(text())
                .inTheFuture(text())
                .asFound(text())
                .asFoundLater(text())
                .notAMember(text())
                .rightsAkin(text())
                .build();
    }

    private Stated<Designation> designated(Designation designation) {
        return Stated.of(designation, provenance());
    }

    private Member member(Economy economy) {
        Stated<PartialDate> accession = stated(this::date);
        return Member.builder()
                .economy(economy)
                .region(stated(() -> any(regions)))
                .designation(maybe(() -> designated(Designation.SEPARATE_CUSTOMS_TERRITORY)))
                .accession(accession)
                .since(accession.value())
                .build();
    }

    private FormerMember formerMember(int i) {
        return FormerMember.builder()
                .id("former-" + i)
                .code("FFF" + (char) ('A' + i))
                .name(text())
                .designation(maybe(() -> designated(Designation.SEPARATE_CUSTOMS_TERRITORY)))
                .assignedRegion(maybe(() -> stated(() -> any(regions))))
                .since(maybe(this::date))
                .until(maybe(this::later))
                .successors(some(s -> "A" + (char) ('A' + s)))
                .provenance(provenance())
                .build();
    }

    private Tenure tenure(int i, Office office) {
        return Tenure.builder()
                .id("tenure-" + i)
                .office(office)
                .person(words())
                .since(maybe(this::date))
                .until(maybe(this::later))
                .days(upTo(3, d -> new OfficeDay(date(), provenance()), 1))
                .provenance(provenance())
                .build();
    }

    private RegionalEntity entity(int i, Network network) {
        return RegionalEntity.builder()
                .id("entity-" + i)
                .network(network)
                .host(maybe(() -> any(economies)))
                .region(stated(() -> any(regions)))
                .city(maybe(() -> stated(this::text)))
                .opened(maybe(this::date))
                .seen(maybe(this::date))
                .gone(maybe(this::later))
                .movedTo(maybe(() -> "entity-1"))
                .provenance(provenance())
                .build();
    }

    private Instrument instrument(int i) {
        return Instrument.builder()
                .id("instrument-" + i)
                .name(text())
                .shortName(maybe(this::text))
                .abbreviation(maybe(this::text))
                .kind(any(InstrumentKind.values()))
                .adopted(maybe(this::date))
                .inForce(maybe(this::date))
                .partiesListed(maybe(this::day))
                .provenance(provenance())
                .build();
    }

    private Party party(int i, Instrument instrument) {
        return Party.builder()
                .id("party-" + i)
                .instrument(instrument.id())
                .economy(any(economies))
                .status(any(Party.Status.values()))
                .act(maybe(() -> any(Party.Act.values())))
                .actDate(maybe(this::date))
                .inForce(maybe(this::date))
                .listed(date())
                .provenance(provenance())
                .build();
    }
}
