package org.wcofacts.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown when a PDF carries no edition that can be read; the message says why. */
public final class EditionPdfException extends IOException {

    private static final long serialVersionUID = 1L;

    EditionPdfException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
