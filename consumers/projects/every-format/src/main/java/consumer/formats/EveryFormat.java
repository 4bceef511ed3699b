package consumer.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.EditionPdf;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.cite.FactCitation;
import org.wcofacts.export.json.JsonData;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.model.Fact;
import org.wcofacts.model.edition.Edition;

/** Writes an edition in every format into a folder, and reads back what can be read back. */
public final class EveryFormat {

    private EveryFormat() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Edition edition = WcoData.edition(2013);
        FactSheet sheet = FactSheets.inBrief(edition, Locale.ENGLISH);
        for (Export export : List.of(
                Export.pdf(sheet),
                Export.html(sheet),
                Export.xlsx(sheet),
                Export.dataPackage(sheet),
                Export.xml(edition),
                Export.json(JsonData.of(edition)))) {
            export.to(folder.resolve(export.fileName()));
        }
        cite(edition, folder);
        try (InputStream in = Files.newInputStream(folder.resolve("wco-2013.xml"))) {
            mustEqual(edition, EditionXml.read(in));
        }
        try (InputStream in = Files.newInputStream(folder.resolve("wco-2013.json"))) {
            mustEqual(edition, JsonData.readEdition(in));
        }
        try (InputStream in = Files.newInputStream(folder.resolve("wco-2013-en.pdf"))) {
            mustEqual(edition, EditionPdf.read(in));
        }
    }

    private static void cite(Edition edition, Path folder) throws IOException {
        Fact first = edition.facts().iterator().next();
        CitedFact cited = CitedFact.of(edition, first, WcoData.version(), Locale.ENGLISH);
        FactCitation citation = FactCitation.of(cited, WcoData.released());
        Files.writeString(folder.resolve("citation.txt"), citation.plain());
        Files.writeString(folder.resolve("citation.bib"), citation.bibtex());
        Files.writeString(folder.resolve("citation.json"), citation.cslJson());
    }

    private static void mustEqual(Edition written, Edition read) {
        if (!read.equals(written)) {
            throw new IllegalStateException("what is read back must equal what was written");
        }
    }
}
