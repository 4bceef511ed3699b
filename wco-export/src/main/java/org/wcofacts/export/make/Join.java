package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.reference.Reference;

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

    private final List<Row<T>> rows;

    private Join(List<Row<T>> rows) {
        this.rows = List.copyOf(rows);
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
        return new Join<>(joined);
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

    /** The rows about an economy, by its alpha-2 code, in their order; empty if there are none. */
    public List<T> of(String alpha2) {
        return rows.stream()
                .filter(row -> alpha2.equals(row.code()))
                .map(Row::values)
                .toList();
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
