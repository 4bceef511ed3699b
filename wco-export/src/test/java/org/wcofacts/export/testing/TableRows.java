package org.wcofacts.export.testing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSink;

/** The rows of a data table as words by the ids of its columns. */
public final class TableRows implements RowSink {

    private final DataTable table;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private Map<String, String> row = new LinkedHashMap<>();

    private TableRows(DataTable table) {
        this.table = table;
    }

    public static List<Map<String, String>> of(DataTable table) throws IOException {
        TableRows read = new TableRows(table);
        table.rows().writeTo(read);
        return read.rows;
    }

    /** The rows of the table with an id; none if the sheet has no such table. */
    public static List<Map<String, String>> of(FactSheet sheet, String id) throws IOException {
        for (DataTable table : sheet.tables()) {
            if (table.id().equals(id)) {
                return of(table);
            }
        }
        return List.of();
    }

    @Override
    public RowSink text(String text) {
        row.put(table.columns().get(row.size()).id(), text);
        return this;
    }

    @Override
    public RowSink number(long number) {
        return text(Long.toString(number));
    }

    @Override
    public RowSink number(double number) {
        return text(Double.toString(number));
    }

    @Override
    public RowSink date(LocalDate date) {
        return text(date.toString());
    }

    @Override
    public RowSink missing(String word) {
        return text(word);
    }

    @Override
    public void endRow() {
        rows.add(row);
        row = new LinkedHashMap<>();
    }
}
