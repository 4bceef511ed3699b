package org.wcofacts.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.FactSheets;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.model.Edition;
import org.wcofacts.model.Register;

/**
 * Writes every edition, and the sheets of the register on the last day that it knows, in every language and format, and
 * prints a line for each file.
 */
public final class FactSheetFiles {

    private FactSheetFiles() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length == 0 ? "fact-sheets" : arguments[0]), System.out);
    }

    static void write(Path folder, PrintStream out) throws IOException {
        List<Export> exports = new ArrayList<>();
        for (int year : WcoData.years()) {
            exports.addAll(exports(WcoData.edition(year)));
        }
        exports.addAll(exports(WcoData.register()));
        for (Export export : exports) {
            Path file = folder.resolve(export.fileName());
            ExportReport report = export.to(file);
            out.printf(Locale.ROOT, "%s  %,d bytes%n", file, report.size());
            report.findings().forEach(finding -> out.println("  " + finding));
        }
    }

    private static List<Export> exports(Edition edition) {
        List<FactSheet> sheets = edition.languages().stream()
                .map(language -> FactSheets.inBrief(edition, language))
                .toList();
        List<Export> exports = new ArrayList<>();
        sheets.forEach(sheet -> exports.add(Export.pdf(sheet)));
        sheets.forEach(sheet -> exports.add(Export.pdf(sheet, PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE))));
        edition.languages().forEach(language -> exports.add(Export.pdf(FactSheets.onePage(edition, language))));
        sheets.forEach(sheet -> exports.add(Export.xlsx(sheet)));
        sheets.forEach(sheet -> exports.add(Export.dataPackage(sheet)));
        exports.add(Export.xml(edition));
        return exports;
    }

    private static List<Export> exports(Register register) {
        List<Export> exports = new ArrayList<>();
        for (Locale language : register.languages()) {
            for (FactSheet sheet : sheets(register, language)) {
                exports.add(Export.pdf(sheet));
                exports.add(Export.xlsx(sheet));
                exports.add(Export.dataPackage(sheet));
            }
        }
        return exports;
    }

    /** Membership, a Member that hosts all kinds of entities, then and now, and what has changed since the first edition. */
    static List<FactSheet> sheets(Register register, Locale language) {
        Edition edition = WcoData.edition(WcoData.years().get(0));
        LocalDate day = register.coverage().completeUntil();
        return List.of(
                FactSheets.membership(register, day, language),
                FactSheets.member(register, register.member("KE").orElseThrow(), day, language),
                FactSheets.thenAndNow(edition, register, language),
                FactSheets.changes(register, edition.asOf().latest(), day, language));
    }
}
