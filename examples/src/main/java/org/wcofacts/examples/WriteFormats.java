package org.wcofacts.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSource;
import org.wcofacts.model.edition.Edition;

/** Writes an edition in every format, and a table of one's own beside it. */
public final class WriteFormats {

    private WriteFormats() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "fact-sheets" : arguments[0]);
        pdf(folder);
        essentials(folder);
        largePrint(folder);
        excel(folder);
        csv(folder);
        xml(folder);
        Stream<String> lines = Stream.of("ALP,2012-03-01,7421.5", "BET,2012-03-02,88");
        ownTable(folder, lines);
    }

    static ExportReport pdf(Path folder) throws IOException {
        Edition edition = WcoData.edition(2013);
        FactSheet sheet = FactSheets.inBrief(edition, Locale.FRENCH);
        ExportReport report = Export.pdf(sheet).to(folder.resolve("brief.pdf"));
        report.findings().forEach(System.err::println);
        return report;
    }

    static ExportReport essentials(Path folder) throws IOException {
        FactSheet essentials = FactSheets.onePage(WcoData.edition(2013), Locale.ENGLISH);
        PdfOptions letter = PdfOptions.DEFAULT.paper(Paper.LETTER);
        return Export.pdf(essentials, letter).to(folder.resolve("essentials.pdf"));
    }

    static ExportReport largePrint(Path folder) throws IOException {
        FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH);
        PdfOptions large = PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE);
        return Export.pdf(sheet, large).to(folder.resolve("large-print.pdf"));
    }

    static ExportReport html(Path folder) throws IOException {
        Edition edition = WcoData.edition(2013);
        FactSheet sheet = FactSheets.inBrief(edition, Locale.forLanguageTag("ar"));
        return Export.html(sheet).to(folder.resolve("brief.html"));
    }

    static ExportReport excel(Path folder) throws IOException {
        Edition edition = WcoData.edition(2013);
        FactSheet sheet = FactSheets.inBrief(edition, Locale.ENGLISH);
        return Export.xlsx(sheet).to(folder.resolve("tables.xlsx"));
    }

    static ExportReport csv(Path folder) throws IOException {
        Edition edition = WcoData.edition(2013);
        FactSheet sheet = FactSheets.inBrief(edition, Locale.ENGLISH);
        return Export.dataPackage(sheet).to(folder.resolve("tables.zip"));
    }

    static ExportReport ownTable(Path folder, Stream<String> lines) throws IOException {
        FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH);
        DataTable declarations = DataTable.builder()
                .id("declarations")
                .title("Declarations")
                .description("One declaration a row; invented.")
                .addColumns(
                        DataColumn.of("office", "Office", DataColumn.Type.CODE, "The code of the office."),
                        DataColumn.of("day", "Day", DataColumn.Type.DATE, "The day of acceptance."),
                        DataColumn.of("value", "Value", DataColumn.Type.DECIMAL, "The customs value in euro."))
                .rows(RowSource.once(lines, (line, row) -> {
                    String[] cells = line.split(",", 3);
                    row.text(cells[0]).date(LocalDate.parse(cells[1])).number(Double.parseDouble(cells[2]));
                }))
                .build();
        return Export.xlsx(sheet, declarations).to(folder.resolve("with-declarations.xlsx"));
    }

    static ExportReport xml(Path folder) throws IOException {
        Edition edition = WcoData.edition(2013);
        return Export.xml(edition).to(folder.resolve("edition.xml"));
    }
}
