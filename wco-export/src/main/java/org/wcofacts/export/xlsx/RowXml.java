package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a worksheet as XML, written from the first on. They gather in memory until a stream is there to take them.
 * Rows and columns count from 0.
 */
final class RowXml {

    private static final int PORTION = 1 << 16;

    private final XmlBytes rows = new XmlBytes();
    private final XmlBytes cells = new XmlBytes();
    private final List<String> letters = new ArrayList<>();
    private @Nullable OutputStream out;
    private long handedOver;
    private int row;
    private int nextColumn;
    private int height;

    /** The row that is being written. */
    int row() {
        return row;
    }

    /** The bytes of all rows that have ended. */
    long size() {
        return handedOver + rows.size();
    }

    /** Gives the row at least a height, in points. */
    void makeRoom(int points) {
        height = Math.max(height, points);
    }

    void words(int column, int style, String words) {
        begin(column, style).markup(" t=\"inlineStr\"><is><t");
        if (!words.isEmpty() && (words.charAt(0) <= ' ' || words.charAt(words.length() - 1) <= ' ')) {
            cells.markup(" xml:space=\"preserve\"");
        }
        cells.markup(">").words(words).markup("</t></is></c>");
    }

    void number(int column, int style, long value) {
        begin(column, style).markup("><v>").digits(value).markup("</v></c>");
    }

    void number(int column, int style, double value) {
        begin(column, style).markup("><v>").markup(Double.toString(value)).markup("</v></c>");
    }

    /** A cell that has a look and nothing else. */
    void blank(int column, int style) {
        begin(column, style).markup("/>");
    }

    private XmlBytes begin(int column, int style) {
        if (column < nextColumn) {
            throw new IllegalStateException(
                    "row " + row + ", column " + column + ": written before; cells follow each other");
        }
        nextColumn = column + 1;
        return cells.markup("<c r=\"")
                .markup(letters(column))
                .digits(row + 1L)
                .markup("\" s=\"")
                .digits(style)
                .markup("\"");
    }

    /** Ends the rows before this one. */
    void goTo(int to) throws IOException {
        if (to < row) {
            throw new IllegalStateException("row " + to + ": before row " + row + "; rows follow each other");
        }
        if (to > row) {
            endRow();
            row = to;
        }
    }

    /** Ends the row, if anything stands in it, and goes to the next. */
    void endRow() throws IOException {
        if (cells.size() > 0) {
            rows.markup("<row r=\"").digits(row + 1L).markup("\"");
            if (height > 0) {
                rows.markup(" ht=\"").digits(height).markup("\"");
            }
            rows.markup(">").add(cells).markup("</row>");
            cells.clear();
        }
        row++;
        nextColumn = 0;
        height = 0;
        if (out != null && rows.size() >= PORTION) {
            handOver(out);
        }
    }

    /** From here on rows go to a stream, with those before them. */
    void sendTo(OutputStream stream) throws IOException {
        out = stream;
        handOver(stream);
    }

    /** Hands the last rows to the stream. */
    void finish() throws IOException {
        endRow();
        if (out != null) {
            handOver(out);
        }
    }

    private void handOver(OutputStream stream) throws IOException {
        handedOver += rows.size();
        rows.drainTo(stream);
    }

    private String letters(int column) {
        while (letters.size() <= column) {
            letters.add(CellReference.convertNumToColString(letters.size()));
        }
        return letters.get(column);
    }
}
