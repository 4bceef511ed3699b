package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;

/** A worksheet that is laid out and waits to be written. */
interface Part {

    /** What POI knows of it. */
    Worksheet worksheet();

    /** Writes its part of the package. */
    default void writeTo(OutputStream out) throws IOException {
        worksheet().beginPart(out);
        worksheet().endPart(out);
    }
}
