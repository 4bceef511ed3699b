package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.export.sheet.SheetNote;

/** The notes of a sheet as a data table, with those on how this workbook writes its cells. */
final class NotesTable {

    private static final List<String> ON_CELLS = List.of("missing", "dates", "text", "marks");

    private NotesTable() {}

    static DataTable of(FactSheet sheet) {
        Labels labels = sheet.labels();
        return DataTable.builder()
                .id("notes")
                .title(labels.get("xlsx.notes"))
                .description(labels.get("xlsx.notes.description"))
                .addColumns(
                        column(labels, "kind", DataColumn.Type.TEXT),
                        column(labels, "about", DataColumn.Type.CODE),
                        column(labels, "note", DataColumn.Type.TEXT))
                .rows(sink -> rows(sheet.notes(), labels, sink))
                .build();
    }

    private static DataColumn column(Labels labels, String id, DataColumn.Type type) {
        String key = "xlsx.notes." + id;
        return DataColumn.builder()
                .from(DataColumn.of(id, labels.get(key), type, labels.get(key + ".description")))
                .origin(labels.get("origin.own"))
                .build();
    }

    private static void rows(List<SheetNote> notes, Labels labels, RowSink sink) throws IOException {
        for (SheetNote note : notes) {
            String kind = note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            row(sink, labels.get("note." + kind), note.about(), note.words());
        }
        for (String note : ON_CELLS) {
            row(sink, labels.get("note.cells"), labels.get("xlsx.about"), labels.get("xlsx.note." + note));
        }
    }

    private static void row(RowSink sink, String kind, String about, String note) throws IOException {
        sink.text(kind).text(about).text(note).endRow();
    }
}
