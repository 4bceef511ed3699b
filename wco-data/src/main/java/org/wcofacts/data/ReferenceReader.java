package org.wcofacts.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerEconomy;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.reference.LookUpNames;
import org.wcofacts.model.reference.NameNote;
import org.wcofacts.model.reference.OtherCode;
import org.wcofacts.model.reference.OtherName;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;

/** Reads the economies and regions that editions refer to. */
final class ReferenceReader {

    static final String FOLDER = "reference/";
    private static final String ECONOMIES = FOLDER + "economies.csv";

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
                .otherCodes(reader.table("codes.csv", "id", "alpha2", "system", "code")
                        .map(reader::otherCode))
                .sources(reader.sources.sources());
        reader.texts.checkAllUsed();
        Reference known = build(reference);
        List<FormerEconomy> former = reader.table("former-economies.csv", "code", "name", "from", "until", "successors")
                .map(row -> reader.formerEconomy(row, known));
        Set<String> codes = new HashSet<>();
        known.economies().forEach(economy -> codes.add(economy.alpha2()));
        former.forEach(economy -> codes.add(economy.code()));
        return build(
                Reference.builder().from(known).formerEconomies(former).lookUpNames(() -> reader.lookUpNames(codes)));
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

    private FormerEconomy formerEconomy(CsvRow row, Reference reference) {
        List<Economy> successors = new ArrayList<>();
        for (String code : row.text("successors").split(" ", -1)) {
            successors.add(reference
                    .economy(code)
                    .orElseThrow(() -> row.error("successors", Quote.of(code) + " is not an economy in " + ECONOMIES)));
        }
        return new FormerEconomy(
                row.text("code"),
                LocalizedText.english(row.text("name")),
                row.optionalDate("from"),
                row.optionalDate("until"),
                successors,
                provenances.of(row));
    }

    /** Most programs ask by code: these tables are read when a name is first looked up. */
    private LookUpNames lookUpNames(Set<String> codes) {
        return new LookUpNames(
                table("other-names.csv", "id", "code", "language", "name").map(row -> otherName(row, codes)),
                table("name-notes.csv", "id", "name", "language", "kind", "economies")
                        .map(row -> nameNote(row, codes)));
    }

    private OtherName otherName(CsvRow row, Set<String> codes) {
        return new OtherName(
                listed(row, "code", row.text("code"), codes),
                row.language("language"),
                row.text("name"),
                provenances.of(row));
    }

    private NameNote nameNote(CsvRow row, Set<String> codes) {
        List<String> economies = new ArrayList<>();
        for (String code :
                row.optional("economies").map(listed -> listed.split(" ", -1)).orElse(new String[0])) {
            economies.add(listed(row, "economies", code, codes));
        }
        return new NameNote(
                row.text("name"),
                row.language("language"),
                row.choice("kind", NameNote.Kind.values()),
                economies,
                provenances.of(row));
    }

    private static String listed(CsvRow row, String column, String code, Set<String> codes) {
        if (!codes.contains(code)) {
            throw row.error(column, Quote.of(code) + " is not an economy in " + ECONOMIES + " or former-economies.csv");
        }
        return code;
    }

    private OtherCode otherCode(CsvRow row) {
        return new OtherCode(
                row.text("alpha2"),
                row.choice("system", OtherCode.CodeSystem.values()),
                row.text("code"),
                provenances.of(row));
    }
}
