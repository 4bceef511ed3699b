package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.LinkTarget;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

/** The sources, in rows of as many as fit; of an address it prints where it leads, the link has the rest. */
final class SourceList {

    private static final float GUTTER = 18;
    private static final float AFTER_NUMBER = 6;
    private static final float LEAST_COLUMN = 220;

    private final Composer composer;
    private final PageFormat format;
    private final Tag list;
    private final List<SourceNote> sources;
    private final int columns;
    private final float gutter;
    private final float number;
    private final float width;

    SourceList(Composer composer, PageFormat format, Tag list, List<SourceNote> sources) {
        this.composer = composer;
        this.format = format;
        this.list = list;
        this.sources = sources;
        this.gutter = format.room(GUTTER);
        this.columns = format.textWidth() < 2 * format.room(LEAST_COLUMN) ? 1 : 2;
        this.width = (format.textWidth() - gutter * (columns - 1)) / columns;
        this.number = widest() + AFTER_NUMBER;
    }

    private float widest() {
        TextStyle style = Theme.SOURCE_NUMBER.at(format.words().source().size());
        return (float) sources.stream()
                .mapToDouble(source -> composer.extent(Text.of(Integer.toString(source.number())), style)
                        .most())
                .max()
                .orElse(0);
    }

    /** In rows; on a sheet for one side, down one column and then down the next, so that no room is lost beside longer ones. */
    void add(List<Strip> strips) {
        if (format.spacing().close() && columns > 1) {
            strips.add(beside());
        } else {
            rows(strips);
        }
    }

    private Strip beside() {
        List<Item> items = sources.stream().map(this::item).toList();
        double all = items.stream().mapToDouble(this::heightOf).sum();
        int first = 0;
        for (double height = 0; first < items.size() && height < all / 2; first++) {
            height += heightOf(items.get(first));
        }
        List<Item> before = items.subList(0, first);
        List<Item> after = items.subList(first, items.size());
        float height = (float) Math.max(
                before.stream().mapToDouble(this::heightOf).sum(),
                after.stream().mapToDouble(this::heightOf).sum());
        return new Strip(height, Strip.Bond.NONE, Optional.empty(), targets(sources), (page, top) -> {
            column(page, before, format.side(), top);
            column(page, after, format.side() + width + gutter, top);
        });
    }

    private float heightOf(Item item) {
        return item.height() + format.rhythm().afterBlock() / 4;
    }

    private void column(Page page, List<Item> items, float x, float top) {
        float y = top;
        for (Item item : items) {
            draw(page, item, x, y);
            y -= heightOf(item);
        }
    }

    private void rows(List<Strip> strips) {
        for (int from = 0; from < sources.size(); from += columns) {
            List<SourceNote> row = sources.subList(from, Math.min(from + columns, sources.size()));
            List<Item> items = row.stream().map(this::item).toList();
            float height =
                    (float) items.stream().mapToDouble(Item::height).max().orElse(0)
                            + format.rhythm().afterBlock() / 4;
            strips.add(new Strip(
                    height, Strip.Bond.NONE, Optional.empty(), targets(row), (page, top) -> draw(page, items, top)));
        }
    }

    private static List<LinkTarget> targets(List<SourceNote> row) {
        return new ArrayList<>(row.stream()
                .map(source -> new LinkTarget.Source(source.number()))
                .toList());
    }

    /** A number and what it stands for. */
    private record Item(Setting number, Setting body) {
        float height() {
            return body.height();
        }
    }

    private void draw(Page page, List<Item> items, float top) {
        float x = format.side();
        for (Item item : items) {
            draw(page, item, x, top);
            x += width + gutter;
        }
    }

    /** From left to right in every sheet. */
    private void draw(Page page, Item item, float x, float top) {
        boolean mirrored = composer.isRightToLeft();
        float room = width - number;
        Page.Align left = mirrored ? Page.Align.END : Page.Align.START;
        item.number().draw(page, mirrored ? x + room : x, top, number, left);
        item.body().draw(page, mirrored ? x : x + number, top, room, left);
    }

    private Item item(SourceNote source) {
        composer.at("source " + source.id());
        Tag item = list.child("LI");
        TextStyle style = format.words().source();
        Text label = Text.of(Integer.toString(source.number()));
        return new Item(
                composer.setLeftToRight(
                        item.child("Lbl"), label, Theme.SOURCE_NUMBER.at(style.size()), Theme.TIGHT_LEADING, number),
                composer.setLeftToRight(
                        item.child("LBody"), hosts(source.text()), style, Theme.TIGHT_LEADING, width - number));
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
