package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.file.TaggedCanvas;
import org.wcofacts.export.pdf.type.Extent;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Text;

/**
 * Lays out tables and matrices: whole rows, a header that is repeated on every page, headers with their scope. Where the
 * words of the columns do not fit beside each other, the cells of a row stand one under the other, each behind its header.
 */
final class TableLayout {

    /** A table of up to so many rows stands on one page unless that leaves a hole. */
    private static final int KEPT_WHOLE = 12;

    /** So many last rows of a table stand on one page unless that leaves a hole. */
    private static final int LAST_TOGETHER = 5;

    /** So many first rows beside lines of time stand on one page. */
    private static final int FIRST_TOGETHER = 10;

    /** Each row of so many has a rule beside lines of time. */
    private static final int RULED = 5;

    private static final float ROUNDING = 0.01f;

    private static final int HEAD_WEIGHT = 5;
    private static final int COUNT_WEIGHT = 2;

    /** More columns than these are set closely. */
    private static final int MOST_ROOMY_COLUMNS = 6;

    /** The share of the headers before cells that stand one under the other. */
    private static final float HEADER_SHARE = 0.4f;

    /** How a row looks. */
    private record Look(TextStyle first, TextStyle rest, Colour rule, float thickness) {}

    private static final Look HEAD = new Look(Theme.COLUMN_HEADER, Theme.COLUMN_HEADER, Colour.LINE, 0.75f);
    private static final Look BODY = new Look(Theme.ROW_HEADER, Theme.CELL, Colour.RULE, 0.5f);
    private static final Look UNRULED = new Look(Theme.ROW_HEADER, Theme.CELL, Colour.RULE, 0);
    private static final Look TOTAL = new Look(Theme.ROW_HEADER, Theme.ROW_HEADER, Colour.LINE, 0.75f);

    /** The share of a page that may stand over lines of time. */
    private static final float MOST_OF_A_PAGE = 1 / 4f;

    /** The room around the words of a cell, and their size. */
    private record Fit(float padding, float rowPadding, float size) {}

    private static final Fit ROOMY = new Fit(6, 2.8f, Theme.CELL.size());
    private static final Fit BESIDE_LINES = new Fit(4, 0.7f, Theme.NOTE.size());
    private static final Fit CLOSE = new Fit(4, 2.2f, Theme.NOTE.size());

    /**
     * Words of a row in their place.
     *
     * @param x the distance from the start of the row
     * @param drop the distance from its upper edge
     * @param cell whether they are a cell, or a header that is repeated before one
     */
    private record Words(Setting setting, float x, float drop, float width, Page.Align align, boolean cell) {
        float foot() {
            return drop + setting.height();
        }

        /** The lines that stand whole between two distances from the upper edge of the row, under a new edge. */
        Words between(float top, float bottom, float padding) {
            int from = 0;
            while (from < setting.lines().size() && top(from) < top - ROUNDING) {
                from++;
            }
            int to = from;
            while (to < setting.lines().size() && top(to) + setting.lineHeight() <= bottom + ROUNDING) {
                to++;
            }
            float newDrop = from < to ? top(from) - top + padding : padding;
            return new Words(setting.lines(from, to), x, newDrop, width, align, cell);
        }

        boolean hasLinesBetween(float top, float bottom) {
            return !between(top, bottom, 0).setting().lines().isEmpty();
        }

        /** Where the first line begins that does not end before a distance; beyond the foot if there is none. */
        float firstTopAfter(float bottom) {
            int line = 0;
            while (line < setting.lines().size() && top(line) + setting.lineHeight() <= bottom + ROUNDING) {
                line++;
            }
            return line < setting.lines().size() ? top(line) : Float.MAX_VALUE;
        }

        private float top(int line) {
            return drop + line * setting.lineHeight();
        }
    }

    private final Composer composer;
    private final PageFormat format;
    private final Tag table;
    private final AlikeTables alike;
    private List<Block.Column> columns = List.of();
    private float[] widths = {};
    private Fit fit = ROOMY;
    private boolean stacked;
    private boolean repeatsHeading;
    private Optional<TimelineColumn> timeline = Optional.empty();

    TableLayout(Composer composer, PageFormat format, Tag section, AlikeTables alike) {
        this.alike = alike;
        this.composer = composer;
        this.format = format;
        this.table = section.child("Table");
    }

    void table(Block.Table block, List<Strip> strips) {
        columns = block.columns();
        repeatsHeading = block.timeline().isPresent();
        timeline = block.timeline().flatMap(lines -> beside(block, lines));
        fit = timeline.isPresent() ? BESIDE_LINES : fit();
        divide(
                wanted(block),
                format.textWidth() - timeline.map(TimelineColumn::room).orElse(0f));
        lay(block.caption(), block.rows(), block.rows().size() <= KEPT_WHOLE, Optional.empty(), strips);
    }

    /** Lines of time, where cells have room beside them. */
    private Optional<TimelineColumn> beside(Block.Table block, Chart.Timeline lines) {
        fit = BESIDE_LINES;
        List<ColumnWidths.Wanted> wanted = wanted(block);
        float room = TimelineColumn.room(format, ColumnWidths.mostOf(wanted));
        return Optional.of(new TimelineColumn(lines, composer, format, room))
                .filter(column -> ColumnWidths.leastOfWholeDates(wanted) <= format.textWidth() - room)
                .filter(column -> column.headHeight() < MOST_OF_A_PAGE * format.textHeight());
    }

    void matrix(Block.Matrix block, List<Strip> strips) {
        List<Block.Column> headings = new ArrayList<>();
        headings.add(new Block.Column(block.corner(), Block.Alignment.START, HEAD_WEIGHT));
        block.columns().forEach(heading -> headings.add(new Block.Column(heading, Block.Alignment.END, COUNT_WEIGHT)));
        List<List<Text>> rows = new ArrayList<>();
        block.rows().forEach(row -> rows.add(cells(row)));
        List<List<Text>> all = new ArrayList<>(rows);
        Optional<List<Text>> total = block.total().map(TableLayout::cells);
        total.ifPresent(all::add);
        columns = headings;
        fit = fit();
        divide(wanted(all), format.textWidth());
        lay(block.caption(), rows, true, total, strips);
    }

    private static List<Text> cells(Block.MatrixRow row) {
        List<Text> cells = new ArrayList<>();
        cells.add(row.heading());
        cells.addAll(row.cells());
        return cells;
    }

    private Fit fit() {
        Fit open = columns.size() > MOST_ROOMY_COLUMNS ? CLOSE : ROOMY;
        return format.spacing().isClose() ? new Fit(4, format.rhythm().afterFacts() / 3, Theme.NOTE.size()) : open;
    }

    private List<ColumnWidths.Wanted> wanted(Block.Table block) {
        return alike.wanted(block, fit.size(), fit.padding(), this::wanted);
    }

    private List<ColumnWidths.Wanted> wanted(List<List<Text>> rows) {
        List<ColumnWidths.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            TextStyle style = (i == 0 ? Theme.ROW_HEADER : Theme.CELL).at(fit.size());
            Extent cells = Extent.NONE;
            for (List<Text> row : rows) {
                cells = cells.or(composer.extent(row.get(i), style));
            }
            Extent heading = composer.extent(columns.get(i).heading(), Theme.COLUMN_HEADER.at(fit.size()));
            wanted.add(new ColumnWidths.Wanted(padded(heading), padded(cells)));
        }
        return wanted;
    }

    private Extent padded(Extent words) {
        return words.and(2 * fit.padding());
    }

    private void divide(List<ColumnWidths.Wanted> wanted, float width) {
        double least = wanted.stream().mapToDouble(ColumnWidths.Wanted::least).sum();
        stacked = columns.size() > 1 && least > width;
        List<Integer> weights = columns.stream().map(Block.Column::weight).toList();
        widths = ColumnWidths.of(wanted, weights, width);
    }

    private void lay(
            Text caption, List<List<Text>> rows, boolean whole, Optional<List<Text>> total, List<Strip> strips) {
        caption(caption, strips);
        List<Text> headings = columns.stream().map(Block.Column::heading).toList();
        strips.add(underTimeline(row(table.child("THead").child("TR"), headings, HEAD))
                .keptWithNext());
        Tag body = table.child("TBody");
        Optional<Strip> repeated = stacked ? Optional.empty() : Optional.of(repeated());
        int last = rows.size() - 1;
        for (int i = 0; i <= last; i++) {
            Look look = isRuled(i, last) ? BODY : UNRULED;
            List<Strip> pieces = pieces(body.child("TR"), rows.get(i), look, repeated);
            pieces.set(0, besideTimeline(i, pieces.get(0)));
            pieces.subList(0, pieces.size() - 1).forEach(piece -> strips.add(under(repeated, piece)));
            Strip row = under(repeated, pieces.get(pieces.size() - 1));
            if (i == last) {
                strips.add(total.isPresent() ? row.keptWithNext() : row);
            } else {
                boolean first = i == 0 || (timeline.isPresent() && i < FIRST_TOGETHER - 1);
                boolean atEnd = !stacked && (first || i == last - 1);
                boolean together = whole || (!stacked && i > last - LAST_TOGETHER);
                strips.add(atEnd ? row.keptWithNext() : together ? row.tied(Strip.Bond.LOOSE) : row);
            }
        }
        total.ifPresent(cells -> strips.add(under(repeated, row(body.child("TR"), cells, TOTAL))));
    }

    /** Beside lines of time, which lead the eye themselves, each fifth row and the last have a rule. */
    private boolean isRuled(int row, int last) {
        return timeline.isEmpty() || row == last || (row + 1) % RULED == 0;
    }

    private Strip repeated() {
        Strip head = underTimeline(repeatedHead());
        return repeatsHeading ? continued(head) : head;
    }

    /** A repeated header with the heading that it is still under: before the key of lines of time, or else above it. */
    private Strip continued(Strip head) {
        float width = timeline.isPresent() ? columnsWidth() : format.textWidth();
        Setting words =
                composer.set(Tag.top("NonStruct"), composer.continued(), Theme.CAPTION, Theme.TIGHT_LEADING, width);
        Strip.Drawing drawing = (page, top) -> page.canvas()
                .artifact(
                        TaggedCanvas.Artifact.HEADER,
                        () -> words.drawInside(page, format.side(), top, width, Page.Align.START));
        return timeline.isPresent()
                ? head.after(drawing)
                : Strip.of(words.height() + head.height(), (page, top) -> {
                    drawing.draw(page, top);
                    head.drawing().draw(page, top - words.height());
                });
    }

    private float columnsWidth() {
        float width = 0;
        for (float one : widths) {
            width += one;
        }
        return width;
    }

    /** A header as high as what stands over the lines of time, at whose foot it stands. */
    private Strip underTimeline(Strip head) {
        return timeline.map(lines -> {
                    float height = Math.max(head.height(), lines.headHeight() + 2 * fit.rowPadding());
                    return Strip.of(height, (page, top) -> {
                        head.drawing().draw(page, top - height + head.height());
                        lines.drawHead(page, top - height + fit.rowPadding());
                    });
                })
                .orElse(head);
    }

    private Strip besideTimeline(int number, Strip row) {
        float middle = fit.rowPadding()
                + format.print().style(Theme.CELL.at(fit.size())).size() * Theme.TIGHT_LEADING / 2;
        return timeline.map(lines -> row.after((page, top) -> lines.drawRow(page, number, top, row.height(), middle)))
                .orElse(row);
    }

    private static Strip under(Optional<Strip> header, Strip row) {
        return header.map(row::under).orElse(row);
    }

    private void caption(Text caption, List<Strip> strips) {
        if (composer.isHeading(caption)) {
            return;
        }
        Setting setting =
                composer.set(table.child("Caption"), caption, Theme.CAPTION, Theme.TIGHT_LEADING, format.textWidth());
        setting.strips(format.side(), format.textWidth()).forEach(line -> strips.add(line.keptWithNext()));
        strips.add(Strip.space(4).keptWithNext());
    }

    /** A row, in parts that stand on one page each if it is taller than one; to a reader by ear it stays one row. */
    private List<Strip> pieces(Tag row, List<Text> cells, Look look, Optional<Strip> header) {
        List<Words> words = words(row, cells, look);
        float room = format.textHeight() - header.map(Strip::height).orElse(0f) - 2 * fit.rowPadding();
        float lineHeight = words.get(0).setting().lineHeight();
        if (foot(words) - fit.rowPadding() <= room || lineHeight > room) {
            return new ArrayList<>(List.of(drawn(words, look)));
        }
        List<Strip> pieces = new ArrayList<>();
        for (float from = fit.rowPadding(); from < foot(words); ) {
            float top = from;
            float bottom = from + room;
            boolean first = pieces.isEmpty();
            List<Words> piece = words.stream()
                    .filter(one -> one.hasLinesBetween(top, bottom)
                            || (first && one.setting().lines().isEmpty()))
                    .map(one -> one.between(top, bottom, fit.rowPadding()))
                    .toList();
            pieces.add(drawn(piece, look));
            from = (float) words.stream()
                    .mapToDouble(one -> one.firstTopAfter(bottom))
                    .min()
                    .orElse(foot(words));
        }
        return pieces;
    }

    private Strip row(Tag row, List<Text> cells, Look look) {
        return drawn(words(row, cells, look), look);
    }

    private List<Words> words(Tag row, List<Text> cells, Look look) {
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Tag cell = look.equals(HEAD) ? row.headerCell("Column") : i == 0 ? row.headerCell("Row") : row.child("TD");
            TextStyle style = i == 0 ? look.first() : look.rest();
            if (stacked) {
                under(words, cell, i, cells.get(i), style, look);
            } else {
                beside(words, cell, i, cells.get(i), style);
            }
        }
        return words;
    }

    private Strip drawn(List<Words> words, Look look) {
        return strip(words, look, (page, top) -> {
            for (Words one : words) {
                if (one.cell()) {
                    one.setting().draw(page, format.side() + one.x(), top - one.drop(), one.width(), one.align());
                } else {
                    page.canvas().artifact(TaggedCanvas.Artifact.DECORATION, () -> inside(one, page, top));
                }
            }
        });
    }

    /** The header of a column, in the way of the pages that follow. */
    private Strip repeatedHead() {
        Tag none = Tag.top("NonStruct");
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Text heading = Text.of(columns.get(i).heading().words());
            beside(words, none, i, heading, Theme.COLUMN_HEADER);
        }
        return strip(
                words,
                HEAD,
                (page, top) -> page.canvas()
                        .artifact(TaggedCanvas.Artifact.HEADER, () -> words.forEach(one -> inside(one, page, top))));
    }

    private void inside(Words words, Page page, float top) {
        words.setting().drawInside(page, format.side() + words.x(), top - words.drop(), words.width(), words.align());
    }

    private void beside(List<Words> words, Tag tag, int column, Text text, TextStyle style) {
        float x = 0;
        for (int i = 0; i < column; i++) {
            x += widths[i];
        }
        boolean last = column == columns.size() - 1;
        float width = last ? widths[column] : widths[column] - 2 * fit.padding();
        Setting setting = composer.set(tag, text, style.at(fit.size()), Theme.TIGHT_LEADING, width);
        words.add(new Words(setting, x, fit.rowPadding(), width, align(columns.get(column)), true));
    }

    private void under(List<Words> words, Tag tag, int column, Text text, TextStyle style, Look look) {
        float drop = words.isEmpty() ? fit.rowPadding() : foot(words) + fit.rowPadding() / 2;
        float all = format.textWidth();
        boolean labelled = column > 0 && !look.equals(HEAD);
        float before = labelled ? all * HEADER_SHARE : 0;
        if (labelled) {
            Text heading = Text.of(columns.get(column).heading().words());
            TextStyle muted = Theme.CELL.at(fit.size()).in(Colour.QUIET);
            float width = before - fit.padding();
            Setting label = composer.set(Tag.top("NonStruct"), heading, muted, Theme.TIGHT_LEADING, width);
            words.add(new Words(label, 0, drop, width, Page.Align.START, false));
        }
        Setting setting = composer.set(tag, text, style.at(fit.size()), Theme.TIGHT_LEADING, all - before);
        words.add(new Words(setting, before, drop, all - before, Page.Align.START, true));
    }

    private Strip strip(List<Words> words, Look look, Strip.Drawing drawing) {
        float height = foot(words) + fit.rowPadding();
        return Strip.of(height, (page, top) -> {
            if (look.thickness() > 0) {
                page.decoration(format.side(), top - height, format.textWidth(), look.thickness(), look.rule());
            }
            drawing.draw(page, top);
        });
    }

    private static float foot(List<Words> words) {
        return (float) words.stream().mapToDouble(Words::foot).max().orElse(0);
    }

    private static Page.Align align(Block.Column column) {
        return column.alignment() == Block.Alignment.END ? Page.Align.END : Page.Align.START;
    }
}
