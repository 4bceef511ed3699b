package org.wcofacts.data;

/**
 * A file of the dataset breaks a rule. The message names the file, the line and the column or key as far as there is one,
 * and the rule.
 */
public final class DatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatasetException(String message) {
        super(message);
    }

    DatasetException(String message, Throwable cause) {
        super(message, cause);
    }
}
