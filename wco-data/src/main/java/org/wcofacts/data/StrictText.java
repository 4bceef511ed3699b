package org.wcofacts.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file: UTF-8 without byte-order mark, ended by a line feed, without any other control character and without
 * backslash, so that nobody takes an escape for one.
 *
 * <p>The rules are checked on the bytes in one pass: in a fresh virtual machine, calls for every character would cost more
 * than all other reading.
 */
final class StrictText {

    /** Many times more than any file of the dataset; short lines take more memory than they have characters. */
    private static final int MOST_LINES = 20_000;

    private final String path;
    private final byte[] bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private StrictText(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** The lines of a file, without their ends. */
    static List<String> lines(DataFolder folder, String path) {
        return new StrictText(path, folder.read(path)).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        checkNoByteOrderMark();
        int start = 0;
        boolean ascii = true;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '\n') {
                add(lines, start, i, ascii);
                start = i + 1;
                ascii = true;
            } else if (b < 0) {
                ascii = false;
            } else if (b < ' ' || b == '\\' || b == 0x7F) {
                throw error(lines.size() + 1, rule(b));
            }
        }
        if (start < bytes.length) {
            add(lines, start, bytes.length, ascii);
        }
        return lines;
    }

    private void add(List<String> lines, int start, int end, boolean ascii) {
        if (lines.size() == MOST_LINES) {
            throw error(MOST_LINES + 1, "a file must not have more than " + MOST_LINES + " lines");
        }
        lines.add(line(start, end, ascii, lines.size() + 1));
    }

    private void checkNoByteOrderMark() {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw error(1, "a file has no byte-order mark");
        }
    }

    private String line(int start, int end, boolean ascii, int number) {
        if (ascii) {
            return new String(bytes, start, end - start, StandardCharsets.US_ASCII);
        }
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
        } catch (CharacterCodingException e) {
            throw new DatasetException(path + ", line " + number + ": must be UTF-8; this line is not", e);
        }
    }

    private static String rule(byte b) {
        return switch (b) {
            case '\r' -> "a line ends with a line feed alone, without carriage return";
            case '\\' -> "a backslash escapes nothing here; write the character itself";
            default -> "a file has no control character but line feeds";
        };
    }

    private DatasetException error(int line, String rule) {
        return new DatasetException(path + ", line " + line + ": " + rule);
    }
}
