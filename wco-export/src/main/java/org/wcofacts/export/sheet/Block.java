package org.wcofacts.export.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.report.Rules;

/**
 * A part of a section. The kinds are closed, so that a new one is a compile error in every renderer.
 *
 * <p>What turns out empty when a program runs is no error: on a sheet, a table, matrix, chart or time line with nothing to
 * show becomes its caption and a sentence that says so, and lists and texts without words are left out. What names a
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
                Block.StepChart,
                Block.TimeLine,
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
     * What the organization says of itself, in summary, set apart from the running text.
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

    /** Items without numbers, each with words. */
    record BulletList(List<Text> items) implements Block {
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
            return false;
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
     * Two to four figures that are to be seen first, each set beside what it can be compared with.
     *
     * <pre>{@code
     * Block figures = new Block.Figures(List.of(
     *         new Block.Figure(Text.of("187"), Text.of("ships"), Text.of("8 more than at the end of 2013")),
     *         new Block.Figure(Text.of("1952"), Text.of("founded"), Text.of("as a league of two ports"))));
     * }</pre>
     */
    record Figures(List<Figure> figures) implements Block {

        private static final int MOST = 4;

        public Figures {
            figures = Rules.items("figures", figures);
            int number = figures.size();
            Rules.require(
                    number > 1 && number <= MOST,
                    () -> "figures: must be two to " + MOST + " to be seen first, not " + number);
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
     * @param value a number, a year or a day, as short as can be; not blank
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
     */
    record Table(Text caption, List<Column> columns, List<List<Text>> rows) implements Block {
        public Table {
            requireWords("table, caption", caption);
            columns = Rules.items("table, columns", columns);
            rows = Rules.items("table, rows", rows).stream()
                    .map(row -> Rules.items("table, row", row))
                    .toList();
            for (List<Text> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("table '" + caption.words() + "', row '"
                            + (row.isEmpty() ? "" : row.get(0).words()) + "': " + row.size() + " cells in "
                            + columns.size()
                            + " columns; a row must have a cell for each column");
                }
            }
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
                        "column '" + heading.words() + "', weight " + weight + ": must be positive");
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
                throw new IllegalArgumentException("matrix '" + caption.words() + "', row '"
                        + row.heading().words() + "': " + row.cells().size() + " cells in " + columns.size()
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
            cells = Rules.items("row of a matrix, cells", cells);
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
                throw new IllegalArgumentException("bar '" + label + "', value " + value + ": must not be negative");
            }
        }
    }

    /**
     * A number that changes on certain days and stays between them.
     *
     * @param caption what is counted; not blank
     * @param alternative the message in words, for readers who do not see the chart; not blank
     * @param unit what is counted, in the plural; not blank
     * @param from the first day of the chart
     * @param until its last day, after the first
     * @param steps the changes, by day; at least one
     * @param shades spans in which the numbers are not sure
     * @param events days that are marked on the line, each from the first to the last day of the chart
     */
    record StepChart(
            Text caption,
            String alternative,
            String unit,
            LocalDate from,
            LocalDate until,
            List<Step> steps,
            List<Shade> shades,
            List<Event> events)
            implements Block {

        /** A chart on which nothing is marked. */
        public StepChart(
                Text caption,
                String alternative,
                String unit,
                LocalDate from,
                LocalDate until,
                List<Step> steps,
                List<Shade> shades) {
            this(caption, alternative, unit, from, until, steps, shades, List.of());
        }

        public StepChart {
            requireWords("step chart, caption", caption);
            requireWords(kind("step chart", caption) + ", alternative", alternative);
            requireWords(kind("step chart", caption) + ", unit", unit);
            Rules.given("step chart, from", from);
            Rules.given("step chart, until", until);
            steps = Rules.items("step chart, steps", steps);
            shades = Rules.items("step chart, shades", shades);
            events = Rules.items("step chart, events", events);
            requireSpan("chart", caption, from, until);
            requireWithin("step chart", caption, events, from, until);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("chart '" + caption.words() + "': must have at least one step");
            }
            for (int i = 1; i < steps.size(); i++) {
                if (!steps.get(i - 1).day().isBefore(steps.get(i).day())) {
                    throw new IllegalArgumentException("chart '" + caption.words() + "', step on "
                            + steps.get(i).day() + ": must be after the step before it");
                }
            }
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.stepChart(this);
        }

        @Override
        public boolean fitsColumn() {
            return false;
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

    /**
     * A span of a chart in which the numbers are not sure.
     *
     * @param from its first day
     * @param until its last day
     * @param label why
     */
    record Shade(LocalDate from, LocalDate until, String label) {
        public Shade {
            Rules.given("shade, from", from);
            Rules.given("shade, until", until);
            Rules.given("shade, label", label);
        }
    }

    /**
     * Events along a span of time.
     *
     * @param caption what the events are; not blank
     * @param alternative the events in words, for readers who do not see the line; not blank
     * @param from the first day of the line
     * @param until its last day, after the first
     * @param events the events, each within the line
     */
    record TimeLine(Text caption, String alternative, LocalDate from, LocalDate until, List<Event> events)
            implements Block {
        public TimeLine {
            requireWords("time line, caption", caption);
            requireWords(kind("time line", caption) + ", alternative", alternative);
            Rules.given("time line, from", from);
            Rules.given("time line, until", until);
            events = Rules.items("time line, events", events);
            requireSpan("time line", caption, from, until);
            requireWithin("time line", caption, events, from, until);
        }

        @Override
        public void accept(BlockVisitor visitor) throws IOException {
            visitor.timeLine(this);
        }

        @Override
        public boolean fitsColumn() {
            return false;
        }
    }

    /**
     * Something on a time line.
     *
     * @param day its place on the line
     * @param date when it was, in words
     * @param label what it was
     */
    record Event(LocalDate day, String date, String label) {
        public Event {
            Rules.given("event, day", day);
            Rules.given("event, date", date);
            Rules.given("event, label", label);
        }
    }

    private static String kind(String kind, Text caption) {
        return kind + " '" + caption.words() + "'";
    }

    private static void requireWords(String place, Text text) {
        Rules.given(place, text);
        requireWords(place, text.words());
    }

    private static void requireWithin(String kind, Text caption, List<Event> events, LocalDate from, LocalDate until) {
        for (Event event : events) {
            Rules.require(
                    !event.day().isBefore(from) && !event.day().isAfter(until),
                    () -> kind + " '" + caption.words() + "', event '" + event.label() + "' on " + event.day()
                            + ": must be from " + from + " to " + until);
        }
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

    private static void requireSpan(String kind, Text caption, LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(kind + " '" + caption.words() + "', " + from + " to " + until
                    + ": the last day must be after the first");
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
            requireWords("contents, entry of section '" + section + "', words", words);
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
