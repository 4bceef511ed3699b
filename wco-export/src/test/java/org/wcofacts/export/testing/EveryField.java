package org.wcofacts.export.testing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetNote;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;

/** A sheet in which every part that a sheet can have is there, each kind of block once. */
public final class EveryField {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2009, 12, 31);

    private EveryField() {}

    public static FactSheet sheet() {
        return FactSheet.builder()
                .name("harbour")
                .language(Locale.ENGLISH)
                .labels(Labels.in(Locale.ENGLISH))
                .title("The harbour")
                .subtitle("A year")
                .asOf("As of 2009")
                .notice("Invented")
                .translationNote("Translated")
                .licence("Free")
                .citation("Cite so")
                .addAttribution("Facts of others")
                .addTerms("Free to copy")
                .subject("Ships")
                .author("The office")
                .addKeywords("ships", "tides")
                .timestamp(Instant.parse("2009-12-31T00:00:00Z"))
                .addSections(new Section("ships", Text.of("Ships"), blocks(), List.of(part())))
                .addTables(table("ship_list"))
                .addSources(new SourceNote(1, "register", Text.of("A register")))
                .addNotes(
                        new SheetNote(SheetNote.Kind.ABOUT, "the sheet", "About"),
                        new SheetNote(SheetNote.Kind.FOOTNOTE, "a fact", "Foot"))
                .build();
    }

    /** A table with its title, description and columns. */
    public static DataTable table(String id) {
        DataColumn name = DataColumn.builder()
                .from(DataColumn.of("name", "Name", DataColumn.Type.TEXT, "What it is called"))
                .origin("The register")
                .build();
        DataColumn length = DataColumn.builder()
                .from(DataColumn.of("length", "Length", DataColumn.Type.DECIMAL, "From end to end"))
                .unit("metres")
                .build();
        return DataTable.builder()
                .id(id)
                .title("List " + id.length())
                .description("All ships")
                .addColumns(name, length)
                .addKey("name")
                .rows(sink -> sink.text("Alpha").number(1.5).endRow())
                .build();
    }

    private static Section part() {
        return new Section("tides", Text.of("Tides"), List.of(new Block.Note(Text.of("None"))));
    }

    private static List<Block.Step> steps() {
        return List.of(new Block.Step(FIRST, 1), new Block.Step(FIRST.plusYears(2), 2));
    }

    private static List<Block> blocks() {
        Span long1 = Span.builder()
                .words("IMO")
                .expansion("A body")
                .link(URI.create("https://example.org/"))
                .addCitations(1)
                .build();
        Block.MatrixRow row = new Block.MatrixRow(Text.of("North"), List.of(Text.of("1")));
        return List.of(
                new Block.Contents(List.of(new Block.Entry("tides", "Tides"))),
                new Block.Paragraph(Text.of(long1)),
                new Block.Statement(List.of(Text.of("We sail"))),
                new Block.BulletList(List.of(Text.of("Item"))),
                new Block.NumberedGrid(List.of(Text.of("Goal"))),
                new Block.KeyFacts(
                        List.of(new Block.KeyFact(Text.of("Label"), Text.of("Value"), Optional.of(Text.of("Remark"))))),
                new Block.Figures(List.of(
                        new Block.Figure(Text.of("12"), Text.of("Ships"), Text.of("More than before")),
                        new Block.Figure(Text.of("1950"), Text.of("First"), Text.of("Long ago")))),
                new Block.Table(
                        Text.of("Table"),
                        List.of(new Block.Column(Text.of("Head"), Block.Alignment.START, 1)),
                        List.of(List.of(Text.of("Cell"))),
                        Optional.of(new Chart.Timeline(
                                FIRST,
                                LAST,
                                List.of(new Chart.Meaning(Chart.Form.DOT, "At sea")),
                                List.of(List.of(Chart.Trace.on(FIRST.plusYears(2), Chart.Form.DOT)))))),
                new Block.Matrix(
                        Text.of("Matrix"),
                        Text.of("Corner"),
                        List.of(Text.of("East")),
                        List.of(row),
                        Optional.of(new Block.MatrixRow(Text.of("Sum"), List.of(Text.of("1"))))),
                new Block.BarChart(Text.of("Bars"), "Bars in words", List.of(new Block.Bar("Bar", 3))),
                Chart.Steps.of(
                                Text.of("Steps"),
                                "Steps in words",
                                "ships",
                                FIRST,
                                LAST,
                                List.of(
                                        new Chart.Line("One line", Weight.SUBJECT, steps()),
                                        new Chart.Line("Other line", Weight.PLAIN, steps())))
                        .completeSince(FIRST.plusYears(1), "Unsure")
                        .marking(List.of(new Chart.Event(LAST, Sign.RING, Weight.SUBJECT, "Mark", "2008"))),
                new Chart.Shares(
                        Text.of("Shares"),
                        "Shares in words",
                        List.of(new Chart.Panel(
                                "Panel",
                                "Below it",
                                Weight.PLAIN,
                                List.of(new Chart.Share("Share", 1, 2, "1 of 2", Chart.Fill.FIRST))))),
                new Chart.Gains(
                        Text.of("Gains"),
                        "Gains in words",
                        "then",
                        "now",
                        List.of(new Chart.Gain("Gain", 1, 2, "+1", Weight.PLAIN))),
                new Chart.Squares(
                        Text.of("Squares"),
                        "Squares in words",
                        "Came in",
                        List.of("1950s", "1960s"),
                        List.of(new Chart.SquareRow("Square", List.of(0, 7)))),
                new Chart.Dates(
                        Text.of("Line"),
                        "Line in words",
                        FIRST,
                        LAST,
                        List.of(new Chart.Event(LAST, Sign.FILLED, Weight.PLAIN, "End", "2009"))),
                new Chart.Lanes(
                        Text.of("Lanes"),
                        "Lanes in words",
                        FIRST,
                        LAST,
                        List.of(new Chart.Meaning(Chart.Form.BAR, "At sea")),
                        List.of(
                                new Chart.Curve(
                                        new Chart.Line("Curve", Weight.PLAIN, steps()),
                                        LAST,
                                        Optional.of(new Chart.Complete(FIRST.plusYears(1), "Perhaps"))),
                                new Chart.Tracks(
                                        "Lane",
                                        List.of(new Chart.Track(
                                                "Track",
                                                "in 2009",
                                                List.of(new Chart.Trace(FIRST, LAST, Chart.Form.BAR)))),
                                        Chart.Rows.EACH))),
                new SignTable(
                        Text.of("Signs"),
                        List.of(new SignTable.Meaning(Sign.HALF, "Half full")),
                        new SignTable.Headings("Since", "Ship", List.of("Cargo"), "Said"),
                        List.of(new SignTable.Row("1950", Text.of("Argo"), List.of(Sign.HALF), "Old", Weight.QUIET))),
                new Block.Note(Text.of("Noted")));
    }
}
