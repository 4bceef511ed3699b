package org.wcofacts.export.make.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.ThenAndNow.Kind;
import org.wcofacts.export.make.register.ThenAndNow.Row;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;

/** The page and the data table that set what is known on one side beside what is known on the other. */
final class ThenAndNowSheet {

    private static final int MOST_FIGURES = 4;

    private final Wording wording;
    private final ThenAndNow both;
    private final Text thenSide;
    private final Text nowSide;
    private final Listing<Row> printed;
    private final List<Row> figures;
    private final Optional<Chart> gains;

    /** Under headings for its two sides. */
    ThenAndNowSheet(ThenAndNow both, Text thenSide, Text nowSide, Wording wording) {
        this.both = both;
        this.thenSide = thenSide;
        this.nowSide = nowSide;
        this.wording = wording;
        this.printed = new Listing<Row>("then_and_now", wording)
                .text("fact", row -> Cell.of(both.name(row)))
                .text("then", row -> entry(row.then(), entry -> Cell.of(entry.value())))
                .text("then_day", row -> entry(row.then(), this::day))
                .text("now", row -> entry(row.now(), entry -> Cell.of(shown(row, entry))))
                .text("as_of_day", row -> entry(row.now(), this::day));
        this.figures = rows(ThenAndNowSheet::isPair).limit(MOST_FIGURES).toList();
        this.gains = both.gains();
    }

    private Cell entry(Optional<Entry> entry, Function<Entry, Cell> cell) {
        return entry.map(cell).orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    /** The number of a network alone, with what bears it out; who is new is said in words. */
    private Text shown(Row row, Entry entry) {
        return row.kind() == Kind.NETWORK ? entry.inBrief().and(wording.fewMarks(both.evidence(row))) : entry.value();
    }

    private Cell day(Entry entry) {
        return wording.cell(entry.asOf());
    }

    private Cell number(Entry entry) {
        return entry.number().map(Cell::of).orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }

    private Cell words(Entry entry) {
        Text words = entry.inWords();
        return words.words().isBlank() ? wording.absent(Absence.NOT_APPLICABLE) : Cell.of(words);
    }

    private Cell difference(Row row) {
        return row.then()
                .flatMap(then -> row.now().flatMap(now -> both.difference(then, now)))
                .map(Cell::of)
                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    private Stream<Row> rows(Predicate<Row> which) {
        return both.rows().stream().filter(which);
    }

    /**
     * The page.
     *
     * @param remarks what stands below the figures
     */
    List<Section> sections(List<Text> remarks) {
        List<Section> sections = new ArrayList<>();
        Section first = atAGlance(remarks);
        if (!first.blocks().isEmpty()) {
            sections.add(first);
        }
        offices().ifPresent(sections::add);
        networks().ifPresent(sections::add);
        stayed().ifPresent(sections::add);
        gains.ifPresent(chart -> sections.add(new Section("members-by-region", chart.caption(), List.of(chart))));
        others().ifPresent(sections::add);
        sections.add(about());
        return sections;
    }

    private Section atAGlance(List<Text> remarks) {
        FirstFigures first = new FirstFigures();
        figures.forEach(row -> first.add(pair(row), name(row), note(row)));
        List<Block> blocks = new ArrayList<>(first.blocks());
        remarks.forEach(remark -> blocks.add(new Block.Note(remark)));
        return new Section("at-a-glance", Text.of(finding()), blocks);
    }

    /** That Members joined, and that conventions came into force for more, where that holds for all figures. */
    private String finding() {
        Optional<String> joined = both.joined().map(number -> wording.counted("joined", number));
        List<Row> conventions = rows(row -> row.kind() == Kind.CONVENTION).toList();
        return joined.filter(words -> conventions.isEmpty())
                .or(() -> joined.filter(words -> conventions.stream().allMatch(ThenAndNowSheet::hasGrown))
                        .map(words -> wording.label(
                                "then.grown", words, wording.labels().count("grown", conventions.size()))))
                .orElseGet(() -> wording.label("section.at-a-glance"));
    }

    private static boolean hasGrown(Row row) {
        return isPair(row)
                && row.now().flatMap(Entry::number).orElseThrow()
                        > row.then().flatMap(Entry::number).orElseThrow();
    }

    /** Whether it is a number on both sides, and surely so. */
    private static boolean isPair(Row row) {
        return (row.kind() == Kind.MEMBERS || row.kind() == Kind.CONVENTION)
                && isPositive(row.then())
                && isPositive(row.now());
    }

    private static boolean isPositive(Optional<Entry> entry) {
        return entry.flatMap(Entry::number).filter(number -> number > 0).isPresent();
    }

    /** What is said in brief on both sides, one behind the other where they differ. */
    private Text pair(Row row) {
        Text then = row.then().orElseThrow().inBrief();
        Text now = row.now().orElseThrow().inBrief();
        return both.isSame(row) ? now : wording.phrase("figure.pair", then, now);
    }

    private Text name(Row row) {
        return row.kind() == Kind.MEMBERS ? Text.of(wording.label("column.members")) : both.convention(row);
    }

    /** The days of the numbers; those of a convention come from one list. */
    private Text note(Row row) {
        Entry then = row.then().orElseThrow();
        Entry now = row.now().orElseThrow();
        Text date = Text.of(wording.date(then.asOf()));
        Text before = row.kind() == Kind.CONVENTION ? date : date.and(then.remark());
        return wording.list(List.of(before, Text.of(wording.date(now.asOf())).and(now.remark())));
    }

    /** Who holds the offices, and how many offices and centres of each network are on record, the largest first, on both sides. */
    private Optional<Section> offices() {
        List<Row> rows = Stream.concat(rows(row -> row.kind() == Kind.OFFICE), largestFirst())
                .toList();
        boolean networks = rows.stream().anyMatch(row -> row.kind() == Kind.NETWORK);
        String topic = wording.label(networks ? "then.offices-networks" : "changes.offices");
        Text heading = Text.of(both.handovers() > 0 ? wording.counted("handovers", both.handovers()) : topic);
        return section("offices", heading, networks ? "column.office-network" : "column.office", rows);
    }

    private Stream<Row> largestFirst() {
        return rows(row -> row.kind() == Kind.NETWORK)
                .sorted(Comparator.comparing(this::onRecord).reversed());
    }

    /** Which offices and centres are new on record, and which no longer are, by network. */
    private Optional<Section> networks() {
        List<Block> news = new ArrayList<>();
        largestFirst()
                .flatMap(row -> row.now().filter(ThenAndNowSheet::isRemarked).map(now -> news(row, now)).stream())
                .forEach(each -> news.add(new Block.Paragraph(each)));
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("networks", Text.of(wording.label("then.networks")), news));
    }

    private Text news(Row row, Entry now) {
        return wording.phrase("pair", both.abbreviation(row).orElse(row.fact()), now.remark());
    }

    private static boolean isRemarked(Entry entry) {
        return !entry.remark().words().isBlank();
    }

    private Optional<Section> section(String id, Text heading, String fact, List<Row> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(id, heading, List.of(table(heading, fact, rows))));
    }

    private int onRecord(Row row) {
        return both.network(row).size();
    }

    /** Both sides of rows; the days of the earlier one where they are not all the same. */
    private Block.Table table(Text caption, String fact, List<Row> rows) {
        long days = rows.stream()
                .flatMap(row -> row.then().stream())
                .map(Entry::asOf)
                .distinct()
                .count();
        List<Listing.Shown> columns = new ArrayList<>();
        columns.add(printed.shown("fact", Text.of(wording.label(fact)), 11));
        columns.add(printed.shown("then", thenSide, 5));
        if (days > 1) {
            columns.add(printed.shown("then_day", 2));
        }
        columns.add(printed.shown("now", nowSide, 18));
        columns.add(printed.shown("as_of_day", 2));
        return printed.printed(caption, rows, columns);
    }

    /** What differs, or is known on one side alone, and stands neither above nor in the chart. */
    private Optional<Section> others() {
        List<Row> others = rows(row -> row.kind() != Kind.OFFICE && row.kind() != Kind.NETWORK)
                .filter(row -> !figures.contains(row) && !hasStayed(row) && !isNothing(row))
                .filter(row -> row.kind() != Kind.REGION || gains.isEmpty())
                .toList();
        return section("known-on-both-sides", Text.of(wording.label("section.others")), "column.fact", others);
    }

    /** Whether there was none on either side. */
    private static boolean isNothing(Row row) {
        return Stream.of(row.then(), row.now())
                .allMatch(entry -> entry.flatMap(Entry::number)
                        .filter(number -> number == 0)
                        .isPresent());
    }

    private boolean hasStayed(Row row) {
        return (row.kind() == Kind.OTHER || row.kind() == Kind.CONVENTION) && both.isSame(row);
    }

    private Optional<Section> stayed() {
        List<Text> items = rows(row -> hasStayed(row) && !figures.contains(row))
                .map(row -> wording.phrase(
                        "pair", row.fact(), row.now().orElseThrow().value()))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "stayed",
                        Text.of(wording.label("section.stayed")),
                        List.of(new Block.Paragraph(wording.items(items).printed()))));
    }

    /** What the register does not follow. */
    private Optional<Text> notFollowed() {
        List<Text> missing = both.notFollowed();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.phrase("then.not-followed", wording.list(missing)));
    }

    /** What to keep in mind. */
    private Section about() {
        List<String> notes = new ArrayList<>();
        gains.ifPresent(chart -> notes.add("gains.key"));
        if (figures.stream().anyMatch(row -> row.kind() == Kind.CONVENTION)) {
            notes.addAll(List.of("then.in-force.for", "today.conventions.limits"));
        }
        notes.add("then.note");
        String all = notes.stream().map(wording::label).collect(Collectors.joining(" "));
        Text note =
                notFollowed().map(missing -> Text.of(all + " ").and(missing)).orElseGet(() -> Text.of(all));
        return new Section("about", Text.of(wording.label("section.about")), List.of(new Block.Note(note)));
    }

    /** Numbers as numbers, and words apart. */
    DataTable table() {
        return new Listing<Row>("then_and_now", wording)
                .partOf("at-a-glance")
                .code("id", row -> Cell.of(row.id()))
                .text("fact", row -> Cell.of(row.fact()))
                .number("then_number", row -> entry(row.then(), this::number))
                .text("then", row -> entry(row.then(), this::words))
                .text("then_day", row -> entry(row.then(), this::day))
                .number("now_number", row -> entry(row.now(), this::number))
                .text("now", row -> entry(row.now(), this::words))
                .text("as_of_day", row -> entry(row.now(), this::day))
                .text("difference", this::difference)
                .text("confidence", row -> entry(row.now(), entry -> Cell.of(entry.confidence())))
                .data(both.rows());
    }

    PartialDate asOf() {
        return both.asOf();
    }
}
