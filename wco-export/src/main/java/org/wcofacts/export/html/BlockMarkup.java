package org.wcofacts.export.html;

import java.util.List;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.BlockVisitor;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;

/** Writes the blocks of a section. */
final class BlockMarkup implements BlockVisitor {

    private final Markup markup;
    private final TextMarkup texts;
    private final TableMarkup tables;
    private final FigureMarkup figures;

    BlockMarkup(Markup markup, TextMarkup texts, TableMarkup tables, FigureMarkup figures) {
        this.markup = markup;
        this.texts = texts;
        this.tables = tables;
        this.figures = figures;
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        texts.element("p", paragraph.text());
        markup.line();
    }

    @Override
    public void note(Block.Note note) {
        texts.element("p", note.text(), "class", "note");
        markup.line();
    }

    @Override
    public void statement(Block.Statement statement) {
        markup.open("div", "class", "statement");
        statement.paragraphs().forEach(paragraph -> texts.element("p", paragraph));
        markup.close("div").line();
    }

    @Override
    public void bulletList(Block.BulletList list) {
        markup.open("ul");
        items(list.items());
        markup.close("ul").line();
    }

    @Override
    public void numberedGrid(Block.NumberedGrid grid) {
        markup.open("ol", "class", "grid");
        items(grid.items());
        markup.close("ol").line();
    }

    private void items(List<Text> items) {
        items.forEach(item -> texts.element("li", item));
    }

    @Override
    public void keyFacts(Block.KeyFacts keyFacts) {
        markup.open("dl", "class", "facts").line();
        for (Block.KeyFact fact : keyFacts.facts()) {
            markup.open("div");
            texts.element("dt", fact.label());
            texts.element("dd", fact.value(), "class", "value");
            fact.note().ifPresent(note -> texts.element("dd", note, "class", "note"));
            markup.close("div").line();
        }
        markup.close("dl").line();
    }

    @Override
    public void figures(Block.Figures figures) {
        markup.open("ul", "class", "figures").line();
        for (Block.Figure figure : figures.figures()) {
            markup.open("li");
            texts.element("span", figure.value(), "class", "value");
            markup.words(" ");
            texts.element("span", figure.name(), "class", "name");
            if (!figure.note().words().isBlank()) {
                markup.words(" ");
                texts.element("span", figure.note(), "class", "note");
            }
            markup.close("li").line();
        }
        markup.close("ul").line();
    }

    @Override
    public void table(Block.Table table) {
        tables.table(table);
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        tables.matrix(matrix);
    }

    @Override
    public void barChart(Block.BarChart chart) {
        figures.bars(chart);
    }

    @Override
    public void chart(Chart chart) {
        figures.chart(chart);
    }

    @Override
    public void signTable(SignTable table) {
        tables.signs(table);
    }

    /** A page has its contents beside the text, whatever the sheet. */
    @Override
    public void contents(Block.Contents contents) {}
}
