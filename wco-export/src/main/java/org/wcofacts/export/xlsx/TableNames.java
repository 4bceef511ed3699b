package org.wcofacts.export.xlsx;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Rules;

/** Gives Excel tables their names, by which formulas call them: the ids of data tables, where Excel allows them. */
final class TableNames {

    private static final int LONGEST = 255;
    private static final Pattern NO_NAME = Pattern.compile("[0-9].*|[a-z]{1,3}[0-9]+|[rc]|r[0-9]*c[0-9]*");

    private final Set<String> ids = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** Names a table that the workbook adds, where the sheet or the caller may have one of that id. */
    String takeOurs(String id) {
        String free = id;
        for (int copy = 2; ids.contains(free) || taken.contains(free); copy++) {
            free = id + "_" + copy;
        }
        return take(free);
    }

    /**
     * Returns the name for a table: its id with underscores for hyphens, behind an underscore where Excel would take it for a
     * cell.
     *
     * @throws ExportException if the id is too long or another table has it
     */
    String take(String id) {
        String place = "table " + Rules.quoted(id) + ", id";
        if (id.length() >= LONGEST) {
            throw new ExportException(place + ": must have fewer than " + LONGEST + " characters");
        }
        if (!ids.add(id)) {
            throw new ExportException(place + ": another table has it; ids of tables must be unique");
        }
        String name = id.replace('-', '_');
        if (NO_NAME.matcher(name).matches()) {
            name = "_" + name;
        }
        while (!taken.add(name)) {
            name = "_" + name;
        }
        return name;
    }
}
