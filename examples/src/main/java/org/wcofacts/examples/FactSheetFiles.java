package org.wcofacts.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;

/**
 * Writes the sheets of the register on the last day that it knows, the brief of that day first, and every edition, in every language
 * and format. It prints a line for each kind of file, a dot for each file that is written, and at the end what could not be
 * written as given.
 */
public final class FactSheetFiles {

    private final Path folder;
    private final PrintStream out;
    private final Map<String, Integer> findings = new TreeMap<>();
    private int files;

    private FactSheetFiles(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length == 0 ? "fact-sheets" : arguments[0]), System.out);
    }

    static void write(Path folder, PrintStream out) throws IOException {
        FactSheetFiles written = new FactSheetFiles(folder, out);
        written.register(WcoData.register());
        for (int year : WcoData.years()) {
            written.edition(WcoData.edition(year));
        }
        out.printf("%d files in %s%n", written.files, folder);
        written.findings.forEach((finding, times) -> out.printf("  %s, %d times%n", finding, times));
    }

    private void edition(Edition edition) throws IOException {
        List<FactSheet> sheets = edition.languages().stream()
                .map(language -> FactSheets.inBrief(edition, language))
                .toList();
        List<FactSheet> onePage = edition.languages().stream()
                .map(language -> FactSheets.onePage(edition, language))
                .toList();
        out.printf("Edition of %d%n", edition.year());
        everyFormat(sheets);
        morePrints(sheets, onePage);
        kind("XML", List.of(edition), Export::xml);
    }

    private void register(Register register) throws IOException {
        LocalDate day = register.coverage().completeUntil();
        out.printf("Register on %s%n", day);
        List<FactSheet> briefs = register.languages().stream()
                .map(language -> FactSheets.inBrief(register, day, language))
                .toList();
        List<FactSheet> onePage = register.languages().stream()
                .map(language -> FactSheets.onePage(register, day, language))
                .toList();
        everyFormat(register.languages().stream()
                .flatMap(language -> sheets(register, language).stream())
                .toList());
        morePrints(briefs, onePage);
    }

    private void everyFormat(List<FactSheet> sheets) throws IOException {
        kind("PDF", sheets, Export::pdf);
        kind("HTML", sheets, Export::html);
        kind("workbook", sheets, Export::xlsx);
        kind("data package", sheets, Export::dataPackage);
    }

    private void morePrints(List<FactSheet> sheets, List<FactSheet> onePage) throws IOException {
        PdfOptions largePrint = PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE);
        kind("PDF in large print", sheets, sheet -> Export.pdf(sheet, largePrint));
        kind("PDF on one page", onePage, Export::pdf);
    }

    private <T> void kind(String name, List<T> contents, Function<T, Export> format) throws IOException {
        out.printf("  %-18s ", name);
        long size = 0;
        for (T content : contents) {
            Export export = format.apply(content);
            ExportReport report = export.to(folder.resolve(export.fileName()));
            report.findings()
                    .forEach(finding -> findings.merge(finding.kind() + " " + finding.detail(), 1, Integer::sum));
            size += report.size();
            files++;
            out.print('.');
        }
        out.printf(Locale.ROOT, " %d, %,d bytes%n", contents.size(), size);
    }

    /**
     * The brief of the day, membership, a Member that hosts all kinds of entities, then and now, what has changed since the
     * first edition, and the history.
     */
    static List<FactSheet> sheets(Register register, Locale language) {
        Edition edition = WcoData.edition(WcoData.years().get(0));
        LocalDate day = register.coverage().completeUntil();
        return List.of(
                FactSheets.inBrief(register, day, language),
                FactSheets.membership(register, day, language),
                FactSheets.member(register, register.member("KE").orElseThrow(), day, language),
                FactSheets.thenAndNow(edition, register, language),
                FactSheets.changes(register, edition.asOf().latest(), day, language),
                FactSheets.history(register, day, language));
    }
}
