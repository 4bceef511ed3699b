package org.wcofacts.data;

import java.util.List;
import java.util.Locale;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.reference.OtherCode;
import org.wcofacts.model.reference.OtherName;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;

/** Reads the economies and regions that editions refer to. */
final class ReferenceReader {

    static final String FOLDER = "reference/";

    private final DataFolder folder;
    private final Texts texts;
    private final SourceTable sources;
    private final Provenances provenances;

    private ReferenceReader(DataFolder folder, List<Locale> languages) {
        this.folder = folder;
        this.texts = Texts.read(folder, FOLDER, languages);
        this.sources = SourceTable.read(folder, FOLDER + "sources.csv");
        this.provenances = new Provenances(sources, texts);
    }

    static Reference read(DataFolder folder, List<Locale> languages) {
        ReferenceReader reader = new ReferenceReader(folder, languages);
        Reference.Builder reference = Reference.builder()
                .economies(reader.table("economies.csv", "alpha2", "alpha3").map(reader::economy))
                .regions(reader.table("regions.csv", "id").map(reader::region))
                .formerNames(reader.table("former-names.csv", "id", "alpha2", "from", "until")
                        .map(reader::formerName))
                .otherNames(reader.table("other-names.csv", "id", "alpha2", "language", "name")
                        .map(reader::otherName))
                .otherCodes(reader.table("codes.csv", "id", "alpha2", "system", "code")
                        .map(reader::otherCode))
                .sources(reader.sources.sources());
        reader.texts.checkAllUsed();
        return build(reference);
    }

    private static Reference build(Reference.Builder reference) {
        try {
            return reference.build();
        } catch (IllegalArgumentException e) {
            throw new DatasetException(FOLDER + ": " + e.getMessage(), e);
        }
    }

    private CsvTable table(String name, String... columns) {
        return CsvTable.read(folder, FOLDER + name, Provenances.columns(columns));
    }

    private Economy economy(CsvRow row) {
        String alpha2 = row.text("alpha2");
        return Economy.builder()
                .alpha2(alpha2)
                .alpha3(row.text("alpha3"))
                .name(texts.text("economy." + alpha2))
                .provenance(provenances.of(row))
                .build();
    }

    private Region region(CsvRow row) {
        String id = row.text("id");
        return Region.builder()
                .id(id)
                .name(texts.text("region." + id))
                .provenance(provenances.of(row))
                .build();
    }

    private FormerName formerName(CsvRow row) {
        return new FormerName(
                row.text("alpha2"),
                texts.inSomeLanguages("former-name." + row.text("id")),
                row.optionalDate("from"),
                row.date("until"),
                provenances.of(row));
    }

    private OtherName otherName(CsvRow row) {
        return new OtherName(row.text("alpha2"), row.language("language"), row.text("name"), provenances.of(row));
    }

    private OtherCode otherCode(CsvRow row) {
        return new OtherCode(
                row.text("alpha2"),
                row.choice("system", OtherCode.System.values()),
                row.text("code"),
                provenances.of(row));
    }
}
