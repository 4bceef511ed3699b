package org.wcofacts.export.make.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.HostMatrix;
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
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.SupportingSystem;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;

/** The regional networks: who hosts how many offices and centres, by region, and what each network is for. */
final class RegionalEntities {

    /** So many are named in a heading. */
    private static final int FEW = 3;

    private record Entity(RegionalNetwork network, Host host) {}

    private final Edition edition;
    private final Wording wording;

    RegionalEntities(Edition edition, Wording wording) {
        this.edition = edition;
        this.wording = wording;
    }

    /** The finding, or else the topic, is said once: as the heading. */
    Section section() {
        Text caption = finding()
                .orElseGet(() -> Text.of(wording.label("matrix.caption", year())))
                .and(wording.marks(edition.networks().stream()
                        .map(network -> network.hostCount().provenance())
                        .toList()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new HostMatrix<Region, RegionalNetwork>(wording, this::name, this::heading, this::hosts)
                .of(caption, edition.regions(), edition.networks()));
        derivations().ifPresent(blocks::add);
        List<Section> parts = new ArrayList<>();
        edition.networks().stream().map(this::network).forEach(parts::add);
        parts.add(new Section("hosts", caption, blocks));
        return new Section("regional-entities", Text.of(wording.label("figure.bodies")), List.of(), parts);
    }

    /** That each network had a host in every region, and who hosted all of them, where they are few. */
    private Optional<Text> finding() {
        boolean everywhere = edition.networks().size() > 1
                && edition.regions().size() > 1
                && edition.networks().stream()
                        .allMatch(network -> edition.regions().stream()
                                .noneMatch(region -> network.hostsIn(region).isEmpty()));
        if (!everywhere) {
            return Optional.empty();
        }
        List<Host> ofAll = edition.networks().get(0).hosts().stream()
                .filter(host -> edition.networks().stream().allMatch(network -> hosts(network, host.economy())))
                .toList();
        String year = Integer.toString(edition.year());
        if (ofAll.isEmpty() || ofAll.size() > FEW) {
            return Optional.of(Text.of(wording.label("hosts.everywhere", year)));
        }
        String who = ofAll.size() == 1 ? "hosts.of-all" : "hosts.of-all.several";
        return Optional.of(wording.phrase(who, Text.of(year), wording.list(names(ofAll))));
    }

    private static boolean hosts(RegionalNetwork network, Economy economy) {
        return network.hosts().stream().anyMatch(host -> host.economy().equals(economy));
    }

    private Text heading(RegionalNetwork network) {
        return abbreviation(network).and(Text.of(isDerived(network) ? AboutTheSheet.DERIVED : ""));
    }

    private List<Text> hosts(RegionalNetwork network, Region region) {
        return network.hostsIn(region).stream().map(this::name).toList();
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
        return Optional.of(new Block.Note(Text.of(AboutTheSheet.DERIVED + " " + wording.label("regions.derived") + why)
                .and(wording.marks(derived))));
    }

    private Section network(RegionalNetwork network) {
        List<Block> blocks = new ArrayList<>();
        Text before = covered(network);
        int paragraph = 1;
        for (LocalizedText words : network.purpose().summary()) {
            String place = network.purpose().id() + ", paragraph " + paragraph++;
            blocks.add(new Block.Paragraph(
                    before.and(wording.cited(words, network.purpose().provenance(), place))));
            before = Text.of("");
        }
        network.supportingSystem().ifPresent(system -> blocks.add(system(system)));
        return new Section("network-" + network.id(), wording.named(network), blocks);
    }

    /** How many regions its hosts are for, where the edition says it. */
    private Text covered(RegionalNetwork network) {
        return network.regionsCovered()
                .map(regions -> Text.of(wording.label(
                                "hosts.regions",
                                Integer.toString(edition.year()),
                                wording.labels()
                                        .count("hosts", network.hostCount().value()),
                                wording.labels().count("regions", regions.value()))
                        + " "))
                .orElse(Text.of(""));
    }

    private Block system(SupportingSystem system) {
        return new Block.Paragraph(Text.of(wording.label("supporting-system") + " ")
                .and(wording.text(system.name(), system.id() + ", name"))
                .and(Text.of(" ("))
                .and(wording.abbreviation(system.abbreviation(), system.name(), system.id() + ", abbreviation"))
                .and(Text.of("). "))
                .and(wording.cited(system.purpose(), system.provenance(), system.id() + ", purpose")));
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
