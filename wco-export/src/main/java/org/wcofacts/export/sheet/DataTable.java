package org.wcofacts.export.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.wcofacts.export.report.Rules;

/** A table to calculate with. */
@Value.Immutable
@ValueStyle
public interface DataTable {

    /**
     * Unique within the sheet, the same in every language: lower-case letters and digits, in parts joined by single hyphens
     * or underscores.
     */
    String id();

    /**
     * The title, not blank. It is also the name of a worksheet if it has at most 31 characters, none of {@code : \ / ? * [ ]},
     * and no other table has it; else a workbook shortens or changes it on the tab, and reports that.
     */
    String title();

    /** What the table holds, in a sentence. */
    String description();

    /** From the reading start; at least one. */
    List<DataColumn> columns();

    /** The ids of the columns whose values together name a row and are never missing; empty if that is not said. */
    List<String> key();

    /**
     * The ids of the sections whose data it is; it leaves a sheet with the last of them. If there are none, it is that of the
     * section with its own id, hyphens for underscores, or else of the sheet as a whole.
     */
    List<String> sections();

    /** The ids of the sources that its rows name. */
    List<String> sources();

    RowSource rows();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a table. {@code id}, {@code title}, {@code description} and {@code rows} must be given. */
    final class Builder extends ImmutableDataTable.Builder {
        Builder() {}

        /**
         * Builds the table.
         *
         * @throws IllegalArgumentException if the id is not well formed, if the title is blank, if there is no column, if two
         *     have the same id or header, or if the key or what explains a column names another
         */
        @Override
        public DataTable build() {
            DataTable table = super.build();
            Ids.require("data table", table.id());
            String place = "data table " + Rules.quoted(table.id());
            Rules.require(!table.title().isBlank(), () -> place + ", title: must not be blank");
            if (table.columns().isEmpty()) {
                throw new IllegalArgumentException(place + ": must have at least one column");
            }
            Set<String> seen = new HashSet<>();
            for (DataColumn column : table.columns()) {
                if (!seen.add("id " + column.id()) || !seen.add("header " + column.header())) {
                    throw new IllegalArgumentException(place + ", column " + Rules.quoted(column.id()) + " ("
                            + column.header() + "): ids and headers of columns must be unique");
                }
            }
            for (DataColumn column : table.columns()) {
                column.explainedBy()
                        .ifPresent(id -> Rules.require(
                                seen.contains("id " + id),
                                () -> place + ", column " + Rules.quoted(column.id()) + ", explained by "
                                        + Rules.quoted(id) + ": must be the id of a column"));
            }
            for (String id : table.key()) {
                Rules.require(
                        seen.contains("id " + id),
                        () -> place + ", key " + Rules.quoted(id) + ": must be the id of a column");
            }
            return table;
        }
    }
}
