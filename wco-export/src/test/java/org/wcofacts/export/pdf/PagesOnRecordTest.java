package org.wcofacts.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.EveryField;
import org.wcofacts.export.testing.OnRecord;

/**
 * Where everything stands on a page, of every kind of block, from the left and from the right, is on record in {@code pages/}, a
 * file a sheet: a block that moves, is cut, or loses its colour, link or tag is noticed. Invented sheets only.
 */
class PagesOnRecordTest {

    record Page(String name, FactSheet sheet, PdfOptions options) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Page> pages() {
        Locale arabic = Locale.forLanguageTag("ar");
        PdfOptions letter = PdfOptions.DEFAULT.paper(Paper.LETTER).print(PdfOptions.Print.LARGE);
        return Stream.of(
                new Page("every-block-en", EveryField.sheet(), PdfOptions.DEFAULT),
                new Page("every-block-ar", in(arabic, EveryField.sheet()), PdfOptions.DEFAULT),
                new Page("charts-en", charts(), PdfOptions.DEFAULT),
                new Page("compact-en", compact(), PdfOptions.DEFAULT),
                new Page("large-print-en", Sheets.overTime(), letter),
                new Page("long-en", tooLong(), letter),
                new Page("several-en", several(Density.COMFORTABLE, 2), PdfOptions.DEFAULT),
                new Page("several-compact-en", several(Density.COMPACT, 2), PdfOptions.DEFAULT),
                new Page("several-full-en", several(Density.COMPACT, 18), PdfOptions.DEFAULT));
    }

    private static FactSheet in(Locale language, FactSheet sheet) {
        return FactSheet.builder()
                .from(sheet)
                .language(language)
                .labels(Labels.in(language))
                .build();
    }

    private static FactSheet charts() {
        return Sheets.of(
                Charts.growth(),
                Charts.conventions(),
                Charts.pairs(),
                Charts.gains(),
                Charts.dates(),
                Charts.lanes(),
                Charts.signs(24));
    }

    /** With a table that goes on on a second page, and one whose words have no room beside each other. */
    private static FactSheet compact() {
        List<Block.Column> columns = List.of(
                new Block.Column(Text.of("Port"), Block.Alignment.START, 2),
                new Block.Column(Text.of("Ships"), Block.Alignment.END, 1));
        List<List<Text>> rows = Stream.iterate(1, i -> i <= 70, i -> i + 1)
                .map(i -> List.of(Text.of("Port of the name " + i), Text.of(Integer.toString(i))))
                .toList();
        List<Block.Column> many = Stream.iterate(1, i -> i <= 7, i -> i + 1)
                .map(i -> new Block.Column(Text.of("Headingofcolumn" + i), Block.Alignment.START, 1))
                .toList();
        List<Text> wide = many.stream().map(column -> Text.of("Undividable")).toList();
        return FactSheet.builder()
                .from(Sheets.of(
                        new Block.Table(Text.of("Ports"), columns, rows),
                        new Block.Table(Text.of("Wide"), many, List.of(wide))))
                .density(Density.COMPACT)
                .build();
    }

    /** Signs in a table that goes on on a second page, under a key of several lines, and long words in every column of a table. */
    private static FactSheet tooLong() {
        SignTable signs = Charts.signs(34);
        List<SignTable.Meaning> key = List.of(
                new SignTable.Meaning(Sign.FILLED, "in force since the day on which it was deposited"),
                new SignTable.Meaning(Sign.RING, "not in the list that was found in the archive of the port"),
                new SignTable.Meaning(Sign.HALF, "sources that do not say the same of it"));
        List<Block.Column> columns = List.of(
                new Block.Column(Text.of("Port"), Block.Alignment.START, 1),
                new Block.Column(Text.of("Harbourmasters"), Block.Alignment.START, 1),
                new Block.Column(Text.of("Ships"), Block.Alignment.END, 1));
        return Sheets.of(
                new Block.Table(
                        Text.of("Ports"),
                        columns,
                        List.of(
                                List.of(Text.of("Alpha"), Text.of("Ann and the Incomprehensibilities"), Text.of("12")),
                                List.of(Text.of("Betahavenonsea"), Text.of("Bob"), Text.of("1,234,567,890,123")))),
                new SignTable(signs.caption(), key, signs.headings(), signs.rows()));
    }

    /** Of every list several items, short and long ones, in sections of which two are narrow and one has parts. */
    private static FactSheet several(Density density, int summaries) {
        Text goal = Text.of("To open the harbour to ships of every size, in every season, at every hour of the day");
        Text cited = Text.of(
                Span.builder().words("Ships came").addCitations(1, 3).build(),
                Span.of(" from everywhere in the year."));
        List<Block> facts = List.of(
                new Block.Contents(List.of(
                        new Block.Entry("facts", "Facts"),
                        new Block.Entry("goals", "What the harbour wants to be for everybody who comes to it by sea"),
                        new Block.Entry("aims", "Aims"))),
                new Block.Figures(List.of(figure("12", "Ships"), figure("1950", "First"), figure("7", "Ports"))),
                new Block.KeyFacts(List.of(
                        fact("Port", "Alpha"), fact("Ships", "1,234,567,890"), fact("Gates", "3"), fact("Piers", "4"))),
                new Block.KeyFacts(List.of(fact("Port", "Alpha"), fact("Ships", "12"))),
                new Block.BarChart(
                        Text.of("Ships by port"),
                        "Three and two.",
                        List.of(
                                new Block.Bar("Alpha", 3),
                                new Block.Bar("Port of the East", 2),
                                new Block.Bar("B", 0))));
        List<Block> goals = List.of(
                new Block.NumberedGrid(List.of(goal, Text.of("To grow"), goal)),
                new Block.NumberedGrid(Collections.nCopies(5, Text.of("To sail"))),
                new Block.BulletList(List.of(goal, Text.of("To rest"), goal)));
        return FactSheet.builder()
                .from(Sheets.of())
                .density(density)
                .sections(List.of(
                        new Section("facts", Text.of("Facts"), facts),
                        new Section(
                                "words",
                                Text.of("Words"),
                                List.of(new Block.Statement(Collections.nCopies(summaries, goal)))),
                        new Section(
                                "year", Text.of("The year"), List.of(new Block.Paragraph(cited), new Block.Note(goal))),
                        new Section(
                                "goals",
                                Text.of("Goals"),
                                goals,
                                List.of(new Section("aims", Text.of("Aims"), List.of(new Block.Paragraph(goal))))),
                        new Section("note", Text.of("A note"), List.of(new Block.Note(goal)))))
                .sources(List.of(
                        new SourceNote(1, "register", Text.of("A register of ships, the third edition")),
                        new SourceNote(2, "letter", Text.of("A letter")),
                        new SourceNote(3, "almanac", Text.of("An almanac"))))
                .build();
    }

    private static Block.Figure figure(String number, String words) {
        return new Block.Figure(Text.of(number), Text.of(words), Text.of("More than before"));
    }

    private static Block.KeyFact fact(String label, String value) {
        return new Block.KeyFact(
                Text.of(label),
                Text.of(value),
                value.length() > 2 ? Optional.of(Text.of("As counted")) : Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingStandsWhereItIsOnRecord(Page page) throws IOException {
        OnRecord.compare(Path.of("pages", page.name() + ".txt"), Listing.of(Sheets.pdf(page.sheet(), page.options())));
    }
}
