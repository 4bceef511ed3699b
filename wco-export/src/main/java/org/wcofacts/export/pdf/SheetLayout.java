package org.wcofacts.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.factsheet.Block;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.Section;
import org.wcofacts.export.factsheet.SourceNote;
import org.wcofacts.export.factsheet.Text;
import org.wcofacts.export.report.ExportException;

/** Turns the sections of a sheet and its list of sources into strips. */
final class SheetLayout {

    private static final int FIRST_LEVEL = 2;
    private static final int DEEPEST_LEVEL = 6;

    private final FactSheet sheet;
    private final Composer composer;
    private final PageFormat format;
    private final List<Strip> strips = new ArrayList<>();

    SheetLayout(FactSheet sheet, Composer composer, PageFormat format) {
        this.sheet = sheet;
        this.composer = composer;
        this.format = format;
    }

    List<Strip> strips() throws IOException {
        List<Section> sections = sheet.sections();
        for (int i = 0; i < sections.size(); i++) {
            if (i + 1 < sections.size() && standBesideEachOther(sections.get(i), sections.get(i + 1))) {
                strips.add(Strip.beside(column(0, sections.get(i)), column(1, sections.get(++i))));
            } else {
                section(sections.get(i), Tag.top("Sect"), FIRST_LEVEL);
            }
        }
        if (!sheet.sources().isEmpty()) {
            sources();
        }
        return strips;
    }

    /** On a sheet for one side, sections of summaries, grids and matrices are set in two columns. */
    private boolean standBesideEachOther(Section one, Section other) {
        return format.spacing().columns() && isNarrow(one) && isNarrow(other);
    }

    private static boolean isNarrow(Section section) {
        return section.sections().isEmpty()
                && section.blocks().stream()
                        .allMatch(block -> block instanceof Block.Statement
                                || block instanceof Block.NumberedGrid
                                || block instanceof Block.Matrix
                                || block instanceof Block.Note);
    }

    private List<Strip> column(int number, Section section) throws IOException {
        SheetLayout column = new SheetLayout(sheet, composer, format.column(number));
        column.section(section, Tag.top("Sect"), FIRST_LEVEL);
        return column.strips;
    }

    private void section(Section section, Tag tag, int level) throws IOException {
        String place = "section " + section.id();
        composer.at(place);
        int headingAt = strips.size();
        heading(section.heading(), tag, level);
        strips.set(headingAt, strips.get(headingAt).at(new LinkTarget.Part(section.id())));
        requireFitting(strips.subList(headingAt, strips.size()), place);
        BlockLayout layout = new BlockLayout(composer, format, tag, strips);
        int number = 1;
        for (Block block : section.blocks()) {
            String blockPlace = place + ", block " + number++;
            composer.at(blockPlace);
            int from = strips.size();
            block.accept(layout);
            requireFitting(strips.subList(from, strips.size()), blockPlace);
        }
        for (Section part : section.sections()) {
            section(part, tag.child("Sect"), Math.min(level + 1, DEEPEST_LEVEL));
        }
    }

    private void requireFitting(List<Strip> block, String place) {
        float room = format.textHeight();
        for (Strip strip : block) {
            float height = strip.height() + strip.header().map(Strip::height).orElse(0f);
            if (height > room) {
                throw new ExportException(
                        place + ": a row is taller than a page; rows, charts and headings are not divided");
            }
        }
    }

    private void heading(Text heading, Tag section, int level) {
        boolean first = level == FIRST_LEVEL;
        TextStyle style = first ? format.spacing().heading() : Theme.SUBHEADING;
        Setting setting =
                composer.set(section.child("H" + level), heading, style, Theme.TIGHT_LEADING, format.textWidth());
        float before = first ? format.spacing().beforeHeading() : format.room(7);
        float after = first ? format.spacing().afterHeading() : format.room(3);
        float height = before + setting.height() + after;
        strips.add(Strip.of(height, (page, top) -> {
                    page.file().bookmark(level, setting.words(), top - before + setting.size());
                    if (first) {
                        page.decoration(format.side(), top - before / 2, 28, 2, Theme.STRIPE);
                    }
                    setting.draw(page, format.side(), top - before, format.textWidth(), Page.Align.START);
                })
                .keptWithNext());
    }

    private void sources() {
        Tag tag = Tag.top("Sect");
        composer.at("sources");
        heading(Text.of(sheet.labels().get("sources")), tag, FIRST_LEVEL);
        BlockLayout layout = new BlockLayout(composer, format, tag, strips);
        Tag list = tag.list("Decimal");
        for (SourceNote source : sheet.sources()) {
            composer.at("source " + source.id());
            layout.source(list, source.number(), source.text());
        }
    }
}
