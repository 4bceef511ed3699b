package org.wcofacts.export.make;

import java.io.IOException;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;

/**
 * A value of a listing, which is printed and is data at once. {@link Wording} makes dates and absences; source marks are
 * part of what is printed.
 */
public sealed interface Cell {

    /** What is printed. */
    Text printed();

    /** Writes the value, or the word for its absence, as data. */
    void writeTo(RowSink sink, DataColumn column) throws IOException;

    /** The same value with more after it in print, such as source marks. */
    Cell and(Text more);

    static Cell of(Text words) {
        return new Words(words);
    }

    /** Words or a code. */
    static Cell of(String words) {
        return new Words(Text.of(words));
    }

    static Cell of(long number) {
        return new Whole(number, Text.of(Long.toString(number)));
    }

    /** Words, which stand alike in print and in data but for the invisible marks of their direction. */
    record Words(Text printed) implements Cell {
        public Words {
            Rules.given("cell, words", printed);
        }

        @Override
        public void writeTo(RowSink sink, DataColumn column) throws IOException {
            sink.text(Direction.withoutMarks(printed.words()));
        }

        @Override
        public Cell and(Text more) {
            return new Words(printed.and(more));
        }
    }

    /** A whole number. */
    record Whole(long value, Text printed) implements Cell {
        public Whole {
            Rules.given("cell, number in print", printed);
        }

        @Override
        public void writeTo(RowSink sink, DataColumn column) throws IOException {
            if (column.type() == DataColumn.Type.TEXT) {
                sink.text(Long.toString(value));
            } else {
                sink.number(value);
            }
        }

        @Override
        public Cell and(Text more) {
            return new Whole(value, printed.and(more));
        }
    }

    /** A number. */
    record Decimal(double value, Text printed) implements Cell {
        public Decimal {
            Rules.given("cell, number in print", printed);
        }

        @Override
        public void writeTo(RowSink sink, DataColumn column) throws IOException {
            sink.number(value);
        }

        @Override
        public Cell and(Text more) {
            return new Decimal(value, printed.and(more));
        }
    }

    /** A date as far as it is known. A column of days holds it if its day is known; other columns hold it as ISO 8601. */
    record Date(PartialDate value, Text printed) implements Cell {
        public Date {
            Rules.given("cell, date", value);
            Rules.given("cell, date in print", printed);
        }

        @Override
        public void writeTo(RowSink sink, DataColumn column) throws IOException {
            if (column.type() != DataColumn.Type.DATE) {
                sink.text(value.toString());
            } else if (value.precision() == PartialDate.Precision.DAY) {
                sink.date(value.earliest());
            } else {
                sink.missing(value.toString());
            }
        }

        @Override
        public Cell and(Text more) {
            return new Date(value, printed.and(more));
        }
    }

    /** No value, and the word for it. */
    record Absent(Absence reason, Text printed) implements Cell {
        public Absent {
            Rules.given("cell, reason", reason);
            Rules.given("cell, word for absence", printed);
        }

        @Override
        public void writeTo(RowSink sink, DataColumn column) throws IOException {
            sink.missing(printed.words());
        }

        @Override
        public Cell and(Text more) {
            return new Absent(reason, printed.and(more));
        }
    }
}
