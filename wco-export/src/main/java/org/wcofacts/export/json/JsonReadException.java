package org.wcofacts.export.json;

import java.io.IOException;
import java.util.OptionalInt;

/**
 * Thrown when what was read is not JSON of this project. The message names the line and column where they are known, the place as a
 * JSON pointer or in words, and the rule.
 */
public final class JsonReadException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonReadException(String message, Throwable cause) {
        this(0, 0, message, cause);
    }

    JsonReadException(String message) {
        super(message);
        this.line = 0;
        this.column = 0;
    }

    JsonReadException(int line, int column, String message, Throwable cause) {
        super(line > 0 ? "line " + line + ", column " + column + ": " + message : message, cause);
        this.line = line;
        this.column = column;
    }

    /** The line, from 1; absent if the rule is about the content as a whole. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** The column, from 1; absent if the rule is about the content as a whole. */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }
}
