package org.wcofacts.export.xlsx.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML in the making, as bytes of UTF-8. */
final class XmlBytes {

    /** The most bytes that one character of a text becomes: an escape such as {@code _x005F_}. */
    private static final int MOST_PER_CHARACTER = 7;

    private static final int MOST_DIGITS = 20;

    private byte[] bytes = new byte[1 << 10];
    private int size;

    int size() {
        return size;
    }

    /** Adds markup, which is ASCII. */
    XmlBytes markup(String ascii) {
        int length = ascii.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    XmlBytes add(XmlBytes more) {
        return add(more.bytes, more.size);
    }

    XmlBytes add(byte[] more) {
        return add(more, more.length);
    }

    private XmlBytes add(byte[] more, int length) {
        reserve(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
        return this;
    }

    XmlBytes digits(long number) {
        reserve(MOST_DIGITS);
        if (number < 0) {
            return markup(Long.toString(number));
        }
        int end = size + length(number);
        size = end;
        long rest = number;
        do {
            bytes[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        return this;
    }

    /**
     * Adds words that XML can hold, in the form of a cell: what looks like an escape of Excel is escaped.
     *
     * @param words without lone surrogates
     */
    XmlBytes words(String words) {
        int length = words.length();
        reserve(length * MOST_PER_CHARACTER);
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (c >= 0x80) {
                i = beyondAscii(words, i);
            } else if (c == '&' || c == '<' || c == '>' || c == '_') {
                special(words, i);
            } else {
                bytes[size++] = (byte) c;
            }
        }
        return this;
    }

    private void special(String words, int at) {
        switch (words.charAt(at)) {
            case '&' -> markup("&amp;");
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            default -> markup(CellText.looksEscapedAt(words, at) ? "_x005F_" : "_");
        }
    }

    /** Returns the index of the last character that was written. */
    private int beyondAscii(String words, int at) {
        char c = words.charAt(at);
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
            return at;
        }
        if (!Character.isHighSurrogate(c)) {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
            return at;
        }
        for (byte b : words.substring(at, at + 2).getBytes(StandardCharsets.UTF_8)) {
            bytes[size++] = b;
        }
        return at + 1;
    }

    void clear() {
        size = 0;
    }

    /** Hands all bytes to a stream and begins anew. */
    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    private static int length(long number) {
        int length = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            length++;
        }
        return length;
    }
}
