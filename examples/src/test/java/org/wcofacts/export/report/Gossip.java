package org.wcofacts.export.report;

import org.wcofacts.export.factsheet.FactSheet;

/** Wrong on purpose: a report that sees the sheets. */
public final class Gossip {

    public static final Class<?> SEEN = FactSheet.class;

    private Gossip() {}
}
