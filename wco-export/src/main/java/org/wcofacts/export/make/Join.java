package org.wcofacts.export.make;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.report.NearMisses;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * Rows of your own, each with the economy that it is about, found by a code or any name that the reference knows. No row is lost:
 * one that finds no economy, or the same as another row, stays and says why.
 *
 * <pre>{@code
 * record Trade(String partner, double value) {}
 *
 * List<Trade> trade = List.of(new Trade("Viet Nam", 95), new Trade("Cote d'Ivoire", 12.5), new Trade("Korea", 3));
 * Join<Trade> joined = Join.of(trade, Trade::partner, WcoData.reference());
 * System.out.println(joined.of("CI").size() + " row, " + joined.unmatched().size() + " without an economy");
 * joined.unmatched().forEach(row -> System.out.println(row.number() + ": " + row.why().orElse("")));
 * }</pre>
 *
 * @param <T> a row
 */
public final class Join<T> {

    /**
     * A row and what came of it.
     *
     * @param number its number, from 1
     * @param given the code or name that it gives
     * @param values the row itself
     * @param economy the economy that this means; absent if it does not mean one
     * @param why why there is none, with near misses, or which row before is about the same economy; absent if all is well
     */
    public record Row<T>(int number, String given, T values, Optional<Economy> economy, Optional<String> why) {

        /** The alpha-2 code of the economy; null if there is none. */
        public @Nullable String code() {
            return economy.map(Economy::alpha2).orElse(null);
        }
    }

    /**
     * A Member of a day with its row; the first one where there are several.
     *
     * @param values absent if no row is about it
     */
    public record OfMember<T>(Membership member, Optional<T> values) {}

    /**
     * What the rows about the Members of a region come to, or of all Members.
     *
     * @param region absent in the last one, which is of all Members, those without a region included
     * @param members how many there are
     * @param withValue how many of them have a value
     * @param sum of the values
     * @param mean of the values, to two decimals, or three digits below 1; null if there is none
     * @param share of the sum of all, in percent with one decimal; null if that is nought
     */
    public record Total(
            Optional<Region> region,
            int members,
            int withValue,
            BigDecimal sum,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal share) {

        /** How many Members have no value. */
        public int withoutValue() {
            return members - withValue;
        }

        /** The name of the region in a language, or in English; where it is of all, the word of the labels for a total. */
        public String name(Labels labels) {
            return region.map(Region::name)
                    .map(name -> name.in(labels.language()).orElse(name.english()))
                    .orElseGet(() -> labels.get("total"));
        }
    }

    private final List<Row<T>> rows;
    private final Map<String, List<T>> byCode;
    private final Reference reference;

    private Join(List<Row<T>> rows, Reference reference) {
        this.reference = reference;
        this.rows = List.copyOf(rows);
        this.byCode = rows.stream()
                .filter(row -> row.economy().isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.economy().orElseThrow().alpha2(),
                        Collectors.mapping(Row::values, Collectors.toUnmodifiableList())));
    }

    /**
     * Finds the economy of each row.
     *
     * @param country what a row gives: a code or name in any spelling; blank or null finds none
     * @throws IllegalArgumentException if that cannot be asked of a row; the message names the row
     */
    public static <T> Join<T> of(Iterable<T> rows, Function<? super T, @Nullable String> country, Reference reference) {
        Rules.given("join, country", country);
        Rules.given("join, reference", reference);
        Map<Economy, Integer> seen = new HashMap<>();
        List<Row<T>> joined = new ArrayList<>();
        for (T row : Rules.given("join, rows", rows)) {
            int number = joined.size() + 1;
            Rules.given("join, row " + number, row);
            joined.add(joined(number, given(number, row, country), row, reference, seen));
        }
        return new Join<>(joined, reference);
    }

    private static <T> String given(int number, T row, Function<? super T, @Nullable String> country) {
        try {
            String given = country.apply(row);
            return given == null ? "" : given;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "join, row " + number + ", country: must be given without failing, " + e, e);
        }
    }

    private static <T> Row<T> joined(int number, String given, T row, Reference reference, Map<Economy, Integer> seen) {
        try {
            Economy economy = reference.find(given);
            Integer before = seen.putIfAbsent(economy, number);
            Optional<String> why = Optional.ofNullable(before)
                    .map(first -> "row " + first + " is about " + economy.name().english() + " too");
            return new Row<>(number, given, row, Optional.of(economy), why);
        } catch (NoSuchEconomyException unknown) {
            return new Row<>(number, given, row, Optional.empty(), Optional.ofNullable(unknown.getMessage()));
        }
    }

    /** All rows, in their order. */
    public List<Row<T>> rows() {
        return rows;
    }

    /**
     * The rows about an economy, by its code or any of its names, in their order; empty if there are none.
     *
     * @throws NoSuchEconomyException if there is no such economy; the message names near misses
     */
    public List<T> of(String codeOrName) {
        return withCode(reference.find(codeOrName).alpha2());
    }

    /** The rows about who has a code; empty for any other words. */
    List<T> withCode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Every Member of a day, in the order of the register, with its row. */
    public List<OfMember<T>> members(Register register, LocalDate day) {
        return Rules.given("join, register", register).members(Rules.given("join, day", day)).value().stream()
                .map(member ->
                        new OfMember<>(member, withCode(member.code()).stream().findFirst()))
                .toList();
    }

    /**
     * What a value comes to in each region, in the order of the reference, and in all. Of several rows about one Member the first counts.
     *
     * @param value of a row; null if it has none
     * @throws IllegalArgumentException if that cannot be asked of a row, or is no finite number; the message names the Member
     */
    public List<Total> totals(Register register, LocalDate day, Function<? super T, @Nullable Number> value) {
        Rules.given("join, value", value);
        Map<Membership, BigDecimal> values = new LinkedHashMap<>();
        List<OfMember<T>> members = members(register, day);
        for (OfMember<T> each : members) {
            each.values()
                    .map(row -> number(each.member(), row, value))
                    .ifPresent(number -> values.put(each.member(), number));
        }
        BigDecimal all = sum(values.values());
        List<Total> totals = new ArrayList<>();
        for (Region region : register.reference().regions()) {
            totals.add(total(Optional.of(region), members, values, all));
        }
        totals.add(total(Optional.empty(), members, values, all));
        return List.copyOf(totals);
    }

    private static <T> @Nullable BigDecimal number(
            Membership member, T row, Function<? super T, @Nullable Number> value) {
        try {
            Number number = value.apply(row);
            return number == null ? null : new BigDecimal(number.toString());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "join, Member " + member.code() + ", value: must be a finite number, " + e, e);
        }
    }

    private static <T> Total total(
            Optional<Region> region, List<OfMember<T>> members, Map<Membership, BigDecimal> values, BigDecimal all) {
        List<Membership> those = members.stream()
                .map(OfMember::member)
                .filter(member -> region.isEmpty()
                        || member.assignedRegion()
                                .filter(seat -> seat.value().equals(region.get()))
                                .isPresent())
                .toList();
        List<BigDecimal> known = those.stream()
                .flatMap(member -> Optional.ofNullable(values.get(member)).stream())
                .toList();
        BigDecimal sum = sum(known);
        BigDecimal mean = known.isEmpty() ? null : mean(sum, known.size());
        BigDecimal share =
                all.signum() == 0 ? null : sum.multiply(BigDecimal.valueOf(100)).divide(all, 1, RoundingMode.HALF_EVEN);
        return new Total(region, those.size(), known.size(), sum, mean, share);
    }

    private static BigDecimal mean(BigDecimal sum, int number) {
        BigDecimal exact = sum.divide(BigDecimal.valueOf(number), MathContext.DECIMAL64);
        boolean small = exact.abs().compareTo(BigDecimal.ONE) < 0;
        return small ? exact.round(new MathContext(3)) : exact.setScale(2, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * A sheet with columns of yours beside those of one of its data tables, such as the directory: each row gets those of the first
     * row here about its economy, or "not known". They go into the workbook, the dictionary and the CSV; what is printed stays.
     *
     * @param table the id of the table
     * @param key the id of its column that has alpha-2 codes
     * @param columns declares the columns; they may cite sources that the sheet has
     * @throws IllegalArgumentException if there is no such table or column, or the table has a column of yours already
     */
    public FactSheet beside(FactSheet sheet, String table, String key, Consumer<? super Columns<T>> columns) {
        List<DataTable> tables = new ArrayList<>(Rules.given("sheet", sheet).tables());
        List<String> ids = tables.stream().map(DataTable::id).toList();
        Rules.require(
                ids.contains(table),
                () -> "table " + Rules.quoted(table) + ": must be a data table of the sheet"
                        + NearMisses.among(table, ids));
        int at = ids.indexOf(table);
        tables.set(at, widened(sheet, tables.get(at), key, columns));
        return FactSheet.builder().from(sheet).tables(tables).build();
    }

    private DataTable widened(FactSheet sheet, DataTable table, String key, Consumer<? super Columns<T>> columns) {
        List<String> ids = table.columns().stream().map(DataColumn::id).toList();
        Rules.require(
                ids.contains(key),
                () -> "table " + Rules.quoted(table.id()) + ", column " + Rules.quoted(key)
                        + ": must be one of its columns" + NearMisses.among(key, ids));
        Columns<T> more =
                new Columns<>(table.id(), Wording.continuing(sheet, SheetLanguage.of(sheet.labels()), List.of()));
        columns.accept(more);
        Set<String> sources = new LinkedHashSet<>(table.sources());
        List<DataColumn> added = more.data();
        sources.addAll(more.sources());
        return DataTable.builder()
                .from(table)
                .addAllColumns(added)
                .sources(sources)
                .rows(sink -> table.rows().writeTo(new WidenedRows<>(sink, ids.indexOf(key), this, more)))
                .build();
    }

    /** The rows that find no economy. */
    public List<Row<T>> unmatched() {
        return rows.stream().filter(row -> row.economy().isEmpty()).toList();
    }

    /** The rows about an economy about which a row before is already. */
    public List<Row<T>> repeated() {
        return rows.stream()
                .filter(row -> row.economy().isPresent() && row.why().isPresent())
                .toList();
    }
}
