package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.HostMatrix;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Citation;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Network;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** The regional offices and centres on record on a day, by region and network. */
public final class DayNetworks {

    private final Register register;
    private final LocalDate day;
    private final PartialDate compiled;
    private final Wording wording;
    private final RegisterWords words;
    private final DayNames names;
    private final List<RegionalEntity> entities;
    private final Optional<Source> usual;

    public DayNetworks(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.compiled = PartialDate.of(register.coverage().lastCompiled(day));
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.names = new DayNames(register, day, wording);
        this.entities = register.entities(day).value();
        this.usual = usual();
    }

    public boolean isEmpty() {
        return entities.isEmpty();
    }

    /** How many there are of each network, with what bears them out. */
    public List<DayFact> facts() {
        return facts(network -> wording.fewMarks(
                of(network).stream().map(RegionalEntity::provenance).toList()));
    }

    /** How many there are of each network, for a sheet that has no room for all that bears them out. */
    public List<DayFact> numbers() {
        return facts(network -> Text.of(""));
    }

    private List<DayFact> facts(Function<Network, Text> marks) {
        List<DayFact> facts = new ArrayList<>();
        for (Network network : networks()) {
            facts.add(new DayFact(
                    "network-" + network.id(),
                    named(network),
                    Text.of(Integer.toString(of(network).size())).and(marks.apply(network)),
                    compiled,
                    Optional.of(Text.of(wording.label("today.network.on-record")))));
        }
        return facts;
    }

    /** The networks of which no source of the day or before names an office or centre. */
    public List<Text> unknown() {
        return register.networks().stream()
                .filter(network -> of(network).isEmpty())
                .map(network -> wording.text(network.name(), network.id()))
                .toList();
    }

    /** For a sheet whose facts name the networks. */
    public Section section() {
        return section(this::abbreviation);
    }

    /** For a sheet that names the networks nowhere else. */
    public Section sectionWithNames() {
        return section(this::named);
    }

    private Section section(Function<Network, Text> heading) {
        List<Region> regions = register.reference().regions().stream()
                .filter(region -> entities.stream().anyMatch(entity -> isIn(entity, region)))
                .toList();
        Text caption = Text.of(wording.label("today.networks.caption", wording.date(compiled)))
                .and(wording.fewMarks(
                        entities.stream().map(RegionalEntity::provenance).toList()));
        return new Section(
                "regional-entities",
                caption,
                List.of(
                        new HostMatrix<Region, Network>(wording, words::region, heading, this::hosts)
                                .of(caption, regions, networks()),
                        new Block.Note(key())));
    }

    /** What the years are, and where hosts without one are named. */
    private Text key() {
        Text years = Text.of(wording.label("today.networks.note"));
        return usual.map(source -> years.and(Text.of(" ")).and(withoutYear(source)))
                .orElse(years);
    }

    private Text withoutYear(Source source) {
        return wording.phrase(
                "today.networks.without-year",
                wording.foreign(source.title(), source.language()),
                Text.of(wording.date(source.published().orElseThrow())));
    }

    private List<Text> hosts(Network network, Region region) {
        return of(network).stream()
                .filter(entity -> isIn(entity, region))
                .map(this::host)
                .toList();
    }

    /** The host, with the year since when it is on record, unless the usual source is the first that names it. */
    private Text host(RegionalEntity entity) {
        Text host = entity.host().map(names::of).orElseGet(() -> Text.of(wording.label("today.host-not-stated")));
        Text year = Text.of(Integer.toString(since(entity).year()));
        return usual.filter(firstNaming(entity)::contains).isPresent()
                ? host
                : wording.phrase("today.host.year", host, year);
    }

    /** The source that is the first to name most hosts of which no opening is known; absent if none names more than one. */
    private Optional<Source> usual() {
        Map<Source, Integer> times = new LinkedHashMap<>();
        entities.forEach(entity -> firstNaming(entity).forEach(source -> times.merge(source, 1, Integer::sum)));
        return times.entrySet().stream()
                .filter(named -> named.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The sources of the date since when an entity is on record; none if that is its opening. */
    private List<Source> firstNaming(RegionalEntity entity) {
        if (entity.opened().isPresent()) {
            return List.of();
        }
        List<String> cited =
                entity.provenance().citations().stream().map(Citation::source).toList();
        return register.sources().stream()
                .filter(source -> cited.contains(source.id()))
                .filter(source ->
                        source.published().isPresent() && source.published().equals(entity.seen()))
                .toList();
    }

    public DataTable data() {
        return new Listing<RegionalEntity>("entities_on_record", wording)
                .partOf("regional-entities")
                .code("network", entity -> Cell.of(abbreviation(entity.network())))
                .text(
                        "network_name",
                        entity -> Cell.of(wording.text(
                                entity.network().name(), entity.network().id())))
                .text("host", entity -> host(entity, host -> Cell.of(names.of(host))))
                .code("alpha2", entity -> host(entity, host -> Cell.of(host.alpha2())))
                .code("alpha3", entity -> host(entity, host -> Cell.of(host.alpha3())))
                .text(
                        "region",
                        entity -> Cell.of(wording.text(entity.region().value().name(), entity.id())))
                .text(
                        "city",
                        entity -> words.city(entity, day)
                                .map(city -> Cell.of(wording.text(city.value(), entity.id() + ", city")))
                                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN)))
                .code("on_record_since", entity -> wording.cell(since(entity)))
                .count("count", "hosts", entity -> Cell.of(1))
                .sources(RegionalEntity::provenance)
                .data(entities);
    }

    private Cell host(RegionalEntity entity, Function<Economy, Cell> cell) {
        return entity.host().map(cell).orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    /** When it opened, or else the date of the earliest source that names it; what is on record has one of them. */
    private static PartialDate since(RegionalEntity entity) {
        return entity.opened().or(entity::seen).orElseThrow();
    }

    private List<Network> networks() {
        return register.networks().stream()
                .filter(network -> !of(network).isEmpty())
                .toList();
    }

    private List<RegionalEntity> of(Network network) {
        return entities.stream()
                .filter(entity -> entity.network().id().equals(network.id()))
                .toList();
    }

    private static boolean isIn(RegionalEntity entity, Region region) {
        return entity.region().value().id().equals(region.id());
    }

    private Text abbreviation(Network network) {
        return wording.abbreviation(network.abbreviation(), network.name(), network.id());
    }

    private Text named(Network network) {
        return wording.text(network.name(), network.id())
                .and(Text.of(" ("))
                .and(wording.text(network.abbreviation(), network.id()))
                .and(Text.of(")"));
    }
}
