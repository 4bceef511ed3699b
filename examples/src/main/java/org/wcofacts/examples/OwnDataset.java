package org.wcofacts.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.wcofacts.data.Dataset;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.sheet.FactSheet;

/** Adds an invented accession to a copy of the dataset, and makes the membership sheet of what it then says. */
public final class OwnDataset {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);

    private OwnDataset() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "own-data" : arguments[0]);
        copyWithMonaco(folder.resolve("data"));
        System.out.println(export(folder.resolve("data"), folder.resolve("membership.xlsx")));
    }

    static void copyWithMonaco(Path data) throws IOException {
        WcoData.copyTo(data);
        add(data.resolve("register/sources.csv"), "monaco-notice,An invented notice,en,,2025-10-15,,,,press");
        add(
                data.resolve("register/members.csv"),
                "MC,europe,2025-10-15,stated,medium,monaco-notice,Notice,,stated,medium,monaco-notice,Notice,");
    }

    static ExportReport export(Path data, Path workbook) throws IOException {
        return Export.xlsx(membership(data)).to(workbook);
    }

    static FactSheet membership(Path data) throws IOException {
        return FactSheets.membership(Dataset.read(data).register(), DAY, Locale.ENGLISH);
    }

    /** Below the header, rows are sorted. */
    private static void add(Path file, String row) throws IOException {
        List<String> lines = Files.readAllLines(file);
        TreeSet<String> rows = new TreeSet<>(lines.subList(1, lines.size()));
        rows.add(row);
        StringBuilder text = new StringBuilder(lines.get(0)).append('\n');
        rows.forEach(each -> text.append(each).append('\n'));
        Files.writeString(file, text);
    }
}
