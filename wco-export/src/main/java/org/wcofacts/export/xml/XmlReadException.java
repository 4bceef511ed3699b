package org.wcofacts.export.xml;

import java.io.IOException;
import java.util.OptionalInt;

/**
 * Thrown when what was read is not XML of this project. The message names the line and column where they are known, the
 * element or value, and the rule.
 */
public final class XmlReadException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    XmlReadException(String message, Throwable cause) {
        super(message, cause);
        this.line = 0;
        this.column = 0;
    }

    XmlReadException(int line, int column, String message) {
        super(line > 0 ? "line " + line + ", column " + column + ": " + message : message);
        this.line = line;
        this.column = column;
    }

    XmlReadException(int line, int column, String message, Throwable cause) {
        this(line, column, message);
        initCause(cause);
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
