package org.wcofacts.export.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.Rules;

/**
 * Numbers to be seen. A chart says what is drawn and in which words; where its parts stand is decided once for all formats,
 * and labels that would touch are moved apart.
 */
public sealed interface Chart extends Block {

    /** What is counted, as of which day, with the source marks at its end; not blank. */
    Text caption();

    /** The message and the numbers in words, for readers who do not see the chart; not blank. */
    String alternative();

    /** Whether there is nothing to draw. */
    boolean isEmpty();

    /** The numbers that are drawn, as a table. */
    Numbers numbers(Labels labels);

    @Override
    default void accept(BlockVisitor visitor) throws IOException {
        visitor.chart(this);
    }

    @Override
    default boolean fitsColumn() {
        return false;
    }

    /** A table of what is drawn, each row with a cell for each heading. */
    record Numbers(List<String> headings, List<List<String>> rows) {
        public Numbers {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /** How much room a chart over time takes. */
    enum Size {
        LEAST,
        LOW,
        MIDDLE,
        HIGH
    }

    /**
     * Numbers that change on certain days and stay between them, with days that are marked on the first of them.
     *
     * <pre>{@code
     * LocalDate first = LocalDate.of(1950, 1, 1);
     * LocalDate launched = LocalDate.of(1965, 5, 24);
     * Chart.Line line = new Chart.Line(
     *         "", Weight.PLAIN, List.of(new Block.Step(first, 3), new Block.Step(launched, 4)));
     * Chart chart = Chart.Steps.of(
     *                 Text.of("Ships"), "From 3 to 4 ships.", "ships", first, LocalDate.of(2020, 1, 1), List.of(line))
     *         .completeSince(LocalDate.of(2002, 1, 25), "not complete before 25 January 2002")
     *         .marking(List.of(new Chart.Event(launched, Sign.FILLED, Weight.SUBJECT, "Launched", "24 May 1965")));
     * }</pre>
     *
     * @param unit what is counted, in the plural; not blank
     * @param scale the words at the highest number of its scale, in the form that the number asks for, such as "200 ships"
     * @param from the first day of the chart
     * @param until its last day, after the first
     * @param lines the numbers, each with its name at the end of its line; one alone needs none
     * @param complete from when on the numbers are complete; before, they are drawn dashed
     * @param events the marked days, each within the chart
     */
    record Steps(
            Text caption,
            String alternative,
            String unit,
            String scale,
            LocalDate from,
            LocalDate until,
            List<Line> lines,
            Optional<Complete> complete,
            List<Event> events,
            Size size)
            implements Chart {
        public Steps {
            String place = place("chart", caption, alternative);
            Rules.given(place + ", unit", unit);
            Rules.require(!unit.isBlank(), () -> place + ", unit: must not be blank");
            Rules.given(place + ", scale", scale);
            requireSpan(place, from, until);
            lines = Rules.items(place + ", lines", lines);
            Rules.given(place + ", complete", complete);
            events = requireWithin(place, from, until, events);
            Rules.given(place + ", size", size);
        }

        /** Lines alone, in a chart of middle size, whose unit is written behind the highest number of the scale. */
        public static Steps of(
                Text caption, String alternative, String unit, LocalDate from, LocalDate until, List<Line> lines) {
            Rules.given("chart, lines", lines);
            String scale = Scale.of(lines).highest() + " " + unit;
            return new Steps(
                    caption, alternative, unit, scale, from, until, lines, Optional.empty(), List.of(), Size.MIDDLE);
        }

        /** This chart with the day from which on the numbers are complete, and words that say so. */
        public Steps completeSince(LocalDate day, String words) {
            return new Steps(
                    caption,
                    alternative,
                    unit,
                    scale,
                    from,
                    until,
                    lines,
                    Optional.of(new Complete(day, words)),
                    events,
                    size);
        }

        /** This chart with marked days. */
        public Steps marking(List<Event> marked) {
            return new Steps(caption, alternative, unit, scale, from, until, lines, complete, marked, size);
        }

        public Steps sized(Size other) {
            return new Steps(caption, alternative, unit, scale, from, until, lines, complete, events, other);
        }

        /** This chart with other words at the highest number of its {@link Scale}, where a language asks for another form of the unit. */
        public Steps scaled(String words) {
            return new Steps(caption, alternative, unit, words, from, until, lines, complete, events, size);
        }

        @Override
        public boolean isEmpty() {
            return lines.isEmpty();
        }

        @Override
        public Numbers numbers(Labels labels) {
            boolean alone = lines.size() == 1;
            List<List<String>> rows = new ArrayList<>();
            for (Line line : lines) {
                for (Step step : line.steps()) {
                    String value = Integer.toString(step.value());
                    String day = step.day().toString();
                    rows.add(alone ? List.of(day, value) : List.of(line.name(), day, value));
                }
            }
            String day = labels.get("xlsx.charts.day");
            List<String> headings = alone ? List.of(day, unit) : List.of(labels.get("xlsx.charts.category"), day, unit);
            return new Numbers(headings, rows);
        }
    }

    /**
     * The numbers beside lines over time: round ones from zero, at most five.
     *
     * @param step the distance between two of them; positive
     * @param highest the last of them, not below any number of the lines
     */
    record Scale(int step, int highest) {

        private static final int MOST = 5;
        private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000
        };

        public Scale {
            int distance = step;
            Rules.require(step > 0, () -> "scale, step " + distance + ": must be positive");
        }

        /** The scale on which lines are drawn. */
        public static Scale of(List<Line> lines) {
            int greatest = lines.stream()
                    .flatMap(line -> line.steps().stream())
                    .mapToInt(Step::value)
                    .reduce(1, Math::max);
            int step = step(greatest);
            return new Scale(step, (greatest + step - 1) / step * step);
        }

        private static int step(int greatest) {
            for (int step : ROUND) {
                if (greatest / step < MOST) {
                    return step;
                }
            }
            return (greatest / MOST / 1000 + 1) * 1000;
        }
    }

    /**
     * A number over time.
     *
     * @param name what stands at the end of the line, after the last number; blank if the chart has one line
     * @param steps the changes, by day; at least one
     */
    record Line(String name, Weight weight, List<Step> steps) {
        public Line {
            Rules.given("line, name", name);
            Rules.given("line, weight", weight);
            steps = Rules.items("line " + Rules.quoted(name) + ", steps", steps);
            Rules.require(!steps.isEmpty(), () -> "line " + Rules.quoted(name) + ": must have at least one step");
            for (int i = 1; i < steps.size(); i++) {
                LocalDate day = steps.get(i).day();
                Rules.require(
                        steps.get(i - 1).day().isBefore(day),
                        () -> "line " + Rules.quoted(name) + ", step on " + day + ": must be after the step before it");
            }
        }

        /** The number on a day; 0 before the first step. */
        public int on(LocalDate day) {
            int value = 0;
            for (Step step : steps) {
                if (step.day().isAfter(day)) {
                    break;
                }
                value = step.value();
            }
            return value;
        }
    }

    /**
     * From when on numbers are complete.
     *
     * @param words what the change of the line means
     */
    record Complete(LocalDate since, String words) {
        public Complete {
            Rules.given("complete, since", since);
            Rules.given("complete, words", words);
        }
    }

    /**
     * A day that is marked.
     *
     * @param name what happened
     * @param date when, in words
     */
    record Event(LocalDate day, Sign sign, Weight weight, String name, String date) {
        public Event {
            Rules.given("event, day", day);
            Rules.given("event, sign", sign);
            Rules.given("event, weight", weight);
            Rules.given("event, name", name);
            Rules.given("event, date", date);
        }
    }

    /**
     * Shares of wholes, in panels beside each other that have one scale.
     *
     * <pre>{@code
     * Chart chart = new Chart.Shares(Text.of("Ships with sails"), "22 of 24 in port.", List.of(new Chart.Panel(
     *         "With sails", "counted since 1 July 1989", Weight.SUBJECT, List.of(
     *                 Chart.Share.of(22, 24, "22 of 24 in port", Chart.Fill.FIRST),
     *                 Chart.Share.of(162, 187, "162 of 187 in all", Chart.Fill.OUTLINED)))));
     * }</pre>
     */
    record Shares(Text caption, String alternative, List<Panel> panels) implements Chart {
        public Shares {
            panels = Rules.items(place("chart", caption, alternative) + ", panels", panels);
        }

        @Override
        public boolean isEmpty() {
            return panels.stream().allMatch(panel -> panel.shares().isEmpty());
        }

        @Override
        public Numbers numbers(Labels labels) {
            List<List<String>> rows = new ArrayList<>();
            for (Panel panel : panels) {
                for (Share share : panel.shares()) {
                    String name = share.name().isBlank() ? panel.title() : panel.title() + ", " + share.name();
                    rows.add(List.of(name, share.label()));
                }
            }
            return new Numbers(List.of(labels.get("xlsx.charts.category"), labels.get("xlsx.charts.value")), rows);
        }
    }

    /**
     * Shares under a title.
     *
     * @param title what they are shares of
     * @param note a few words below it; may be blank
     * @param weight of the note
     */
    record Panel(String title, String note, Weight weight, List<Share> shares) {
        public Panel {
            Rules.given("panel, title", title);
            Rules.given("panel, note", note);
            Rules.given("panel, weight", weight);
            shares = Rules.items("panel " + Rules.quoted(title) + ", shares", shares);
        }
    }

    /** How a bar is drawn. */
    enum Fill {
        FIRST,
        SECOND,
        OUTLINED
    }

    /**
     * A part of a whole.
     *
     * @param name what stands over the bar; blank if the label says it
     * @param part at most the whole
     * @param whole positive
     * @param label the count in words or numbers
     */
    record Share(String name, int part, int whole, String label, Fill fill) {
        public Share {
            Rules.given("share, name", name);
            Rules.given("share, label", label);
            Rules.given("share, fill", fill);
            String place = "share '" + (name.isBlank() ? label : name) + "'";
            Rules.require(whole > 0, () -> place + ", whole " + whole + ": must be positive");
            Rules.require(
                    part >= 0 && part <= whole,
                    () -> place + ", part " + part + ": must be from 0 to the whole, " + whole);
        }

        /** A share whose label says what it is. */
        public static Share of(int part, int whole, String label, Fill fill) {
            return new Share("", part, whole, label, fill);
        }
    }

    /**
     * Numbers of two days, as a bar each. What was gained is set apart from what was there, and what was lost is left open.
     *
     * @param then the first day, in words
     * @param now the second day, in words
     */
    record Gains(Text caption, String alternative, String then, String now, List<Gain> gains) implements Chart {
        public Gains {
            String place = place("chart", caption, alternative);
            Rules.given(place + ", then", then);
            Rules.given(place + ", now", now);
            gains = Rules.items(place + ", gains", gains);
        }

        @Override
        public boolean isEmpty() {
            return gains.isEmpty();
        }

        @Override
        public Numbers numbers(Labels labels) {
            List<List<String>> rows = gains.stream()
                    .map(gain -> List.of(gain.name(), Integer.toString(gain.then()), Integer.toString(gain.now())))
                    .toList();
            return new Numbers(List.of(labels.get("xlsx.charts.category"), then, now), rows);
        }
    }

    /**
     * A number of two days.
     *
     * @param then the number of the first day; not negative
     * @param now the number of the second day; not negative
     * @param change the difference, as it is printed in the language; may be blank
     */
    record Gain(String name, int then, int now, String change, Weight weight) {
        public Gain {
            Rules.given("gain, name", name);
            Rules.given("gain, change", change);
            Rules.given("gain, weight", weight);
            Rules.require(
                    then >= 0 && now >= 0,
                    () -> "gain " + Rules.quoted(name) + ", " + then + " to " + now + ": must not be negative");
        }
    }

    /**
     * Events along a line of time.
     *
     * @param from the first day of the line
     * @param until its last day, after the first
     * @param events the events, each within the line
     */
    record Dates(Text caption, String alternative, LocalDate from, LocalDate until, List<Event> events)
            implements Chart {
        public Dates {
            String place = place("chart", caption, alternative);
            requireSpan(place, from, until);
            events = requireWithin(place, from, until, events);
        }

        @Override
        public boolean isEmpty() {
            return events.isEmpty();
        }

        @Override
        public Numbers numbers(Labels labels) {
            List<List<String>> rows = events.stream()
                    .map(event -> List.of(event.name(), event.date()))
                    .toList();
            return new Numbers(List.of(labels.get("html.event"), labels.get("xlsx.charts.day")), rows);
        }
    }

    /**
     * Counts by two groupings as squares, a square for each that is counted; those of the largest count of a row are filled. The sums of
     * rows and columns stand beside them.
     *
     * <pre>{@code
     * Chart chart = new Chart.Squares(
     *         Text.of("Ships by port and decade"),
     *         "North: 1950s 3, 1960s 8.",
     *         "Launched in",
     *         List.of("1950s", "1960s"),
     *         List.of(new Chart.SquareRow("North", List.of(3, 8))));
     * }</pre>
     *
     * @param lead what stands before the headers of the columns
     * @param columns their headers, short; at most {@value #MOST_COLUMNS}
     * @param rows the rows, each with a number for each column
     */
    record Squares(Text caption, String alternative, String lead, List<String> columns, List<SquareRow> rows)
            implements Chart {

        public static final int MOST_COLUMNS = 9;

        public Squares {
            String place = place("chart", caption, alternative);
            Rules.given(place + ", lead", lead);
            columns = Rules.items(place + ", columns", columns);
            rows = Rules.items(place + ", rows", rows);
            int number = columns.size();
            Rules.require(
                    number <= MOST_COLUMNS,
                    () -> place + ": " + number + " columns; squares must have at most " + MOST_COLUMNS);
            for (SquareRow row : rows) {
                Rules.require(
                        row.numbers().size() == number,
                        () -> place + ", row '" + row.name() + "': "
                                + row.numbers().size() + " numbers in " + number
                                + " columns; a row must have a number for each column");
            }
        }

        @Override
        public boolean isEmpty() {
            return columns.isEmpty() || rows.isEmpty();
        }

        @Override
        public Numbers numbers(Labels labels) {
            List<String> headings = new ArrayList<>(List.of(labels.get("xlsx.charts.category")));
            headings.addAll(columns);
            List<List<String>> cells = new ArrayList<>();
            for (SquareRow row : rows) {
                List<String> line = new ArrayList<>(List.of(row.name()));
                row.numbers().forEach(number -> line.add(Integer.toString(number)));
                cells.add(line);
            }
            return new Numbers(headings, cells);
        }
    }

    /**
     * A row of squares.
     *
     * @param numbers how many there are in each column; from 0 to {@value #MOST}, so that a row fits on a page
     */
    record SquareRow(String name, List<Integer> numbers) {

        public static final int MOST = 100;

        public SquareRow {
            Rules.given("row of squares, name", name);
            numbers = Rules.items("row of squares '" + name + "', numbers", numbers);
            for (int number : numbers) {
                Rules.require(
                        number >= 0 && number <= MOST,
                        () -> "row of squares '" + name + "', number " + number + ": must be from 0 to " + MOST);
            }
        }

        public int sum() {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }

        /** The largest number. */
        public int most() {
            return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /**
     * What lasts and what happens over time, in lanes one below the other under one line of years.
     *
     * <pre>{@code
     * LocalDate first = LocalDate.of(1950, 1, 1);
     * LocalDate launched = LocalDate.of(1965, 5, 24);
     * Chart.Track argo = new Chart.Track(
     *         "Argo", "launched: 24 May 1965", List.of(Chart.Trace.on(launched, Chart.Form.DOT)));
     * Chart chart = new Chart.Lanes(
     *         Text.of("Ships"),
     *         "Argo, launched: 24 May 1965.",
     *         first,
     *         LocalDate.of(2020, 1, 1),
     *         List.of(new Chart.Meaning(Chart.Form.DOT, "launched")),
     *         List.of(new Chart.Tracks("Ships", List.of(argo))));
     * }</pre>
     *
     * @param from the first day of the line
     * @param until its last day, after the first
     * @param key what the forms mean, in the order of the key; a form that needs no explanation is not in it
     * @param lanes from the top; a lane of tracks has its name in the chart if there are several lanes, or a row for each track
     */
    record Lanes(Text caption, String alternative, LocalDate from, LocalDate until, List<Meaning> key, List<Lane> lanes)
            implements Chart {
        public Lanes {
            String place = place("chart", caption, alternative);
            requireSpan(place, from, until);
            key = Rules.items(place + ", key", key);
            lanes = Rules.items(place + ", lanes", lanes);
            for (Lane lane : lanes) {
                lane.requireWithin(place, from, until);
            }
        }

        @Override
        public boolean isEmpty() {
            return lanes.stream().allMatch(Lane::isEmpty);
        }

        @Override
        public Numbers numbers(Labels labels) {
            List<List<String>> rows = new ArrayList<>();
            lanes.forEach(lane -> rows.addAll(lane.numbers()));
            return new Numbers(
                    List.of(
                            labels.get("xlsx.charts.category"),
                            labels.get("html.event"),
                            labels.get("xlsx.charts.day")),
                    rows);
        }
    }

    /** A lane of a chart. */
    sealed interface Lane {

        /** What it is about. */
        String name();

        boolean isEmpty();

        /** What is drawn, in rows of the name of the lane, what it is, and when. */
        List<List<String>> numbers();

        /** Refuses what is outside the days of the chart. */
        void requireWithin(String place, LocalDate from, LocalDate until);
    }

    /**
     * A number over time as a lane.
     *
     * @param line the number; its name is that of the lane
     * @param until the last day for which it is known
     * @param complete from when on it is complete; before, it is drawn dashed
     */
    record Curve(Line line, LocalDate until, Optional<Complete> complete) implements Lane {
        public Curve {
            Rules.given("curve, line", line);
            Rules.given("curve, until", until);
            Rules.given("curve, complete", complete);
        }

        @Override
        public String name() {
            return line.name();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public List<List<String>> numbers() {
            return line.steps().stream()
                    .map(step -> List.of(
                            name(), Integer.toString(step.value()), step.day().toString()))
                    .toList();
        }

        @Override
        public void requireWithin(String place, LocalDate from, LocalDate last) {
            String at = place + ", line '" + name() + "'";
            Chart.requireWithin(at, until, from, last);
            for (Block.Step step : line.steps()) {
                Chart.requireWithin(at, step.day(), from, until);
            }
        }
    }

    /** In which rows the tracks of a lane stand. */
    enum Rows {
        /** Those that do not meet stand in one row. */
        SHARED,
        /** Each stands in a row of its own, under the name of the lane. */
        EACH
    }

    /** Tracks as a lane. */
    record Tracks(String name, List<Track> tracks, Rows rows) implements Lane {
        public Tracks {
            Rules.given("lane, name", name);
            tracks = Rules.items("lane '" + name + "', tracks", tracks);
            Rules.given("lane '" + name + "', rows", rows);
        }

        /** Tracks of which those that do not meet stand in one row. */
        public Tracks(String name, List<Track> tracks) {
            this(name, tracks, Rows.SHARED);
        }

        @Override
        public boolean isEmpty() {
            return tracks.isEmpty();
        }

        @Override
        public List<List<String>> numbers() {
            return tracks.stream()
                    .map(track -> List.of(name, track.name(), track.when()))
                    .toList();
        }

        @Override
        public void requireWithin(String place, LocalDate from, LocalDate until) {
            for (Track track : tracks) {
                for (Trace trace : track.traces()) {
                    String at = place + ", track '" + track.name() + "'";
                    Chart.requireWithin(at, trace.from(), from, until);
                    Chart.requireWithin(at, trace.until(), from, until);
                }
            }
        }
    }

    /**
     * Something with its days.
     *
     * @param when its days in words
     * @param traces what is drawn of it, the later over the earlier; at least one
     */
    record Track(String name, String when, List<Trace> traces) {
        public Track {
            Rules.given("track, name", name);
            Rules.given("track, when", when);
            traces = Rules.items("track '" + name + "', traces", traces);
            Rules.require(!traces.isEmpty(), () -> "track '" + name + "': must have at least one trace");
        }
    }

    /**
     * What is drawn of a day or of a span.
     *
     * @param until the last day; the first one again for a day
     */
    record Trace(LocalDate from, LocalDate until, Form form) {
        public Trace {
            Rules.given("trace, from", from);
            Rules.given("trace, until", until);
            Rules.given("trace, form", form);
            Rules.require(
                    !until.isBefore(from),
                    () -> "trace, " + from + " to " + until + ": the last day must not be before the first");
        }

        /** What is drawn of a day. */
        public static Trace on(LocalDate day, Form form) {
            return new Trace(day, day, form);
        }
    }

    /** The forms of days and spans, told apart in grey as well. */
    enum Form {
        /** Of a day, open. */
        RING,
        /** Of a day, filled. */
        DOT,
        /** Of a day, in a lane that has no rings and dots. */
        DIAMOND,
        /** Of a day on which something was seen. */
        TICK,
        /** Of a span of which both ends are known. */
        BAR,
        /** Between two days of one thing. */
        LINK,
        /** Between two days between which nothing is known. */
        DOTS
    }

    /** What a form means. */
    record Meaning(Form form, String words) {
        public Meaning {
            Rules.given("meaning, form", form);
            Rules.given("meaning, words", words);
        }
    }

    /**
     * Lines of time beside the rows of a table. They show the days that cells of the rows say, so they are passed over by who hears the
     * table. A table with lines stands on a page across.
     *
     * <pre>{@code
     * var voyages = new Chart.Timeline(
     *         LocalDate.of(1990, 1, 1),
     *         LocalDate.of(2000, 12, 31),
     *         List.of(new Chart.Meaning(Chart.Form.DOT, "launched")),
     *         List.of(List.of(Chart.Trace.on(LocalDate.of(1993, 5, 1), Chart.Form.DOT))));
     * }</pre>
     *
     * @param from the first day of the lines
     * @param until their last day
     * @param key what the forms mean; may be empty
     * @param rows what is drawn beside each row; may be empty for a row
     */
    record Timeline(LocalDate from, LocalDate until, List<Meaning> key, List<List<Trace>> rows) {
        public Timeline {
            requireSpan("timeline", from, until);
            key = Rules.items("timeline, key", key);
            List<List<Trace>> all = new ArrayList<>();
            for (List<Trace> row : Rules.items("timeline, rows", rows)) {
                String place = "timeline, row " + (all.size() + 1);
                all.add(Rules.items(place, row));
                for (Trace trace : row) {
                    requireWithin(place, trace.from(), from, until);
                    requireWithin(place, trace.until(), from, until);
                }
            }
            rows = List.copyOf(all);
        }
    }

    private static String place(String kind, Text caption, String alternative) {
        Rules.given(kind + ", caption", caption);
        Rules.require(!caption.words().isBlank(), () -> kind + ", caption: must not be blank");
        String place = kind + " " + Rules.quoted(caption.words());
        Rules.given(place + ", alternative", alternative);
        Rules.require(!alternative.isBlank(), () -> place + ", alternative: must not be blank");
        return place;
    }

    private static void requireSpan(String place, LocalDate from, LocalDate until) {
        Rules.given(place + ", from", from);
        Rules.given(place + ", until", until);
        Rules.require(
                from.isBefore(until),
                () -> place + ", " + from + " to " + until + ": the last day must be after the first");
    }

    private static List<Event> requireWithin(String place, LocalDate from, LocalDate until, List<Event> events) {
        for (Event event : Rules.items(place + ", events", events)) {
            requireWithin(place + ", event " + Rules.quoted(event.name()), event.day(), from, until);
        }
        return List.copyOf(events);
    }

    private static void requireWithin(String place, LocalDate day, LocalDate from, LocalDate until) {
        Rules.require(
                !day.isBefore(from) && !day.isAfter(until),
                () -> place + " on " + day + ": must be from " + from + " to " + until);
    }
}
