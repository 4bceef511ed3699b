package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.factsheet.Block;
import org.wcofacts.export.factsheet.Text;

/** Lays out tables and matrices: whole rows, a header that is repeated on every page, headers with their scope. */
final class TableLayout {

    /** A table of up to so many rows stands on one page if a page has room for it. */
    private static final int KEPT_WHOLE = 8;

    private static final int HEAD_WEIGHT = 5;
    private static final int COUNT_WEIGHT = 2;

    /** More columns than these are set closely. */
    private static final int MOST_ROOMY_COLUMNS = 6;

    /** How a row looks. */
    private record Look(TextStyle first, TextStyle rest, int ground) {}

    private static final Look HEAD = new Look(Theme.COLUMN_HEADER, Theme.COLUMN_HEADER, Theme.NAVY);
    private static final Look BODY = new Look(Theme.ROW_HEADER, Theme.CELL, Theme.PAPER);
    private static final Look TOTAL = new Look(Theme.ROW_HEADER, Theme.ROW_HEADER, Theme.PANEL);

    /** The room around the words of a cell, and their size. */
    private record Fit(float padding, float rowPadding, float size) {}

    private static final Fit ROOMY = new Fit(7, 4.5f, Theme.CELL.size());
    private static final Fit CLOSE = new Fit(4, 2.6f, Theme.NOTE.size());

    private final Composer composer;
    private final PageFormat format;
    private final Tag table;
    private float[] widths = {};
    private Fit fit = ROOMY;

    TableLayout(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.table = section.child("Table");
    }

    void table(Block.Table block, List<Strip> strips) {
        caption(block.caption(), strips);
        measure(block.columns(), block.rows());
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
        List<List<Text>> rows = new ArrayList<>();
        block.rows().forEach(row -> rows.add(cells(row)));
        block.total().ifPresent(total -> rows.add(cells(total)));
        measure(columns, rows);
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

    private void measure(List<Block.Column> columns, List<List<Text>> rows) {
        Fit open = columns.size() > MOST_ROOMY_COLUMNS ? CLOSE : ROOMY;
        fit = format.spacing().closeTables()
                ? new Fit(
                        4,
                        format.spacing().afterFacts() / 3,
                        format.spacing().source().size())
                : open;
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Extent extent = composer.extent(columns.get(i).heading(), Theme.COLUMN_HEADER.at(fit.size()));
            for (List<Text> row : rows) {
                extent =
                        extent.or(composer.extent(row.get(i), (i == 0 ? Theme.ROW_HEADER : Theme.CELL).at(fit.size())));
            }
            extents.add(new Extent(extent.least() + 2 * fit.padding(), extent.most() + 2 * fit.padding()));
        }
        List<Integer> weights = columns.stream().map(Block.Column::weight).toList();
        widths = ColumnWidths.of(extents, weights, format.textWidth());
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
            TextStyle style = (i == 0 ? look.first() : look.rest()).at(fit.size());
            settings.add(composer.set(
                    cell.child("P"), cells.get(i), style, Theme.TIGHT_LEADING, widths[i] - 2 * fit.padding()));
        }
        float height = height(settings);
        return Strip.of(height, (page, top) -> {
            ground(page, top, height, look);
            float x = format.side();
            for (int i = 0; i < settings.size(); i++) {
                settings.get(i)
                        .draw(
                                page,
                                x + fit.padding(),
                                top - fit.rowPadding(),
                                widths[i] - 2 * fit.padding(),
                                align(columns.get(i)));
                x += widths[i];
            }
        });
    }

    private Strip repeatedHead(List<Block.Column> columns) {
        Tag none = Tag.top("NonStruct");
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String words = columns.get(i).heading().words();
            settings.add(composer.set(
                    none,
                    words,
                    Theme.COLUMN_HEADER.at(fit.size()),
                    Theme.TIGHT_LEADING,
                    widths[i] - 2 * fit.padding()));
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
                                    x + fit.padding(),
                                    top - fit.rowPadding(),
                                    widths[i] - 2 * fit.padding(),
                                    align(columns.get(i)));
                    x += widths[i];
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

    private float height(List<Setting> settings) {
        return (float) settings.stream().mapToDouble(Setting::height).max().orElse(0) + 2 * fit.rowPadding();
    }

    private static Page.Align align(Block.Column column) {
        return column.alignment() == Block.Alignment.END ? Page.Align.END : Page.Align.START;
    }
}
