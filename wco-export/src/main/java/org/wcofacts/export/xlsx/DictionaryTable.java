package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.RowSink;

/** Every column of every table of a workbook as a data table. */
final class DictionaryTable {

    private final Labels labels;
    private final UncountableDays uncountableDays;

    private DictionaryTable(Labels labels, UncountableDays uncountableDays) {
        this.labels = labels;
        this.uncountableDays = uncountableDays;
    }

    /**
     * Describes tables.
     *
     * @param tables the tables with their names; asked for when the rows are written, which is after those of the tables
     */
    static DataTable of(Labels labels, Supplier<Map<DataTable, String>> tables, UncountableDays uncountableDays) {
        DictionaryTable dictionary = new DictionaryTable(labels, uncountableDays);
        return DataTable.builder()
                .id("dictionary")
                .title(labels.get("xlsx.dictionary"))
                .description(labels.get("xlsx.dictionary.description"))
                .addColumns(
                        dictionary.column("table", DataColumn.Type.CODE),
                        dictionary.column("id", DataColumn.Type.CODE),
                        dictionary.column("header", DataColumn.Type.TEXT),
                        dictionary.column("type", DataColumn.Type.TEXT),
                        dictionary.column("unit", DataColumn.Type.TEXT),
                        dictionary.column("meaning", DataColumn.Type.TEXT),
                        dictionary.column("origin", DataColumn.Type.TEXT))
                .rows(sink -> {
                    for (Map.Entry<DataTable, String> table : tables.get().entrySet()) {
                        dictionary.rows(table.getKey(), table.getValue(), sink);
                    }
                })
                .build();
    }

    private DataColumn column(String id, DataColumn.Type type) {
        String key = "xlsx.dictionary." + id;
        return DataColumn.builder()
                .from(DataColumn.of(id, labels.get(key), type, labels.get(key + ".description")))
                .origin(labels.get("origin.own"))
                .build();
    }

    private void rows(DataTable table, String name, RowSink sink) throws IOException {
        for (DataColumn column : table.columns()) {
            sink.text(name).text(column.id()).text(column.header()).text(type(table, column));
            known(sink, column.unit(), "not-applicable");
            sink.text(column.description());
            known(sink, column.origin(), "xlsx.dictionary.no-origin");
            sink.endRow();
        }
    }

    private String type(DataTable table, DataColumn column) {
        String key = "type." + column.type().name().toLowerCase(Locale.ROOT);
        return labels.get(uncountableDays.seenIn(table.id(), column.id()) ? key + ".some-as-text" : key);
    }

    private void known(RowSink sink, Optional<String> words, String otherwise) throws IOException {
        if (words.isPresent()) {
            sink.text(words.get());
        } else {
            sink.missing(labels.get(otherwise));
        }
    }
}
