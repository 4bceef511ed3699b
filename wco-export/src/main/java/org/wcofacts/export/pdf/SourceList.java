package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.LinkTarget;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

/** The sources, in rows of as many as fit; of an address it prints where it leads, the link has the rest. */
final class SourceList {

    private static final float GUTTER = 18;
    private static final float NUMBER = 16;
    private static final float LEAST_COLUMN = 220;

    private final Composer composer;
    private final PageFormat format;
    private final Tag list;
    private final int columns;
    private final float gutter;
    private final float number;
    private final float width;

    SourceList(Composer composer, PageFormat format, Tag list) {
        this.composer = composer;
        this.format = format;
        this.list = list;
        this.gutter = format.room(GUTTER);
        this.number = format.room(NUMBER);
        this.columns = format.textWidth() < 2 * format.room(LEAST_COLUMN) ? 1 : 2;
        this.width = (format.textWidth() - gutter * (columns - 1)) / columns;
    }

    void add(List<SourceNote> sources, List<Strip> strips) {
        for (int from = 0; from < sources.size(); from += columns) {
            List<SourceNote> row = sources.subList(from, Math.min(from + columns, sources.size()));
            List<GridCell> cells = row.stream().map(this::cell).toList();
            float height =
                    (float) cells.stream().mapToDouble(GridCell::height).max().orElse(0)
                            + format.rhythm().afterBlock() / 4;
            strips.add(new Strip(
                    height,
                    Strip.Bond.NONE,
                    Optional.empty(),
                    targets(row),
                    (page, top) -> new GridCell.Row(page, cells).draw(format.side(), top, width, gutter)));
        }
    }

    private static List<LinkTarget> targets(List<SourceNote> row) {
        return new ArrayList<>(row.stream()
                .map(source -> new LinkTarget.Source(source.number()))
                .toList());
    }

    private GridCell cell(SourceNote source) {
        composer.at("source " + source.id());
        Tag item = list.child("LI");
        float size = format.words().source().size();
        Setting label = composer.set(
                item.child("Lbl"),
                Integer.toString(source.number()),
                Theme.SOURCE_NUMBER.at(size),
                Theme.TIGHT_LEADING,
                number);
        Setting body = composer.set(
                item.child("LBody"),
                hosts(source.text()),
                format.words().source(),
                Theme.TIGHT_LEADING,
                width - number);
        return GridCell.beside(label, body, number);
    }

    private static Text hosts(Text source) {
        return Text.of(source.spans().stream().map(SourceList::withoutPath).toArray(Span[]::new));
    }

    private static Span withoutPath(Span span) {
        return span.webLink()
                .filter(address -> address.toString().equals(span.words()) && address.getHost() != null)
                .map(address ->
                        Span.builder().from(span).words(address.getHost()).build())
                .orElse(span);
    }
}
