package org.wcofacts.data;

import java.util.List;
import java.util.Locale;
import org.wcofacts.model.Economy;
import org.wcofacts.model.Reference;
import org.wcofacts.model.Region;
import org.wcofacts.model.Stated;

/** The files of the register: its tables, its words and what a field of them may name. */
final class RegisterFolder {

    static final String PATH = "register/";

    private final DataFolder folder;
    private final Reference reference;
    private final Texts texts;
    private final SourceTable sources;
    private final Provenances provenances;

    RegisterFolder(DataFolder folder, List<Locale> languages, Reference reference) {
        this.folder = folder;
        this.reference = reference;
        this.texts = Texts.read(folder, PATH, languages);
        this.sources = SourceTable.read(folder, PATH + "sources.csv");
        this.provenances = new Provenances(sources, texts);
    }

    CsvTable table(String name, List<String> columns) {
        return CsvTable.read(folder, PATH + name, columns);
    }

    Reference reference() {
        return reference;
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

    /** The economy that a field names. */
    Economy economy(CsvRow row, String column) {
        String code = row.text(column);
        return reference
                .economy(code)
                .orElseThrow(() -> row.error(column, Quote.of(code) + " is not an economy in reference/economies.csv"));
    }

    /** The region that a field names, on the grounds that the columns with the prefix give. */
    Stated<Region> region(CsvRow row, String prefix) {
        return Stated.of(region(row), provenances.of(row, prefix));
    }

    /** The region that the field {@code region} names. */
    Region region(CsvRow row) {
        String id = row.text("region");
        return reference
                .region(id)
                .orElseThrow(() -> row.error("region", Quote.of(id) + " is not a region in reference/regions.csv"));
    }
}
