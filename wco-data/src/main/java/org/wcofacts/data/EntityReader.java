package org.wcofacts.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Stated;
import org.wcofacts.model.register.Network;
import org.wcofacts.model.register.RegionalEntity;

/** Reads the regional entities: which network, which host, where, and since when they are on record. */
final class EntityReader {

    private static final String CITY = "city";

    private final RegisterFolder register;
    private final List<Network> networks;

    EntityReader(RegisterFolder register) {
        this.register = register;
        this.networks = register.table("networks.csv", List.of("id")).map(this::network);
    }

    List<Network> networks() {
        return networks;
    }

    List<RegionalEntity> entities() {
        return register.table("hosts.csv", columns()).map(this::entity);
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(Provenances.withPart(
                Provenances.columns("id", "network", "alpha2", "region", "opened", "seen", "gone", "moved_to"),
                "region_"));
        columns.add(CITY);
        return Provenances.withPart(columns, "city_");
    }

    private Network network(CsvRow row) {
        String key = "network." + row.text("id");
        return new Network(
                row.text("id"),
                register.texts().text(key + ".name"),
                register.texts().text(key + ".one"),
                register.texts().text(key + ".abbreviation"));
    }

    private RegionalEntity entity(CsvRow row) {
        RegionalEntity.Builder entity = RegionalEntity.builder()
                .id(row.text("id"))
                .network(networkOf(row))
                .region(register.region(row, "region_"))
                .city(city(row))
                .opened(row.optionalDate("opened"))
                .seen(row.optionalDate("seen"))
                .gone(row.optionalDate("gone"))
                .movedTo(row.optional("moved_to"))
                .provenance(register.provenances().of(row));
        if (row.optional("alpha2").isPresent()) {
            entity.host(register.economy(row, "alpha2"));
        }
        return entity.build();
    }

    private Optional<Stated<LocalizedText>> city(CsvRow row) {
        Optional<String> city = row.optional(CITY);
        if (city.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stated.of(
                register.texts().text("city." + city.get()),
                register.provenances().of(row, "city_")));
    }

    private Network networkOf(CsvRow row) {
        for (Network network : networks) {
            if (network.id().equals(row.text("network"))) {
                return network;
            }
        }
        throw row.error("network", Quote.of(row.text("network")) + " is not a network in register/networks.csv");
    }
}
