package org.wcofacts.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wcofacts.export.factsheet.Block;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.FactSheets;
import org.wcofacts.export.factsheet.Labels;
import org.wcofacts.export.factsheet.Section;
import org.wcofacts.export.factsheet.SourceNote;
import org.wcofacts.export.factsheet.Text;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.testing.InventedEdition;

/** Invented sheets, rendered. */
final class Sheets {

    private Sheets() {}

    static FactSheet rich(Locale language) {
        return FactSheets.inBrief(InventedEdition.rich(), language);
    }

    /** A sheet with a single section of the given blocks. */
    static FactSheet of(Block... blocks) {
        return FactSheet.builder()
                .name("alphaland")
                .language(Locale.ENGLISH)
                .labels(Labels.in(Locale.ENGLISH))
                .title("Alphaland")
                .subtitle("An invented land")
                .asOf("As of 2031")
                .notice("Invented for a test")
                .subject("Alphaland: a test")
                .author("A test")
                .addKeyword("test")
                .timestamp(Instant.parse("2031-12-31T00:00:00Z"))
                .addSection(new Section("facts", Text.of("Facts"), List.of(blocks)))
                .addSource(new SourceNote(1, "leaflet", Text.of("A leaflet.")))
                .build();
    }

    static byte[] pdf(FactSheet sheet) throws IOException {
        return pdf(sheet, new ArrayList<>());
    }

    static byte[] pdf(FactSheet sheet, List<Finding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRenderer.render(sheet, findings::add, out);
        return out.toByteArray();
    }
}
