package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;

/** Sets figures side by side under hairlines, each with its name and its comparison, on one page. */
final class FiguresLayout {

    /** Between figures, in points of the design. */
    static final float GUTTER = 12;

    private static final float HAIRLINE = 0.75f;
    private static final float UNDER_LINE = 7;
    private static final float CLOSE_UNDER_LINE = 4;
    private static final float LEAST_COLUMN = 105;

    /** The sizes of a row of figures, the first that leaves them on one line. */
    private static final List<Float> ROW_SIZES = List.of(25f, 22f);

    /** Of a figure that is longer than its row allows, so that it does not make the others small. */
    private static final List<Float> LONG_SIZES = List.of(18f, 15f);

    /** A figure with its value, and what stands under it. */
    private record Cell(Setting value, GridCell words) {}

    /** Figures that stand side by side: their values on one line, what stands under them from one height on. */
    private record Row(List<Cell> cells) {

        Setting largest() {
            return cells.stream()
                    .map(Cell::value)
                    .max(Comparator.comparing(Setting::height))
                    .orElseThrow();
        }

        float height() {
            return largest().height()
                    + (float) cells.stream()
                            .mapToDouble(cell -> cell.words().height())
                            .max()
                            .orElse(0);
        }
    }

    private static final float VALUE_LEADING = 1.16f;

    /** Of Arabic words, which go deeper under their line than numbers. */
    private static final float ARABIC_LEADING = 1.5f;

    private static final float NAME_LEADING = 1.3f;

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;

    FiguresLayout(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.section = section;
    }

    /** All of them, in as few rows as their columns allow. */
    Strip strip(List<Block.Figure> figures) {
        int columns = columns(figures.size());
        float gutter = format.room(GUTTER);
        float width = (format.textWidth() - gutter * (columns - 1)) / columns;
        Tag list = section.list("None");
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < figures.size(); from += columns) {
            List<Cell> row = new ArrayList<>();
            List<Block.Figure> beside = figures.subList(from, Math.min(from + columns, figures.size()));
            TextStyle style = style(beside, width);
            for (Block.Figure figure : beside) {
                row.add(cell(figure, list, isLong(figure, style, width) ? longStyle(figure, width) : style, width));
            }
            rows.add(new Row(row));
        }
        float height = (float) rows.stream().mapToDouble(this::height).sum();
        return Strip.of(height, (page, top) -> {
            float y = top;
            for (Row row : rows) {
                draw(page, row, y, width, gutter);
                y -= height(row);
            }
        });
    }

    private float underLine() {
        return format.room(format.spacing().isClose() ? CLOSE_UNDER_LINE : UNDER_LINE);
    }

    private float height(Row row) {
        return underLine() * 2 + row.height();
    }

    private void draw(Page page, Row row, float top, float width, float gutter) {
        Setting largest = row.largest();
        float values = top - underLine();
        float x = format.side();
        for (Cell cell : row.cells()) {
            page.decoration(x, top - HAIRLINE, width, HAIRLINE, Colour.LINE);
            float lower = largest.ascent() - cell.value().ascent();
            cell.value().draw(page, x, values - lower, width, Page.Align.START);
            cell.words().draw(page, x, values - largest.height(), width);
            x += width + gutter;
        }
    }

    private Cell cell(Block.Figure figure, Tag list, TextStyle style, float width) {
        Tag body = list.child("LI").child("LBody");
        Setting value = composer.set(body.child("P"), figure.value(), style, leading(figure.value()), width);
        List<Setting> settings = new ArrayList<>();
        settings.add(composer.set(body.child("P"), figure.name(), Theme.FIGURE_NAME, NAME_LEADING, width));
        if (!figure.note().words().isBlank()) {
            settings.add(composer.set(body.child("P"), figure.note(), Theme.NOTE, NAME_LEADING, width));
        }
        return new Cell(value, GridCell.stacked(settings));
    }

    private static float leading(Text value) {
        boolean arabic = value.words().codePoints().filter(Character::isLetter).anyMatch(FiguresLayout::isArabic);
        return arabic ? ARABIC_LEADING : VALUE_LEADING;
    }

    private static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    /** Fewer where the lines are short or the words large; three do not leave one alone. */
    int columns(int figures) {
        int fitting = Math.max(1, (int) (format.textWidth() / format.room(LEAST_COLUMN)));
        return fitting >= figures ? figures : fitting == 3 && figures == 4 ? 2 : fitting;
    }

    /** The largest style in which none of a row takes a second line, but for figures that are too long for any. */
    private TextStyle style(List<Block.Figure> row, float width) {
        TextStyle least = Theme.FIGURE.at(ROW_SIZES.get(ROW_SIZES.size() - 1));
        return ROW_SIZES.stream()
                .map(Theme.FIGURE::at)
                .filter(style ->
                        row.stream().noneMatch(figure -> isLong(figure, style, width) && !isLong(figure, least, width)))
                .findFirst()
                .orElse(least);
    }

    private TextStyle longStyle(Block.Figure figure, float width) {
        return LONG_SIZES.stream()
                .map(Theme.FIGURE::at)
                .filter(style -> !isLong(figure, style, width))
                .findFirst()
                .orElseGet(() -> Theme.FIGURE.at(LONG_SIZES.get(LONG_SIZES.size() - 1)));
    }

    private boolean isLong(Block.Figure figure, TextStyle style, float width) {
        return width(figure.value(), style) > width;
    }

    private float width(Text value, TextStyle style) {
        return composer.extent(value, style).most();
    }
}
