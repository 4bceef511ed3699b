package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;

/** The sources of a sheet as a data table, so that they filter and join like any other. */
final class SourcesTable {

    private SourcesTable() {}

    static DataTable of(FactSheet sheet) {
        Labels labels = sheet.labels();
        return DataTable.builder()
                .id("source_list")
                .title(labels.get("sources"))
                .description(labels.get("xlsx.sources.description"))
                .addColumns(
                        column(labels, "number", DataColumn.Type.INTEGER),
                        column(labels, "id", DataColumn.Type.CODE),
                        column(labels, "text", DataColumn.Type.TEXT),
                        column(labels, "address", DataColumn.Type.ADDRESS))
                .rows(sink -> rows(sheet.sources(), labels, sink))
                .build();
    }

    private static DataColumn column(Labels labels, String id, DataColumn.Type type) {
        String key = "xlsx.sources." + id;
        return DataColumn.builder()
                .from(DataColumn.of(id, labels.get(key), type, labels.get(key + ".description")))
                .origin(labels.get("origin.own"))
                .build();
    }

    private static void rows(List<SourceNote> sources, Labels labels, RowSink sink) throws IOException {
        for (SourceNote source : sources) {
            sink.number(source.number()).text(source.id()).text(source.text().words());
            Optional<URI> address = source.text().spans().stream()
                    .map(Span::link)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (address.isPresent()) {
                sink.text(address.get().toString());
            } else {
                sink.missing(labels.get("xlsx.no-address"));
            }
            sink.endRow();
        }
    }
}
