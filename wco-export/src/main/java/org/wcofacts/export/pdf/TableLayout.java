package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.factsheet.Block;
import org.wcofacts.export.factsheet.Text;

/** Lays out tables and matrices: whole rows, a header that is repeated on every page, headers with their scope. */
final class TableLayout {

    private static final float PADDING = 7;
    private static final float ROW_PADDING = 4.5f;
    /** A table of up to so many rows stands on one page if a page has room for it. */
    private static final int KEPT_WHOLE = 8;

    private static final int HEAD_WEIGHT = 5;
    private static final int COUNT_WEIGHT = 2;

    /** How a row looks. */
    private record Look(TextStyle first, TextStyle rest, int ground) {}

    private static final Look HEAD = new Look(Theme.COLUMN_HEADER, Theme.COLUMN_HEADER, Theme.NAVY);
    private static final Look BODY = new Look(Theme.ROW_HEADER, Theme.CELL, Theme.PAPER);
    private static final Look TOTAL = new Look(Theme.ROW_HEADER, Theme.ROW_HEADER, Theme.PANEL);

    private final Composer composer;
    private final PageFormat format;
    private final Tag table;

    TableLayout(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.table = section.child("Table");
    }

    void table(Block.Table block, List<Strip> strips) {
        caption(block.caption(), strips);
        Strip repeated = head(block.columns(), strips);
        Tag body = table.child("TBody");
        boolean whole = block.rows().size() <= KEPT_WHOLE;
        for (int i = 0; i < block.rows().size(); i++) {
            Strip row = row(body.child("TR"), block.columns(), block.rows().get(i), BODY)
                    .under(repeated);
            strips.add(whole && i < block.rows().size() - 1 ? row.keptWithNext() : row);
        }
    }

    void matrix(Block.Matrix block, List<Strip> strips) {
        caption(block.caption(), strips);
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(block.corner(), Block.Alignment.START, HEAD_WEIGHT));
        block.columns().forEach(heading -> columns.add(new Block.Column(heading, Block.Alignment.END, COUNT_WEIGHT)));
        Strip repeated = head(columns, strips);
        Tag body = table.child("TBody");
        for (Block.MatrixRow row : block.rows()) {
            strips.add(row(body.child("TR"), columns, cells(row), BODY)
                    .keptWithNext()
                    .under(repeated));
        }
        block.total()
                .ifPresent(total -> strips.add(
                        row(body.child("TR"), columns, cells(total), TOTAL).under(repeated)));
    }

    private static List<Text> cells(Block.MatrixRow row) {
        List<Text> cells = new ArrayList<>();
        cells.add(row.heading());
        cells.addAll(row.cells());
        return cells;
    }

    private void caption(Text caption, List<Strip> strips) {
        Setting setting = composer.set(
                table.child("Caption").child("P"), caption, Theme.CAPTION, Theme.TIGHT_LEADING, format.textWidth());
        setting.strips(format.side(), format.textWidth()).forEach(line -> strips.add(line.keptWithNext()));
        strips.add(Strip.space(4).keptWithNext());
    }

    /** Adds the header row and returns its likeness for the pages that follow. */
    private Strip head(List<Block.Column> columns, List<Strip> strips) {
        List<Text> headings = columns.stream().map(Block.Column::heading).toList();
        strips.add(
                row(table.child("THead").child("TR"), columns, headings, HEAD).keptWithNext());
        return repeatedHead(columns);
    }

    private Strip row(Tag row, List<Block.Column> columns, List<Text> cells, Look look) {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Tag cell = look.equals(HEAD) ? row.headerCell("Column") : i == 0 ? row.headerCell("Row") : row.child("TD");
            TextStyle style = i == 0 ? look.first() : look.rest();
            settings.add(composer.set(
                    cell.child("P"), cells.get(i), style, Theme.TIGHT_LEADING, width(columns, i) - 2 * PADDING));
        }
        float height = height(settings);
        return Strip.of(height, (page, top) -> {
            ground(page, top, height, look);
            float x = format.side();
            for (int i = 0; i < settings.size(); i++) {
                settings.get(i)
                        .draw(
                                page,
                                x + PADDING,
                                top - ROW_PADDING,
                                width(columns, i) - 2 * PADDING,
                                align(columns.get(i)));
                x += width(columns, i);
            }
        });
    }

    private Strip repeatedHead(List<Block.Column> columns) {
        Tag none = Tag.top("NonStruct");
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String words = columns.get(i).heading().words();
            settings.add(composer.set(
                    none, words, Theme.COLUMN_HEADER, Theme.TIGHT_LEADING, width(columns, i) - 2 * PADDING));
        }
        float height = height(settings);
        return Strip.of(height, (page, top) -> {
            ground(page, top, height, HEAD);
            page.canvas().artifact(TaggedCanvas.Artifact.HEADER, () -> {
                float x = format.side();
                for (int i = 0; i < settings.size(); i++) {
                    settings.get(i)
                            .drawInside(
                                    page,
                                    x + PADDING,
                                    top - ROW_PADDING,
                                    width(columns, i) - 2 * PADDING,
                                    align(columns.get(i)));
                    x += width(columns, i);
                }
            });
        });
    }

    private void ground(Page page, float top, float height, Look look) {
        if (look.ground() != Theme.PAPER) {
            page.decoration(format.side(), top - height, format.textWidth(), height, look.ground());
        }
        page.decoration(format.side(), top - height, format.textWidth(), 0.5f, Theme.HAIRLINE);
    }

    private static float height(List<Setting> settings) {
        return (float) settings.stream().mapToDouble(Setting::height).max().orElse(0) + 2 * ROW_PADDING;
    }

    private float width(List<Block.Column> columns, int column) {
        int all = columns.stream().mapToInt(Block.Column::weight).sum();
        return format.textWidth() * columns.get(column).weight() / all;
    }

    private static Page.Align align(Block.Column column) {
        return column.alignment() == Block.Alignment.END ? Page.Align.END : Page.Align.START;
    }
}
