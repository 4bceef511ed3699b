package org.wcofacts.export.make.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Basis;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.RegionCount;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.SupportingSystem;
import org.wcofacts.model.reference.Region;

/** The regional networks: how many offices and centres there are by region, what each network is for, who hosts it. */
final class RegionalEntities {

    private static final String DERIVED_MARK = "*";

    private record Entity(RegionalNetwork network, Host host) {}

    private final Edition edition;
    private final Wording wording;

    RegionalEntities(Edition edition, Wording wording) {
        this.edition = edition;
        this.wording = wording;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(matrix());
        derivations().ifPresent(blocks::add);
        edition.networks().stream()
                .filter(network -> !network.hostCountByRegion().isEmpty())
                .forEach(network -> blocks.add(chart(network)));
        List<Section> networks = edition.networks().stream().map(this::network).toList();
        return new Section("regional-entities", Text.of(wording.label("section.regional-entities")), blocks, networks);
    }

    private Block matrix() {
        List<Text> columns = edition.networks().stream()
                .map(network -> abbreviation(network).and(Text.of(isDerived(network) ? DERIVED_MARK : "")))
                .toList();
        List<Block.MatrixRow> rows =
                edition.regions().stream().map(this::matrixRow).toList();
        List<Text> sums = edition.networks().stream()
                .map(network -> wording.cited(
                        Integer.toString(network.hostCount().value()),
                        network.hostCount().provenance()))
                .toList();
        return new Block.Matrix(
                Text.of(wording.label("matrix.caption", year())),
                Text.of(wording.label("region")),
                columns,
                rows,
                Optional.of(new Block.MatrixRow(Text.of(wording.label("total")), sums)));
    }

    private Block.MatrixRow matrixRow(Region region) {
        List<Text> counts = edition.networks().stream()
                .map(network -> Text.of(Integer.toString(network.hostsIn(region).size())))
                .toList();
        return new Block.MatrixRow(name(region), counts);
    }

    private static boolean isDerived(RegionalNetwork network) {
        return network.hosts().stream()
                .anyMatch(host -> host.region().provenance().basis() != Basis.STATED);
    }

    private Optional<Block> derivations() {
        List<Provenance> derived = edition.networks().stream()
                .flatMap(network -> network.hosts().stream())
                .map(host -> host.region().provenance())
                .filter(provenance -> provenance.basis() != Basis.STATED)
                .toList();
        if (derived.isEmpty()) {
            return Optional.empty();
        }
        String why = derived.stream()
                .flatMap(provenance -> provenance.explanation().stream())
                .distinct()
                .map(explanation -> " " + wording.words(explanation, "derivation of regions"))
                .collect(Collectors.joining());
        return Optional.of(new Block.Note(Text.of(DERIVED_MARK + " " + wording.label("regions.derived") + why)
                .and(wording.marks(derived))));
    }

    private Block chart(RegionalNetwork network) {
        List<Block.Bar> bars = network.hostCountByRegion().stream()
                .map(count -> new Block.Bar(
                        name(count.region()).words(), count.hosts().value()))
                .toList();
        String name = networkName(network).words();
        String numbers = bars.stream()
                .map(bar -> bar.label() + " " + bar.value())
                .reduce((some, next) -> wording.label("list.more", some, next))
                .orElse("");
        return new Block.BarChart(
                Text.of(wording.label("chart.caption", name, year()))
                        .and(wording.marks(network.hostCount().provenance())),
                wording.label(
                        "chart.alternative", name, year(), network.hostCount().value(), numbers),
                bars);
    }

    private Section network(RegionalNetwork network) {
        List<Block> blocks = new ArrayList<>();
        int paragraph = 1;
        for (LocalizedText words : network.purpose().summary()) {
            String place = network.purpose().id() + ", paragraph " + paragraph++;
            blocks.add(
                    new Block.Paragraph(wording.cited(words, network.purpose().provenance(), place)));
        }
        network.supportingSystem().ifPresent(system -> blocks.add(system(system)));
        blocks.add(network.hostCountByRegion().isEmpty() ? hostList(network) : hostTable(network));
        return new Section("network-" + network.id(), wording.named(network), blocks);
    }

    private Block system(SupportingSystem system) {
        return new Block.Paragraph(Text.of(wording.label("supporting-system") + " ")
                .and(wording.text(system.name(), system.id() + ", name"))
                .and(Text.of(" ("))
                .and(wording.abbreviation(system.abbreviation(), system.name(), system.id() + ", abbreviation"))
                .and(Text.of("). "))
                .and(wording.cited(system.purpose(), system.provenance(), system.id() + ", purpose")));
    }

    private Block hostList(RegionalNetwork network) {
        String count = wording.labels().count("hosts", network.hostCount().value());
        String label = network.regionsCovered()
                .map(regions -> wording.label(
                        "hosts.regions", year(), count, wording.labels().count("regions", regions.value())))
                .orElseGet(() -> wording.label("hosts", year(), count));
        return new Block.Paragraph(Text.of(label + " ")
                .and(wording.list(names(network.hosts())))
                .and(Text.of("."))
                .and(wording.marks(network.hostCount().provenance())));
    }

    private Block hostTable(RegionalNetwork network) {
        List<List<Text>> rows = new ArrayList<>();
        for (RegionCount count : network.hostCountByRegion()) {
            Text names = wording.items(names(network.hostsIn(count.region()))).printed();
            rows.add(List.of(
                    name(count.region()), Text.of(Integer.toString(count.hosts().value())), names));
        }
        String name = networkName(network).words();
        return new Block.Table(
                Text.of(wording.label(
                                "hosts.caption",
                                name,
                                year(),
                                network.hostCount().value()))
                        .and(wording.marks(network.hostCount().provenance())),
                List.of(
                        new Block.Column(Text.of(wording.label("region")), Block.Alignment.START, 4),
                        new Block.Column(Text.of(wording.label("number")), Block.Alignment.END, 2),
                        new Block.Column(Text.of(wording.label("column.hosts")), Block.Alignment.START, 9)),
                rows);
    }

    /** One host a row. */
    DataTable data() {
        List<Entity> entities = new ArrayList<>();
        for (RegionalNetwork network : edition.networks()) {
            network.hosts().forEach(host -> entities.add(new Entity(network, host)));
        }
        return new Listing<Entity>("regional_entities", wording)
                .code("network", each -> Cell.of(abbreviation(each.network())))
                .text("network_name", each -> Cell.of(networkName(each.network())))
                .text("host", each -> Cell.of(name(each.host())))
                .code("alpha2", each -> Cell.of(each.host().economy().alpha2()))
                .code("alpha3", each -> Cell.of(each.host().economy().alpha3()))
                .text("region", each -> Cell.of(name(each.host().region().value())))
                .text("region_basis", each -> Cell.of(wording.basis(region(each).basis())))
                .code("region_source", each -> Cell.of(wording.sourceIds(region(each))))
                .text("region_explanation", each -> explanation(each.host()))
                .count("count", "hosts", each -> Cell.of(1))
                .sources(each -> each.host().provenance())
                .data(entities);
    }

    private static Provenance region(Entity entity) {
        return entity.host().region().provenance();
    }

    private Cell explanation(Host host) {
        return host.region()
                .provenance()
                .explanation()
                .map(words -> Cell.of(wording.text(words, "derivation of regions")))
                .orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }

    private Text networkName(RegionalNetwork network) {
        return wording.text(network.name(), network.id() + ", name");
    }

    private Text abbreviation(RegionalNetwork network) {
        return wording.abbreviation(network.abbreviation(), network.name(), network.id() + ", abbreviation");
    }

    private Text name(Region region) {
        return wording.text(region.name(), "region " + Rules.quoted(region.id()));
    }

    private List<Text> names(List<Host> hosts) {
        return wording.byName(hosts, host -> name(host).words()).stream()
                .map(this::name)
                .toList();
    }

    private Text name(Host host) {
        return wording.text(
                wording.name(host.economy()), "economy " + host.economy().alpha2());
    }

    private String year() {
        return wording.date(edition.asOf());
    }
}
