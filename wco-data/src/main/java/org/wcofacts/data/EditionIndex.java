package org.wcofacts.data;

import java.util.ArrayList;
import java.util.List;

/** Which editions there are. */
final class EditionIndex {

    static final String PATH = "editions/index.csv";

    private static final List<String> COLUMNS = List.of("year", "revision", "as_of", "publication", "languages");

    private final CsvTable table;
    private final List<Integer> years;

    private EditionIndex(CsvTable table, List<Integer> years) {
        this.table = table;
        this.years = years;
    }

    static EditionIndex read(DataFolder folder) {
        CsvTable table = CsvTable.read(folder, PATH, COLUMNS);
        List<Integer> years = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            years.add(row.number("year", 1000));
        }
        return new EditionIndex(table, List.copyOf(years));
    }

    List<Integer> years() {
        return years;
    }

    /** The line of a year. */
    CsvRow row(int year) {
        int position = years.indexOf(year);
        if (position < 0) {
            throw new EditionNotFoundException(year, years);
        }
        return table.rows().get(position);
    }
}
