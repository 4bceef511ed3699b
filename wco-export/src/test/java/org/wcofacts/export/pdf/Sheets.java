package org.wcofacts.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.export.testing.InventedEdition;

/** Invented sheets, rendered. */
final class Sheets {

    private Sheets() {}

    static FactSheet rich(Locale language) {
        return FactSheets.inBrief(InventedEdition.rich(), language);
    }

    /** The same with a chart. */
    static FactSheet drawn(Locale language) {
        List<Block> bars = List.of(new Block.BarChart(
                Text.of("Ships by port"),
                "Three ships in Alphaport, two in Betaport.",
                List.of(new Block.Bar("Alphaport", 3), new Block.Bar("Betaport", 2))));
        return rich(language).with(new Section("ships", Text.of("Ships"), bars)).last();
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

    /** Contents, a number over time, and events of which some are close to each other and one stands at the very end. */
    static FactSheet overTime() {
        LocalDate from = LocalDate.of(1950, 3, 1);
        LocalDate until = LocalDate.of(2030, 12, 31);
        return of(
                new Block.Contents(List.of(new Block.Entry("facts", "Facts"))),
                Chart.Steps.of(
                                Text.of("Members of the league"),
                                "From 3 in 1950 to 187 in 2030.",
                                "Members",
                                from,
                                until,
                                List.of(new Chart.Line(
                                        "",
                                        Weight.PLAIN,
                                        List.of(
                                                new Block.Step(from, 3),
                                                new Block.Step(LocalDate.of(1990, 1, 1), 187)))))
                        .completeSince(LocalDate.of(1980, 1, 1), "not completely known")
                        .marking(List.of(
                                event(LocalDate.of(1953, 1, 1), "1 January 1953", "Joined"),
                                event(LocalDate.of(1988, 1, 1), "1 January 1988", "In force"))),
                new Chart.Dates(
                        Text.of("What happened"),
                        "1951 Founded; 1952 Joined; 1953 Signed; 2030 Ended.",
                        from,
                        until,
                        List.of(
                                event(LocalDate.of(1951, 1, 1), "1 January 1951", "Founded"),
                                event(LocalDate.of(1952, 1, 1), "1 January 1952", "Joined the other league"),
                                event(LocalDate.of(1952, 1, 1), "1 January 1952", "Joined a third one"),
                                event(LocalDate.of(1953, 1, 1), "1 January 1953", "Signed"),
                                event(until, "31 December 2030", "Ended"))));
    }

    private static Chart.Event event(LocalDate day, String date, String name) {
        return new Chart.Event(day, Sign.RING, Weight.PLAIN, name, date);
    }

    static byte[] pdf(FactSheet sheet) throws IOException {
        return pdf(sheet, new ArrayList<>());
    }

    static byte[] pdf(FactSheet sheet, List<Finding> findings) throws IOException {
        return pdf(sheet, PdfOptions.DEFAULT, findings);
    }

    static byte[] pdf(FactSheet sheet, PdfOptions options) throws IOException {
        return pdf(sheet, options, new ArrayList<>());
    }

    static byte[] pdf(FactSheet sheet, PdfOptions options, List<Finding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(options, (any, more) -> List.of()).render(sheet, findings::add, out);
        return out.toByteArray();
    }
}
