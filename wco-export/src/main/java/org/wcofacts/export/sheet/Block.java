package org.wcofacts.export.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.report.Rules;

/**
 * A part of a section. The kinds are closed, so that a new one is a compile error in every renderer.
 *
 * <p>What turns out empty when a program runs is no error: on a sheet, a table, matrix or chart with nothing to show
 * becomes its caption and a sentence that says so, and lists and texts without words are left out. What names a
 * block, its caption, alternative text or label, must not be blank.
 */
public sealed interface Block
        permits Block.Paragraph,
                Block.Statement,
                Block.BulletList,
                Block.NumberedGrid,
                Block.KeyFacts,
                Block.Figures,
                Block.Table,
                Block.Matrix,
                Block.BarChart,
                Block.Contents,
                Block.Note,
                Chart,
                SignTable {

    /** Calls the method of the visitor for this kind of block. */
    void accept(BlockVisitor visitor) throws IOException;

    /** Whether it is words that read as well in a column as across a page. */
    boolean fitsColumn();

    /** Running text. */
    record Paragraph(Text text) implements Block {
        public Paragraph {
            Rules.given("paragraph", text);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.paragraph(this);
        }

        @Override
        public boolean fitsColumn() {
            return true;
        }
    }

    /**
     * A statement that is set apart from the running text, such as what the organization says of itself.
     *
     * @param paragraphs its paragraphs, in order
     */
    record Statement(List<Text> paragraphs) implements Block {
        public Statement {
            paragraphs = Rules.items("statement, paragraphs", paragraphs);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.statement(this);
        }

        @Override
        public boolean fitsColumn() {
            return true;
        }
    }

    /** Items without numbers, each with words; short ones may be set side by side. */
    record BulletList(List<Text> items) implements Block {
        private static final int SHORT = 90;

        public BulletList {
            items = Rules.items("list, items", items);
            requireEachWords("list, item", items);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.bulletList(this);
        }

        @Override
        public boolean fitsColumn() {
            return items.stream().allMatch(item -> item.words().length() <= SHORT);
        }
    }

    /** Short items that are numbered from 1 and may be set side by side, each with words. */
    record NumberedGrid(List<Text> items) implements Block {
        public NumberedGrid {
            items = Rules.items("list, items", items);
            requireEachWords("list, item", items);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.numberedGrid(this);
        }

        @Override
        public boolean fitsColumn() {
            return true;
        }
    }

    /** Facts under their labels, to be found at a glance. */
    record KeyFacts(List<KeyFact> facts) implements Block {
        public KeyFacts {
            facts = Rules.items("key facts", facts);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.keyFacts(this);
        }

        @Override
        public boolean fitsColumn() {
            return false;
        }
    }

    /**
     * A fact under its label.
     *
     * @param label what the fact is about; not blank
     * @param value the fact
     * @param note a remark on it
     */
    record KeyFact(Text label, Text value, Optional<Text> note) {
        public KeyFact {
            requireWords("key fact, label", label);
            Rules.given("key fact, value", value);
            Rules.given("key fact, note", note);
        }
    }

    /**
     * One to four figures that are to be seen first, each set beside what it can be compared with.
     *
     * <pre>{@code
     * Block figures = new Block.Figures(List.of(
     *         new Block.Figure(Text.of("187"), Text.of("ships"), Text.of("8 more than a year ago")),
     *         new Block.Figure(Text.of("1952"), Text.of("founded"), Text.of("as a ferry"))));
     * }</pre>
     */
    record Figures(List<Figure> figures) implements Block {

        private static final int MOST = 4;

        public Figures {
            figures = Rules.items("figures", figures);
            int number = figures.size();
            Rules.require(
                    number > 0 && number <= MOST,
                    () -> "figures: must be one to " + MOST + " to be seen first, not " + number);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.figures(this);
        }

        @Override
        public boolean fitsColumn() {
            return false;
        }
    }

    /**
     * A figure with its name and what it can be compared with.
     *
     * @param value a number, a year, a day or a few words, as short as can be; not blank
     * @param name what it is; not blank
     * @param note what it can be compared with, and the marks of its sources; may be blank
     */
    record Figure(Text value, Text name, Text note) {
        public Figure {
            requireWords("figure, value", value);
            requireWords("figure, name", name);
            Rules.given("figure, note", note);
        }
    }

    /**
     * A table to read. The first cell of each row is its header; a cell may be blank. A table without rows becomes a sentence
     * on a sheet.
     *
     * @param caption what the table shows; not blank
     * @param columns its columns, from the reading start; at least one
     * @param rows its rows, each with a cell for each column
     * @param timeline a line of time beside each row; paper and page draw it where it has room
     */
    record Table(Text caption, List<Column> columns, List<List<Text>> rows, Optional<Chart.Timeline> timeline)
            implements Block {
        public Table {
            requireWords("table, caption", caption);
            columns = Rules.items("table, columns", columns);
            String place = kind("table", caption);
            rows = rows(place, columns, rows);
            Rules.given(place + ", timeline", timeline);
            int wanted = rows.size();
            timeline.ifPresent(lines -> Rules.require(
                    lines.rows().size() == wanted,
                    () -> place + ", timeline: " + lines.rows().size() + " lines beside " + wanted
                            + " rows; must have a line for each row"));
        }

        /** A table without lines of time. */
        public Table(Text caption, List<Column> columns, List<List<Text>> rows) {
            this(caption, columns, rows, Optional.empty());
        }

        private static List<List<Text>> rows(String place, List<Column> columns, List<List<Text>> rows) {
            List<List<Text>> all = new ArrayList<>();
            for (List<Text> row : Rules.items(place + ", rows", rows)) {
                String at = place + ", row " + (all.size() + 1);
                Rules.require(
                        row.size() == columns.size(),
                        () -> at + ": " + row.size() + " cells in " + columns.size()
                                + " columns; a row must have a cell for each column");
                for (int i = 0; i < columns.size(); i++) {
                    String heading = columns.get(i).heading().words();
                    if (row.get(i) == null) {
                        throw new IllegalArgumentException(
                                at + ", column " + Rules.quoted(heading) + ": must not be null; a cell may be blank");
                    }
                }
                all.add(List.copyOf(row));
            }
            return List.copyOf(all);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.table(this);
        }

        @Override
        public boolean fitsColumn() {
            return false;
        }
    }

    /** How the text of a column is aligned. */
    enum Alignment {
        START,
        /** For numbers. */
        END
    }

    /**
     * A column of a table to read.
     *
     * @param heading its header
     * @param alignment how its text is aligned
     * @param weight its share, relative to the other columns, of the room left over by the texts; positive
     */
    record Column(Text heading, Alignment alignment, int weight) {
        public Column {
            Rules.given("column, heading", heading);
            Rules.given("column, alignment", alignment);
            if (weight < 1) {
                throw new IllegalArgumentException(
                        "column " + Rules.quoted(heading.words()) + ", weight " + weight + ": must be positive");
            }
        }
    }

    /**
     * Counts by two groupings. Unlike a table, its columns are alike and its cells are short.
     *
     * @param caption what the matrix shows; not blank
     * @param corner the header of the row headers
     * @param columns the column headers
     * @param rows the rows, each with a cell for each column
     * @param total the sums of the columns; absent if they are not shown
     */
    record Matrix(Text caption, Text corner, List<Text> columns, List<MatrixRow> rows, Optional<MatrixRow> total)
            implements Block {
        public Matrix {
            requireWords("matrix, caption", caption);
            Rules.given("matrix, corner", corner);
            Rules.given("matrix, total", total);
            columns = Rules.items("matrix, columns", columns);
            rows = Rules.items("matrix, rows", rows);
            for (MatrixRow row : rows) {
                requireCells(caption, columns, row);
            }
            if (total.isPresent()) {
                requireCells(caption, columns, total.get());
            }
        }

        private static void requireCells(Text caption, List<Text> columns, MatrixRow row) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("matrix " + Rules.quoted(caption.words()) + ", row "
                        + Rules.quoted(row.heading().words()) + ": "
                        + row.cells().size() + " cells in " + columns.size()
                        + " columns; a row must have a cell for each column");
            }
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.matrix(this);
        }

        @Override
        public boolean fitsColumn() {
            return false;
        }
    }

    /**
     * A row of a matrix.
     *
     * @param heading the row header
     * @param cells the cells, in the order of the columns
     */
    record MatrixRow(Text heading, List<Text> cells) {
        public MatrixRow {
            Rules.given("row of a matrix, heading", heading);
            cells = Rules.items("row " + Rules.quoted(heading.words()) + " of a matrix, cells", cells);
        }
    }

    /**
     * A bar chart of whole numbers from zero.
     *
     * @param caption what the chart shows and what is counted; not blank
     * @param alternative the message and the numbers in words, for readers who do not see it; not blank
     * @param bars the bars, from the top
     */
    record BarChart(Text caption, String alternative, List<Bar> bars) implements Block {
        public BarChart {
            requireWords("bar chart, caption", caption);
            requireWords(kind("bar chart", caption) + ", alternative", alternative);
            bars = Rules.items("bar chart, bars", bars);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.barChart(this);
        }

        @Override
        public boolean fitsColumn() {
            return false;
        }
    }

    /**
     * A bar of a chart.
     *
     * @param label what it counts
     * @param value how many; not negative
     */
    record Bar(String label, int value) {
        public Bar {
            Rules.given("bar, label", label);
            if (value < 0) {
                throw new IllegalArgumentException(
                        "bar " + Rules.quoted(label) + ", value " + value + ": must not be negative");
            }
        }
    }

    /**
     * A change of a number.
     *
     * @param day the day from which on the number holds
     * @param value the number; not negative
     */
    record Step(LocalDate day, int value) {
        public Step {
            Rules.given("step, day", day);
            if (value < 0) {
                throw new IllegalArgumentException("step on " + day + ", value " + value + ": must not be negative");
            }
        }
    }

    private static String kind(String kind, Text caption) {
        return kind + " " + Rules.quoted(caption.words());
    }

    private static void requireWords(String place, Text text) {
        Rules.given(place, text);
        requireWords(place, text.words());
    }

    private static void requireWords(String place, String words) {
        Rules.given(place, words);
        Rules.require(!words.isBlank(), () -> place + ": must not be blank");
    }

    private static void requireEachWords(String place, List<Text> items) {
        for (int i = 0; i < items.size(); i++) {
            requireWords(place + " " + (i + 1), items.get(i));
        }
    }

    /** What a sheet of several pages holds; a format with another way to its parts leaves it out. */
    record Contents(List<Entry> entries) implements Block {
        public Contents {
            entries = Rules.items("contents, entries", entries);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.contents(this);
        }

        @Override
        public boolean fitsColumn() {
            return false;
        }
    }

    /**
     * A line of the contents.
     *
     * @param section the id of the section to which it leads
     * @param words the heading of the section
     */
    record Entry(String section, String words) {
        public Entry {
            Rules.given("contents, section", section);
            requireWords("contents, entry of section " + Rules.quoted(section) + ", words", words);
        }
    }

    /** A remark on what is above it. */
    record Note(Text text) implements Block {
        public Note {
            Rules.given("note", text);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.note(this);
        }

        @Override
        public boolean fitsColumn() {
            return false;
        }
    }
}
