package org.wcofacts.export.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.export.factsheet.DataTable;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.Labels;

/**
 * Which worksheets a workbook has, in their order, under which names.
 *
 * @param cover the first worksheet
 * @param overview the worksheet of the sections
 * @param charts the worksheet of the charts; absent if the sheet has none
 * @param entries the worksheets of the tables
 */
record Contents(Entry cover, Entry overview, Optional<Entry> charts, Map<DataTable, Entry> entries) {

    /**
     * A worksheet.
     *
     * @param sheetName its name on the tab
     * @param tableName the name of its Excel table; empty if it has none
     * @param description what it holds
     */
    record Entry(String sheetName, String tableName, String description) {}

    /**
     * Names the worksheets of a sheet.
     *
     * @throws org.wcofacts.export.report.ExportException if a title or an id cannot be a name or stands for two tables
     */
    static Contents of(FactSheet sheet) {
        Labels labels = sheet.labels();
        SheetNames sheetNames = new SheetNames();
        TableNames tableNames = new TableNames();
        Entry cover = new Entry(sheetNames.take(labels.get("xlsx.cover"), "cover"), "", sheet.subject());
        Entry overview = new Entry(
                sheetNames.take(labels.get("xlsx.overview"), "overview"), "", labels.get("xlsx.overview.description"));
        Optional<Entry> charts = ChartsSheet.of(sheet).isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(
                        sheetNames.take(labels.get("xlsx.charts"), "charts"),
                        "",
                        labels.get("xlsx.charts.description")));
        Map<DataTable, Entry> entries = new LinkedHashMap<>();
        List<DataTable> tables = new ArrayList<>(sheet.tables());
        tables.add(SourcesTable.of(sheet));
        for (DataTable table : tables) {
            String tableName = tableNames.take(table.id());
            String sheetName = sheetNames.take(table.title(), "table '" + table.id() + "'");
            entries.put(table, new Entry(sheetName, tableName, table.description()));
        }
        return new Contents(cover, overview, charts, entries);
    }

    /** The tables in the order of their worksheets, that of the sources last. */
    List<DataTable> tables() {
        return List.copyOf(entries.keySet());
    }

    /** The table of the sources, before which the charts stand. */
    DataTable sources() {
        return tables().get(entries.size() - 1);
    }

    Entry entry(DataTable table) {
        Entry entry = entries.get(table);
        if (entry == null) {
            throw new IllegalArgumentException("table '" + table.id() + "': not in this workbook");
        }
        return entry;
    }

    /** The worksheets after the cover. */
    List<Entry> afterCover() {
        List<Entry> after = new ArrayList<>();
        after.add(overview);
        after.addAll(entries.values());
        charts.ifPresent(entry -> after.add(after.size() - 1, entry));
        return after;
    }
}
