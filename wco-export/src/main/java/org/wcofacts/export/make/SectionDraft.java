package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Draft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;

/**
 * A section of your own for a sheet, written once: a table is printed and is data, with its entry in the dictionary and its CSV;
 * marks and sources follow from what is cited, by the id of a source of yours or of the sheet.
 *
 * <pre>{@code
 * record Zone(String name, LocalDate opened, int firms) {}
 *
 * List<Zone> zones = List.of(new Zone("North", LocalDate.of(2001, 3, 1), 12), new Zone("South", LocalDate.of(2014, 7, 1), 3));
 * Source gazette = Source.builder().id("gazette").title("Gazette of Alphaland, 2025").build();
 * LocalDate day = LocalDate.of(2025, 12, 31);
 * FactSheet sheet = FactSheets.own("zones", "Our free zones", day, Locale.ENGLISH, Terms.of("Alphaland Customs"));
 * Draft section = SectionDraft.on(sheet, "zones", "Free zones", gazette)
 *         .paragraph("Two zones are open.", "gazette")
 *         .table("zones", "Zones", "One free zone a row.", zones, columns -> columns
 *                 .text("zone", "Zone", "The name of the zone.", Zone::name).key()
 *                 .day("opened", "Opened", "The day of its opening.", Zone::opened)
 *                 .whole("firms", "Firms", "Firms at the end of 2025.", Zone::firms).unit("firms")
 *                 .cited("gazette"))
 *         .draft();
 * FactSheet whole = sheet.with(section).last();
 * }</pre>
 *
 * <p>Not safe for use by several threads at once.
 */
public final class SectionDraft {

    private final FactSheet sheet;
    private final String id;
    private final String heading;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.KeyFact> facts = new ArrayList<>();
    private final List<Block.Figure> figures = new ArrayList<>();
    private final List<DataTable> tables = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    private SectionDraft(FactSheet sheet, String id, String heading, List<Source> sources) {
        this.sheet = sheet;
        this.id = id;
        this.heading = heading;
        this.wording = Wording.continuing(sheet, SheetLanguage.of(sheet.labels()), sources);
    }

    /**
     * A section without content, in the language and with the labels of a sheet.
     *
     * @param id unique within the sheet
     * @param sources those of your own, which it may cite beside those of the sheet
     */
    public static SectionDraft on(FactSheet sheet, String id, String heading, Source... sources) {
        return new SectionDraft(
                Rules.given("sheet", sheet),
                Rules.given("section, id", id),
                Rules.given("section, heading", heading),
                Rules.items("sources", Arrays.asList(sources)));
    }

    /** The words in the language of the sheet, for dates, numbers, labels and lists. */
    public Wording wording() {
        return wording;
    }

    /** Running text, and the ids of the sources that it rests on. */
    public SectionDraft paragraph(String words, String... sources) {
        return paragraph(Text.of(Rules.given("paragraph", words)), sources);
    }

    /** As {@link #paragraph(String, String...)}, of a text with links or marks of its own. */
    public SectionDraft paragraph(Text text, String... sources) {
        return block(new Block.Paragraph(text.and(marks(sources))));
    }

    /** A remark, and the ids of the sources that it rests on. */
    public SectionDraft note(String words, String... sources) {
        return block(new Block.Note(Text.of(Rules.given("note", words)).and(marks(sources))));
    }

    /** Items without numbers. */
    public SectionDraft bullets(List<String> items) {
        return block(new Block.BulletList(
                Rules.items("list, items", items).stream().map(Text::of).toList()));
    }

    /** A fact under its label, and the ids of the sources that it rests on. Facts that follow each other stand together. */
    public SectionDraft fact(String label, String value, String... sources) {
        Text words = Text.of(Rules.given("key fact, value", value)).and(marks(sources));
        Block.KeyFact fact = new Block.KeyFact(Text.of(Rules.given("key fact, label", label)), words, Optional.empty());
        closeFigures();
        facts.add(fact);
        return this;
    }

    /**
     * A figure that is to be seen first, with what it can be compared with, and the ids of the sources that it rests on. Two to
     * four that follow each other stand together; one alone is a key fact.
     */
    public SectionDraft figure(String value, String name, String note, String... sources) {
        Text comparison = Text.of(Rules.given("figure, note", note)).and(marks(sources));
        Block.Figure figure = new Block.Figure(
                Text.of(Rules.given("figure, value", value)), Text.of(Rules.given("figure, name", name)), comparison);
        closeFacts();
        figures.add(figure);
        return this;
    }

    /** Any other block, or one that was made already. */
    public SectionDraft block(Block block) {
        close();
        blocks.add(Rules.given("block", block));
        return this;
    }

    /**
     * A table, printed under its title and given as data.
     *
     * @param id unique among the tables of the sheet
     * @param title the caption, and the name of the worksheet
     * @param description what it holds, in a sentence
     * @param columns declares the columns
     * @throws IllegalArgumentException if there is no column, if two have the same id or header, or if a value cannot be made; the
     *     message names table, row and column
     */
    public <T> SectionDraft table(
            String id, String title, String description, Iterable<T> rows, Consumer<? super Columns<T>> columns) {
        Rules.given("table, id", id);
        Columns<T> declared = new Columns<>(id, wording);
        Rules.given("table " + Rules.quoted(id) + ", columns", columns).accept(declared);
        List<Columns.Row<T>> numbered = new ArrayList<>();
        for (T row : Rules.given("table " + Rules.quoted(id) + ", rows", rows)) {
            int number = numbered.size() + 1;
            numbered.add(new Columns.Row<>(number, Rules.given("table " + Rules.quoted(id) + ", row " + number, row)));
        }
        Listing<Columns.Row<T>> listing = declared.listing();
        Text caption = Text.of(Rules.given("table, title", title))
                .and(marks(declared.sources().toArray(String[]::new)));
        block(listing.printed(caption, numbered, declared.shown(listing)));
        data(listing, title, Rules.given("table, description", description), numbered, declared);
        return this;
    }

    private <T> void data(
            Listing<Columns.Row<T>> listing,
            String title,
            String description,
            List<Columns.Row<T>> rows,
            Columns<T> declared) {
        tables.add(DataTable.builder()
                .from(listing.partOf(id).data(title, description, rows))
                .addAllSources(declared.sources())
                .build());
    }

    /**
     * Reports the rows that found no economy, or the same as a row before, with the reason, and gives them as a data table beside the
     * section, whose id ends with {@code _unmatched}. Nothing of them is printed.
     */
    public SectionDraft unmatched(Join<?> join) {
        List<Columns.Row<Join.Row<?>>> left = new ArrayList<>();
        for (Join.Row<?> row : Rules.given("join", join).rows()) {
            row.why().ifPresent(why -> {
                left.add(new Columns.Row<>(left.size() + 1, row));
                found.add(new Finding(
                        row.economy().isPresent() ? Finding.Kind.ROW_REPEATED : Finding.Kind.ROW_UNMATCHED,
                        "section " + Rules.quoted(id) + ", row " + row.number() + " of a join",
                        why));
            });
        }
        if (!left.isEmpty()) {
            Columns<Join.Row<?>> columns = new Columns<Join.Row<?>>(id.replace('-', '_') + "_unmatched", wording)
                    .whole("row", label("row"), label("row.description"), Join.Row::number)
                    .text("given", label("given"), label("given.description"), Join.Row::given)
                    .text(
                            "why",
                            label("why"),
                            label("why.description"),
                            row -> row.why().orElse(null));
            String description = wording.label("unmatched.description");
            data(columns.listing(), wording.label("unmatched"), description, left, columns);
        }
        return this;
    }

    private String label(String ofUnmatched) {
        return wording.label("unmatched." + ofUnmatched);
    }

    /** A table that is data alone, such as a large one whose rows are made while a file is written. */
    public SectionDraft data(DataTable table) {
        tables.add(DataTable.builder()
                .from(Rules.given("table", table))
                .sections(List.of(id))
                .build());
        return this;
    }

    /**
     * A bar chart of whole numbers from zero, a bar for each row.
     *
     * @param caption what the chart shows and what is counted
     * @param message what it says, in a sentence, for readers who do not see it; the numbers are added
     */
    public <T> SectionDraft chart(
            String caption,
            String message,
            Iterable<T> rows,
            Function<? super T, String> label,
            ToIntFunction<? super T> value) {
        List<Block.Bar> bars = new ArrayList<>();
        for (T row : Rules.given("chart " + Rules.quoted(caption) + ", rows", rows)) {
            bars.add(new Block.Bar(label.apply(row), value.applyAsInt(row)));
        }
        String numbers = bars.stream()
                .map(bar -> bar.label() + " " + wording.number(bar.value()))
                .collect(Collectors.joining("; "));
        return block(new Block.BarChart(Text.of(caption), message + " " + numbers, bars));
    }

    /** The marks of sources. */
    private Text marks(String... sources) {
        return wording.marks(Arrays.stream(sources)
                .map(source -> Provenance.stated(source, ""))
                .toList());
    }

    private void close() {
        closeFacts();
        closeFigures();
    }

    private void closeFacts() {
        if (!facts.isEmpty()) {
            blocks.add(new Block.KeyFacts(facts));
            facts.clear();
        }
    }

    private void closeFigures() {
        FirstFigures first = new FirstFigures();
        figures.forEach(figure -> first.add(figure.value(), figure.name(), figure.note()));
        blocks.addAll(first.blocks());
        figures.clear();
    }

    /**
     * The section as it is by now, with its tables and the sources that it cites.
     *
     * @throws IllegalArgumentException if the id is not well formed, or the heading is blank
     */
    public Draft draft() {
        close();
        return wording.draft(sheet, new Section(id, Text.of(heading), blocks), tables, found);
    }
}
