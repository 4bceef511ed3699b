package org.wcofacts.export.testing;

import java.io.IOException;
import java.nio.file.Path;
import org.wcofacts.export.Export;
import org.wcofacts.export.sheet.DataTable;

/** Exports a table whose rows come for ever, to be killed on the way. */
public final class SlowExport {

    private SlowExport() {}

    public static void main(String[] arguments) throws IOException {
        DataTable endless = DataTable.builder()
                .from(EveryField.table("endless"))
                .rows(sink -> {
                    for (long i = 0; i < Long.MAX_VALUE; i++) {
                        sink.text(Long.toHexString(i * 0x9E3779B97F4A7C15L)).number(i / 7.0);
                        sink.endRow();
                    }
                })
                .build();
        Path file = Path.of(arguments[0]);
        Export.dataPackage(EveryField.sheet(), endless).to(file);
    }
}
