package org.wcofacts.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.RegionCount;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.Statement;
import org.wcofacts.model.edition.SupportingSystem;
import org.wcofacts.model.reference.Region;

/** Reads the regional networks: what they are for, how many hosts are stated, and the hosts. */
final class NetworkReader {

    private static final List<String> HOST_COLUMNS =
            Provenances.withPart(Provenances.columns("id", "network", "economy", "position", "region"), "region_");

    private final EditionFolder edition;
    private final CsvTable networks;
    private final CsvTable systems;
    private final CsvTable counts;
    private final CsvTable hosts;

    private NetworkReader(EditionFolder edition) {
        this.edition = edition;
        this.networks = edition.table(
                "networks.csv", Provenances.columns("id", "position", "hosts", "regions_covered", "paragraphs"));
        this.systems = edition.table("systems.csv", Provenances.columns("id", "network"));
        this.counts = edition.table("network-regions.csv", Provenances.columns("id", "network", "region", "hosts"));
        this.hosts = edition.table("hosts.csv", HOST_COLUMNS);
    }

    static List<RegionalNetwork> read(EditionFolder edition) {
        NetworkReader reader = new NetworkReader(edition);
        reader.checkReferences(reader.systems);
        reader.checkReferences(reader.counts);
        reader.checkReferences(reader.hosts);
        return reader.networks.mapInOrder("position", reader::network);
    }

    private void checkReferences(CsvTable table) {
        for (CsvRow row : table.rows()) {
            networks.require(row.text("network"), row, "network", "a network");
        }
    }

    private RegionalNetwork network(CsvRow row) {
        String id = row.text("id");
        String key = "network." + id;
        Provenance provenance = edition.provenances().of(row);
        Optional<Integer> covered = row.optionalNumber("regions_covered", 0);
        RegionalNetwork.Builder network = RegionalNetwork.builder()
                .id(id)
                .name(text(key + ".name"))
                .abbreviation(text(key + ".abbreviation"))
                .purpose(purpose(row, id, key))
                .supportingSystem(system(id))
                .hostCount(Stated.of(row.number("hosts", 0), provenance))
                .hostCountByRegion(countsByRegion(id))
                .hosts(hosts.mapWhere("network", id, "position", this::host))
                .provenance(provenance);
        if (covered.isPresent()) {
            network.regionsCovered(Stated.of(covered.get(), provenance));
        }
        return network.build();
    }

    private Statement purpose(CsvRow row, String id, String key) {
        return StatementReader.statement(edition, row, id + "-purpose", key + ".purpose");
    }

    private Optional<SupportingSystem> system(String network) {
        Optional<SupportingSystem> found = Optional.empty();
        for (CsvRow row : systems.rows()) {
            if (!row.text("network").equals(network)) {
                continue;
            }
            if (found.isPresent()) {
                throw row.error(
                        "network", Quote.of(network) + " has a system already; a network must have at most one");
            }
            found = Optional.of(system(row));
        }
        return found;
    }

    private SupportingSystem system(CsvRow row) {
        String key = "system." + row.text("id");
        return SupportingSystem.builder()
                .id(row.text("id"))
                .name(text(key + ".name"))
                .abbreviation(text(key + ".abbreviation"))
                .purpose(edition.texts().summary(key + ".purpose"))
                .provenance(edition.provenances().of(row))
                .build();
    }

    /** In the order of the edition's regions. */
    private List<RegionCount> countsByRegion(String network) {
        List<RegionCount> found = new ArrayList<>();
        for (Region region : edition.regions()) {
            for (CsvRow row : counts.rows()) {
                if (row.text("network").equals(network)
                        && edition.region(row, "region").equals(region)) {
                    Provenance provenance = edition.provenances().of(row);
                    found.add(new RegionCount(region, Stated.of(row.number("hosts", 0), provenance)));
                }
            }
        }
        return found;
    }

    private Host host(CsvRow row) {
        return Host.builder()
                .id(row.text("id"))
                .economy(edition.economy(row, "economy"))
                .region(Stated.of(
                        edition.region(row, "region"), edition.provenances().of(row, "region_")))
                .provenance(edition.provenances().of(row))
                .build();
    }

    private LocalizedText text(String key) {
        return edition.texts().text(key);
    }
}
