package org.wcofacts.examples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.BlockVisitor;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;

/** All words of sections in reading order, without contents. */
final class BlockWords implements BlockVisitor {

    private final List<String> words = new ArrayList<>();

    static List<String> of(List<Section> sections) throws IOException {
        BlockWords all = new BlockWords();
        for (Section section : sections) {
            all.section(section);
        }
        return all.words;
    }

    private void section(Section section) throws IOException {
        if (!isContents(section)) {
            add(section.heading());
        }
        for (Block block : section.blocks()) {
            block.accept(this);
        }
        for (Section part : section.sections()) {
            section(part);
        }
    }

    private void add(Text text) {
        words.add(text.words());
    }

    private void addAll(List<Text> texts) {
        texts.forEach(this::add);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        add(paragraph.text());
    }

    @Override
    public void statement(Block.Statement statement) {
        addAll(statement.paragraphs());
    }

    @Override
    public void bulletList(Block.BulletList list) {
        addAll(list.items());
    }

    @Override
    public void numberedGrid(Block.NumberedGrid grid) {
        addAll(grid.items());
    }

    @Override
    public void keyFacts(Block.KeyFacts keyFacts) {
        for (Block.KeyFact fact : keyFacts.facts()) {
            add(fact.label());
            add(fact.value());
            fact.note().ifPresent(this::add);
        }
    }

    @Override
    public void figures(Block.Figures figures) {
        for (Block.Figure figure : figures.figures()) {
            add(figure.value());
            add(figure.name());
            add(figure.note());
        }
    }

    @Override
    public void table(Block.Table table) {
        add(table.caption());
        table.columns().forEach(column -> add(column.heading()));
        table.rows().forEach(this::addAll);
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        add(matrix.caption());
        add(matrix.corner());
        addAll(matrix.columns());
        matrix.rows().forEach(this::row);
        matrix.total().ifPresent(this::row);
    }

    private void row(Block.MatrixRow row) {
        add(row.heading());
        addAll(row.cells());
    }

    @Override
    public void barChart(Block.BarChart chart) {
        add(chart.caption());
        words.add(chart.alternative());
        chart.bars().forEach(bar -> words.addAll(List.of(bar.label(), Integer.toString(bar.value()))));
    }

    @Override
    public void chart(Chart chart) {
        add(chart.caption());
        words.add(chart.alternative());
        chart.numbers(Labels.in(Locale.ENGLISH)).rows().forEach(words::addAll);
    }

    @Override
    public void signTable(SignTable table) {
        add(table.caption());
        table.rows().forEach(row -> {
            add(row.name());
            words.add(row.lead());
        });
    }

    @Override
    public void contents(Block.Contents contents) {}

    @Override
    public void note(Block.Note note) {
        add(note.text());
    }

    /** Whether a section is nothing but contents. */
    static boolean isContents(Section section) {
        return section.sections().isEmpty()
                && !section.blocks().isEmpty()
                && section.blocks().stream().allMatch(Block.Contents.class::isInstance);
    }
}
