package org.wcofacts.export.report;

/** Thrown when a format cannot hold what it is given; the message names the place, the thing and the rule. */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }
}
