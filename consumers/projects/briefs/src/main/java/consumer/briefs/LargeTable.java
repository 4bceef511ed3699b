package consumer.briefs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSource;
import org.wcofacts.export.sheet.Terms;

/** A hundred thousand invented consignments as data, made while a file is written, beside a chart of their sums. */
final class LargeTable {

    private static final int CONSIGNMENTS = 100_000;
    private static final List<String> PORTS = List.of("North", "South", "East");

    private LargeTable() {}

    static int value(int consignment) {
        return consignment % 7 + 1;
    }

    static DataTable table() {
        return DataTable.builder()
                .id("consignments")
                .title("Consignments")
                .description("A consignment a row.")
                .addColumn(DataColumn.of("number", "Number", DataColumn.Type.INTEGER, "Of the declaration."))
                .addColumn(DataColumn.of("port", "Port", DataColumn.Type.TEXT, "Where it was declared."))
                .addColumn(DataColumn.of("value", "Value", DataColumn.Type.INTEGER, "In thousands."))
                .rows(RowSource.of(
                        () -> IntStream.range(0, CONSIGNMENTS).iterator(),
                        (consignment, row) -> row.number(consignment + 1L)
                                .text(PORTS.get(consignment % PORTS.size()))
                                .number(value(consignment))))
                .build();
    }

    static FactSheet sheet() {
        FactSheet sheet = FactSheets.own(
                "consignments",
                "Consignments of a year",
                LocalDate.of(2025, 12, 31),
                Locale.ENGLISH,
                Terms.of("Alphaland Customs"));
        return sheet.with(SectionDraft.on(sheet, "sums", "Value by port")
                        .chart("Value by port, thousands", "All ports are alike.", PORTS, port -> port, LargeTable::sum)
                        .data(table())
                        .draft())
                .last();
    }

    private static int sum(String port) {
        return IntStream.range(0, CONSIGNMENTS)
                .filter(consignment -> PORTS.get(consignment % PORTS.size()).equals(port))
                .map(LargeTable::value)
                .sum();
    }
}
