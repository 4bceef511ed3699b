package org.wcofacts.export.testing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSource;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;

/**
 * Sheets as nobody would write them: all kinds of blocks, with blank and missing parts, words longer than a line, words of
 * other directions, many rows, deep sections, links and source marks. The same seed gives the same sheet.
 */
public final class ArbitrarySheets {

    private static final List<String> WORDS = List.of(
            "customs",
            "Zoll",
            "douane",
            "таможня",
            "الجمارك",
            "جمارك (WCO)",
            "税関",
            "2013",
            "12,345",
            "A.T.A.",
            "[x]",
            "<&>",
            "Ωμέγα",
            "e\u0301te\u0301",
            "\u200F",
            "\u00A0",
            "tab\tand\nline",
            "\uFFFE",
            "🚢",
            "https://example.org/a/very/long/address/that/has/no/space?in=it",
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz");

    private static final List<URI> ADDRESSES = List.of(
            URI.create("https://example.org/"),
            URI.create("https://example.org/%D8%AC?a=1&b=2#c"),
            URI.create("mailto:someone@example.org"),
            URI.create("urn:isbn:0"),
            URI.create("relative/path"));

    private static final int SOURCES = 3;

    private final Random random;
    private final Locale language;
    private int sections;

    private ArbitrarySheets(long seed) {
        this.random = new Random(seed);
        this.language = Labels.LANGUAGES.get((int) (seed % Labels.LANGUAGES.size()));
    }

    /** The sheet of a seed; seeds that follow each other go through the six languages. */
    public static FactSheet of(long seed) {
        return new ArbitrarySheets(seed).sheet();
    }

    private FactSheet sheet() {
        FactSheet.Builder sheet = FactSheet.builder()
                .name("arbitrary")
                .language(language)
                .labels(Labels.in(language))
                .title("T" + words(6))
                .subtitle(perhaps(words(6)))
                .asOf(perhaps(words(4)))
                .notice(perhaps(words(8)))
                .subject(perhaps(words(8)))
                .author(perhaps(words(3)))
                .timestamp(Instant.parse("2031-12-31T00:00:00Z"))
                .density(one(List.of(Density.values())))
                .addAllKeywords(many(3, () -> words(2)));
        for (int i = 1; i <= SOURCES; i++) {
            sheet.addSource(new SourceNote(i, "source-" + i, Text.of("S").and(text(8))));
        }
        int parts = random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            sheet.addSection(section(random.nextInt(5)));
        }
        return sheet.addTables(data("data-1"), data("data-2")).build();
    }

    private Section section(int depth) {
        String id = "section-" + ++sections;
        List<Block> blocks = many(5, this::block);
        List<Section> parts = depth == 0 ? List.of() : many(2, () -> section(depth - 1));
        return new Section(id, Text.of("H").and(text(5)), blocks, parts);
    }

    private Block block() {
        return switch (random.nextInt(17)) {
            case 0 -> new Block.Paragraph(text(40));
            case 1 -> new Block.Statement(many(3, () -> text(20)));
            case 2 -> new Block.BulletList(many(6, this::said));
            case 3 -> new Block.NumberedGrid(many(9, this::said));
            case 4 -> new Block.KeyFacts(many(5, () -> new Block.KeyFact(said(), text(6), note())));
            case 5 -> figures();
            case 6 -> table();
            case 7 -> matrix();
            case 8 -> new Block.BarChart(said(), alternative(), many(8, () -> new Block.Bar(words(4), number())));
            case 9 -> stepLines();
            case 10 -> shares();
            case 11 -> gains();
            case 12 -> dates();
            case 13 -> signs();
            case 14 -> lanes();
            case 15 -> squares();
            default ->
                random.nextBoolean()
                        ? new Block.Note(text(12))
                        : new Block.Contents(many(3, () -> new Block.Entry("section-" + sections, "E" + words(3))));
        };
    }

    private Block figures() {
        return new Block.Figures(Stream.generate(() -> new Block.Figure(said(), said(), text(6)))
                .limit(2 + random.nextInt(3))
                .toList());
    }

    private Optional<Text> note() {
        return random.nextBoolean() ? Optional.of(text(8)) : Optional.empty();
    }

    private Block table() {
        List<Block.Column> columns = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            columns.add(new Block.Column(text(2), one(List.of(Block.Alignment.values())), 1 + random.nextInt(4)));
        }
        int most = random.nextInt(10) == 0 ? 150 : 8;
        List<List<Text>> rows = many(most, () -> row(columns.size()));
        return new Block.Table(
                said(), columns, rows, random.nextInt(3) == 0 ? Optional.of(timeline(rows.size())) : Optional.empty());
    }

    private Chart.Timeline timeline(int rows) {
        LocalDate from = day();
        LocalDate until = from.plusDays(1 + random.nextInt(40_000));
        long days = ChronoUnit.DAYS.between(from, until);
        Supplier<Chart.Trace> trace =
                () -> Chart.Trace.on(from.plusDays(random.nextInt((int) days + 1)), one(List.of(Chart.Form.values())));
        return new Chart.Timeline(
                from,
                until,
                many(4, () -> new Chart.Meaning(one(List.of(Chart.Form.values())), words(2))),
                Stream.generate(() -> many(4, trace)).limit(rows).toList());
    }

    private List<Text> row(int cells) {
        return Stream.generate(() -> text(4)).limit(cells).toList();
    }

    private Block matrix() {
        List<Text> columns = many(6, () -> text(1));
        boolean numbers = random.nextBoolean();
        Supplier<Block.MatrixRow> row = () -> new Block.MatrixRow(
                text(3),
                columns.stream()
                        .map(column -> numbers ? Text.of(Integer.toString(number())) : text(1))
                        .toList());
        Optional<Block.MatrixRow> total = random.nextBoolean() ? Optional.of(row.get()) : Optional.empty();
        return new Block.Matrix(said(), text(1), columns, many(8, row), total);
    }

    private Block stepLines() {
        LocalDate from = day();
        LocalDate until = from.plusDays(1 + random.nextInt(30_000));
        List<Chart.Line> lines =
                many(4, () -> new Chart.Line(words(3), one(List.of(Weight.values())), steps(from, until)));
        Chart.Steps chart = Chart.Steps.of(said(), alternative(), "U" + words(2), from, until, lines)
                .marking(moments(from, until))
                .sized(one(List.of(Chart.Size.values())));
        return random.nextBoolean() ? chart : chart.completeSince(from.plusDays(random.nextInt(9_000)), words(4));
    }

    private List<Block.Step> steps(LocalDate from, LocalDate until) {
        List<Block.Step> steps = new ArrayList<>();
        steps.add(new Block.Step(from, number()));
        for (LocalDate day = from.plusDays(1); day.isBefore(until); day = day.plusDays(1 + random.nextInt(9_000))) {
            steps.add(new Block.Step(day, number()));
        }
        return steps;
    }

    private List<Chart.Event> moments(LocalDate from, LocalDate until) {
        int span = (int) ChronoUnit.DAYS.between(from, until);
        return many(
                8,
                () -> new Chart.Event(
                        from.plusDays(random.nextInt(span + 1)),
                        one(List.of(Sign.values())),
                        one(List.of(Weight.values())),
                        words(4),
                        words(3)));
    }

    private Block shares() {
        Supplier<Chart.Share> share = () -> {
            int whole = 1 + number();
            return new Chart.Share(
                    words(3), random.nextInt(whole + 1), whole, words(4), one(List.of(Chart.Fill.values())));
        };
        return new Chart.Shares(
                said(),
                alternative(),
                many(4, () -> new Chart.Panel(words(3), words(4), one(List.of(Weight.values())), many(4, share))));
    }

    private Block gains() {
        return new Chart.Gains(
                said(),
                alternative(),
                words(2),
                words(2),
                many(8, () -> new Chart.Gain(words(4), number(), number(), words(1), one(List.of(Weight.values())))));
    }

    private Block squares() {
        List<String> columns = many(Chart.Squares.MOST_COLUMNS, () -> Integer.toString(1_900 + random.nextInt(200)));
        Supplier<Chart.SquareRow> row = () -> new Chart.SquareRow(
                words(2), columns.stream().map(column -> random.nextInt(15)).toList());
        return new Chart.Squares(said(), alternative(), words(2), columns, many(4, row));
    }

    private Block dates() {
        LocalDate from = day();
        LocalDate until = from.plusDays(1 + random.nextInt(30_000));
        return new Chart.Dates(said(), alternative(), from, until, moments(from, until));
    }

    private Block lanes() {
        LocalDate from = day();
        int span = 1 + random.nextInt(30_000);
        LocalDate until = from.plusDays(span);
        Supplier<Chart.Trace> trace = () -> {
            int first = random.nextInt(span + 1);
            int last = first + random.nextInt(span + 1 - first);
            return new Chart.Trace(from.plusDays(first), from.plusDays(last), one(List.of(Chart.Form.values())));
        };
        List<Chart.Lane> lanes = new ArrayList<>(many(
                3,
                () -> new Chart.Tracks(
                        words(3),
                        many(
                                4,
                                () -> new Chart.Track(
                                        words(4),
                                        words(3),
                                        Stream.concat(Stream.of(trace.get()), many(3, trace).stream())
                                                .toList())),
                        one(List.of(Chart.Rows.values())))));
        if (random.nextBoolean()) {
            Chart.Line line = new Chart.Line(words(2), Weight.PLAIN, List.of(new Block.Step(from, number())));
            Optional<Chart.Complete> complete =
                    Optional.of(new Chart.Complete(from.plusDays(random.nextInt(span)), words(4)));
            lanes.add(new Chart.Curve(line, until, complete));
        }
        List<Chart.Meaning> key = many(5, () -> new Chart.Meaning(one(List.of(Chart.Form.values())), words(4)));
        return new Chart.Lanes(said(), alternative(), from, until, key, lanes);
    }

    private Block signs() {
        List<SignTable.Meaning> meanings = Stream.of(Sign.values())
                .map(sign -> new SignTable.Meaning(sign, "M" + words(2)))
                .toList();
        List<String> columns = many(4, () -> words(1));
        Supplier<SignTable.Row> row = () -> new SignTable.Row(
                words(1),
                said(),
                columns.stream().map(column -> one(List.of(Sign.values()))).toList(),
                words(2),
                one(List.of(Weight.values())));
        int most = random.nextInt(3) == 0 ? 120 : 12;
        return new SignTable(
                said(), meanings, new SignTable.Headings(words(1), words(2), columns, words(1)), many(most, row));
    }

    private LocalDate day() {
        return LocalDate.of(1900 + random.nextInt(150), 3, 1).plusDays(random.nextInt(300));
    }

    private int number() {
        return random.nextInt(5) == 0 ? 0 : random.nextInt(1 + random.nextInt(100_000));
    }

    private String alternative() {
        return "A" + words(20);
    }

    /** A text that has words. */
    private Text said() {
        return random.nextInt(20) == 0 ? Text.of("\u200F") : Text.of("W").and(text(8));
    }

    private Text text(int most) {
        return new Text(many(4, () -> span(most)));
    }

    private Span span(int most) {
        Span.Builder span = Span.builder().words(words(most));
        if (random.nextInt(5) == 0) {
            span.language(one(List.of(Locale.ENGLISH, new Locale("ar"), Locale.JAPANESE, Locale.ROOT)));
        }
        if (random.nextInt(6) == 0) {
            span.link(one(ADDRESSES));
        }
        if (random.nextInt(8) == 0) {
            span.expansion(words(4));
        }
        if (random.nextInt(5) == 0) {
            span.addAllCitations(many(SOURCES, () -> 1 + random.nextInt(SOURCES)));
        }
        return span.build();
    }

    private String words(int most) {
        if (random.nextInt(6) == 0) {
            return one(List.of("", " ", "\u00A0", "\t"));
        }
        return String.join(" ", many(most, () -> one(WORDS)));
    }

    private String perhaps(String words) {
        return random.nextInt(4) == 0 ? "" : words;
    }

    /** None, one or more, each as likely. */
    private <T> List<T> many(int most, Supplier<T> make) {
        int count = random.nextInt(3) < 2 ? random.nextInt(2) : random.nextInt(most + 1);
        return Stream.generate(make).limit(count).toList();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Excel has no header that goes over lines, and says so. */
    private String header(int number) {
        return "C" + number + words(2).replaceAll("\\p{Cntrl}", "");
    }

    private DataTable data(String id) {
        List<DataColumn.Type> types = List.of(DataColumn.Type.values());
        List<DataColumn> columns = IntStream.range(0, 1 + random.nextInt(types.size()))
                .mapToObj(i -> DataColumn.of("c" + i, header(i), types.get(i), perhaps(words(5))))
                .toList();
        List<List<String>> rows = many(
                40, () -> Stream.generate(() -> words(4)).limit(columns.size()).toList());
        LocalDate day = day();
        int number = number();
        return DataTable.builder()
                .id(id)
                .title("D" + id + words(2))
                .description(perhaps(words(5)))
                .columns(columns)
                .rows(RowSource.of(rows, (row, sink) -> {
                    for (int i = 0; i < columns.size(); i++) {
                        if (row.get(i).isBlank()) {
                            sink.missing("none");
                            continue;
                        }
                        switch (columns.get(i).type()) {
                            case INTEGER, YEAR -> sink.number((long) number);
                            case DECIMAL -> sink.number(number / 7.0);
                            case DATE -> sink.date(day);
                            case TEXT, CODE -> sink.text(row.get(i));
                            case ADDRESS -> sink.text("https://example.org/" + i);
                        }
                    }
                }))
                .build();
    }
}
