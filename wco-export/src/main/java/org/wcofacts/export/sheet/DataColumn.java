package org.wcofacts.export.sheet;

import java.util.Optional;
import org.immutables.value.Value;

/** A typed and described column of a data table. */
@Value.Immutable
@ValueStyle
public interface DataColumn {

    /** What the cells of a column hold. */
    enum Type {
        TEXT,
        /** A text that is an identifier and never a number, whatever its characters. */
        CODE,
        /** A whole number. */
        INTEGER,
        DECIMAL,
        /** A year of the calendar: a number that is written without separators. */
        YEAR,
        /** A day. */
        DATE,
        /** An address on the web. */
        ADDRESS
    }

    /**
     * Unique within its table, the same in every language: lower-case letters and digits, in parts joined by single hyphens
     * or underscores.
     */
    String id();

    /** The header, in the language of the sheet; unique within its table. */
    String header();

    Type type();

    /** What the column means, in a sentence. */
    String description();

    /** What is counted or measured; absent for columns that do neither. */
    Optional<String> unit();

    /** Where its values come from: sources, a standard, the dataset itself; absent if that is not said. */
    Optional<String> origin();

    /**
     * The id of the column that says why there is no value where there is none. A file of data leaves such a cell empty instead of
     * putting the word into it; absent where the word stands in the cell.
     */
    Optional<String> explainedBy();

    static DataColumn of(String id, String header, Type type, String description) {
        return builder()
                .id(id)
                .header(header)
                .type(type)
                .description(description)
                .build();
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a column. {@code id}, {@code header}, {@code type} and {@code description} must be given.
     */
    final class Builder extends ImmutableDataColumn.Builder {
        Builder() {}

        /**
         * Builds the column.
         *
         * @throws IllegalArgumentException if a part is missing or the id is not well formed
         */
        @Override
        public DataColumn build() {
            DataColumn column = super.build();
            Ids.require("column", column.id());
            return column;
        }
    }
}
