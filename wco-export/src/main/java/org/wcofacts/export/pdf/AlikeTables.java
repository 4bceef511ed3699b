package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;

/** The tables of a sheet with the same columns, which stand at the same places on every page. */
final class AlikeTables {

    private final Map<List<Block.Column>, List<List<Text>>> rows = new HashMap<>();
    private final Map<List<Block.Column>, List<ColumnWidths.Wanted>> wanted = new HashMap<>();

    private AlikeTables() {}

    static AlikeTables of(List<Section> sections) {
        AlikeTables alike = new AlikeTables();
        sections.forEach(alike::add);
        return alike;
    }

    private void add(Section section) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                rows.computeIfAbsent(table.columns(), columns -> new ArrayList<>())
                        .addAll(table.rows());
            }
        }
        section.sections().forEach(this::add);
    }

    /**
     * How wide the columns of a table and of those like it want to be.
     *
     * @param measure finds it from rows
     */
    List<ColumnWidths.Wanted> wanted(Block.Table table, Function<List<List<Text>>, List<ColumnWidths.Wanted>> measure) {
        return wanted.computeIfAbsent(
                table.columns(), columns -> measure.apply(rows.getOrDefault(columns, table.rows())));
    }
}
