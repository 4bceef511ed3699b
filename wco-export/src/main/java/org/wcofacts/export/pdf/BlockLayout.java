package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.BlockVisitor;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;

/** Turns the blocks of a section into strips. */
final class BlockLayout implements BlockVisitor {

    /** The share of the room between rows of key facts that stands between a rule and the words under it; those above it need more. */
    private static final float ABOVE_FACT = 0.25f;

    private static final float INDENT = 16;
    private static final float GUTTER = 18;
    private static final float NUMERAL = 26;
    private static final float LEAST_COLUMN = 120;
    private static final float LEAST_FACT = 110;
    private static final int SHORT_ITEM = 90;
    private static final int CONTENTS_COLUMNS = 3;

    /** The share of a page up to which a grid is kept whole. */
    private static final float MOST_OF_A_PAGE = 1 / 3f;

    private static final float TALLEST_FACT = 0.5f;

    /** Between a text and the rule over figures or facts, so that the rule does not underline it. */
    private static final float UNDER_TEXT = 6;

    private static final String BETWEEN_FACTS = "   ";

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;
    private final AlikeTables alike;
    private final List<Strip> strips;
    private final float indent;
    private final float gutter;

    /** Where the strips of a table or chart end with which the section ends so far. */
    private int annotated = -1;

    /** Where the strips of a text end with which the section ends so far. */
    private int told = -1;

    private int figureColumns;

    BlockLayout(Composer composer, PageFormat format, Tag section, AlikeTables alike, List<Strip> strips) {
        this.composer = composer;
        this.format = format;
        this.section = section;
        this.alike = alike;
        this.strips = strips;
        this.indent = format.room(INDENT);
        this.gutter = format.room(GUTTER);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        text(
                paragraph.text(),
                Theme.BODY,
                format.rhythm().leading(),
                format.rhythm().afterBlock() * 7 / 12);
    }

    @Override
    public void note(Block.Note note) {
        if (annotated == strips.size()) {
            bindToEnd();
        }
        text(
                note.text(),
                Theme.NOTE,
                format.spacing().tightLeading(),
                format.rhythm().afterBlock());
    }

    /** What stands last, and the space under it, stays with what follows. */
    private void bindToEnd() {
        for (int i = strips.size() - 2; i < strips.size(); i++) {
            strips.set(i, strips.get(i).keptWithNext());
        }
    }

    /** The space under a table or chart, which may be followed by a note on it. */
    private void underFigure(float space) {
        strips.add(Strip.space(space));
        annotated = strips.size();
    }

    private void text(Text text, TextStyle style, float leading, float after) {
        Setting setting = composer.set(section.child("P"), text, style, leading, format.measure());
        strips.addAll(setting.strips(format.side(), format.textWidth()));
        strips.add(Strip.space(after));
        told = strips.size();
    }

    /** Room between a text and a rule that follows it. */
    private void roomUnderText() {
        if (told == strips.size()) {
            strips.add(Strip.space(format.room(UNDER_TEXT)).keptWithNext());
        }
    }

    @Override
    public void statement(Block.Statement statement) {
        float x = format.side() + indent;
        float width = format.textWidth() - indent;
        for (Text paragraph : statement.paragraphs()) {
            Setting setting = composer.set(
                    section.child("P"),
                    paragraph,
                    format.words().statement(),
                    format.rhythm().leading(),
                    Math.min(width, format.measure()));
            for (Strip line : setting.strips(x, width)) {
                strips.add(line.after((page, top) ->
                        page.decoration(format.side(), top - line.height(), 3, line.height(), Theme.STRIPE)));
            }
            strips.add(Strip.space(format.rhythm().afterBlock()));
        }
        told = strips.size();
    }

    @Override
    public void bulletList(Block.BulletList list) {
        if (list.fitsColumn()) {
            grid(list.items(), "Disc", number -> "•", indent);
            return;
        }
        Tag all = section.list("Disc");
        list.items().forEach(item -> item(all, "•", item, Theme.BODY));
        strips.add(Strip.space(format.rhythm().afterBlock() / 2));
    }

    private void item(Tag all, String label, Text text, TextStyle style) {
        Tag item = all.child("LI");
        Setting sign = composer.set(
                item.child("Lbl"),
                label,
                Theme.ORDINAL.at(style.size()),
                format.rhythm().leading(),
                indent);
        float x = format.side() + indent;
        float width = format.textWidth() - indent;
        Setting body = composer.set(
                item.child("LBody"), text, style, format.rhythm().leading(), Math.min(width, format.measure()));
        List<Strip> lines = body.strips(x, width);
        for (int i = 0; i < lines.size(); i++) {
            Strip line = lines.get(i);
            Strip first = line.after((page, top) -> sign.draw(page, format.side(), top, indent, Page.Align.START));
            strips.add(i == 0 ? first : line);
        }
        strips.add(Strip.space(format.rhythm().afterBlock() / 4));
    }

    @Override
    public void numberedGrid(Block.NumberedGrid grid) {
        float numeral = format.room(NUMERAL) * format.words().heading().size() / Theme.HEADING.size();
        grid(grid.items(), "Decimal", Integer::toString, numeral);
    }

    /** Items side by side, each beside its label, which has room of its own. */
    private void grid(List<Text> items, String numbering, IntFunction<String> label, float room) {
        boolean allShort = items.stream().allMatch(item -> item.words().length() <= SHORT_ITEM);
        int columns = columns(allShort && items.size() > 4 ? 3 : 2);
        Tag all = section.list(numbering);
        List<GridCell> cells = new ArrayList<>();
        float width = columnWidth(columns, format.textWidth());
        for (Text item : items) {
            Tag entry = all.child("LI");
            cells.add(GridCell.beside(
                    composer.set(
                            entry.child("Lbl"),
                            label.apply(cells.size() + 1),
                            Theme.ORDINAL.at(format.words().heading().size()),
                            1.2f,
                            room),
                    composer.set(entry.child("LBody"), item, Theme.CELL, Theme.TIGHT_LEADING, width - room),
                    room));
        }
        rows(
                cells,
                columns,
                (row, top) -> row.draw(format.side(), top, width, gutter),
                format.rhythm().afterGrid());
        strips.add(Strip.space(format.rhythm().afterBlock() * 2 / 3));
    }

    @Override
    public void keyFacts(Block.KeyFacts keyFacts) {
        if (format.spacing().isRunIn()) {
            factsBehindEachOther(keyFacts);
        } else {
            factsBesideEachOther(keyFacts);
        }
    }

    private void factsBehindEachOther(Block.KeyFacts keyFacts) {
        Tag all = section.list("None");
        List<Composer.Part> parts = new ArrayList<>();
        for (Block.KeyFact fact : keyFacts.facts()) {
            Tag entry = all.child("LI");
            Tag body = entry.child("LBody");
            parts.add(part(entry.child("Lbl"), fact.label(), " ", Theme.NOTE));
            boolean noted = fact.note().isPresent();
            parts.add(part(body.child("P"), fact.value(), noted ? " " : BETWEEN_FACTS, Theme.ROW_HEADER));
            fact.note().ifPresent(note -> parts.add(part(body.child("P"), note, BETWEEN_FACTS, Theme.NOTE)));
        }
        Flow flow = composer.flow(parts, format.spacing().tightLeading(), format.textWidth());
        strips.addAll(flow.strips(format, Page.Align.START));
        strips.add(Strip.space(format.rhythm().afterBlock()));
    }

    private Composer.Part part(Tag tag, Text text, String after, TextStyle style) {
        return new Composer.Part(tag, text.and(Text.of(after)), style, composer.place());
    }

    /** In columns, unless one is so long that it had better run on over lines and pages. */
    private void factsBesideEachOther(Block.KeyFacts keyFacts) {
        roomUnderText();
        Tag all = section.list("None");
        int columns = factColumns(keyFacts.facts().size());
        float between = columns == format.spacing().factColumns() ? gutter : format.room(FiguresLayout.GUTTER);
        float width = (format.textWidth() - between * (columns - 1)) / columns;
        List<GridCell> cells = new ArrayList<>();
        for (Block.KeyFact fact : keyFacts.facts()) {
            Tag entry = all.child("LI");
            Tag body = entry.child("LBody");
            List<Setting> settings = new ArrayList<>();
            settings.add(composer.set(entry.child("Lbl"), fact.label(), Theme.LABEL, Theme.TIGHT_LEADING, width));
            settings.add(composer.set(
                    body.child("P"), fact.value(), fitting(fact.value(), width), Theme.TIGHT_LEADING, width));
            fact.note()
                    .ifPresent(note -> settings.add(composer.set(
                            body.child("P"), note, Theme.NOTE, format.spacing().tightLeading(), width)));
            cells.add(GridCell.stacked(settings));
        }
        if (cells.stream().anyMatch(cell -> cell.height() > TALLEST_FACT * format.textHeight())) {
            factsBehindEachOther(keyFacts);
            return;
        }
        rows(
                cells,
                columns,
                (row, top) -> {
                    hairlines(row, top, width, between);
                    row.draw(format.side(), top - format.rhythm().afterFacts() * ABOVE_FACT, width, between);
                },
                format.rhythm().afterFacts());
        strips.add(Strip.space(format.rhythm().afterBlock()));
    }

    /**
     * Two alone fill the row; more stand in one column more than usual, as wide as figures, under as many figures or where the last row
     * is then no emptier.
     */
    private int factColumns(int facts) {
        int usual = facts == 2 ? 2 : format.spacing().factColumns();
        int more = usual + 1;
        boolean under = facts > 2 && more == figureColumns;
        boolean fuller = Math.floorMod(-facts, more) <= Math.floorMod(-facts, usual);
        boolean wide = columnWidth(more, format.textWidth()) >= format.room(LEAST_FACT);
        return (under || fuller) && wide ? more : usual;
    }

    private void hairlines(GridCell.Row row, float top, float width, float between) {
        for (int i = 0; i < row.cells().size(); i++) {
            row.page().decoration(format.side() + i * (width + between), top - 0.5f, width, 0.5f, Colour.RULE);
        }
    }

    /** Draws a row of a grid at a height. */
    private interface RowDrawing {
        void draw(GridCell.Row row, float top);
    }

    /** Rows of a grid, which stand on one page unless they are many; then none is left alone. */
    private void rows(List<GridCell> cells, int columns, RowDrawing drawing, float gap) {
        int first = strips.size();
        for (int from = 0; from < cells.size(); from += columns) {
            List<GridCell> row = cells.subList(from, Math.min(from + columns, cells.size()));
            float height =
                    (float) row.stream().mapToDouble(GridCell::height).max().orElse(0) + gap;
            strips.add(Strip.of(height, (page, top) -> drawing.draw(new GridCell.Row(page, row), top)));
        }
        List<Strip> rows = strips.subList(first, strips.size());
        boolean few = Strip.height(rows) <= MOST_OF_A_PAGE * format.textHeight();
        for (int i = 0; i < rows.size() - 1; i++) {
            if (few || i == 0 || i == rows.size() - 2) {
                rows.set(i, rows.get(i).tied(Strip.Bond.LOOSE));
            }
        }
    }

    /** Fewer columns where the lines are short or the words large. */
    private int columns(int wanted) {
        float least = format.room(LEAST_COLUMN);
        return Math.max(1, Math.min(wanted, (int) ((format.textWidth() + gutter) / (least + gutter))));
    }

    /** The look of a fact whose longest word, such as a number, stands on one line as long as it can be read. */
    private TextStyle fitting(Text value, float width) {
        TextStyle style = format.words().fact();
        float least = composer.extent(value, style).least();
        return least <= width ? style : style.at(Math.max(Theme.BODY.size(), style.size() * width / least));
    }

    private float columnWidth(int columns, float width) {
        return (width - gutter * (columns - 1)) / columns;
    }

    @Override
    public void figures(Block.Figures figures) {
        roomUnderText();
        FiguresLayout layout = new FiguresLayout(composer, format, section);
        figureColumns = layout.columns(figures.figures().size());
        strips.add(layout.strip(figures.figures()));
        strips.add(Strip.space(format.rhythm().afterBlock()));
    }

    @Override
    public void table(Block.Table table) {
        new TableLayout(composer, format, section, alike).table(table, strips);
        underFigure(format.rhythm().afterBlock());
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        new TableLayout(composer, format, section, alike).matrix(matrix, strips);
        underFigure(format.rhythm().afterBlock() * 2 / 3);
    }

    @Override
    public void chart(Chart chart) {
        new DrawnChart(composer, format, section).strips(chart, strips);
        underFigure(format.rhythm().afterBlock());
    }

    @Override
    public void signTable(SignTable table) {
        new SignTableLayout(composer, format, section, table).strips(strips);
        underFigure(format.rhythm().afterBlock());
    }

    /** In columns of about the same height, to be read down one after the other. */
    @Override
    public void contents(Block.Contents contents) {
        Tag all = section.child("TOC");
        List<Block.Entry> entries = contents.entries();
        int columns = columns(CONTENTS_COLUMNS);
        if (columns > 1) {
            List<List<Strip>> beside = new ArrayList<>();
            for (int column = 0, from = 0; column < columns; column++) {
                List<Strip> left = lines(entries.subList(from, entries.size()), all, format.column(column, columns));
                int own = share(left, columns - column);
                beside.add(left.subList(0, own));
                from += own;
            }
            strips.add(Strip.beside(beside));
        } else {
            strips.addAll(lines(entries, all, format));
        }
        strips.add(Strip.space(format.rhythm().afterBlock()));
    }

    /** How many strips stand in the first of some columns, so that it is as high as the others, or higher by one of them. */
    private static int share(List<Strip> lines, int columns) {
        int share = 0;
        while (columns * Strip.height(lines.subList(0, share)) < Strip.height(lines)) {
            share++;
        }
        return share;
    }

    private List<Strip> lines(List<Block.Entry> entries, Tag all, PageFormat column) {
        return entries.stream()
                .map(entry -> new ContentsLine(composer, column, all.child("TOCI"), entry).strip())
                .toList();
    }

    @Override
    public void barChart(Block.BarChart chart) {
        new ChartLayout(composer, format, section).strips(chart, strips);
        underFigure(format.rhythm().afterBlock());
    }
}
