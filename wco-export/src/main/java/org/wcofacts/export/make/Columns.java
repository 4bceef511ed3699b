package org.wcofacts.export.make;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;

/**
 * The columns of a table of your own, from the reading start; each is printed and is data. A function that returns null has no value
 * for a row: "not known" stands there. What is said of a column, {@link #unit}, {@link #key} or {@link #dataOnly}, is said of the one
 * before it.
 *
 * @param <T> a row
 */
public final class Columns<T> {

    /** A row with its number, from 1. */
    record Row<T>(int number, T values) {}

    /** A column and what it says of a row. */
    record Column<T>(DataColumn data, Function<? super T, Cell> cell, boolean isPrinted) {}

    private final String table;
    private final Wording wording;
    private final List<Column<T>> declared = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private List<String> cited = List.of();

    Columns(String table, Wording wording) {
        this.table = table;
        this.wording = wording;
    }

    /** A column of words. */
    public Columns<T> text(String id, String header, String meaning, Function<? super T, @Nullable String> value) {
        return column(id, header, DataColumn.Type.TEXT, meaning, row -> perhaps(value.apply(row), Cell::of));
    }

    /** A column of codes: words that are never numbers, whatever their characters. */
    public Columns<T> code(String id, String header, String meaning, Function<? super T, @Nullable String> value) {
        return column(id, header, DataColumn.Type.CODE, meaning, row -> perhaps(value.apply(row), Cell::of));
    }

    /** A column of whole numbers. */
    public Columns<T> whole(String id, String header, String meaning, Function<? super T, @Nullable Number> value) {
        return column(
                id,
                header,
                DataColumn.Type.INTEGER,
                meaning,
                row -> perhaps(
                        value.apply(row),
                        number -> new Cell.Whole(number.longValue(), Text.of(wording.number(number.longValue())))));
    }

    /** A column of numbers. */
    public Columns<T> decimal(String id, String header, String meaning, Function<? super T, @Nullable Number> value) {
        return column(
                id,
                header,
                DataColumn.Type.DECIMAL,
                meaning,
                row -> perhaps(
                        value.apply(row),
                        number ->
                                new Cell.Decimal(number.doubleValue(), Text.of(wording.number(number.doubleValue())))));
    }

    /** A column of years. */
    public Columns<T> year(String id, String header, String meaning, Function<? super T, @Nullable Integer> value) {
        return column(id, header, DataColumn.Type.YEAR, meaning, row -> perhaps(value.apply(row), Cell::of));
    }

    /** A column of days, printed in words. */
    public Columns<T> day(String id, String header, String meaning, Function<? super T, @Nullable LocalDate> value) {
        return column(
                id,
                header,
                DataColumn.Type.DATE,
                meaning,
                row -> perhaps(value.apply(row), day -> wording.cell(PartialDate.of(day))));
    }

    /** A column of dates of which not all have a day; as data they are codes such as {@code 2014-03}. */
    public Columns<T> date(String id, String header, String meaning, Function<? super T, @Nullable PartialDate> value) {
        return column(id, header, DataColumn.Type.CODE, meaning, row -> perhaps(value.apply(row), wording::cell));
    }

    /** A column of addresses on the web, which are links. */
    public Columns<T> address(String id, String header, String meaning, Function<? super T, @Nullable URI> value) {
        return column(
                id,
                header,
                DataColumn.Type.ADDRESS,
                meaning,
                row -> perhaps(
                        value.apply(row),
                        address -> Cell.of(Text.of(Span.builder()
                                .words(address.toString())
                                .link(address)
                                .build()))));
    }

    private <V> Cell perhaps(@Nullable V value, Function<? super V, Cell> cell) {
        return value == null ? wording.absent(Absence.NOT_KNOWN) : cell.apply(value);
    }

    private Columns<T> column(
            String id, String header, DataColumn.Type type, String meaning, Function<? super T, Cell> cell) {
        Rules.given("table " + Rules.quoted(table) + ", column, id", id);
        String place = "table " + Rules.quoted(table) + ", column " + Rules.quoted(id);
        Rules.given(place + ", header", header);
        Rules.given(place + ", meaning", meaning);
        Rules.require(
                declared.stream().noneMatch(column -> column.data().id().equals(id)),
                () -> place + ": must be declared once");
        declared.add(new Column<>(DataColumn.of(id, header, type, meaning), cell, true));
        return this;
    }

    /** What the column before counts or measures. */
    public Columns<T> unit(String unit) {
        Column<T> last = last("unit " + Rules.quoted(Rules.given("unit", unit)));
        DataColumn data = DataColumn.builder().from(last.data()).unit(unit).build();
        declared.set(declared.size() - 1, new Column<>(data, last.cell(), last.isPrinted()));
        return this;
    }

    /** The values of the column before, together with those of other keys, name a row; none is missing. */
    public Columns<T> key() {
        key.add(last("key").data().id());
        return this;
    }

    /** The column before is not printed. */
    public Columns<T> dataOnly() {
        Column<T> last = last("data only");
        declared.set(declared.size() - 1, new Column<>(last.data(), last.cell(), false));
        return this;
    }

    /** The sources of all of the table, yours or those of the sheet: marks in its caption, and where its columns come from. */
    public Columns<T> cited(String... sources) {
        cited = Rules.items("table " + Rules.quoted(table) + ", sources", List.of(sources));
        return this;
    }

    private Column<T> last(String what) {
        Rules.require(
                !declared.isEmpty(),
                () -> "table " + Rules.quoted(table) + ", " + what + ": must follow the column of which it is said");
        return declared.get(declared.size() - 1);
    }

    List<String> sources() {
        return cited;
    }

    /** The listing of the columns, which is printed and is data. */
    Listing<Row<T>> listing() {
        Rules.require(!declared.isEmpty(), () -> "table " + Rules.quoted(table) + ": must have at least one column");
        List<DataColumn> data = data();
        Listing<Row<T>> listing = new Listing<Row<T>>(table, wording).key(key.toArray(String[]::new));
        for (int i = 0; i < data.size(); i++) {
            Column<T> column = declared.get(i);
            listing.column(data.get(i), row -> made(column, row));
        }
        return listing;
    }

    /** The columns as data, each with the sources of all. */
    List<DataColumn> data() {
        Optional<String> origin = cited.stream().map(wording::described).reduce((some, next) -> some + "; " + next);
        return declared.stream()
                .map(column ->
                        DataColumn.builder().from(column.data()).origin(origin).build())
                .toList();
    }

    /** What a column says of a row; where there is no row, that it is not known. */
    Cell cell(int column, int row, Optional<T> values) {
        return values.map(given -> made(declared.get(column), new Row<>(row, given)))
                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    /** The columns that are printed, with their units. */
    List<Listing.Shown> shown(Listing<Row<T>> listing) {
        return declared.stream()
                .filter(Column::isPrinted)
                .map(column -> {
                    DataColumn data = column.data();
                    String heading = data.unit()
                            .map(unit -> data.header() + " (" + unit + ")")
                            .orElse(data.header());
                    int weight = data.type() == DataColumn.Type.TEXT ? 6 : 3;
                    return listing.shown(data.id(), Text.of(heading), weight);
                })
                .toList();
    }

    private Cell made(Column<T> column, Row<T> row) {
        try {
            return column.cell().apply(row.values());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "table " + Rules.quoted(table) + ", row " + row.number() + ", column "
                            + Rules.quoted(column.data().id()) + ": must be made without failing, " + e,
                    e);
        }
    }
}
