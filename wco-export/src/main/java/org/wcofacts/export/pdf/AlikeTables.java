package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;

/** The tables of a sheet with the same columns, which stand at the same places on every page; measured once however often they are laid out. */
final class AlikeTables {

    private final Map<List<Block.Column>, List<List<Text>>> rows = new HashMap<>();
    private final Map<Measured, List<ColumnWidths.Wanted>> wanted = new HashMap<>();

    /** Columns with words of a size and room around them. */
    private record Measured(List<Block.Column> columns, float size, float padding) {}

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
     * @param size of the words
     * @param padding the room around them
     * @param measure finds it from rows
     */
    List<ColumnWidths.Wanted> wanted(
            Block.Table table,
            float size,
            float padding,
            Function<List<List<Text>>, List<ColumnWidths.Wanted>> measure) {
        return wanted.computeIfAbsent(
                new Measured(table.columns(), size, padding),
                columns -> measure.apply(rows.getOrDefault(table.columns(), table.rows())));
    }
}
