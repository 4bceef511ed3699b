package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;

/**
 * A list that is declared once, printed and given as data: each column has an id, its labels, a type, and a {@link Cell} for
 * each item. The order of the columns is that of the data; a printed table names those that it shows.
 *
 * <pre>{@code
 * Register register = WcoData.register();
 * Wording wording = Wording.citing(SheetLanguage.of(Locale.FRENCH), register.sources());
 * Listing<Member> members = new Listing<Member>("directory", wording)
 *         .text("member", member -> Cell.of(wording.text(member.name(), "Member " + member.code())))
 *         .dateIfKnown("since", member -> wording.cell(member.since()))
 *         .sources(Member::provenance);
 * Block printed = members.printed(
 *         Text.of("Membres"), register.members(), members.shown("member", 6), members.shown("since", 4));
 * DataTable data = members.data(register.members());
 * }</pre>
 *
 * <p>The labels are {@code table.directory}, {@code table.directory.description}, and for each column {@code column.member} and
 * {@code column.member.description}; {@link org.wcofacts.export.language.Labels#with} adds those of a listing of your own.
 *
 * @param <T> an item, which is a row
 */
public final class Listing<T> {

    private record Column<T>(DataColumn data, Function<? super T, Cell> cell) {}

    /**
     * A column as it is printed.
     *
     * @param id the id of a column of the listing
     * @param column its heading, alignment and width
     */
    public record Shown(String id, Block.Column column) {
        public Shown {
            Rules.given("printed column, id", id);
            Rules.given("printed column " + Rules.quoted(id), column);
        }
    }

    private final String id;
    private final Wording wording;
    private final TableColumns columns;
    private final Map<String, Column<T>> declared = new LinkedHashMap<>();
    private Optional<Function<? super T, Provenance>> provenance = Optional.empty();
    private List<String> key = List.of();
    private List<String> sections = List.of();

    public Listing(String id, Wording wording) {
        this.id = Rules.given("listing, id", id);
        this.wording = Rules.given("listing " + Rules.quoted(id) + ", wording", wording);
        this.columns = new TableColumns(wording);
    }

    /** A column of words. */
    public Listing<T> text(String id, Function<? super T, Cell> cell) {
        return column(columns.column(id, DataColumn.Type.TEXT), cell);
    }

    /** A column of codes, or of dates of which not all have a day. */
    public Listing<T> code(String id, Function<? super T, Cell> cell) {
        return column(columns.column(id, DataColumn.Type.CODE), cell);
    }

    /** A column of codes from sources that no row cites; the dictionary names them. */
    public Listing<T> code(String id, List<Source> origin, Function<? super T, Cell> cell) {
        String sources = origin.stream()
                .map(source -> wording.describe(source).words().strip())
                .collect(Collectors.joining("; "));
        return column(
                DataColumn.builder()
                        .from(columns.column(id, DataColumn.Type.CODE))
                        .origin(sources)
                        .build(),
                cell);
    }

    /** A column of days, of which every item has one. */
    public Listing<T> date(String id, Function<? super T, Cell> cell) {
        return column(columns.column(id, DataColumn.Type.DATE), cell);
    }

    /**
     * A column of days, and beside it one that says whether each is known, and if not, what is known of it or why there is none. The
     * id of the second is that of the first with {@code _status} after it.
     */
    public Listing<T> dateIfKnown(String id, Function<? super T, Cell> cell) {
        DataColumn days = columns.column(id, DataColumn.Type.DATE);
        DataColumn status = columns.status(days);
        return dateIfKnown(days, status, wording.label("status.known"), cell);
    }

    /** As {@link #dateIfKnown(String, Function)}, with words of its own for what is known. */
    public Listing<T> dateIfKnown(DataColumn days, DataColumn status, String known, Function<? super T, Cell> cell) {
        return explained(days, status.id(), cell).column(status, item -> Cell.of(status(cell.apply(item), known)));
    }

    /** A column of days beside one, declared elsewhere, that says why there is none where there is none. */
    public Listing<T> date(String id, String explainedBy, Function<? super T, Cell> cell) {
        return explained(columns.column(id, DataColumn.Type.DATE), explainedBy, cell);
    }

    private Listing<T> explained(DataColumn days, String by, Function<? super T, Cell> cell) {
        return column(DataColumn.builder().from(days).explainedBy(by).build(), cell);
    }

    private String status(Cell cell, String known) {
        if (!(cell instanceof Cell.Date date)) {
            return cell.printed().words();
        }
        return date.value().precision() == PartialDate.Precision.DAY
                ? known
                : wording.label("status.partly", date.value().toString());
    }

    /** A column of addresses on the web. */
    public Listing<T> address(String id, Function<? super T, Cell> cell) {
        return column(columns.column(id, DataColumn.Type.ADDRESS), cell);
    }

    public Listing<T> year(String id, Function<? super T, Cell> cell) {
        return column(columns.column(id, DataColumn.Type.YEAR), cell);
    }

    /** A column of whole numbers that count nothing. */
    public Listing<T> number(String id, Function<? super T, Cell> cell) {
        return column(columns.column(id, DataColumn.Type.INTEGER), cell);
    }

    /** A column of counts; the label {@code unit.<unit>} says of what. */
    public Listing<T> count(String id, String unit, Function<? super T, Cell> cell) {
        return column(
                DataColumn.builder()
                        .from(columns.column(id, DataColumn.Type.INTEGER))
                        .unit(wording.label("unit." + unit))
                        .build(),
                cell);
    }

    /** A column that has its own words for header and description. */
    public Listing<T> column(DataColumn column, Function<? super T, Cell> cell) {
        Rules.require(
                declared.putIfAbsent(column.id(), new Column<>(column, Rules.given("cell", cell))) == null,
                () -> "listing " + Rules.quoted(id) + ", column " + Rules.quoted(column.id())
                        + ": must be declared once");
        return this;
    }

    /** Names the columns whose values together name a row and are never missing. */
    public Listing<T> key(String... ids) {
        key = List.of(ids);
        return this;
    }

    /** Names the sections whose data it is, where none has its own id. */
    public Listing<T> partOf(String... ids) {
        sections = List.of(ids);
        return this;
    }

    /** Basis, confidence, source and place in it, in four columns. */
    public Listing<T> sources(Function<? super T, Provenance> provenance) {
        this.provenance = Optional.of(provenance);
        return text(
                        "basis",
                        item -> Cell.of(wording.basis(provenance.apply(item).basis())))
                .text(
                        "confidence",
                        item -> Cell.of(
                                wording.confidence(provenance.apply(item).confidence())))
                .code("source", item -> Cell.of(wording.sourceIds(provenance.apply(item))))
                .text("place", item -> wording.places(provenance.apply(item)));
    }

    /** A column as it is printed, under the header that it has as data. */
    public Shown shown(String id, int weight) {
        return shown(id, Text.of(declared(id).data().header()), weight);
    }

    /** A column as it is printed, under a heading of its own. */
    public Shown shown(String id, Text heading, int weight) {
        DataColumn.Type type = declared(id).data().type();
        boolean number = type == DataColumn.Type.INTEGER || type == DataColumn.Type.DECIMAL;
        return new Shown(id, new Block.Column(heading, number ? Block.Alignment.END : Block.Alignment.START, weight));
    }

    /** The items as a table to read. */
    public Block.Table printed(Text caption, List<? extends T> items, Shown... shown) {
        return printed(caption, items, List.of(shown));
    }

    public Block.Table printed(Text caption, List<? extends T> items, List<Shown> shown) {
        List<List<Text>> rows = new ArrayList<>();
        for (T item : items) {
            rows.add(shown.stream()
                    .map(column -> declared(column.id()).cell().apply(item).printed())
                    .toList());
        }
        return new Block.Table(caption, shown.stream().map(Shown::column).toList(), rows);
    }

    /**
     * What a column prints of the items, numbered in their order and marked where the item after them has other sources.
     *
     * @throws IllegalArgumentException if the listing has no such column or does not declare its sources
     */
    public Block.NumberedGrid grid(String column, List<? extends T> items) {
        return new Block.NumberedGrid(marked(column, items));
    }

    /** As {@link #grid}, without numbers. */
    public Block.BulletList bullets(String column, List<? extends T> items) {
        return new Block.BulletList(marked(column, items));
    }

    private List<Text> marked(String column, List<? extends T> items) {
        Function<? super T, Cell> cell = declared(column).cell();
        Function<? super T, Provenance> sources = provenance.orElseThrow(() -> new IllegalArgumentException(
                "listing " + Rules.quoted(id) + ": must declare its sources to print a grid"));
        List<Text> marks = items.stream().map(sources).map(wording::marks).toList();
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Text text = cell.apply(items.get(i)).printed();
            boolean marked = i == items.size() - 1 || !marks.get(i).equals(marks.get(i + 1));
            texts.add(marked ? text.and(marks.get(i)) : text);
        }
        return texts;
    }

    /** The items as a table to calculate with. The cells are made now, so that all sources and findings are known. */
    public DataTable data(List<? extends T> items) {
        return data(wording.label("table." + id), wording.label("table." + id + ".description"), items);
    }

    /** As {@link #data(List)}, with words of its own for title and description. */
    public DataTable data(String title, String description, List<? extends T> items) {
        List<Column<T>> all = List.copyOf(declared.values());
        List<List<Cell>> rows = new ArrayList<>();
        List<String> sources = wording.named(() -> {
            for (T item : items) {
                rows.add(all.stream().map(column -> column.cell().apply(item)).toList());
            }
        });
        return DataTable.builder()
                .id(id)
                .title(title)
                .description(description)
                .sections(sections)
                .sources(sources)
                .addAllColumns(all.stream().map(Column::data).toList())
                .key(key)
                .rows(sink -> {
                    for (List<Cell> row : rows) {
                        for (int i = 0; i < row.size(); i++) {
                            row.get(i).writeTo(sink, all.get(i).data());
                        }
                        sink.endRow();
                    }
                })
                .build();
    }

    private Column<T> declared(String column) {
        Column<T> found = declared.get(column);
        if (found == null) {
            throw new IllegalArgumentException("listing " + Rules.quoted(id) + ", column " + Rules.quoted(column)
                    + ": must be one of " + declared.keySet());
        }
        return found;
    }
}
