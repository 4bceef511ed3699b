package org.wcofacts.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.LinkTarget;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Text;

/** Turns the sections of a sheet and its list of sources into strips. */
final class SheetLayout {

    private static final int FIRST_LEVEL = 2;
    private static final int DEEPEST_LEVEL = 6;

    /** The share of a page below which a text is short. */
    private static final float SHORT = 1 / 4f;

    private final FactSheet sheet;
    private final Composer composer;
    private final PageFormat upright;
    private final PageFormat across;
    private final AlikeTables alike;
    private final List<Placement.Stretch> turned = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();
    private List<Strip> lead = List.of();
    private PageFormat format;

    SheetLayout(FactSheet sheet, Composer composer, PageFormat upright, PageFormat across, AlikeTables alike) {
        this.sheet = sheet;
        this.alike = alike;
        this.composer = composer;
        this.upright = upright;
        this.across = across;
        this.format = upright;
    }

    /** The sheet as strips, those of sections with lines of time on pages across. */
    List<Placement.Stretch> stretches() throws IOException {
        sections();
        if (!sheet.sources().isEmpty()) {
            turn(upright, strips.size());
            sources();
        }
        turned.add(new Placement.Stretch(format, lead, strips));
        return turned;
    }

    /** Goes on in a format, which what stands from a strip on leads to. */
    private void turn(PageFormat next, int from) {
        if (!next.equals(format)) {
            List<Strip> leading = List.copyOf(strips.subList(from, strips.size()));
            turned.add(new Placement.Stretch(format, lead, List.copyOf(strips.subList(0, from))));
            strips.clear();
            lead = leading;
            format = next;
        }
    }

    private static boolean hasTimeline(Section section) {
        return section.blocks().stream()
                .anyMatch(block ->
                        block instanceof Block.Table table && table.timeline().isPresent());
    }

    private void sections() throws IOException {
        List<Section> sections = sheet.sections();
        for (int i = 0; i < sections.size(); ) {
            int end = i;
            while (format.spacing().isClose() && end < sections.size() && isNarrow(sections.get(end))) {
                end++;
            }
            if (end - i > 1) {
                turn(upright, strips.size());
            }
            Optional<Strip> columns = columns(sections.subList(i, end));
            if (columns.isPresent()) {
                strips.add(Strip.space(roomAbove(format.rhythm().beforeHeading())));
                strips.add(columns.get());
                i = end;
            } else {
                section(sections.get(i++), Tag.top("Sect"), FIRST_LEVEL);
            }
        }
    }

    private static boolean isNarrow(Section section) {
        return section.sections().isEmpty() && section.blocks().stream().allMatch(Block::fitsColumn);
    }

    /**
     * Sections in two columns of about the same height, to be read down the first and then down the second; empty if there
     * are not two sections or they are taller than a page.
     */
    private Optional<Strip> columns(List<Section> sections) throws IOException {
        Composer measure = new Composer(sheet, format.print(), composer.shaping(), finding -> {});
        int best = 1;
        float least = Float.MAX_VALUE;
        for (int split = 1; split < sections.size(); split++) {
            float first = Strip.height(column(0, sections.subList(0, split), measure));
            float second = Strip.height(column(0, sections.subList(split, sections.size()), measure));
            if (Math.max(first, second) < least) {
                least = Math.max(first, second);
                best = split;
            }
        }
        if (least > format.textHeight()) {
            return Optional.empty();
        }
        return Optional.of(Strip.beside(List.of(
                column(0, sections.subList(0, best), composer),
                column(1, sections.subList(best, sections.size()), composer))));
    }

    private List<Strip> column(int number, List<Section> sections, Composer words) throws IOException {
        SheetLayout column = new SheetLayout(sheet, words, format.column(number), format.column(number), alike);
        for (Section section : sections) {
            column.section(section, Tag.top("Sect"), FIRST_LEVEL);
        }
        return column.strips;
    }

    private void section(Section section, Tag tag, int level) throws IOException {
        String place = "section " + section.id();
        composer.at(place);
        turn(hasTimeline(section) ? across : upright, strips.size());
        if (format.spacing().isBehind()
                && section.sections().isEmpty()
                && section.blocks().size() == 1
                && section.blocks().get(0) instanceof Block.Note note) {
            List<Composer.Part> parts = new ArrayList<>();
            parts.add(runInHeading(section.heading(), tag, level, Theme.NOTE));
            parts.add(new Composer.Part(tag.child("P"), note.text(), Theme.NOTE, place));
            Flow flow = composer.flow(parts, format.spacing().tightLeading(), format.textWidth());
            runIn(section.heading(), level, flow.strips(format, Page.Align.START));
            return;
        }
        int headingAt = strips.size();
        heading(section.heading(), tag, level);
        strips.set(headingAt, strips.get(headingAt).at(new LinkTarget.Part(section.id())));
        requireFitting(strips.subList(headingAt, strips.size()), place);
        composer.under(section.heading());
        BlockLayout layout = new BlockLayout(composer, format, tag, alike, strips);
        int number = 1;
        boolean introduced = false;
        for (Block block : section.blocks()) {
            String blockPlace = place + ", block " + number;
            composer.at(blockPlace);
            int from = strips.size();
            if (introduced && !isText(block)) {
                keepWithNext(strips.subList(headingAt, from));
            }
            block.accept(layout);
            requireFitting(strips.subList(from, strips.size()), blockPlace);
            introduced = number++ == 1 && block instanceof Block.Note;
        }
        if (section.blocks().stream().allMatch(SheetLayout::isText)) {
            keepTogether(strips.subList(headingAt, strips.size()));
        }
        if (section.sections().stream()
                .findFirst()
                .filter(SheetLayout::hasTimeline)
                .isPresent()) {
            turn(across, headingAt);
        }
        for (Section part : section.sections()) {
            section(part, tag.child("Sect"), Math.min(level + 1, DEEPEST_LEVEL));
        }
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Note
                || block instanceof Block.BulletList
                || block instanceof Block.NumberedGrid
                || block instanceof Block.Statement;
    }

    /** A short text under a heading of its own stands on one page, unless that leaves a hole on the page before. */
    private void keepTogether(List<Strip> text) {
        if (Strip.height(text) > SHORT * format.textHeight()) {
            return;
        }
        for (int i = 0; i < text.size() - 1; i++) {
            Strip strip = text.get(i);
            text.set(i, strip.bond() == Strip.Bond.NONE ? strip.tied(Strip.Bond.LOOSE) : strip);
        }
    }

    /** A short note under a heading stands with the table that it introduces. */
    private void keepWithNext(List<Strip> note) {
        if (Strip.height(note) <= SHORT * format.textHeight()) {
            note.replaceAll(Strip::keptWithNext);
        }
    }

    private void requireFitting(List<Strip> block, String place) {
        float room = format.textHeight();
        for (Strip strip : block) {
            float height = strip.least() + strip.header().map(Strip::height).orElse(0f);
            if (height > room) {
                throw new ExportException(place + ": " + (int) height + " points high, " + (int) room
                        + " are on a page; items of grids, key facts, charts and headings must fit on one:"
                        + " shorten them, or make paragraphs or a table of them");
            }
        }
    }

    private void heading(Text heading, Tag section, int level) {
        PageFormat here = format;
        boolean first = level == FIRST_LEVEL;
        TextStyle style = first ? format.words().heading() : Theme.SUBHEADING;
        Setting setting =
                composer.set(section.child("H" + level), heading, style, Theme.TIGHT_LEADING, format.textWidth());
        float before = roomAbove(first ? format.rhythm().beforeHeading() : format.room(7));
        float after = first ? format.rhythm().afterHeading() : format.room(3);
        float height = before + setting.height() + after;
        strips.add(Strip.of(height, (page, top) -> {
                    page.file().bookmark(level, setting.words(), top - before + setting.size());
                    setting.draw(page, here.side(), top - before, here.textWidth(), Page.Align.START);
                })
                .keptWithNext());
    }

    /** What stands first has no room above it. */
    private float roomAbove(float room) {
        return strips.isEmpty() ? 0 : room;
    }

    /** The words of a heading before those that follow on its line. */
    private Composer.Part runInHeading(Text heading, Tag section, int level, TextStyle words) {
        TextStyle style = format.words().heading().at(words.size());
        return new Composer.Part(section.child("H" + level), heading.and(Text.of("  ")), style, composer.place());
    }

    private void runIn(Text heading, int level, List<Strip> lines) {
        strips.add(Strip.space(format.rhythm().beforeHeading()));
        for (int i = 0; i < lines.size(); i++) {
            strips.add(
                    i == 0
                            ? lines.get(0).after((page, top) -> page.file().bookmark(level, heading.words(), top))
                            : lines.get(i));
        }
    }

    /** Arabic headings have a line of their own, as sources stand from left to right. */
    private void sources() {
        Tag tag = Tag.top("Sect");
        composer.at("sources");
        Text heading = Text.of(sheet.labels().get("sources"));
        List<SourceNote> printed = printed();
        SourceList list = new SourceList(composer, format, tag.list("Decimal"));
        if (format.spacing().isBehind() && !composer.isRightToLeft()) {
            List<Strip> lines = new ArrayList<>();
            list.add(List.of(runInHeading(heading, tag, FIRST_LEVEL, Theme.NOTE)), printed, lines);
            runIn(heading, FIRST_LEVEL, lines);
        } else {
            heading(heading, tag, FIRST_LEVEL);
            list.add(List.of(), printed, strips);
        }
        int others = sheet.sources().size() - printed.size();
        if (others > 0 && sheet.density() != Density.COMPACT) {
            note(tag, sheet.labels().format("sources.others", others));
        }
    }

    private void note(Tag tag, String words) {
        Setting setting =
                composer.set(tag.child("P"), words, Theme.NOTE, format.spacing().tightLeading(), format.textWidth());
        strips.addAll(setting.strips(format.side(), format.textWidth()));
    }

    /** The sources to which marks lead, where some do; those of the data alone stand in the data. */
    private List<SourceNote> printed() {
        List<SourceNote> marked = sheet.sources().stream()
                .filter(source -> composer.marked().contains(source.number()))
                .toList();
        return marked.isEmpty() ? sheet.sources() : marked;
    }
}
