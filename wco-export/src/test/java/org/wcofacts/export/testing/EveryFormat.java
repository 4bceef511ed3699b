package org.wcofacts.export.testing;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.edition.Edition;

/** One export of each format. */
public final class EveryFormat {

    private EveryFormat() {}

    /** An edition as PDF, workbook, XML, page and data package, in this order. */
    public static List<Export> of(Edition edition) {
        FactSheet sheet = FactSheets.inBrief(edition, Locale.ENGLISH);
        return List.of(
                Export.pdf(sheet),
                Export.xlsx(sheet),
                Export.xml(edition),
                Export.html(sheet),
                Export.dataPackage(sheet));
    }

    /** A sheet as PDF, page, workbook and data package. */
    public static List<Export> of(FactSheet sheet) {
        return List.of(Export.pdf(sheet), Export.html(sheet), Export.xlsx(sheet), Export.dataPackage(sheet));
    }

    /** Workbook and data package with more rows than are held back before the first byte is written, whatever packs them. */
    public static List<Export> ofManyRows() {
        FactSheet sheet = FactSheets.inBrief(InventedEdition.rich(), Locale.ENGLISH);
        return List.of(Export.xlsx(sheet, manyRows()), Export.dataPackage(sheet, manyRows()));
    }

    private static DataTable manyRows() {
        return DataTable.builder()
                .from(EveryField.table("many"))
                .rows(sink -> {
                    Random random = new Random(1);
                    for (int i = 0; i < 14_000; i++) {
                        sink.text(Long.toHexString(random.nextLong())).number(random.nextDouble());
                        sink.endRow();
                    }
                })
                .build();
    }
}
