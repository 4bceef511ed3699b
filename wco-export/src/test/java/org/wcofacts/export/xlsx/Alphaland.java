package org.wcofacts.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataColumn.Type;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetNote;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

/** An invented organization and its sheet. */
public final class Alphaland {

    private Alphaland() {}

    static byte[] bytes(FactSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(List.of()).render(sheet, finding -> {}, out);
        return out.toByteArray();
    }

    /** A sheet with a block of every kind and a column of every type. */
    public static FactSheet sheet() {
        return empty().addSections(people(), offices())
                .addTables(ports())
                .addNotes(
                        new SheetNote(SheetNote.Kind.FOOTNOTE, "port-1/depth", "At low tide."),
                        new SheetNote(SheetNote.Kind.NOT_KNOWN, "port-2/depth", "Nobody has measured it."))
                .build();
    }

    public static FactSheet sheetWith(DataTable table) {
        return empty().addTables(table).build();
    }

    /** The same tables in a language that is read from the right; labels stay English. */
    static FactSheet arabic() {
        return empty().language(Locale.forLanguageTag("ar")).addTables(ports()).build();
    }

    static FactSheet french() {
        return empty().language(Locale.FRENCH)
                .labels(Labels.in(Locale.FRENCH))
                .addTables(ports())
                .build();
    }

    static FactSheet sheetWithTwoLinks() {
        Text text = Text.of(
                Span.of("See "),
                link("one", "https://one.example/"),
                Span.of(" and "),
                link("https://two.example/", "https://two.example/"));
        return empty().addSections(new Section("links", Text.of("Links"), List.of(new Block.Paragraph(text))))
                .build();
    }

    private static Span link(String words, String address) {
        return Span.builder().words(words).link(URI.create(address)).build();
    }

    public static FactSheet.Builder empty() {
        return FactSheet.builder()
                .name("alphaland-1999")
                .language(Locale.ENGLISH)
                .labels(Labels.in(Locale.ENGLISH))
                .title("Harbours of Alphaland & Betaland")
                .subtitle("1999 edition")
                .asOf("As of 30 June 1999")
                .notice("Invented for tests; not an official publication of Alphaland")
                .subject("The harbours of Alphaland, with their sources")
                .author("The harbour master")
                .licence("Free to all who sail")
                .citation("The harbour master, Harbours, 1999")
                .addKeywords("harbour", "Alphaland")
                .timestamp(Instant.parse("1999-06-30T12:00:00Z"))
                .addSources(new SourceNote(
                        1,
                        "almanac",
                        Text.of(
                                Span.of("Almanac of Alphaland, 1999, "),
                                link("almanac.example", "https://almanac.example/1999"))))
                .addSources(new SourceNote(2, "letter", Text.of("A letter, 1998")));
    }

    public static DataTable.Builder table(String id, DataColumn... columns) {
        return DataTable.builder()
                .id(id)
                .title("Table " + id)
                .description("What stands in it.")
                .addColumns(columns);
    }

    public static DataColumn column(String id, Type type) {
        return DataColumn.of(id, "The " + id, type, "What " + id + " means.");
    }

    private static DataTable ports() {
        return table(
                        "ports",
                        column("name", Type.TEXT),
                        column("code", Type.CODE),
                        column("ships", Type.INTEGER),
                        DataColumn.builder()
                                .from(column("depth", Type.DECIMAL))
                                .unit("metres")
                                .origin("the soundings of 1998")
                                .build(),
                        column("built", Type.YEAR),
                        column("opened", Type.DATE),
                        column("site", Type.ADDRESS))
                .title("Ports")
                .description("Every port, one a row.")
                .rows(sink -> {
                    sink.text("Alphaport & Sons <north>")
                            .text("007")
                            .number(12345)
                            .number(7.25)
                            .number(1952);
                    sink.date(LocalDate.of(1953, 1, 26))
                            .text("https://alphaport.example/")
                            .endRow();
                    sink.text("=1+1")
                            .text("0042")
                            .number(-3)
                            .missing("not measured")
                            .number(1874);
                    sink.date(LocalDate.of(1874, 10, 9)).missing("no site").endRow();
                    sink.text("_x000D_ and\nline")
                            .text("1E5")
                            .number(0)
                            .number(0.1)
                            .number(2000);
                    sink.missing("not known").text("harbour master's office").endRow();
                })
                .build();
    }

    private static Section people() {
        Text marked =
                Text.of(Span.builder().words("179 people").addCitations(1, 2).build(), Span.of(" live by the sea."));
        Text linked = Text.of(Span.of("See "), link("the almanac", "https://almanac.example/1999"));
        return new Section(
                "people",
                Text.of("People"),
                List.of(
                        new Block.Paragraph(marked),
                        new Block.Paragraph(linked),
                        new Block.Statement(List.of(Text.of("We sail."), Text.of("We sail far."))),
                        new Block.BulletList(List.of(Text.of("sailors"), Text.of("pilots"))),
                        new Block.KeyFacts(List.of(
                                new Block.KeyFact(
                                        Text.of("Capital"), Text.of("Alphaport"), Optional.of(Text.of("since 1952"))),
                                new Block.KeyFact(Text.of("Motto"), Text.of("+ ultra"), Optional.empty())))),
                List.of(new Section(
                        "aims",
                        Text.of("Aims"),
                        List.of(new Block.NumberedGrid(List.of(Text.of("To sail"), Text.of("To arrive")))))));
    }

    private static Section offices() {
        Block.Column start = new Block.Column(Text.of("Office"), Block.Alignment.START, 2);
        Block.Column city = new Block.Column(Text.of("City"), Block.Alignment.START, 1);
        Block.Column staff = new Block.Column(Text.of("Staff"), Block.Alignment.END, 1);
        return new Section(
                "offices",
                Text.of("Offices"),
                List.of(
                        new Block.Table(
                                Text.of("Offices by city"),
                                List.of(start, city),
                                List.of(List.of(Text.of("Pilots"), Text.of("Alphaport")))),
                        new Block.Table(
                                Text.of("Offices and staff"),
                                List.of(start, city, staff),
                                List.of(List.of(Text.of("Pilots"), Text.of("Alphaport"), Text.of("4")))),
                        new Block.Matrix(
                                Text.of("Offices by kind and coast"),
                                Text.of("Coast"),
                                List.of(Text.of("Pilots"), Text.of("Rescue")),
                                List.of(
                                        new Block.MatrixRow(Text.of("North"), List.of(Text.of("1"), Text.of("2"))),
                                        new Block.MatrixRow(Text.of("South"), List.of(Text.of("0"), Text.of("5")))),
                                Optional.of(
                                        new Block.MatrixRow(Text.of("Total"), List.of(Text.of("1"), Text.of("7"))))),
                        new Block.BarChart(
                                Text.of("Rescue by coast"),
                                "North 2, South 5.",
                                List.of(new Block.Bar("North", 2), new Block.Bar("South", 5))),
                        new Block.Note(Text.of("Counted in spring."))));
    }
}
