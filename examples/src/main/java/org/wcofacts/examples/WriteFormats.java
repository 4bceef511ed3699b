package org.wcofacts.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.FactSheets;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.model.Edition;

/** Writes an edition in the three formats. */
public final class WriteFormats {

    private WriteFormats() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "fact-sheets" : arguments[0]);
        pdf(folder);
        excel(folder);
        xml(folder);
    }

    static ExportReport pdf(Path folder) throws IOException {
        Edition edition = WcoData.edition(2013);
        FactSheet sheet = FactSheets.inBrief(edition, Locale.FRENCH);
        ExportReport report = Export.pdf(sheet).to(folder.resolve("brief.pdf"));
        report.findings().forEach(System.err::println);
        return report;
    }

    static ExportReport excel(Path folder) throws IOException {
        Edition edition = WcoData.edition(2013);
        FactSheet sheet = FactSheets.inBrief(edition, Locale.ENGLISH);
        return Export.xlsx(sheet).to(folder.resolve("tables.xlsx"));
    }

    static ExportReport xml(Path folder) throws IOException {
        Edition edition = WcoData.edition(2013);
        return Export.xml(edition).to(folder.resolve("edition.xml"));
    }
}
