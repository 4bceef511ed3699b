package org.wcofacts.export.factsheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A part of a section. The kinds are closed, so that a new one is a compile error in every renderer. */
public sealed interface Block {

    /** Calls the method of the visitor for this kind of block. */
    void accept(BlockVisitor visitor) throws IOException;

    /** Whether it is words that read as well in a column as across a page. */
    boolean fitsColumn();

    /** Running text. */
    record Paragraph(Text text) implements Block {
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
            paragraphs = List.copyOf(paragraphs);
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

    /** Items without numbers. */
    record BulletList(List<Text> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
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

    /** Short items that are numbered from 1 and may stand side by side. */
    record NumberedGrid(List<Text> items) implements Block {
        public NumberedGrid {
            items = List.copyOf(items);
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
            facts = List.copyOf(facts);
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
     * @param label what the fact is about
     * @param value the fact
     * @param note a remark on it
     */
    record KeyFact(Text label, Text value, Optional<Text> note) {}

    /**
     * A table to read. The first cell of each row is its header.
     *
     * @param caption what the table shows
     * @param columns its columns, from the reading start; at least one
     * @param rows its rows, each with a cell for each column
     */
    record Table(Text caption, List<Column> columns, List<List<Text>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Text> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("table '" + caption.words() + "', row '"
                            + row.get(0).words() + "': " + row.size() + " cells in " + columns.size()
                            + " columns; a row has a cell for each column");
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

    /** Where the text of a column stands. */
    enum Alignment {
        START,
        /** For numbers. */
        END
    }

    /**
     * A column of a table to read.
     *
     * @param heading its header
     * @param alignment where its text stands
     * @param weight its share, beside the other columns, of the room that the texts leave; positive
     */
    record Column(Text heading, Alignment alignment, int weight) {
        public Column {
            if (weight < 1) {
                throw new IllegalArgumentException(
                        "column '" + heading.words() + "', weight " + weight + ": a weight is positive");
            }
        }
    }

    /**
     * Counts by two groupings. Unlike a table, its columns are alike and its cells are short.
     *
     * @param caption what the matrix shows
     * @param corner the header of the row headers
     * @param columns the column headers
     * @param rows the rows, each with a cell for each column
     * @param total the sums of the columns; absent if they are not shown
     */
    record Matrix(Text caption, Text corner, List<Text> columns, List<MatrixRow> rows, Optional<MatrixRow> total)
            implements Block {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
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
                        + " columns; a row has a cell for each column");
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
            cells = List.copyOf(cells);
        }
    }

    /**
     * A bar chart of whole numbers from zero.
     *
     * @param caption what the chart shows and what is counted
     * @param alternative the message and the numbers in words, for readers who do not see it
     * @param bars the bars, from the top
     */
    record BarChart(Text caption, String alternative, List<Bar> bars) implements Block {
        public BarChart {
            bars = List.copyOf(bars);
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
            if (value < 0) {
                throw new IllegalArgumentException("bar '" + label + "', value " + value + ": a count is not negative");
            }
        }
    }

    /**
     * A number that changes on certain days and stays between them.
     *
     * @param caption what is counted
     * @param alternative the message in words, for readers who do not see the chart
     * @param unit what is counted, in the plural
     * @param from the first day of the chart
     * @param until its last day, after the first
     * @param steps the changes, by day; at least one
     * @param shades spans in which the numbers are not sure
     */
    record StepChart(
            Text caption,
            String alternative,
            String unit,
            LocalDate from,
            LocalDate until,
            List<Step> steps,
            List<Shade> shades)
            implements Block {
        public StepChart {
            steps = List.copyOf(steps);
            shades = List.copyOf(shades);
            requireSpan("chart", caption, from, until);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("chart '" + caption.words() + "': at least one step is needed");
            }
            for (int i = 1; i < steps.size(); i++) {
                if (!steps.get(i - 1).day().isBefore(steps.get(i).day())) {
                    throw new IllegalArgumentException("chart '" + caption.words() + "', step on "
                            + steps.get(i).day() + ": steps follow each other by day");
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
            if (value < 0) {
                throw new IllegalArgumentException("step on " + day + ", value " + value + ": a count is not negative");
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
    record Shade(LocalDate from, LocalDate until, String label) {}

    /**
     * Events along a span of time.
     *
     * @param caption what the events are
     * @param alternative the events in words, for readers who do not see the line
     * @param from the first day of the line
     * @param until its last day, after the first
     * @param events the events, each within the line
     */
    record TimeLine(Text caption, String alternative, LocalDate from, LocalDate until, List<Event> events)
            implements Block {
        public TimeLine {
            events = List.copyOf(events);
            requireSpan("time line", caption, from, until);
            for (Event event : events) {
                if (event.day().isBefore(from) || event.day().isAfter(until)) {
                    throw new IllegalArgumentException("time line '" + caption.words() + "', event '" + event.label()
                            + "' on " + event.day() + ": the line runs from " + from + " to " + until);
                }
            }
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
     * @param day where it stands
     * @param date when it was, in words
     * @param label what it was
     */
    record Event(LocalDate day, String date, String label) {}

    private static void requireSpan(String kind, Text caption, LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(kind + " '" + caption.words() + "', " + from + " to " + until
                    + ": the last day is after the first");
        }
    }

    /** What a sheet of several pages holds; a format with another way to its parts leaves it out. */
    record Contents(List<Entry> entries) implements Block {
        public Contents {
            entries = List.copyOf(entries);
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
    record Entry(String section, String words) {}

    /** A remark on what stands above it. */
    record Note(Text text) implements Block {
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
