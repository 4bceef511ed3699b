package org.wcofacts.export.sheet;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.wcofacts.export.report.Rules;

/**
 * The rows of a data table. They can be asked for again and are then the same, but for those of {@link #once}. Every
 * export asks once.
 *
 * <p>What fails while a row is made fails the export: an {@link IOException}, also the cause of an {@link
 * java.io.UncheckedIOException}, passes as it is; of any other exception an {@link IllegalArgumentException} names table and
 * row, with the exception as its cause.
 */
@FunctionalInterface
public interface RowSource {

    /** Writes one record as a row. */
    @FunctionalInterface
    interface RowWriter<T> {

        /** Writes the cells of a row, from the first column on; the row is ended by the caller. */
        void write(T row, RowSink sink) throws IOException;
    }

    /** Hands every row to the sink, in order. */
    void writeTo(RowSink sink) throws IOException;

    /** Rows from records that can be gone through again. */
    static <T> RowSource of(Iterable<? extends T> records, RowWriter<? super T> writer) {
        Rules.given("rows, records", records);
        Rules.given("rows, writer", writer);
        return sink -> {
            for (T each : records) {
                writer.write(each, sink);
                sink.endRow();
            }
        };
    }

    /**
     * Rows from a stream, which is consumed by the first export and closed by the caller. Asked for again they fail with an
     * {@link IllegalStateException}.
     */
    static <T> RowSource once(Stream<? extends T> records, RowWriter<? super T> writer) {
        Rules.given("rows, writer", writer);
        Iterator<? extends T> iterator = Rules.given("rows, records", records).iterator();
        boolean[] asked = new boolean[1];
        return sink -> {
            if (asked[0]) {
                throw new IllegalStateException("rows of a stream: asked for again; a stream must be read once only");
            }
            asked[0] = true;
            while (iterator.hasNext()) {
                writer.write(iterator.next(), sink);
                sink.endRow();
            }
        };
    }
}
