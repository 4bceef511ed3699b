package org.wcofacts.export.parchment;

import org.wcofacts.export.csv.DataPackageWriter;

/** Wrong on purpose: a new format that sees another. */
public final class Scroll {

    public static final Class<?> SEEN = DataPackageWriter.class;

    private Scroll() {}
}
