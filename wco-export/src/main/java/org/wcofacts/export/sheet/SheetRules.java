package org.wcofacts.export.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wcofacts.export.report.Rules;

/** The rules that hold across the parts of a sheet. */
final class SheetRules {

    private final Set<String> sections = new HashSet<>();
    private final Set<Integer> sources;
    private final Set<Integer> cited = new HashSet<>();

    private SheetRules(List<SourceNote> notes) {
        sources = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (SourceNote source : notes) {
            Rules.require(
                    sources.add(source.number()) && ids.add(source.id()),
                    () -> "source " + source.number() + ", id " + Rules.quoted(source.id())
                            + ": numbers and ids of sources must be unique");
        }
    }

    static void check(FactSheet sheet) {
        cited(sheet.sources(), sheet.sections());
        tables(sheet.tables());
    }

    /** The numbers of sources to which marks lead; refuses those that lead nowhere. */
    static Set<Integer> cited(List<SourceNote> sources, List<Section> sections) {
        SheetRules rules = new SheetRules(sources);
        rules.collect(sections);
        rules.sections(sections);
        return rules.cited;
    }

    private void collect(List<Section> parts) {
        for (Section section : parts) {
            Rules.require(
                    sections.add(section.id()),
                    () -> "section " + Rules.quoted(section.id())
                            + ", id: another section has it; ids of sections must be unique");
            collect(section.sections());
        }
    }

    private static void tables(List<DataTable> tables) {
        Set<String> ids = new HashSet<>();
        for (DataTable table : tables) {
            Rules.require(
                    ids.add(table.id()),
                    () -> "table " + Rules.quoted(table.id())
                            + ", id: another table has it; ids of tables must be unique");
        }
    }

    private void sections(List<Section> parts) {
        for (Section section : parts) {
            Marks marks = new Marks("section " + Rules.quoted(section.id()));
            marks.cite(section.heading());
            for (Block block : section.blocks()) {
                try {
                    block.accept(marks);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            sections(section.sections());
        }
    }

    /** Looks up every source mark, and every section to which contents lead. */
    private final class Marks implements BlockVisitor {

        private final String place;

        Marks(String place) {
            this.place = place;
        }

        private void cite(Text text) {
            for (Span span : text.spans()) {
                for (int number : span.citations()) {
                    Rules.require(
                            sources.contains(number),
                            () -> place + ", " + Rules.quoted(text.words()) + ", source mark " + number
                                    + ": must be the number of a source of the sheet");
                    cited.add(number);
                }
            }
        }

        private void cite(List<Text> texts) {
            texts.forEach(this::cite);
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            cite(paragraph.text());
        }

        @Override
        public void statement(Block.Statement statement) {
            cite(statement.paragraphs());
        }

        @Override
        public void bulletList(Block.BulletList list) {
            cite(list.items());
        }

        @Override
        public void numberedGrid(Block.NumberedGrid grid) {
            cite(grid.items());
        }

        @Override
        public void keyFacts(Block.KeyFacts keyFacts) {
            for (Block.KeyFact fact : keyFacts.facts()) {
                cite(fact.label());
                cite(fact.value());
                fact.note().ifPresent(this::cite);
            }
        }

        @Override
        public void figures(Block.Figures figures) {
            for (Block.Figure figure : figures.figures()) {
                cite(figure.value());
                cite(figure.name());
                cite(figure.note());
            }
        }

        @Override
        public void table(Block.Table table) {
            cite(table.caption());
            table.columns().forEach(column -> cite(column.heading()));
            table.rows().forEach(this::cite);
        }

        @Override
        public void matrix(Block.Matrix matrix) {
            cite(matrix.caption());
            cite(matrix.corner());
            cite(matrix.columns());
            matrix.rows().forEach(this::row);
            matrix.total().ifPresent(this::row);
        }

        private void row(Block.MatrixRow row) {
            cite(row.heading());
            cite(row.cells());
        }

        @Override
        public void barChart(Block.BarChart chart) {
            cite(chart.caption());
        }

        @Override
        public void chart(Chart chart) {
            cite(chart.caption());
        }

        @Override
        public void signTable(SignTable table) {
            cite(table.caption());
            table.rows().forEach(row -> cite(row.name()));
        }

        @Override
        public void contents(Block.Contents contents) {
            for (Block.Entry entry : contents.entries()) {
                Rules.require(
                        sections.contains(entry.section()),
                        () -> place + ", contents, entry " + Rules.quoted(entry.words()) + ", section "
                                + Rules.quoted(entry.section()) + ": must be a section of the sheet");
            }
        }

        @Override
        public void note(Block.Note note) {
            cite(note.text());
        }
    }
}
