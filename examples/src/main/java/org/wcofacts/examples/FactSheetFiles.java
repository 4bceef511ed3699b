package org.wcofacts.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.FactSheets;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.model.Edition;

/** Writes every edition in every language and format, and prints a line for each file. */
public final class FactSheetFiles {

    private FactSheetFiles() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length == 0 ? "fact-sheets" : arguments[0]), System.out);
    }

    static void write(Path folder, PrintStream out) throws IOException {
        for (int year : WcoData.years()) {
            for (Export export : exports(WcoData.edition(year))) {
                Path file = folder.resolve(export.fileName());
                ExportReport report = export.to(file);
                out.printf(Locale.ROOT, "%s  %,d bytes%n", file, report.size());
                report.findings().forEach(finding -> out.println("  " + finding));
            }
        }
    }

    private static List<Export> exports(Edition edition) {
        List<FactSheet> sheets = edition.languages().stream()
                .map(language -> FactSheets.inBrief(edition, language))
                .toList();
        List<Export> exports = new ArrayList<>();
        sheets.forEach(sheet -> exports.add(Export.pdf(sheet)));
        sheets.forEach(sheet -> exports.add(Export.xlsx(sheet)));
        exports.add(Export.xml(edition));
        return exports;
    }
}
