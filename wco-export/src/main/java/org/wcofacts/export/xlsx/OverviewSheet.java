package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.factsheet.Block;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.Section;

/** The worksheet of the sections, as text for reading. */
final class OverviewSheet {

    private final Frame frame;
    private final OverviewBlocks blocks;

    OverviewSheet(Frame frame, Contents.Entry entry) {
        this.frame = frame;
        Worksheet worksheet = TwoColumns.newWorksheet(frame, entry.sheetName());
        this.blocks = new OverviewBlocks(worksheet, frame.sheet().labels());
    }

    void write() throws IOException {
        FactSheet sheet = frame.sheet();
        blocks.heading(Look.HEADING_1, sheet.title(), "overview, title");
        String lead = Stream.of(sheet.subtitle(), sheet.asOf())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        blocks.heading(Look.LEAD, lead, "overview, lead");
        for (Section section : sheet.sections()) {
            blocks.space();
            section(section, 1);
        }
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
