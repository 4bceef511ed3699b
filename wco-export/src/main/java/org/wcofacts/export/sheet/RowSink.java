package org.wcofacts.export.sheet;

import java.io.IOException;
import java.time.LocalDate;

/**
 * Takes the rows of a data table, cell by cell from the first column on; {@link #endRow} ends each row. Every cell has a
 * value or a word that says why it has none, so that null is refused by an {@link
 * org.wcofacts.export.report.ExportException} which names table, row and column: use {@link #missing} instead.
 */
public interface RowSink {

    /** A text, a code or an address. */
    RowSink text(String value) throws IOException;

    /** A whole number or a year. */
    RowSink number(long value) throws IOException;

    /** A number. */
    RowSink number(double value) throws IOException;

    /** A day. */
    RowSink date(LocalDate value) throws IOException;

    /** No value, and the word that is put in its place, such as "not applicable". */
    RowSink missing(String word) throws IOException;

    /** Ends a row. */
    void endRow() throws IOException;
}
