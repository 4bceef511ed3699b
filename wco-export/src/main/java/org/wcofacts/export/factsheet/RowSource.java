package org.wcofacts.export.factsheet;

import java.io.IOException;

/** The rows of a data table. They can be asked for again and are then the same. */
@FunctionalInterface
public interface RowSource {

    /** Hands every row to the sink, in order. */
    void writeTo(RowSink sink) throws IOException;
}
