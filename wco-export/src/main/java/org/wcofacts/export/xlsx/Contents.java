package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;

/**
 * Which worksheets a workbook has, in their order, under which names.
 *
 * @param cover the first worksheet
 * @param list the worksheet that lists the others
 * @param overview the worksheet of the sections; absent if there are none
 * @param charts the worksheet of the charts; absent if the sheet has none
 * @param plots what the charts draw, in their order
 * @param tables the worksheets of the data tables, those of the sheet first
 * @param chartNumbers the worksheet of the numbers that the charts draw; absent if there are none
 * @param chartTables the names of the tables of numbers that the charts draw
 * @param about the worksheets about the data: notes, dictionary, sources
 * @param uncountableDays where days were met that Excel cannot count
 */
record Contents(
        Entry cover,
        Entry list,
        Optional<Entry> overview,
        Optional<Entry> charts,
        List<Plot> plots,
        Map<DataTable, Entry> tables,
        Optional<Entry> chartNumbers,
        List<String> chartTables,
        Map<DataTable, Entry> about,
        UncountableDays uncountableDays) {

    /**
     * A worksheet.
     *
     * @param sheetName its name on the tab
     * @param tableName the name of its Excel table; empty if it has none
     * @param description what it holds
     */
    record Entry(String sheetName, String tableName, String description) {}

    /**
     * Names the worksheets of a sheet and of tables beside it.
     *
     * @throws org.wcofacts.export.report.ExportException if an id cannot be a name or stands for two tables
     */
    static Contents of(FactSheet sheet, List<DataTable> own, Consumer<Finding> findings) throws IOException {
        return new Naming(sheet, findings).contents(own);
    }

    Entry entry(DataTable table) {
        Entry entry = tables.getOrDefault(table, about.get(table));
        if (entry == null) {
            throw new IllegalArgumentException("table " + Rules.quoted(table.id()) + ": must be in this workbook");
        }
        return entry;
    }

    /** The worksheets beside the list of them. */
    List<Entry> listed() {
        List<Entry> listed = new ArrayList<>();
        listed.add(cover);
        overview.ifPresent(listed::add);
        charts.ifPresent(listed::add);
        listed.addAll(tables.values());
        chartNumbers.ifPresent(listed::add);
        listed.addAll(about.values());
        return listed;
    }

    /** Gives names in the order of the worksheets. */
    private static final class Naming {

        private final FactSheet sheet;
        private final Labels labels;
        private final SheetNames sheetNames;
        private final TableNames tableNames = new TableNames();
        private final Map<DataTable, Entry> tables = new LinkedHashMap<>();
        private final Map<DataTable, Entry> about = new LinkedHashMap<>();
        private final UncountableDays uncountableDays = new UncountableDays();

        Naming(FactSheet sheet, Consumer<Finding> findings) {
            this.sheetNames = new SheetNames(findings);
            this.sheet = sheet;
            this.labels = sheet.labels();
        }

        Contents contents(List<DataTable> own) throws IOException {
            Map<DataTable, String> names = new LinkedHashMap<>();
            sheet.tables().forEach(table -> names.put(table, tableNames.take(table.id())));
            own.forEach(table -> names.put(table, tableNames.take(table.id())));
            Entry cover = new Entry(sheetNames.take(labels.get("xlsx.cover"), "cover"), "", sheet.subject());
            Entry list = entry("contents", "contents");
            Optional<Entry> overview =
                    sheet.sections().isEmpty() ? Optional.empty() : Optional.of(entry("overview", ""));
            List<Plot> plots = ChartBlocks.of(sheet);
            Optional<Entry> charts = plots.isEmpty() ? Optional.empty() : Optional.of(entry("charts", ""));
            names.forEach((table, name) -> tables.put(table, entry(table, name)));
            Optional<Entry> chartNumbers = charts.map(drawn -> entry("chart-numbers", ""));
            List<String> chartTables = new ArrayList<>();
            for (int i = 1; i <= plots.size(); i++) {
                chartTables.add(tableNames.takeOurs("chart_" + i));
            }
            DataTable notes = NotesTable.of(sheet);
            about.put(notes, ours(notes));
            DataTable dictionary = DictionaryTable.of(labels, this::tableNames, uncountableDays);
            about.put(dictionary, ours(dictionary));
            if (!sheet.sources().isEmpty()) {
                DataTable sources = SourcesTable.of(sheet);
                about.put(sources, ours(sources));
            }
            return new Contents(
                    cover, list, overview, charts, plots, tables, chartNumbers, chartTables, about, uncountableDays);
        }

        private Map<DataTable, String> tableNames() {
            Map<DataTable, String> names = new LinkedHashMap<>();
            tables.forEach((table, entry) -> names.put(table, entry.tableName()));
            about.forEach((table, entry) -> names.put(table, entry.tableName()));
            return names;
        }

        private Entry entry(String id, String tableName) {
            String sheetName = sheetNames.take(labels.get("xlsx." + id), id);
            String name = tableName.isEmpty() ? "" : tableNames.takeOurs(tableName);
            return new Entry(sheetName, name, labels.get("xlsx." + id + ".description"));
        }

        private Entry ours(DataTable table) {
            return entry(table, tableNames.takeOurs(table.id()));
        }

        private Entry entry(DataTable table, String tableName) {
            String sheetName = sheetNames.take(table.title(), "table " + Rules.quoted(table.id()));
            return new Entry(sheetName, tableName, table.description());
        }
    }
}
