package org.wcofacts.export.xlsx;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.wcofacts.export.report.ExportException;

/** Gives Excel tables their names, by which formulas call them: the ids of data tables, where Excel allows them. */
final class TableNames {

    private static final int LONGEST = 255;
    private static final Pattern ID = Pattern.compile("[a-z0-9_]+");
    private static final Pattern NO_NAME = Pattern.compile("[0-9].*|[a-z]{1,3}[0-9]+|[rc]|r[0-9]*c[0-9]*");

    private final Set<String> ids = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Returns the name for a table: its id, behind an underscore where Excel would take the id for a cell.
     *
     * @throws ExportException if the id is no id or another table has it
     */
    String take(String id) {
        String place = "table '" + id + "', id";
        if (!ID.matcher(id).matches() || id.length() >= LONGEST) {
            throw new ExportException(place + ": an id has lower-case letters, digits and underscores, fewer than "
                    + LONGEST + " in all");
        }
        if (!ids.add(id)) {
            throw new ExportException(place + ": another table has this id; ids of tables are unique");
        }
        String name = NO_NAME.matcher(id).matches() ? "_" + id : id;
        while (!taken.add(name)) {
            name = "_" + name;
        }
        return name;
    }
}
