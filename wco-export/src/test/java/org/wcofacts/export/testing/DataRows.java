package org.wcofacts.export.testing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSink;

/** The rows of a data table as words, each by the ids of its columns. */
public final class DataRows implements RowSink {

    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    private DataRows(List<String> columns) {
        this.columns = columns;
    }

    public static List<Map<String, String>> of(FactSheet sheet, String id) throws IOException {
        return of(sheet.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    public static List<Map<String, String>> of(DataTable table) throws IOException {
        DataRows rows =
                new DataRows(table.columns().stream().map(DataColumn::id).toList());
        table.rows().writeTo(rows);
        return rows.rows;
    }

    @Override
    public RowSink text(String text) {
        row.add(text);
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
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), row.get(i));
        }
        rows.add(cells);
        row = new ArrayList<>();
    }
}
