package org.wcofacts.export.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.language.Labels;

/**
 * Puts words in place of blocks that have nothing to show, and leaves out texts without words, so that no renderer meets a
 * table without rows or a list without items.
 */
final class EmptyBlocks implements BlockVisitor {

    private final Text nothing;
    private final List<Block> said = new ArrayList<>();

    private EmptyBlocks(Labels labels) {
        this.nothing = Text.of(labels.get("block.empty"));
    }

    static List<Section> inWords(List<Section> sections, Labels labels) {
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.heading(),
                        blocksInWords(section.blocks(), labels),
                        inWords(section.sections(), labels)))
                .toList();
    }

    private static List<Block> blocksInWords(List<Block> blocks, Labels labels) {
        EmptyBlocks words = new EmptyBlocks(labels);
        for (Block block : blocks) {
            try {
                block.accept(words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words.said;
    }

    private void unless(boolean empty, Block block) {
        if (!empty) {
            said.add(block);
        }
    }

    private void sentence(Text caption) {
        said.add(new Block.Paragraph(caption));
        said.add(new Block.Note(nothing));
    }

    private static boolean isBlank(Text text) {
        return text.words().isBlank()
                && text.spans().stream().allMatch(span -> span.citations().isEmpty());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        unless(isBlank(paragraph.text()), paragraph);
    }

    @Override
    public void note(Block.Note note) {
        unless(isBlank(note.text()), note);
    }

    @Override
    public void statement(Block.Statement statement) {
        List<Text> spoken = statement.paragraphs().stream()
                .filter(paragraph -> !isBlank(paragraph))
                .toList();
        unless(spoken.isEmpty(), new Block.Statement(spoken));
    }

    @Override
    public void bulletList(Block.BulletList list) {
        unless(list.items().isEmpty(), list);
    }

    @Override
    public void numberedGrid(Block.NumberedGrid grid) {
        unless(grid.items().isEmpty(), grid);
    }

    @Override
    public void keyFacts(Block.KeyFacts keyFacts) {
        unless(keyFacts.facts().isEmpty(), keyFacts);
    }

    /** There are at least two. */
    @Override
    public void figures(Block.Figures figures) {
        said.add(figures);
    }

    @Override
    public void contents(Block.Contents contents) {
        unless(contents.entries().isEmpty(), contents);
    }

    @Override
    public void table(Block.Table table) {
        inWordsIf(table.rows().isEmpty(), table, table.caption());
    }

    /** Sums of no rows are nothing to show either. */
    @Override
    public void matrix(Block.Matrix matrix) {
        inWordsIf(matrix.rows().isEmpty() || matrix.columns().isEmpty(), matrix, matrix.caption());
    }

    @Override
    public void barChart(Block.BarChart chart) {
        inWordsIf(chart.bars().isEmpty(), chart, chart.caption());
    }

    @Override
    public void chart(Chart chart) {
        inWordsIf(chart.isEmpty(), chart, chart.caption());
    }

    @Override
    public void signTable(SignTable table) {
        inWordsIf(table.rows().isEmpty(), table, table.caption());
    }

    private void inWordsIf(boolean empty, Block block, Text caption) {
        if (empty) {
            sentence(caption);
        } else {
            said.add(block);
        }
    }
}
