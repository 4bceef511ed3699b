package org.wcofacts.export.xlsx.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.sheet.DecimalText;

/**
 * The rows of a worksheet as XML, written from the first on. They gather in memory until a stream is there to take them.
 * Rows and columns count from 0.
 */
public final class RowXml {

    private static final int PORTION = 1 << 16;

    private static final byte[] STYLE = ascii("\" s=\"");
    private static final byte[] QUOTE = ascii("\"");
    private static final byte[] WORDS = ascii(" t=\"inlineStr\"><is><t>");
    private static final byte[] EDGED_WORDS = ascii(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_OF_WORDS = ascii("</t></is></c>");
    private static final byte[] NUMBER = ascii("><v>");
    private static final byte[] END_OF_NUMBER = ascii("</v></c>");

    private final XmlBytes rows = new XmlBytes();
    private final XmlBytes cells = new XmlBytes();
    private final List<byte[]> letters = new ArrayList<>();
    private @Nullable OutputStream out;
    private long handedOver;
    private int row;
    private int last;
    private int nextColumn;
    private int height;

    /** The row that is being written. */
    public int row() {
        return row;
    }

    /** The last row that has ended with something in it. */
    public int last() {
        return last;
    }

    /** The bytes of all rows that have ended. */
    public long size() {
        return handedOver + rows.size();
    }

    /** Gives the row at least a height, in points. */
    public void makeRoom(int points) {
        height = Math.max(height, points);
    }

    public void words(int column, int style, String words) {
        begin(column, style);
        boolean edged = !words.isEmpty() && (words.charAt(0) <= ' ' || words.charAt(words.length() - 1) <= ' ');
        cells.add(edged ? EDGED_WORDS : WORDS).words(words).add(END_OF_WORDS);
    }

    public void number(int column, int style, long value) {
        begin(column, style);
        cells.add(NUMBER).digits(value).add(END_OF_NUMBER);
    }

    public void number(int column, int style, double value) {
        begin(column, style);
        cells.add(NUMBER).markup(DecimalText.of(value)).add(END_OF_NUMBER);
    }

    /** A cell that has a look and nothing else. */
    public void blank(int column, int style) {
        begin(column, style);
        cells.markup("/>");
    }

    private void begin(int column, int style) {
        if (column < nextColumn) {
            throw new IllegalStateException(
                    "row " + row + ", column " + column + ": written before; cells follow each other");
        }
        nextColumn = column + 1;
        cells.add(letters(column)).digits(row + 1L).add(STYLE).digits(style).add(QUOTE);
    }

    /** Ends the rows before this one. */
    public void goTo(int to) throws IOException {
        if (to < row) {
            throw new IllegalStateException("row " + to + ": before row " + row + "; rows follow each other");
        }
        if (to > row) {
            endRow();
            row = to;
        }
    }

    /** Ends the row, if anything stands in it, and goes to the next. */
    public void endRow() throws IOException {
        if (cells.size() > 0) {
            last = row;
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
    public void sendTo(OutputStream stream) throws IOException {
        out = stream;
        handOver(stream);
    }

    /** Hands the last rows to the stream. */
    public void finish() throws IOException {
        endRow();
        if (out != null) {
            handOver(out);
        }
    }

    private void handOver(OutputStream stream) throws IOException {
        handedOver += rows.size();
        rows.drainTo(stream);
    }

    private byte[] letters(int column) {
        while (letters.size() <= column) {
            letters.add(ascii("<c r=\"" + CellReference.convertNumToColString(letters.size())));
        }
        return letters.get(column);
    }

    private static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }
}
