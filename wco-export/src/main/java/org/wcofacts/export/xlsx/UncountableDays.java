package org.wcofacts.export.xlsx;

import java.util.HashSet;
import java.util.Set;

/** The columns that were seen to hold days which Excel cannot count, so that the dictionary says so. */
final class UncountableDays {

    private record Column(String table, String column) {}

    private final Set<Column> seen = new HashSet<>();

    void see(String table, String column) {
        seen.add(new Column(table, column));
    }

    boolean seenIn(String table, String column) {
        return seen.contains(new Column(table, column));
    }
}
