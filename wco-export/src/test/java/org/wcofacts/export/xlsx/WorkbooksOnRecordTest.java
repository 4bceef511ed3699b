package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.EveryField;
import org.wcofacts.export.testing.OnRecord;

/**
 * What is in every part of a workbook, with every kind of block and every type of cell, from the left and from the right, is on record
 * in {@code workbooks/}, a file a sheet: a width, a format, a link or a setting that changes is noticed. Invented sheets only.
 */
class WorkbooksOnRecordTest {

    record Workbook(String name, FactSheet sheet) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** That of a brand has styles of its own; the others share theirs. */
    static Stream<Workbook> workbooks() {
        return Stream.of(
                new Workbook("harbours-en", Alphaland.sheet()),
                new Workbook("harbours-ar", Alphaland.arabic()),
                new Workbook("widths-en", widths()),
                new Workbook("every-block-en", EveryField.sheet().branded(Brand.of("#1B5E20", "#A4281C"))));
    }

    /** Of every type a column whose values are wider than its heading, and one whose heading is wider; words with blanks around them. */
    private static FactSheet widths() {
        return Alphaland.sheetWith(Alphaland.table(
                        "t",
                        Alphaland.column("a", DataColumn.Type.TEXT),
                        Alphaland.column("b", DataColumn.Type.TEXT),
                        Alphaland.column("c", DataColumn.Type.INTEGER),
                        Alphaland.column("d", DataColumn.Type.DECIMAL),
                        Alphaland.column("e", DataColumn.Type.DATE),
                        DataColumn.of(
                                "f",
                                "A heading that is wider than its numbers",
                                DataColumn.Type.INTEGER,
                                "What f means."))
                .rows(sink -> {
                    for (int row = 1; row <= 4; row++) {
                        sink.text("ships of the port ".repeat(row * row).strip());
                        sink.text(row % 2 == 0 ? " blank before" : "blank after ");
                        sink.number((long) Math.pow(10, 3 * row)).number(-1234.5678 * row * 1000);
                        sink.date(LocalDate.of(1950 + row, row, row))
                                .number(row)
                                .endRow();
                    }
                })
                .build());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyPartSaysWhatIsOnRecord(Workbook workbook) throws IOException {
        Parts parts = new Parts(Alphaland.bytes(workbook.sheet()));
        List<String> lines = new ArrayList<>();
        for (String part : parts.bytes().keySet()) {
            lines.add(part);
            list(parts.root(part), " ", lines);
        }
        OnRecord.compare(Path.of("workbooks", workbook.name() + ".txt"), lines);
    }

    private static void list(Element element, String indent, List<String> lines) {
        StringBuilder line = new StringBuilder(indent).append(element.getLocalName());
        attributes(element)
                .forEach((name, value) ->
                        line.append(' ').append(name).append('=').append(value));
        List<Element> within = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                within.add(child);
            } else {
                line.append(" \"")
                        .append(node.getNodeValue().replace("\n", "\\n"))
                        .append('"');
            }
        }
        lines.add(line.toString());
        within.forEach(child -> list(child, indent + " ", lines));
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap given = element.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            if (!given.item(i).getNodeName().startsWith("xmlns")) {
                attributes.put(given.item(i).getNodeName(), given.item(i).getNodeValue());
            }
        }
        return attributes;
    }
}
