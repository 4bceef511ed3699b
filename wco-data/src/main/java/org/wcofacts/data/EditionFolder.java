package org.wcofacts.data;

import java.util.List;
import java.util.Locale;
import org.wcofacts.model.Economy;
import org.wcofacts.model.Reference;
import org.wcofacts.model.Region;

/** The files of one edition: its tables, its words and what a field of them may name. */
final class EditionFolder {

    private final DataFolder folder;
    private final String path;
    private final Texts texts;
    private final SourceTable sources;
    private final Provenances provenances;
    private final Reference reference;
    private final List<Economy> economies;
    private final List<Region> regions;

    EditionFolder(DataFolder folder, String path, List<Locale> languages, Reference reference) {
        this.folder = folder;
        this.path = path;
        this.reference = reference;
        this.texts = Texts.read(folder, path, languages);
        this.sources = SourceTable.read(folder, path + "sources.csv");
        this.provenances = new Provenances(sources, texts);
        this.economies = table("economies.csv", Provenances.columns("alpha2")).map(this::listedEconomy);
        this.regions =
                table("regions.csv", Provenances.columns("id", "position")).mapInOrder("position", this::listedRegion);
    }

    CsvTable table(String name, List<String> columns) {
        return CsvTable.read(folder, path + name, columns);
    }

    String path() {
        return path;
    }

    Texts texts() {
        return texts;
    }

    SourceTable sources() {
        return sources;
    }

    Provenances provenances() {
        return provenances;
    }

    /** By alpha-2 code. */
    List<Economy> economies() {
        return economies;
    }

    /** In the edition's order. */
    List<Region> regions() {
        return regions;
    }

    /** The economy that a field names. */
    Economy economy(CsvRow row, String column) {
        String code = row.text(column);
        for (Economy economy : economies) {
            if (economy.alpha2().equals(code)) {
                return economy;
            }
        }
        known(row, column);
        throw row.error(column, Quote.of(code) + " is not an economy in " + path + "economies.csv");
    }

    /** The region that a field names. */
    Region region(CsvRow row, String column) {
        String id = row.text(column);
        for (Region region : regions) {
            if (region.id().equals(id)) {
                return region;
            }
        }
        throw row.error(column, Quote.of(id) + " is not a region in " + path + "regions.csv");
    }

    private Economy listedEconomy(CsvRow row) {
        String code = row.text("alpha2");
        Economy known = known(row, "alpha2");
        return Economy.builder()
                .alpha2(code)
                .alpha3(known.alpha3())
                .name(texts.text("economy." + code))
                .provenance(provenances.of(row))
                .build();
    }

    private Economy known(CsvRow row, String column) {
        String code = row.text(column);
        for (Economy economy : reference.economies()) {
            if (economy.alpha2().equals(code)) {
                return economy;
            }
        }
        throw row.error(column, Quote.of(code) + " is not an economy in reference/economies.csv");
    }

    private Region listedRegion(CsvRow row) {
        String id = row.text("id");
        if (reference.region(id).isEmpty()) {
            throw row.error("id", Quote.of(id) + " is not a region in reference/regions.csv");
        }
        return Region.builder()
                .id(id)
                .name(texts.text("region." + id))
                .provenance(provenances.of(row))
                .build();
    }
}
