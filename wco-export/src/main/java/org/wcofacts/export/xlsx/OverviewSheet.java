package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.xlsx.style.Look;

/** The worksheet of the sections, as text for reading. */
final class OverviewSheet implements Part {

    private final Worksheet worksheet;
    private final OverviewBlocks blocks;

    OverviewSheet(Frame frame, Contents contents) throws IOException {
        FactSheet sheet = frame.sheet();
        worksheet =
                TwoColumns.newWorksheet(frame, contents.overview().orElseThrow().sheetName());
        blocks = new OverviewBlocks(worksheet, sheet.labels());
        blocks.heading(Look.HEADING_1, sheet.title(), "overview, title");
        String lead = Stream.of(sheet.subtitle(), sheet.asOf())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        blocks.heading(Look.LEAD, lead, "overview, lead");
        blocks.link(contents.list().sheetName(), frame.label("xlsx.back"));
        for (Section section : sheet.sections()) {
            section(section, 1);
        }
    }

    @Override
    public Worksheet worksheet() {
        return worksheet;
    }

    private void section(Section section, int level) throws IOException {
        blocks.section(section.id(), section.heading(), level);
        for (Block block : section.blocks()) {
            block.accept(blocks);
        }
        for (Section part : section.sections()) {
            section(part, level + 1);
        }
    }
}
